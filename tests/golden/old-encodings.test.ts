/** The table of the report typed in an encoding from before Unicode: read by conversion and said once; the cells stay as they are. */
import { describe, expect, it } from 'vitest';
import { reasonUnscored } from '../../src/application/reason-unscored';
import { scoreOnce } from '../../src/application/score-once';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import type { CellValue } from '../../src/domain/cell';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { createMemoryWorkbook } from '../support/memory-workbook';
import { fileURLToPath } from 'node:url';

const clock = { today: () => '2023-11-10' };
const file = fileURLToPath(new URL('workbooks/tcvn3.xlsx', import.meta.url));

/** A sheet of rows from A1. */
function workbookOf(rows: readonly (readonly CellValue[])[]) {
  const cells: Record<string, CellValue> = {};
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== null) cells[`${String.fromCharCode(65 + column)}${String(index + 1)}`] = value;
    });
  });
  return createMemoryWorkbook([{ name: 'Bang', cells }]);
}

async function scored(rows: readonly (readonly CellValue[])[]) {
  const once = await scoreOnce(workbookOf(rows).port, {}, clock);
  if (!once.ok) throw new Error(once.error.code);
  return once.value;
}

describe('a table in TCVN3', () => {
  it('gives the figures of the report and says how it was read, once', async () => {
    const once = await scoreOnce(createFileWorkbook(file), {}, clock);
    if (!once.ok) throw new Error(once.error.code);
    const { assessment, problems } = once.value.scored;
    expect(assessment?.total.filed).toBeCloseTo(61.42, 9);
    expect(assessment?.total.certain).toBeCloseTo(54.061388889, 8);
    expect(assessment?.total.possible).toBeCloseTo(56.061388889, 8);
    expect(assessment?.pending).toEqual(['flooding-points', 'solid-waste-collected']);
    expect(problems.filter(({ code }) => code === 'old-encoding').map(({ data }) => data)).toEqual([
      { sheet: 'Phu luc 03', encoding: 'TCVN3' },
    ]);
  });

  it('is read so in a session too, and the workbook itself is not changed', async () => {
    const port = createFileWorkbook(file);
    const session = createScoringSession(port, clock);
    await session.open();
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(54.061388889, 8);
    const read = await port.read();
    expect(read.ok && read.value.grids[0]?.values[0]?.[1]).toBe('ChØ tiªu');
    session.close();
  });
});

/** The first rows of the report in VNI, typed by hand. Points worked out: row 7 2,33 between 3,0 (1,5) and 2,5 (2,0) is below 2,5: 2,0. */
const vni: readonly (readonly CellValue[])[] = [
  ['TT', 'Chæ tieâu', 'Ñôn vò', 'Hieän traïng naêm 2022', 'Ñaùnh giaù', 'Chaám ñieåm'],
  ['02', 'Caân ñoái thu chi ngaân saùch', null, null, 'Chöa ñaït', 0],
  ['03', 'Thu nhaäp bình quaân ñaàu ngöôøi naêm so vôùi caû nöôùc', 'Laàn', 1.09, 'Chöa ñaït', 0],
  ['05', 'Möùc taêng tröôûng kinh teá trung bình 3 naêm gaàn nhaát', '%', 6, 'Chöa ñaït', 0],
  ['06', 'Taêng tröôûng toång giaù trò saûn phaåm treân ñòa baøn so vôùi caû nöôùc', 'Laàn', 1.3, 'Ñaït', 1.5],
  ['07', 'Tyû leä hoä ngheøo theo chuaån ngheøo ña chieàu', '%', 2.33, 'Ñaït', 1.5],
  ['08', 'Tyû leä taêng daân soá haøng naêm (bao goàm taêng töï nhieân vaø taêng cô hoïc)', '%', 1.1, 'Ñaït', 0.75],
  ['11', 'Maät ñoä daân soá toaøn ñoâ thò', 'ngöôøi/km²', 375.2, 'Chöa ñaït', 0.31],
  ['13', 'Tyû leä lao ñoäng phi noâng nghieäp toaøn ñoâ thò', '%', 30, 'Chöa ñaït', 0.45],
];

describe('a table in VNI', () => {
  it('is recognised, and its values and points are read', async () => {
    const { scored: read } = await scored(vni);
    const points = new Map(read.assessment?.indicators.map((row) => [row.number, row.points]));
    expect([3, 5, 6, 7, 8, 11].map((number) => points.get(number))).toEqual([0, 0, 1.5, 2, 0, 0]);
    expect(read.assessment?.total.filed).toBeCloseTo(4.51, 9); // 1,5 + 1,5 + 0,75 + 0,31 + 0,45
    expect(read.problems.some(({ code }) => code === 'old-encoding')).toBe(true);
  });
});

describe('a workbook whose text was lost on the way', () => {
  it('is told garbled text by one of its words, with the way out', async () => {
    const rows = [
      ['TT', 'Chá»‰ tiÃªu', 'Hiá»‡n tráº¡ng', 'Äiá»ƒm'],
      ['07', 'Tá»· lá»‡ há»™ nghÃ¨o', '2,33', '1,5'],
      ['09', 'DÃ¢n sá»‘', '51,69', '0,38'],
    ];
    const reason = reasonUnscored((await scored(rows)).scored);
    expect(reason).toMatchObject({ code: 'text-garbled', data: { sheet: 'Bang', text: 'Chá»‰', meant: 'Chỉ' } });
  });

  it('is told that a table stands in one column', async () => {
    const line = (number: number) => `${String(number)};Tỷ lệ hộ nghèo;%;2,33;1,5`;
    const parted = Array.from({ length: 12 }, (_, index) => [line(index + 1)]);
    expect(reasonUnscored((await scored(parted)).scored)).toMatchObject({ code: 'one-column-text', data: { fault: 'delimited' } });
    const inOneCell = [[parted.flat().join('\n')]];
    expect(reasonUnscored((await scored(inOneCell)).scored)).toMatchObject({ code: 'one-column-text', data: { fault: 'delimited' } });
    const stacked = parted.flatMap(([text = '']) => text.split(';').map((cell) => [cell]));
    expect(reasonUnscored((await scored(stacked)).scored)).toMatchObject({ code: 'one-column-text', data: { fault: 'stacked' } });
  });

  it('is told nothing of the kind where it is a list, or a text', async () => {
    const list = Array.from({ length: 60 }, (_, index) => [`Xã số ${String(index)}`]);
    expect(reasonUnscored((await scored(list)).scored)).toMatchObject({ code: 'no-indicator-table' });
    const text = Array.from({ length: 30 }, (_, index) => [index % 3 === 0 ? 'Thưa ông; thưa bà; kính gửi' : 'Nội dung']);
    expect(reasonUnscored((await scored(text)).scored)).toMatchObject({ code: 'no-indicator-table' });
  });
});
