import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readBudget } from './read-budget';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, options: GridOptions = {}) {
  return readBudget(workbookOf(gridOf(rows, options)), 2026);
}

/** line year kind amount part-of-year cell */
function told({ lines }: ReturnType<typeof read>): readonly string[] {
  return lines.map(({ id, year, kind, amount, isWholeYear, months, cell }) =>
    [
      id,
      year,
      kind,
      amount,
      isWholeYear ? '' : months === null ? 'part' : `${String(months.first)}-${String(months.last)}`,
      cellReference(cell),
    ]
      .filter((each) => each !== '')
      .join(' '),
  );
}

const troubles = ({ problems }: ReturnType<typeof read>): readonly string[] =>
  problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`);

describe('a budget of one row a line', () => {
  const header = ['TT', 'Nội dung', 'Năm', 'Kỳ', 'Loại số liệu', 'Giá trị', 'Đơn vị'];
  it('tells whole years from nine months, plans from what was carried out, and leaves ratios out', () => {
    const reading = read([
      header,
      [1, 'Thu ngân sách năm 2022', 2022, 'Cả năm', 'Thực hiện', 188, 'tỷ đồng'],
      [2, 'Dự toán thu ngân sách năm 2023 được giao', 2023, 'Cả năm', 'Dự toán giao', 260, 'tỷ đồng'],
      [3, 'Thu ngân sách 9 tháng năm 2023', 2023, '9 tháng', 'Thực hiện', 130.453, 'tỷ đồng'],
      [4, 'Thu 9 tháng năm 2023 so với dự toán giao', 2023, '9 tháng', 'Tính', 0.502, '%'],
      [5, 'Chi ngân sách năm 2022', 2022, '', 'Quyết toán', 250_500, 'triệu đồng'],
      [6, 'Cân đối thu chi', 2022, '', '', -62.5, 'tỷ đồng'],
      [7, 'Thu nhập bình quân', 2022, '', '', 53, 'triệu đồng'],
    ]);
    expect(troubles(reading)).toEqual([]);
    expect(told(reading)).toEqual([
      'revenue-total 2022 actual 188 F2',
      'revenue-total 2023 plan 260 F3',
      'revenue-total 2023 actual 130.453 1-9 F4',
      'expenditure-total 2022 actual 250.5 F6',
    ]);
  });

  it('takes years from names and the unit from the title', () => {
    const reading = read([
      ['Đơn vị tính: triệu đồng'],
      ['Khoản', 'Số tiền'],
      ['Tổng thu năm 2021', 170_000],
      ['Tổng chi năm 2021', '180.500,5'],
    ]);
    expect(told(reading)).toEqual(['revenue-total 2021 actual 170 B3', 'expenditure-total 2021 actual 180.5005 B4']);
  });

  it('names what it cannot use', () => {
    const reading = read([
      header,
      [1, 'Thu ngân sách', '', '', '', 188, 'tỷ đồng'],
      [2, 'Thu ngân sách', 2022, '', '', '130.453', 'tỷ đồng'],
      [3, 'Thu ngân sách', 2021, '', '', -5, 'tỷ đồng'],
      [4, 'Thu ngân sách', 2020, '', '', 100, 'tỷ đồng'],
      [5, 'Thu ngân sách', 2020, '', '', 101, 'tỷ đồng'],
    ]);
    expect(told(reading)).toEqual(['revenue-total 2020 actual 100 F5']);
    expect(troubles(reading)).toEqual(['budget-year-unclear F2', 'figure-ambiguous F3', 'figure-implausible F4', 'budget-year-twice F6']);
  });
});

describe('a budget with years as columns', () => {
  it('reads totals and what parts they have', () => {
    const reading = read([
      ['Đơn vị: tỷ đồng'],
      ['TT', 'Chỉ tiêu', 2021, 2022, 'Dự toán 2023', '9 tháng 2023'],
      ['I', 'Tổng thu ngân sách', 170, 188, 260, 130.453],
      [1, 'Thu nội địa', 150, 160, '', ''],
      ['II', 'Tổng chi ngân sách', 240, 250, '', ''],
      ['', 'Tỷ lệ thu so với dự toán', 1, 1.1, '', ''],
    ]);
    expect(troubles(reading)).toEqual([]);
    expect(told(reading)).toEqual([
      'revenue-total 2021 actual 170 C3',
      'revenue-total 2022 actual 188 D3',
      'revenue-total 2023 plan 260 E3',
      'revenue-total 2023 actual 130.453 1-9 F3',
      'revenue-domestic 2021 actual 150 C4',
      'revenue-domestic 2022 actual 160 D4',
      'expenditure-total 2021 actual 240 C5',
      'expenditure-total 2022 actual 250 D5',
    ]);
  });

  it('reads plan and outturn under one year, the unit line right above or not', () => {
    const table: Rows = [
      ['Nội dung', 'Năm 2021', '', 'Năm 2022', ''],
      ['', 'Dự toán', 'Thực hiện', 'Dự toán', 'Thực hiện'],
      ['Thu', 160, 170, 180, 188],
    ];
    const expected = (row: number): readonly string[] => [
      `revenue-total 2021 plan 160 B${String(row)}`,
      `revenue-total 2021 actual 170 C${String(row)}`,
      `revenue-total 2022 plan 180 D${String(row)}`,
      `revenue-total 2022 actual 188 E${String(row)}`,
    ];
    expect(told(read([['Đơn vị: tỷ đồng'], ...table]))).toEqual(expected(4));
    expect(told(read([['Đơn vị: tỷ đồng'], [], ...table]))).toEqual(expected(5));
    expect(told(read([['', '', '', '', 'Đơn vị: tỷ đồng'], ...table]))).toEqual(expected(4));
  });

  it('never takes parts for a total where none stands', () => {
    const reading = read([
      ['Đơn vị: tỷ đồng'],
      ['Nội dung', '2021', '2022'],
      ['Thu nội địa', 150, 160],
      ['Thu xuất nhập khẩu', 20, 28],
      ['Chi đầu tư', 90, 95],
    ]);
    expect(told(reading)).not.toContainEqual(expect.stringMatching(/-total|-local/));
    expect(troubles(reading)).toEqual(['budget-total-missing B3', 'budget-total-missing B5']);
  });
});

it('a workbook without a budget has none', () => {
  expect(
    read([
      ['TT', 'Chỉ tiêu', 'Hiện trạng 2022', 'Hiện trạng 2021'],
      [2, 'Cân đối thu chi ngân sách', 'Chưa đạt', ''],
      [3, 'Thu nhập bình quân đầu người', 1.09, 1],
    ]),
  ).toEqual({ lines: [], problems: [] });
});

describe('amounts that look like years', () => {
  it.each<[string, Rows]>([
    ['lines', [['ĐVT: triệu đồng'], ['Nội dung', '2021', '2022'], ['Tổng thu', 2010, 2050], ['Tổng chi', 2010, 2051]]],
    ['times', [['ĐVT: triệu đồng'], ['Nội dung', 'Tổng thu', 'Tổng chi'], ['TH năm 2021', 2010, 2010], ['TH năm 2022', 2050, 2051]]],
    ['years', [['ĐVT: triệu đồng'], ['Năm', 'Tổng thu', 'Tổng chi'], [2021, 2010, 2010], [2022, 2050, 2051]]],
  ])('stay amounts behind the names of %s', (_what, rows) => {
    const amounts = new Map(read(rows).lines.map(({ side, year, amount }) => [`${side} ${String(year)}`, amount]));
    expect(Object.fromEntries(amounts)).toEqual({
      'revenue 2021': 2.01,
      'revenue 2022': 2.05,
      'expenditure 2021': 2.01,
      'expenditure 2022': 2.051,
    });
  });

  it('and years head columns in any order', () => {
    expect(told(read([['ĐVT: tỷ đồng'], ['Nội dung', 2022, 2020, 2015], ['Tổng thu', 188, 155, 90]]))).toEqual([
      'revenue-total 2022 actual 188 B3',
      'revenue-total 2020 actual 155 C3',
      'revenue-total 2015 actual 90 D3',
    ]);
  });
});
