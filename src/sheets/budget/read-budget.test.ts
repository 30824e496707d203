import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readBudget } from './read-budget';

function read(rows: readonly (readonly CellValue[])[], options: GridOptions = {}) {
  return readBudget(workbookOf(gridOf(rows, options)));
}

/** kind year amount planned whole cell */
function told(reading: ReturnType<typeof read>): readonly string[] {
  return reading.lines.map(({ kind, year, amount, isPlanned, isWholeYear, cell }) =>
    [kind, year, amount, isPlanned ? 'planned' : 'done', isWholeYear ? 'year' : 'part', cellReference(cell)].join(' '),
  );
}

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
    expect(reading.problems).toEqual([]);
    expect(told(reading)).toEqual([
      'revenue 2022 188 done year F2',
      'revenue 2023 260 planned year F3',
      'revenue 2023 130.453 done part F4',
      'expenditure 2022 250.5 done year F6',
    ]);
  });

  it('takes years from names and the unit from the title', () => {
    const reading = read([
      ['Đơn vị tính: triệu đồng'],
      ['Khoản', 'Số tiền'],
      ['Tổng thu năm 2021', 170_000],
      ['Tổng chi năm 2021', '180.500,5'],
    ]);
    expect(told(reading)).toEqual(['revenue 2021 170 done year B3', 'expenditure 2021 180.5005 done year B4']);
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
    expect(told(reading)).toEqual(['revenue 2020 100 done year F5']);
    expect(reading.problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`)).toEqual([
      'budget-year-unclear F2',
      'figure-ambiguous F3',
      'figure-implausible F4',
      'budget-year-twice F6',
    ]);
  });
});

describe('a budget with years as columns', () => {
  it('reads totals, not their parts', () => {
    const reading = read([
      ['TT', 'Chỉ tiêu', 2021, 2022, 'Dự toán 2023', '9 tháng 2023'],
      ['I', 'Tổng thu ngân sách', 170, 188, 260, 130.453],
      [1, 'Thu nội địa', 150, 160, 200, 100],
      [2, 'Thu tiền sử dụng đất', 20, 28, 60, 30],
      ['II', 'Tổng chi ngân sách', 240, 250, '', ''],
      ['', 'Chi thường xuyên', 200, 210, '', ''],
      ['', 'Tỷ lệ thu so với dự toán', 1, 1.1, '', ''],
    ]);
    expect(reading.problems).toEqual([]);
    expect(told(reading)).toEqual([
      'revenue 2021 170 done year C2',
      'revenue 2022 188 done year D2',
      'revenue 2023 260 planned year E2',
      'revenue 2023 130.453 done part F2',
      'expenditure 2021 240 done year C5',
      'expenditure 2022 250 done year D5',
    ]);
  });

  it('reads plan and outturn under one year', () => {
    const reading = read([
      ['Nội dung', 'Năm 2021', '', 'Năm 2022', ''],
      ['', 'Dự toán', 'Thực hiện', 'Dự toán', 'Thực hiện'],
      ['Thu', 160, 170, 180, 188],
    ]);
    expect(told(reading)).toEqual([
      'revenue 2021 160 planned year B3',
      'revenue 2021 170 done year C3',
      'revenue 2022 180 planned year D3',
      'revenue 2022 188 done year E3',
    ]);
  });

  it('does not add parts up where no total stands', () => {
    const reading = read([
      ['Nội dung', '2021', '2022'],
      ['Thu nội địa', 150, 160],
      ['Thu xuất nhập khẩu', 20, 28],
      ['Chi đầu tư', 90, 95],
    ]);
    expect(told(reading)).toEqual(['expenditure 2021 90 done year B4', 'expenditure 2022 95 done year C4']);
    expect(reading.problems.map(({ code }) => code)).toEqual(['budget-total-unclear', 'budget-total-unclear']);
  });

  it('reads đồng, said above the table', () => {
    expect(told(read([['ĐVT: đồng'], ['Nội dung', '2021', '2022'], ['Thu ngân sách', 170_000_000_000, 188_500_000_000]]))).toEqual([
      'revenue 2021 170 done year B3',
      'revenue 2022 188.5 done year C3',
    ]);
  });
});

it('a workbook without a budget has none', () => {
  expect(
    read([
      ['TT', 'Chỉ tiêu', 'Hiện trạng 2022', 'Hiện trạng 2021'],
      [2, 'Cân đối thu chi ngân sách', 'Chưa đạt', ''],
      [3, 'Thu nhập bình quân đầu người', 1.09, 1],
    ]),
  ).toEqual({
    lines: [],
    problems: [],
    sheet: null,
  });
});
