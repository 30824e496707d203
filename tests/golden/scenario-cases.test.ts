/**
 * Scenarios over small workbooks that each hold one thing that real tables do: two counts of the people, a plan above the actual, rows that
 * contradict each other, an empty row 10, a row at 0. Figures are worked out by hand from the table and the levels of NQ 26, class II.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/cli/run-json';
import { commandLineOn } from '../support/command-line';
import { cellOf, sheetOf, workbookOf } from '../support/xlsx-reading';

const fileOf = (name: string): string => fileURLToPath(new URL(`scenarios/${name}.xlsx`, import.meta.url));
const run = commandLineOn('2023-11-10');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function keep(changes: readonly unknown[]): string {
  const path = join(folder, 'kich-ban.json');
  writeFileSync(path, JSON.stringify({ name: 'A', changes }));
  return path;
}

async function answer(name: string, changes: readonly unknown[], ...options: readonly string[]): Promise<RunReport> {
  const { out } = await run('run', fileOf(name), '--scenario', keep(changes), '--json', ...options);
  // The format is held by the tests of the command line.
  return JSON.parse(out) as RunReport;
}

const gain = ({ scenarios: [scenario] }: RunReport): number | null =>
  scenario === undefined ? null : scenario.difference.total.to - scenario.difference.total.from;
const moved = ({ scenarios: [scenario] }: RunReport, code: string) => scenario?.difference.indicators.find((row) => row.code === code);
/** What is told of each change, but which rows it moved. */
const codes = ({ scenarios: [scenario] }: RunReport) =>
  scenario?.changes.map(({ problems }) => problems.map(({ code }) => code).filter((code) => code !== 'rows-followed')) ?? [];
const requirement = ({ scenarios: [scenario] }: RunReport) => scenario?.requirements[0]?.actual;
const near = (value: number): unknown => expect.closeTo(value, 6);

const people = (where: 'inner' | 'outer', amount: number) => ({ kind: 'add-people', where, people: amount });
const project = (driver: string, amount: number) => ({
  kind: 'complete-project',
  project: '1',
  cost: 0,
  effects: [{ kind: 'add-to-driver', driver, amount }],
});

describe('the count of the people that the user chose', () => {
  it('units: 149.997 people are row 9, the density and the requirement, and 1.600 more earn nothing', async () => {
    const report = await answer('units', [people('outer', 1600)], '--people', 'units');
    expect(gain(report)).toBe(0);
    // 149.997 + 1.600 people; on 137,764 km².
    expect(moved(report, '09')?.value).toEqual({ from: near(149.997), to: near(151.597) });
    expect(moved(report, '11')?.value).toEqual({ from: near(149_997 / 137.764), to: near(151_597 / 137.764) });
    expect(requirement(report)).toBe(151_597);
  });

  it('units: both figures are told, and which rows are of which', async () => {
    const { problems } = await answer('units', [people('outer', 1600)], '--people', 'units');
    const told = problems.find(({ code }) => code === 'population-differs')?.message;
    expect(told).toContain('149.997');
    expect(told).toContain('198.000');
    expect(told).toContain('chỉ tiêu 09');
  });

  it('indicators: 198.000 people are row 9 and the requirement, and 2.000 more reach the minimum of row 9', async () => {
    const report = await answer('units', [people('outer', 2000)]);
    expect(moved(report, '09')?.value).toEqual({ from: 198, to: near(200) });
    expect(requirement(report)).toBe(200_000);
  });
});

describe('a year with a plan and an actual', () => {
  it.each(['bud', 'bud2'])('%s: 188 tỷ collected in 2022 count, not the 150 planned: a surplus over 160, 2 points', async (name) => {
    const report = await answer(name, [{ kind: 'grow-budget', rate: 0, from: 2022, to: 2022, expenditure: 160 }]);
    expect(gain(report)).toBeCloseTo(2, 9);
    expect(report.scenarios[0]?.changes[0]).toMatchObject({ base: { amount: 188, kind: 'actual' } });
  });
});

describe('rows 26 and 28 that imply two amounts of road land', () => {
  it('10 ha more are 10 ha more in each: row 28 is 12,19 m² and 0,90 points', async () => {
    const report = await answer('traf2', [project('land-traffic', 100_000)]);
    // (10 m² × 45.700 + 100.000) ÷ 45.700 = 12,188; 0,75 points at 11 m², 1 at 13 m².
    expect(moved(report, '28')?.value).toEqual({ from: 10, to: near(10 + 100_000 / 45_700) });
    expect(moved(report, '28')?.points.to).toBeCloseTo(0.75 + (0.25 * (12.188_184 - 11)) / 2, 6);
    // 6,9 % of 35,15 km² of land, and 0,1 km² more.
    expect(moved(report, '26')?.value).toEqual({ from: 6.9, to: near(6.9 + 100 * (0.1 / (45_700 / 1300))) });
  });

  it('are told in JSON, at the terminal and on the sheet that is written', async () => {
    const changes = [project('land-traffic', 100_000)];
    const { problems } = await answer('traf2', changes);
    const told = problems.filter(({ code }) => code === 'figures-contradict');
    expect(told).toMatchObject([{ severity: 'warning', cell: "'Phụ lục 03'!F73" }]);
    const sentence = /chỉ tiêu 26 suy ra 2\.425\.615, chỉ tiêu 28 suy ra 457\.000/;
    expect(told[0]?.message).toMatch(sentence);
    const written = join(folder, 'so-sanh.xlsx');
    const { out } = await run('run', fileOf('traf2'), '--scenario', keep(changes), '--write', written);
    expect(out).toMatch(sentence);
    const sheet = sheetOf(workbookOf(readFileSync(written)), 'KQ So sánh');
    const texts = Array.from({ length: 200 }, (_, row) => cellOf(sheet, `A${String(row + 1)}`));
    expect(texts.some((text) => typeof text === 'string' && sentence.test(text))).toBe(true);
  });
});

describe('an inner city of which nobody knows how many live there', () => {
  const ward = (kind: string, unit: string) => ({ kind, unit, becomes: 'ward', part: null, brings: 'city-average' });
  it.each<readonly [string, readonly unknown[]]>([
    ['people who come to it', [people('inner', 20_000)]],
    ['a commune that becomes a ward', [{ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' }]],
    ['people who grow in number', [{ kind: 'grow-people', where: 'inner', rate: 0.02, years: 3 }]],
    ['a merger that becomes a ward', [ward('merge-unit', 'Cẩm Giàng')]],
    [
      'a part that becomes a ward',
      [{ kind: 'split-unit', unit: 'Dương Quang', newUnit: 'Mới', part: { people: 1000, area: 6 }, becomes: 'ward' }],
    ],
  ])('%s: refused, and nothing moves', async (_what, changes) => {
    const report = await answer('no10', changes);
    expect(report.scenarios[0]?.changes[0]).toMatchObject({ applied: false, problems: [{ code: 'driver-missing' }] });
    expect(report.scenarios[0]?.difference.indicators).toEqual([]);
    expect(report.scenarios[0]?.requirements.map(({ actual }) => actual)).toEqual(
      report.baseline?.requirements.map(({ actual }) => actual),
    );
  });

  it('row 10 stated first: 20.000 more people then thin out what the city has', async () => {
    const report = await answer('no10', [{ kind: 'set-value', indicator: 10, value: 45.7 }, people('inner', 20_000)]);
    expect(codes(report)).toEqual([[], ['land-did-not-come']]);
    // 70 m² × 45.700 ÷ 65.700 of civil land; housing floor keeps pace with the people.
    expect(moved(report, '17')?.value).toEqual({ from: 70, to: near((70 * 45_700) / 65_700) });
    expect(moved(report, '15')).toBeUndefined();
  });

  it('people outside it, and a commune that stays one, move the whole city alone', async () => {
    const report = await answer('no10', [
      people('outer', 1000),
      { ...ward('merge-unit', 'Cẩm Giàng'), becomes: 'same', peopleAlreadyIn: false },
    ]);
    expect(codes(report)).toEqual([[], []]);
    expect(requirement(report)).toBe(51_690 + 1000 + 2477);
  });
});

describe('a row at 0', () => {
  it('0 m² of public green land a person are 0 m² in all, and 30 ha of a project count', async () => {
    const report = await answer('zero47', [project('land-green-public', 300_000)]);
    expect(codes(report)).toEqual([[]]);
    // 300.000 m² ÷ 45.700 people
    expect(moved(report, '47')?.value).toEqual({ from: 0, to: near(300_000 / 45_700) });
    expect(gain(report)).toBeCloseTo(2, 9);
  });
});

describe('a commune that becomes a ward and brings nothing, where row 12 is 7.900 people a km²', () => {
  const joins = (brings: string) => [
    { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings, peopleAlreadyIn: false },
  ];

  it('density rises because land did not come, and that is told with the rows that have no figures', async () => {
    const report = await answer('dens', joins('nothing'));
    expect(codes(report)).toEqual([['land-did-not-come']]);
    // 45.700 and 2.477 people on the same land.
    expect(moved(report, '12')?.value).toEqual({ from: 7900, to: near((7900 * 48_177) / 45_700) });
    const [told] = report.scenarios[0]?.changes[0]?.problems.filter(({ code }) => code === 'rows-followed') ?? [];
    expect(told?.message).toMatch(/giữ nguyên: 01–08, 13, 14/);
  });

  it('with the city’s average the density stays, by an assumption that is stated', async () => {
    const report = await answer('dens', joins('city-average'));
    expect(codes(report)).toEqual([[]]);
    expect(moved(report, '12')).toBeUndefined();
    expect(report.scenarios[0]?.changes[0]?.problems[0]?.message).toMatch(/Giữ theo giả định đã chọn: 12/);
  });
});

it('74,996 points are never 75, nor is 0 what they lack', async () => {
  const { out } = await run('score', fileOf('near75'));
  expect(out).toContain('74,996 điểm · cần 75');
  expect(out).toContain('còn thiếu ít nhất 0,01 điểm');
  expect(out).not.toMatch(/thiếu (ít nhất )?0 /);
});

describe('a merger of people that row 9 of the sample may have counted', () => {
  const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
  const asked = async (more: object): Promise<RunReport> => {
    const path = keep([{ kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average', ...more }]);
    return JSON.parse((await run('run', sample, '--scenario', path, '--json')).out) as RunReport;
  };

  it('is told at the change with the note, and nobody is added', async () => {
    const report = await asked({});
    expect(codes(report)).toEqual([['people-in-unanswered']]);
    expect(requirement(report)).toBe(51_690);
    expect(report.scenarios[0]?.changes[0]?.problems[0]?.message).toContain('Cộng cả DS sau khi sát nhập 2 xã, 06 thôn');
  });

  it('counts them once by either answer', async () => {
    const counted = await asked({ peopleAlreadyIn: true });
    expect([requirement(counted), codes(counted)]).toEqual([51_690, [[]]]);
    const added = await asked({ peopleAlreadyIn: false });
    // With them comes land as the city has it, which the note of row 12 may have counted too.
    expect([requirement(added), codes(added)]).toEqual([54_167, [['stock-may-be-in']]]);
  });
});
