import { readFile } from 'node:fs/promises';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { valueAt } from '../../src/domain/grid';
import type { Grid } from '../../src/domain/grid';
import { openPackage } from '../../src/xlsx/open-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { toGrids } from '../../src/xlsx/to-grids';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook-model';
import { sampleWorkbook } from '../tasks/make-sample-workbook';

const FILE = new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url);

// Columns of Phụ lục 03.
const NUMBER = 0;
const NAME = 1;
const UNIT = 2;
const LEVEL = 3;
const SCALE = 4;
const VALUE = 5;
const VERDICT = 6;
const POINTS = 7;

/** Filed points of rows 1 to 63, typed from the print. */
const FILED_POINTS = [
  3.75, 0, 0, 1.5, 0, 1.5, 1.5, 0.75, 0.38, 2, 0.31, 0.73, 0.45, 1.55, 0.75, 0.75, 1, 1, 1, 0.5, 1, 1, 1, 0.75, 0.75, 0, 1.5, 1, 0, 0.75, 1,
  1, 0.75, 0.75, 1, 1, 0.75, 2, 0.75, 1.5, 1, 1, 1, 0.75, 0, 2, 2, 0, 1.5, 2, 1.5, 1.5, 0, 0.75, 1, 1, 0.75, 0.75, 1.5, 1, 0.75, 1, 1,
];

let committed: Uint8Array;
let workbook: XlsxWorkbook;
let grids: readonly Grid[];

beforeAll(async () => {
  committed = new Uint8Array(await readFile(FILE));
  const opened = openPackage(committed, 'bac-kan-2022.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  const read = readWorkbook(opened.value);
  if (!read.ok) throw new Error(read.error.code);
  workbook = read.value;
  grids = toGrids(workbook, 100_000).grids;
});

function gridOf(name: string): Grid {
  const grid = grids.find((candidate) => candidate.sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
}

function sheetOf(name: string): XlsxSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function sheetRows(grid: Grid): number[] {
  return grid.values.map((_row, index) => grid.top + index);
}

/** The sheet row on which an indicator begins. */
function rowOfIndicator(number: number): number {
  const grid = gridOf('Phụ lục 03');
  const row = sheetRows(grid).find((candidate) => valueAt(grid, candidate, NUMBER) === number);
  if (row === undefined) throw new Error(`no indicator ${String(number)}`);
  return row;
}

function cellOfIndicator(number: number, column: number, line = 0): CellValue {
  return valueAt(gridOf('Phụ lục 03'), rowOfIndicator(number) + line, column);
}

/** A cell's text; a fault has none. */
function textOf(value: CellValue): string {
  return typeof value === 'object' ? '' : String(value);
}

describe('the committed sample workbook', () => {
  it('is what the transcription makes today', async () => {
    const text = (parts: Record<string, Uint8Array>): Record<string, string> =>
      Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect(text(unzipSync(await sampleWorkbook()))).toEqual(text(unzipSync(committed)));
  });

  it('is made the same, byte for byte, every time', async () => {
    expect(Buffer.from(await sampleWorkbook()).equals(Buffer.from(await sampleWorkbook()))).toBe(true);
  });

  it('opens on Phụ lục 03, with the other sheets after it', () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Phụ lục 03', 'Phụ lục 01', 'Dự án', 'Đơn vị hành chính', 'Ngân sách']);
    expect(workbook.activeSheet).toBe(0);
  });

  it('stores a result beside every formula', () => {
    const formulas = workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.formulas].map(([index, formula]) => [formula.text, sheet.cells.values[index]]),
    );
    expect(formulas.map(([text]) => text)).toEqual(['SUM(F6:F13)', 'SUM(H6:H13)', 'F7/F6', 'F6/F5-1']);
    for (const [, result] of formulas) expect(result).toBeTypeOf('number');
  });
});

describe('Phụ lục 03 as printed', () => {
  it('begins with the title block, the header below it in sight while scrolling', () => {
    const grid = gridOf('Phụ lục 03');
    expect([0, 1, 2, 3].map((row) => valueAt(grid, row, 0))).toEqual([
      'PHỤ LỤC 03',
      'TỔNG HỢP ĐÁNH GIÁ CÁC CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ THÀNH PHỐ BẮC KẠN - ĐÔ THỊ LOẠI II',
      'Theo Nghị quyết số 26/2022/UBTVQH15 sửa đổi, bổ sung một số điều của Nghị quyết số 1210/2016/UBTVQH13 ngày 25/5/2016 của UBTVQH về phân loại đô thị',
      '(Kèm theo Báo cáo số 432-BC/TU ngày 10/11/2023 của BTV Thành ủy)',
    ]);
    expect(grid.values[5]).toEqual([
      'TT',
      'Chỉ tiêu',
      'Đơn vị',
      'Đô thị loại II (Theo Nghị quyết số 26/2022/UBTVQH15)',
      'Thang điểm tối đa - tối thiểu',
      'Hiện trạng TP Bắc Kạn năm 2022',
      'Đánh giá',
      'Chấm điểm',
    ]);
    expect(sheetOf('Phụ lục 03').freeze).toEqual({ rows: 6, columns: 0 });
  });

  it('repeats the header before indicators 4, 12, 20, 29, 41, 50 and 56, where the print turns its pages', () => {
    const grid = gridOf('Phụ lục 03');
    const after = sheetRows(grid)
      .filter((row) => valueAt(grid, row, NUMBER) === 'TT')
      .map((row) => valueAt(grid, row + 1, NUMBER));
    expect(after).toEqual(['I', 4, 12, 20, 29, 41, 50, 56]);
  });

  it('holds 63 indicators with the filed points of the print, 61,42 in all', () => {
    const points = Array.from({ length: 63 }, (_, index) => cellOfIndicator(index + 1, POINTS));
    expect(points).toEqual(FILED_POINTS);
    expect(FILED_POINTS.reduce((sum, point) => sum + Math.round(point * 100), 0)).toBe(6142);
    const grid = gridOf('Phụ lục 03');
    const total = sheetRows(grid).find((row) => valueAt(grid, row, NAME) === 'Tổng cộng:');
    expect(valueAt(grid, total ?? 0, POINTS)).toBe(61.42);
  });

  it('prints the sums of the five criteria', () => {
    const grid = gridOf('Phụ lục 03');
    const criteria = sheetRows(grid).filter((row) => textOf(valueAt(grid, row, NAME)).startsWith('Tiêu chí '));
    expect(criteria.map((row) => [valueAt(grid, row, NUMBER), valueAt(grid, row, SCALE), valueAt(grid, row, POINTS)])).toEqual([
      ['I', '13,5 - 18', 9],
      ['II', '6 - 8', 2.38],
      ['III', '6 - 8', 1.04],
      ['IV', '4,5 - 6', 2],
      ['V', '45 - 60', 47],
    ]);
  });

  it('gives each indicator two lines a level, the rest merged over both', () => {
    expect([LEVEL, SCALE].map((column) => [cellOfIndicator(3, column), cellOfIndicator(3, column, 1)])).toEqual([
      ['≥ 1,75', 1.4],
      [2, 1.5],
    ]);
    const row = rowOfIndicator(3);
    const merged = sheetOf('Phụ lục 03')
      .merges.filter((merge) => merge.row === row)
      .map(({ column, rows, columns }) => [column, rows, columns]);
    expect(merged.sort()).toEqual([NUMBER, NAME, UNIT, VALUE, VERDICT, POINTS].map((column) => [column, 2, 1]));
  });

  it('keeps one line for indicator 1, whose scale prints 3,75 only', () => {
    expect(rowOfIndicator(2)).toBe(rowOfIndicator(1) + 2);
    expect(cellOfIndicator(1, SCALE)).toBe(3.75);
    const lines = textOf(cellOfIndicator(1, LEVEL)).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^- Là trung tâm tổng hợp cấp vùng/);
    expect(lines[1]).toMatch(/^- Là trung tâm chuyên ngành cấp vùng/);
  });

  it('keeps as text what the print writes as text, and as numbers what Excel makes numbers', () => {
    const values = [2, 3, 9, 10, 11, 12, 23, 24, 25, 39, 42, 44, 46, 48, 52, 53].map((number) => [number, cellOfIndicator(number, VALUE)]);
    expect(values).toEqual([
      [2, null],
      [3, 1.09],
      [9, '51,69 Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông'],
      [10, '45,7 Cộng cả DS sau khi sát nhập 2 xã lên phường'],
      [11, 375.2],
      [12, 'Tính cả phần diện tích sau khi sát nhập và lên phường khoảng > 1.300 người/km²'],
      [23, '>10 (1 nhà thi đấu, 8 sân tennis, 18 sân bóng chuyền, 9 sân bóng đá mini...) và 01 Dự án sân vận động tỉnh Bắc Kạn'],
      [24, '7 (3 chợ +3 siêu thị+1 điểm mua bán)'],
      [25, 'Bến xe khách liên tỉnh'],
      [39, 'Đang triển khai thực hiện'],
      [42, '4 phường nội thành 100%, 2 phường và 2 xã 85%'],
      [44, '01 nhà tang lễ BV ĐK tỉnh; 01 nhà tang lễ Nghĩa trang Phúc Thọ viên.'],
      [46, 16.56],
      [48, 'Chưa có Quy chế quản lý kiến trúc đô thị'],
      [52, 'Có 5 công trình được cơ quan nhà nước có thẩm quyền, hội nghề nghiệp tại địa phương công nhận'],
      [53, 0],
    ]);
    expect([cellOfIndicator(7, LEVEL), cellOfIndicator(11, LEVEL), cellOfIndicator(11, LEVEL, 1), cellOfIndicator(12, LEVEL)]).toEqual([
      '<2,5',
      '≥ 2.000',
      1800,
      '≥10.000',
    ]);
    expect([cellOfIndicator(39, VERDICT), cellOfIndicator(48, VERDICT)]).toEqual(['Khi thực hiện đạt 20%', 'Chưa']);
  });

  it('joins the names that the print cuts at a page turn', () => {
    expect([cellOfIndicator(20, NAME), cellOfIndicator(20, UNIT), cellOfIndicator(29, NAME)]).toEqual([
      'Cơ sở y tế cấp đô thị bình quân trên 10.000 dân',
      'giường/10.000 dân',
      'Tỷ lệ vận tải hành khách công cộng',
    ]);
    expect([cellOfIndicator(56, LEVEL), cellOfIndicator(56, LEVEL, 1)]).toEqual(['≥ 80', 70]);
  });

  it('carries the claims of the conclusion below the table', () => {
    const grid = gridOf('Phụ lục 03');
    const below = sheetRows(grid)
      .slice(rowOfIndicator(63))
      .map((row) => textOf(valueAt(grid, row, 0)));
    const holds = (part: string): boolean => below.some((line) => line.includes(part));
    const claims = [
      'hiện nay đã đạt 49 tiêu chí, còn 14 tiêu chí chưa đạt',
      'Quy mô dân số từ 150.000 người trở lên',
      'Diện tích tự nhiên từ 150km² trở lên',
      'từ 10 đơn vị trở lên',
      'từ 65% trở lên',
      'là 61,42 điểm',
      'Số tiêu chí đạt điểm tối đa: 21 tiêu chí',
      'Số tiêu chí điểm đạt tối thiểu trở lên: 28 tiêu chí',
      'Số tiêu chí điểm chưa đạt: 14 tiêu chí',
    ];
    expect(claims.filter((claim) => !holds(claim))).toEqual([]);
  });

  it('leaves no mark of the scanning behind', () => {
    const texts = grids.flatMap((grid) => grid.values.flat()).filter((value) => typeof value === 'string');
    expect(texts.filter((value) => /\$|<\/?[a-z]+>|m ²|Huyền Tung|phần đầu/.test(value))).toEqual([]);
    expect(texts.filter((value) => value.normalize('NFC') !== value)).toEqual([]);
  });
});

describe('the other sheets of the sample', () => {
  it('hold 14 targets, percentages among them as numbers', () => {
    const grid = gridOf('Phụ lục 01');
    const targets = sheetRows(grid).filter((row) => typeof valueAt(grid, row, 0) === 'number');
    expect(targets).toHaveLength(14);
    expect(valueAt(grid, targets[7] ?? 0, 3)).toBe(0.6666);
    expect(valueAt(grid, targets[8] ?? 0, 3)).toBe('Năm 2019 (đạt 83,09%)');
    expect(valueAt(grid, targets[10] ?? 0, 3)).toBe(61.89);
  });

  it('hold the projects with money in tỷ đồng, funding splits adding up', () => {
    const grid = gridOf('Dự án');
    const at = (label: string): ((column: number) => CellValue) => {
      const row = sheetRows(grid).find((candidate) => valueAt(grid, candidate, 0) === label) ?? 0;
      return (column) => valueAt(grid, row, column);
    };
    const money = [2, 3, 4, 5, 6, 7, 8, 9];
    expect(money.map(at('1'))).toEqual([252, 120, 60, 72, null, null, 61, 20]);
    expect(money.map(at('7'))).toEqual([585.301, null, null, null, 403.44, 181.861, null, null]);
    expect(money.map(at('9.2'))).toEqual([97.508, null, null, null, null, null, null, 7.82]);
    const costs = sheetRows(grid)
      .slice(1)
      .map((row) => valueAt(grid, row, 2))
      .filter((value) => typeof value === 'number');
    expect(costs).toEqual([252, 226, 85, 85.137, 74.964, 585.301, 143.476, 70, 97.508, 129.641]);
  });

  it('hold the eight units of the city, 137,76 km² and 45.036 people, then 21 neighbours', () => {
    const grid = gridOf('Đơn vị hành chính');
    const units = sheetRows(grid).filter((row) => typeof valueAt(grid, row, 0) === 'number');
    expect(units.slice(0, 8).map((row) => [1, 2, 4, 5, 7].map((column) => valueAt(grid, row, column)))).toEqual([
      ['Đức Xuân', 'phường', '01840', 5.7, 9101],
      ['Nguyễn Thị Minh Khai', 'phường', '01834', 1.4, 5495],
      ['Sông Cầu', 'phường', '01837', 3.96, 9164],
      ['Phùng Chí Kiên', 'phường', '01843', 3.34, 6771],
      ['Huyền Tụng', 'phường', '01846', 27.356, 4876],
      ['Xuất Hóa', 'phường', '01855', 48.049, 3103],
      ['Dương Quang', 'xã', '01849', 25.879, 2981],
      ['Nông Thượng', 'xã', '01852', 22.08, 3545],
    ]);
    expect(units).toHaveLength(29);
    expect([1, 3, 5, 7, 8, 10].map((column) => valueAt(grid, units[8] ?? 0, column))).toEqual([
      'Cẩm Giàng',
      'Huyện Bạch Thông',
      9.526,
      2477,
      2023,
      'Huyền Tụng; Quân Hà; Nguyên Phúc',
    ]);
    const total = (units[7] ?? 0) + 1;
    expect(valueAt(grid, total, 5)).toBeCloseTo(137.764, 9);
    expect(valueAt(grid, total, 7)).toBe(45036);
  });

  it('name every neighbour from both sides', () => {
    const grid = gridOf('Đơn vị hành chính');
    const units = sheetRows(grid).filter((row) => typeof valueAt(grid, row, 0) === 'number');
    const neighbours = new Map(units.map((row) => [textOf(valueAt(grid, row, 1)), textOf(valueAt(grid, row, 10)).split('; ')]));
    const oneSided = [...neighbours].flatMap(([name, others]) =>
      others.filter((other) => neighbours.get(other)?.includes(name) === false).map((other) => `${name} – ${other}`),
    );
    expect(oneSided).toEqual([]);
    expect(neighbours.get('Dương Quang')).toContain('Nguyễn Thị Minh Khai');
  });

  it('hold the revenue the report prints, and its share of the plan as a formula', () => {
    const grid = gridOf('Ngân sách');
    const values = sheetRows(grid)
      .filter((row) => typeof valueAt(grid, row, 0) === 'number')
      .map((row) => valueAt(grid, row, 5));
    expect(values.slice(0, 3)).toEqual([188, 260, 130.453]);
    expect(values[3]).toBeCloseTo(0.502, 3);
    expect(values[4]).toBeCloseTo(0.383, 3);
  });
});
