/**
 * Lists of units as people really leave them, through the command line: pasted from a program set to English, half filled in, in sections,
 * with a share before the area. The indicator table is that of the report: 51.690 people, 375,2 people a km², so 137,77 km².
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/cli/run-json';
import { commandLineOn } from '../support/command-line';

const run = commandLineOn('2023-11-10');
let folder = '';
let merger = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'units-'));
  merger = join(folder, 'm.json');
  const change = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'nothing', peopleAlreadyIn: false };
  writeFileSync(merger, JSON.stringify({ name: 'M', changes: [change] }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function report(file: string, ...options: readonly string[]): Promise<RunReport> {
  const path = fileURLToPath(new URL(`workbooks/reading/${file}.xlsx`, import.meta.url));
  const { code, out } = await run('run', path, '--scenario', merger, '--json', ...options);
  expect(code).toBe(0);
  // The format is held by the tests of the command line.
  return JSON.parse(out) as RunReport;
}

const unitProblems = ({ problems }: RunReport): readonly string[] =>
  problems.flatMap(({ code, cell }) => (cell?.startsWith("'Đơn vị hành chính'!") === true ? [`${code} ${cell.split('!')[1] ?? ''}`] : []));

type Requirements = readonly { readonly id: string; readonly actual: number | null; readonly verdict: string }[];
function asked(requirements: Requirements | undefined): readonly string[] {
  return (requirements ?? [])
    .slice(1, 4)
    .map(({ id, actual, verdict }) => `${id} ${actual === null ? '–' : String(Math.round(actual * 100) / 100)} ${verdict}`);
}
const densityOf = ({ scenarios }: RunReport): number | null | undefined =>
  scenarios[0]?.indicators.find(({ number }) => number === 11)?.value;

describe('a list of units', () => {
  it.each(['U08-sections', 'U14-ratio-first'])('%s: eight units, 137,764 km², nothing to ask', async (file) => {
    const read = await report(file);
    expect(asked(read.baseline?.requirements)).toEqual(['area 137.76 not-met', 'units 8 not-met', 'ward-share 75 met']);
    expect(unitProblems(read).map((each) => each.split(' ')[0])).toEqual(['population-differs']);
    // (51.690 + 2.477) ÷ (137,764 + 9,526) = 367,76.
    expect(densityOf(read)).toBeCloseTo(367.75, 1);
  });

  it('with people that became decimals says so at each of them', async () => {
    const read = await report('U05-pop-enus');
    expect(unitProblems(read)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row) => `figure-implausible F${String(row)}`));
    expect(read.scenarios[0]?.changes[0]?.applied).toBe(false);
  });

  it('of two units is not the city: area and density are the indicator table’s, counts are not certain', async () => {
    const read = await report('fill-part');
    expect(unitProblems(read)).toContain('area-differs E5');
    expect(asked(read.baseline?.requirements)).toEqual(['area 137.77 not-met', 'units 2 unclear', 'ward-share 100 unclear']);
    expect(asked(read.scenarios[0]?.requirements)).toEqual(['area 147.29 not-met', 'units 3 unclear', 'ward-share 66.67 unclear']);
    // (51.690 + 2.477) ÷ (137,767 + 9,526) = 367,75.
    expect(densityOf(read)).toBeCloseTo(367.75, 2);
  });

  it('that the user takes for the city is one, and is told all the same', async () => {
    const read = await report('fill-part', '--people', 'units');
    expect(asked(read.baseline?.requirements)).toEqual(['area 9.66 not-met', 'units 2 not-met', 'ward-share 100 met']);
    expect(unitProblems(read)).toContain('area-differs E5');
  });

  it('with a ward in hectares counts neither its area nor its people, and says so', async () => {
    const read = await report('fill-bad');
    expect(unitProblems(read)).toEqual(['unit-listed-twice B7', 'unit-density-implausible E6']);
    expect(asked(read.baseline?.requirements)[0]).toBe('area – no-data');
  });

  it.each([
    ['units-pasted-en', ['figure-implausible F10', 'figure-implausible H10', 'figure-implausible F16', 'area-incomplete F10']],
    ['pasted-en-area-budget', ['unit-density-implausible F6', 'area-incomplete F6']],
  ])('pasted from a program set to English (%s) does not fit rows 9 and 11, whose area holds', async (file, told) => {
    const read = await report(file);
    expect(unitProblems(read)).toEqual(told);
    expect(asked(read.baseline?.requirements)[0]).toBe('area 137.77 not-met');
  });

  it('says what does not fit, where and what to do, in both languages', async () => {
    for (const [language, sentence] of [
      ['vi', /^Ô E5, trang “Đơn vị hành chính”: .*9,66 km².*137,767 km².*Hãy bổ sung/],
      ['en', /^Cell E5, sheet “Đơn vị hành chính”: .*9\.66 km².*137\.767 km².*Complete or correct the list/],
    ] as const) {
      const { problems } = await report('fill-part', '--lang', language);
      expect(problems.find(({ code }) => code === 'area-differs')?.message).toMatch(sentence);
    }
  });
});
