/**
 * Tables as offices lay them out, through the command line: which columns are read, what is asked, what is told before the score.
 * The figures are those of the report (filed 61,42; strict 54,06 with rows 39 and 42 pending), typed in; the files hold its values again.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/application/read-baseline';
import { scoreGrids } from '../../src/application/score-workbook';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import type { ColumnQuestionJson, FileReport } from '../../src/cli/report-json';
import { findStandard } from '../../src/editions/catalogue';
import { commandLineOn } from '../support/command-line';
import { gridsOf } from '../support/sample-workbook';

const fileOf = (name: string): string => fileURLToPath(new URL(`workbooks/reading/${name}.xlsx`, import.meta.url));
const run = commandLineOn('2023-11-10');

async function report(path: string, ...options: readonly string[]): Promise<FileReport> {
  const { code, out } = await run('score', path, '--json', ...options);
  expect(code).toBe(0);
  // The format is held by the tests of the command line.
  return JSON.parse(out) as FileReport;
}

const codes = ({ problems }: FileReport): readonly string[] => problems.map(({ code }) => code);
const named = (question: ColumnQuestionJson | null): readonly string[] =>
  (question?.candidates ?? []).map(({ sheet, column, heading, proposed }) => `${proposed ? '*' : ''}${sheet} ${column ?? ''} ${heading}`);
const read = ({ columns }: FileReport): readonly string[] =>
  columns.map(({ sheet, value, points, verdict }) => `${sheet} ${value?.column ?? '-'} ${points?.column ?? '-'} ${verdict?.column ?? '-'}`);

describe('columns that could both be meant', () => {
  it.each<[string, readonly string[], number, number | null]>([
    ['L50-before-after', ['*x D Hiện trạng › Trước sáp nhập', 'x E Hiện trạng › Sau sáp nhập'], 49, 61.42],
    [
      'L01-cities-side',
      ['*So sánh D Hiện trạng › TP Bắc Kạn', 'So sánh E Hiện trạng › TP Cao Bằng', 'So sánh F Hiện trạng › TP Lạng Sơn'],
      49,
      null,
    ],
    ['L03-two-years', ['*Chỉ tiêu E Hiện trạng 2022', 'Chỉ tiêu D Hiện trạng 2021'], 61, 61.42],
    ['L76-years-over', ['*x F Năm 2022 › Hiện trạng', 'x D Năm 2021 › Hiện trạng'], 52, 61.42],
  ])('%s: both are named, and the rows that differ are pending until one is chosen', async (name, candidates, rows, filed) => {
    const scored = await report(fileOf(name));
    expect(named(scored.columnQuestion)).toEqual(candidates);
    expect(scored.columnQuestion?.about).toBe('value');
    expect(scored.columnQuestion?.rows).toHaveLength(rows);
    const unclear = scored.indicators.filter(({ reason }) => reason === 'column-unclear').map(({ number }) => number);
    expect(unclear).toEqual(scored.columnQuestion?.rows);
    expect(scored.indicators.every(({ points, reason }) => reason === null || points === 0)).toBe(true);
    expect(scored.filed.total === null ? null : Number(scored.filed.total.toFixed(4))).toBe(filed);
    // No column gives more than the best of them, so neither does the table.
    const most = Math.max(...(scored.columnQuestion?.candidates ?? []).map(({ total }) => total.possible));
    expect(scored.total.possible).toBeCloseTo(most, 9);
    expect(codes(scored)).toContain('column-question');
    expect(codes(scored)).not.toContain('mapping-unsure');
  });

  // 7,5 works in column D are no number of works, and its 0,75 of row 4 are not the 1,5 points filed: both rows wait there.
  it('says in words that the total is not certain, and what each column would give', async () => {
    const { out } = await run('score', fileOf('L50-before-after'));
    const lines = out.split('\n');
    expect(lines[1]).toBe('chưa chắc: chọn cột · 19,11–56,06 điểm · cần 75');
    expect(lines.slice(2, 6)).toEqual([
      'Chưa chắc cột hiện trạng nào đúng (khác nhau ở 49 dòng):',
      '  cột D “Hiện trạng › Trước sáp nhập”: 19,11–24,11 điểm (đang tạm đọc)',
      '  cột E “Hiện trạng › Sau sáp nhập”: 54,06–56,06 điểm (khác 49 dòng)',
      '  Hãy chọn trong ngăn Nâng Loại rồi lưu tệp; với nhiều bảng thì ghi thêm --sheet.',
    ]);
    expect((await run('score', fileOf('L50-before-after'), '--lang', 'en')).out).toContain('not certain: choose a column');
  });

  it.each([
    ['L03-two-years', { value: 'E', points: 'H' }],
    ['L76-years-over', { value: 'F', points: 'G' }],
  ])('%s: the points are those of the year of the values', async (name, { value, points }) => {
    const [columns] = (await report(fileOf(name))).columns;
    expect([columns?.value?.column, columns?.points?.column]).toEqual([value, points]);
  });

  it('finds no budget among the indicators of two years', () => {
    const found = findStandard('nq-26-2022');
    if (!found.ok) throw new Error('the edition is gone');
    const bytes = new Uint8Array(readFileSync(fileOf('L03-two-years')));
    const scored = scoreGrids(gridsOf(bytes, 'L03'), found.value, defaultChoices, '2023-11-10');
    const { baseline, problems } = readBaseline(scored);
    expect(baseline.budget).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual([]);
  });
});

describe('a choice that was made', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is kept in the workbook: the command line scores the column that was chosen', async () => {
    const path = join(folder, 'chọn.xlsx');
    copyFileSync(fileOf('L50-before-after'), path);
    const session = createScoringSession(createFileWorkbook(path), { today: () => '2023-11-10' });
    await session.open();
    const after = session.getState().scored?.question?.candidates.find(({ heading }) => heading.includes('Sau'));
    if (after === undefined) throw new Error('nothing was asked');
    session.answerColumns(after.choice);
    expect(session.getState().scored?.question).toBeUndefined();
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(54.0614, 4);
    await expect.poll(async () => (await report(path)).columnQuestion).toBeNull();
    const scored = await report(path);
    expect(scored.total.certain).toBeCloseTo(54.0614, 4);
    expect(read(scored)).toEqual(['x E F -']);
    expect(scored.problems.map(({ code }) => code)).toEqual(['several-values']);
    session.close();
  });
});

describe('tables whose layout leaves nothing to ask', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['L16-two-classes', ['So sánh loại F H -'], ['several-values']],
    [
      'L07-sheet-per-criterion',
      ['Tiêu chí 1 D E -', 'Tiêu chí 2 D E -', 'Tiêu chí 3 D E -', 'Tiêu chí 4 D E -', 'Tiêu chí 5 D E -'],
      ['several-values'],
    ],
    ['L67-newspaper', ['x D E -', 'x I J -'], ['several-values']],
    ['L68b-five-tables-swapped', ['x D E -', 'x E D -', 'x D E -', 'x E D -', 'x D E -'], ['several-values']],
    ['L34-points-of-max', ['x C D -'], ['points-out-of', 'several-values']],
    ['F28-stray-last-row', ['Phụ lục 03 F H G'], ['cells-far-away', 'several-values']],
    ['L90-thu-vien', ['Phụ lục 03 F H G'], ['several-values']],
  ])('%s', async (name, columns, problems) => {
    const scored = await report(fileOf(name));
    expect(read(scored)).toEqual(columns);
    expect(scored.columnQuestion).toBeNull();
    expect(scored.filed.total).toBeCloseTo(61.42, 9);
    expect(scored.total.certain).toBeCloseTo(54.061388889, 8);
    expect(scored.total.possible).toBeCloseTo(56.061388889, 8);
    expect(scored.indicators.filter(({ reason }) => reason !== null).map(({ number }) => number)).toEqual([39, 42]);
    expect([...new Set(codes(scored))].sort()).toEqual([...problems].sort());
  });

  it('keeps every value with its own sheet and cell', async () => {
    const sheets = await report(fileOf('L07-sheet-per-criterion'));
    const cellOf = ({ indicators }: FileReport, wanted: number): string | null | undefined =>
      indicators.find(({ number }) => number === wanted)?.cell;
    expect([3, 13, 63].map((number) => cellOf(sheets, number))).toEqual(["'Tiêu chí 1'!D5", "'Tiêu chí 4'!D3", "'Tiêu chí 5'!D51"]);
    const halves = await report(fileOf('L67-newspaper'));
    expect([3, 33].map((number) => cellOf(halves, number))).toEqual(['x!D4', 'x!I2']);
  });

  it('own-layout: the column of words is no value column', async () => {
    const scored = await report(fileOf('own-layout'));
    expect(scored.columns).toEqual([
      {
        sheet: 'Biểu 2 - đánh giá',
        value: { column: 'C', heading: 'Kết quả năm 2024' },
        points: { column: 'H', heading: 'Điểm tự đánh giá' },
        verdict: null,
      },
    ]);
    expect(scored.columnQuestion).toBeNull();
    expect(scored.filed.total).toBeCloseTo(61.42, 9);
  });
});

describe('a table made for another class', () => {
  it('L17: is told before the score, with how many levels differ and what to do; the levels are among the problems', async () => {
    const { out } = await run('score', fileOf('L17-class3'));
    const lines = out.split('\n');
    expect(lines[1]).toContain(
      'Bảng ghi đô thị loại III, nhưng đang được chấm theo loại II; 52 trong 57 mức in trong bảng khác với tiêu chuẩn này.',
    );
    expect(lines[1]).toContain('hãy dùng bảng đúng loại');
    expect(lines[2]).toContain('54,06 điểm · cần 75');
    const scored = await report(fileOf('L17-class3'));
    expect(codes(scored)).toEqual(['other-law', 'levels-differ', 'several-values']);
    expect(scored.problems[0]?.cell).toBe("'Đô thị loại III'!D2");
  });
});
