/** The forms that finance offices print (Thông tư 343/2016/TT-BTC and those before it), with figures of a small city. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { isTotalLine } from '../../domain/budget-line';
import { cellReference } from '../../domain/cell';
import { readBudget } from './read-budget';

type Rows = readonly (readonly CellValue[])[];
const readingOf = (rows: Rows, sheet = 'Biểu'): ReturnType<typeof readBudget> => readBudget(workbookOf(gridOf(rows, { sheet })), 2026);

/** Totals only: line year kind amount part-of-year cell */
function totals({ lines }: ReturnType<typeof readBudget>): readonly string[] {
  return lines.filter(isTotalLine).map(({ id, year, kind, amount, isWholeYear, months, cell }) => {
    const part = isWholeYear ? '' : months === null ? ' part' : ` ${String(months.first)}-${String(months.last)}`;
    return `${id} ${String(year)} ${kind} ${String(amount)}${part} ${cellReference(cell)}`;
  });
}
const codes = ({ problems }: ReturnType<typeof readBudget>): readonly string[] => problems.map(({ code }) => code);

describe('the forms of finance offices', () => {
  it('cân đối ngân sách: plan, estimate and next plan, with the line that numbers the columns', () => {
    const reading = readingOf([
      ['UBND THÀNH PHỐ BẮC KẠN', '', '', '', '', 'Biểu số 69/CK-NSNN'],
      ['CÂN ĐỐI NGÂN SÁCH THÀNH PHỐ NĂM 2024'],
      ['(Kèm theo Quyết định số 12/2024/QĐ-UBND ngày 05/01/2024 của UBND thành phố)'],
      ['', '', '', '', '', 'Đơn vị: Triệu đồng'],
      ['STT', 'NỘI DUNG', 'DỰ TOÁN NĂM 2023', 'ƯỚC THỰC HIỆN NĂM 2023', 'DỰ TOÁN NĂM 2024', 'SO SÁNH (%)'],
      ['A', 'B', 1, 2, 3, '4=3/2'],
      ['A', 'TỔNG NGUỒN THU NGÂN SÁCH THÀNH PHỐ', 520_000, 572_000, 624_000, 109],
      ['I', 'Thu ngân sách thành phố được hưởng theo phân cấp', 170_000, 187_000, 204_000, 109],
      ['II', 'Thu bổ sung từ ngân sách cấp trên', 350_000, 385_000, 420_000, 109],
      ['B', 'TỔNG CHI NGÂN SÁCH THÀNH PHỐ', 510_000, 561_000, 612_000, 109],
      ['1', 'Chi đầu tư phát triển', 100_000, 110_000, 120_000, 109],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-local 2023 plan 520 C7',
      'revenue-local 2023 estimate 572 D7',
      'revenue-local 2024 plan 624 E7',
      'revenue-shared 2023 plan 170 C8',
      'revenue-shared 2023 estimate 187 D8',
      'revenue-shared 2024 plan 204 E8',
      'expenditure-local 2023 plan 510 C10',
      'expenditure-local 2023 estimate 561 D10',
      'expenditure-local 2024 plan 612 E10',
    ]);
    expect(codes(reading)).toEqual(['budget-totals-several']);
  });

  it('công khai ngân sách: nine months against the year’s plan, the year only in the title', () => {
    const reading = readingOf([
      ['Biểu số 93/CK-NSNN'],
      ['THỰC HIỆN DỰ TOÁN THU, CHI NGÂN SÁCH THÀNH PHỐ 9 THÁNG NĂM 2023'],
      ['Đơn vị: Triệu đồng'],
      ['STT', 'NỘI DUNG', 'DỰ TOÁN NĂM', 'THỰC HIỆN 9 THÁNG', 'SO SÁNH THỰC HIỆN VỚI (%)', ''],
      ['', '', '', '', 'DỰ TOÁN NĂM', 'CÙNG KỲ NĂM TRƯỚC'],
      ['A', 'B', '1', '2', '3=2/1', '4'],
      ['A', 'TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN', 260_000, 130_453, 50.2, 112.4],
      ['I', 'Thu cân đối NSNN', 250_000, 125_000, 50, 110],
      ['1', 'Thu nội địa', 250_000, 125_000, 50, 110],
      ['B', 'TỔNG CHI NGÂN SÁCH THÀNH PHỐ', 480_000, 300_000, 62.5, 105.1],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-territory 2023 plan 260 C7',
      'revenue-territory 2023 actual 130.453 1-9 D7',
      'revenue-balanced 2023 plan 250 C8',
      'revenue-balanced 2023 actual 125 1-9 D8',
      'expenditure-local 2023 plan 480 C10',
      'expenditure-local 2023 actual 300 1-9 D10',
    ]);
  });

  it('công khai thu: a title of nine months holds for the column that says nothing of the year', () => {
    const reading = readingOf([
      ['ƯỚC THỰC HIỆN THU NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023'],
      ['ĐVT: Triệu đồng'],
      ['STT', 'Nội dung', 'Dự toán năm', 'Ước thực hiện', 'So sánh (%)'],
      ['A', 'TỔNG THU NSNN TRÊN ĐỊA BÀN', 260_000, 190_000, 73],
      ['I', 'Thu nội địa', 250_000, 180_000, 72],
      ['B', 'THU NGÂN SÁCH ĐỊA PHƯƠNG ĐƯỢC HƯỞNG THEO PHÂN CẤP', 230_000, 165_000, 72],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-territory 2023 plan 260 C4',
      'revenue-territory 2023 estimate 190 1-9 D4',
      'revenue-shared 2023 plan 230 C6',
      'revenue-shared 2023 estimate 165 1-9 D6',
    ]);
    expect(codes(reading)).toEqual(['budget-totals-several']);
  });

  it('quyết toán: two columns under plan and outturn, the year only in the title', () => {
    const reading = readingOf([
      ['QUYẾT TOÁN THU NGÂN SÁCH NHÀ NƯỚC NĂM 2022'],
      ['', '', '', '', '', 'Đơn vị tính: Triệu đồng'],
      ['STT', 'NỘI DUNG', 'DỰ TOÁN', '', 'QUYẾT TOÁN', '', 'SO SÁNH (%)', ''],
      ['', '', 'TỔNG THU NSNN', 'THU NSĐP', 'TỔNG THU NSNN', 'THU NSĐP', 'TỔNG THU NSNN', 'THU NSĐP'],
      ['', 'TỔNG SỐ', 180_000, 160_000, 188_000, 165_000, 104, 103],
      ['I', 'Thu nội địa', 170_000, 150_000, 180_000, 158_000, 106, 105],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-total 2022 plan 180 C5',
      'revenue-local 2022 plan 160 D5',
      'revenue-total 2022 actual 188 E5',
      'revenue-local 2022 actual 165 F5',
    ]);
    expect(codes(reading)).toEqual(['budget-totals-several']);
  });

  it('lũy kế: a month, nine months and what they are compared with', () => {
    const reading = readingOf([
      ['TÌNH HÌNH THU CHI NGÂN SÁCH'],
      ['Đvt: tr.đ'],
      ['TT', 'Chỉ tiêu', 'HĐND giao 2023', 'Thực hiện', '', 'So sánh (%)', ''],
      ['', '', '', 'Tháng 9/2023', 'Lũy kế 9 tháng năm 2023', 'Dự toán 2023', 'Cùng kỳ 2022'],
      [1, 'Tổng thu ngân sách', 260_000, 20_000, 130_453, 50.2, 112.4],
      [2, 'Tổng chi ngân sách', 480_000, 40_000, 300_000, 62.5, 105.1],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-total 2023 plan 260 C5',
      'revenue-total 2023 actual 20 9-9 D5',
      'revenue-total 2023 actual 130.453 1-9 E5',
      'expenditure-total 2023 plan 480 C6',
      'expenditure-total 2023 actual 40 9-9 D6',
      'expenditure-total 2023 actual 300 1-9 E6',
    ]);
    expect(codes(reading)).toEqual([]);
  });

  it('thu chi qua các năm: years as lines, thu and chi as columns', () => {
    const reading = readingOf([
      ['THU, CHI NGÂN SÁCH GIAI ĐOẠN 2020-2022 (tỷ đồng)'],
      ['Năm', 'Tổng thu NSNN trên địa bàn', 'Tổng chi NSĐP', 'Tỷ lệ thu/chi (%)'],
      [2020, 155, 220, 70],
      [2021, 170, 240, 71],
      [2022, 188, 250, 75],
      ['Bình quân', 171, 236.7, 72],
      ['Giai đoạn 2020-2022', 513, 710, 72],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-territory 2020 actual 155 B3',
      'expenditure-local 2020 actual 220 C3',
      'revenue-territory 2021 actual 170 B4',
      'expenditure-local 2021 actual 240 C4',
      'revenue-territory 2022 actual 188 B5',
      'expenditure-local 2022 actual 250 C5',
    ]);
    expect(codes(reading)).toEqual([]);
  });

  it('dự toán chi of the levels: only the whole is a total', () => {
    const reading = readingOf([
      ['DỰ TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2024'],
      ['ĐVT: 1.000 đồng'],
      ['STT', 'Nội dung', 'Tổng số', 'Trong đó', ''],
      ['', '', '', 'Ngân sách cấp huyện', 'Ngân sách xã'],
      ['', 'TỔNG CHI NSĐP', 510_000_000, 430_000_000, 80_000_000],
      ['I', 'Chi thường xuyên', 290_000_000, 220_000_000, 70_000_000],
    ]);
    expect(totals(reading)).toEqual(['expenditure-local 2024 plan 510 C5']);
    expect(codes(reading)).toEqual([]);
  });

  it('a table of the social and economic plan: the budget among other targets, each in its own unit', () => {
    const reading = readingOf([
      ['CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2022', 'KH 2023', 'Ước TH 2023', 'KH 2024', 'KH 2024/ƯTH 2023 (%)'],
      [1, 'Giá trị sản xuất', 'tỷ đồng', 3200, 3500, 3480, 3800, 109],
      [2, 'Thu ngân sách trên địa bàn', 'tỷ đồng', 188, 260, 240, 280, 117],
      [3, 'Thu nhập bình quân đầu người', 'triệu đồng', 53, 56, 55, 58, 105],
      [4, 'Tỷ lệ thu gom rác thải', '%', 95, 96, 96, 97, 101],
      [5, 'Tổng chi ngân sách', 'triệu đồng', 250_000, 280_000, 275_000, 300_000, 109],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-territory 2022 actual 188 D4',
      'revenue-territory 2023 plan 260 E4',
      'revenue-territory 2023 estimate 240 F4',
      'revenue-territory 2024 plan 280 G4',
      'expenditure-total 2022 actual 250 D7',
      'expenditure-total 2023 plan 280 E7',
      'expenditure-total 2023 estimate 275 F7',
      'expenditure-total 2024 plan 300 G7',
    ]);
    expect(codes(reading)).toEqual([]);
  });
});

describe('other ways to lay a table out', () => {
  it('three lines of header: year, kind and part of the year', () => {
    const reading = readingOf([
      ['ĐVT: tỷ đồng'],
      ['TT', 'Nội dung', 'Năm 2022', '', '', 'Năm 2023', '', ''],
      ['', '', 'Dự toán', 'Thực hiện', '', 'Dự toán', 'Thực hiện', ''],
      ['', '', '', '9 tháng', 'Cả năm', '', '9 tháng', 'Cả năm'],
      [1, 'Tổng thu', 180, 120, 188, 260, 130, 255],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-total 2022 plan 180 C5',
      'revenue-total 2022 actual 120 1-9 D5',
      'revenue-total 2022 actual 188 E5',
      'revenue-total 2023 plan 260 F5',
      'revenue-total 2023 actual 130 1-9 G5',
      'revenue-total 2023 actual 255 H5',
    ]);
  });

  it('the names headed in the lower line of the header only', () => {
    const reading = readingOf([
      ['ĐVT: tỷ đồng'],
      ['', '', 'Năm 2021', '', 'Năm 2022', ''],
      ['TT', 'Nội dung', 'DT', 'TH', 'DT', 'TH'],
      [1, 'Tổng thu', 160, 170, 180, 188],
    ]);
    expect(totals(reading)).toEqual([
      'revenue-total 2021 plan 160 C4',
      'revenue-total 2021 actual 170 D4',
      'revenue-total 2022 plan 180 E4',
      'revenue-total 2022 actual 188 F4',
    ]);
  });

  it('a header printed again on a new page goes on under the unit of the first; another table has its own', () => {
    const header = ['TT', 'Nội dung', '2021', '2022'];
    const pages = readingOf([['ĐVT: tỷ đồng'], header, [1, 'Tổng thu', 170, 188], header, [2, 'Tổng chi', 240, 250]]);
    const tables = readingOf([
      ['ĐVT: tỷ đồng'],
      header,
      [1, 'Tổng thu', 170, 188],
      ['ĐVT: triệu đồng'],
      header,
      [2, 'Tổng chi', 240_000, 250_000],
    ]);
    for (const reading of [pages, tables]) {
      expect(reading.lines.map(({ amount }) => amount)).toEqual([170, 188, 240, 250]);
      expect(codes(reading)).toEqual([]);
    }
  });

  it('a sheet a year, the year only in its name', () => {
    const sheet = (name: string, amount: number): ReturnType<typeof gridOf> =>
      gridOf([['ĐVT: tỷ đồng'], ['Nội dung', 'Dự toán', 'Thực hiện'], ['Tổng thu NSNN', 150, amount]], { sheet: name });
    const { lines } = readBudget(workbookOf(sheet('Thu 2022', 188), sheet('Thu 2023', 255)), 2026);
    expect(lines.filter(({ kind }) => kind === 'actual').map(({ year, amount }) => [year, amount])).toEqual([
      [2022, 188],
      [2023, 255],
    ]);
  });

  it('whose money it is only in the heading of the column', () => {
    const reading = readingOf([['ĐVT: tỷ đồng'], ['Nội dung', 'Thực hiện 2022', ''], ['', 'NSNN', 'NSĐP'], ['Tổng thu', 188, 170]]);
    expect(totals(reading)).toEqual(['revenue-total 2022 actual 188 B4', 'revenue-local 2022 actual 170 C4']);
    expect(reading.lines.map(({ name }) => name)).toEqual(['Tổng thu', 'Tổng thu – NSĐP']);
  });

  it('amounts as texts: of two readings that a total can be', () => {
    const reading = readingOf([
      ['ĐVT: triệu đồng'],
      ['Nội dung', 'TH 2021', 'TH 2022'],
      ['Tổng thu', '170.000', '188.000,5'],
      ['Tổng chi', '240 tỷ', '250.123.456.789 đồng'],
    ]);
    expect(reading.lines.map(({ amount }) => amount)).toEqual([170, 188.0005, 240, 250.123456789]);
  });

  it('a total without some of its money is a part', () => {
    const reading = readingOf([
      ['ĐVT: tỷ đồng'],
      ['Nội dung', '2022'],
      ['Tổng thu NSNN trên địa bàn', 188],
      ['Tổng thu NSNN trên địa bàn (không kể tiền sử dụng đất)', 160],
    ]);
    expect(totals(reading)).toEqual(['revenue-territory 2022 actual 188 B3']);
    expect(codes(reading)).toEqual([]);
  });

  it('a hidden column gives way to one in sight', () => {
    const rows: Rows = [['ĐVT: tỷ đồng'], ['Nội dung', 'TH 2022', 'TH 2022'], ['Tổng thu', 180, 188]];
    const reading = readBudget(workbookOf(gridOf(rows, { hidden: { rows: [], columns: [1] } })), 2026);
    expect(totals(reading)).toEqual(['revenue-total 2022 actual 188 C3']);
    expect(codes(reading)).toEqual([]);
    expect(codes(readingOf(rows))).toEqual(['budget-year-twice']);
  });

  it('two plans of a year are told, and the first is used', () => {
    const reading = readingOf([['ĐVT: tỷ đồng'], ['Nội dung', 'Dự toán 2023', ''], ['', 'Tỉnh giao', 'HĐND giao'], ['Tổng thu', 250, 260]]);
    expect(totals(reading)).toEqual(['revenue-total 2023 plan 250 B4']);
    expect(codes(reading)).toEqual(['budget-year-twice']);
  });
});

describe('what a form leaves open is asked about', () => {
  const lines: Rows = [['Tổng thu ngân sách', 170, 188]];
  it.each<[string, Rows, string]>([
    ['no unit', [['Nội dung', '2021', '2022'], ...lines], 'money-unit-missing'],
    ['a unit of other money', [['ĐVT: triệu USD'], ['Nội dung', '2021', '2022'], ...lines], 'money-unit-missing'],
    ['two units on one line', [['Tỷ đồng', 'Triệu đồng'], ['Nội dung', '2021', '2022'], ...lines], 'money-unit-missing'],
    ['amounts too small for a city', [['ĐVT: triệu đồng'], ['Nội dung', '2021', '2022'], ...lines], 'money-size-absurd'],
    ['amounts too large for a city', [['ĐVT: tỷ đồng'], ['Nội dung', '2021', '2022'], ['Tổng thu', 170_000, 188_000]], 'money-size-absurd'],
    ['no year', [['ĐVT: tỷ đồng'], ['Nội dung', 'Dự toán', 'Thực hiện'], ...lines], 'budget-year-unclear'],
    ['the year before', [['NĂM 2023 (tỷ đồng)'], ['Nội dung', 'TH năm trước', 'TH năm nay'], ...lines], 'budget-year-unclear'],
    ['two years in the title', [['THU 2022, 2023 (tỷ đồng)'], ['Nội dung', 'Dự toán', 'Thực hiện'], ...lines], 'budget-year-unclear'],
    [
      'plan and outturn in the title, bare years',
      [['THỰC HIỆN 2021 VÀ DỰ TOÁN 2022 (tỷ đồng)'], ['Nội dung', '2021', '2022'], ...lines],
      'budget-kind-unclear',
    ],
    [
      'nine months in the title, a year before it',
      [['THỰC HIỆN 9 THÁNG NĂM 2022 (tỷ đồng)'], ['Nội dung', 'TH 2021', 'TH 2022'], ...lines],
      'budget-period-unclear',
    ],
  ])('%s', (_what, rows, code) => expect(codes(readingOf(rows))).toContain(code));

  it('a year more than ten times the one before it is told', () => {
    const reading = readingOf([['ĐVT: tỷ đồng'], ['Nội dung', 'TH 2022', 'DT 2023'], ['Tổng thu', 1.188, 260]]);
    expect(reading.problems).toMatchObject([
      { code: 'budget-size-jump', cell: { row: 2, column: 2 }, data: { year: 2023, amount: 260, earlierAmount: 1.188, first: 'Biểu!B3' } },
    ]);
    expect(codes(readingOf([['ĐVT: tỷ đồng'], ['Nội dung', 'TH 2022', 'DT 2023'], ['Tổng thu', 188, 260]]))).toEqual([]);
  });

  it('nothing is read of what is asked about', () => {
    expect(readingOf([['Nội dung', '2021', '2022'], ...lines]).lines).toEqual([]);
    expect(readingOf([['ĐVT: triệu đồng'], ['Nội dung', '2021', '2022'], ...lines]).lines).toEqual([]);
  });
});

describe('tables that hold other things', () => {
  it.each<[string, Rows]>([
    [
      'communes, one of them Chi Lăng',
      [['ĐVT: người'], ['TT', 'Xã', '2021', '2022'], [1, 'Chi Lăng', 4200, 4300], [2, 'Thu Cúc', 5200, 5300]],
    ],
    [
      'projects, one of them for sewage',
      [
        ['ĐVT: triệu đồng'],
        ['STT', 'Tên dự án', 'Tổng mức đầu tư', 'KH vốn 2022', 'KH vốn 2023'],
        [1, 'Hệ thống thu gom nước thải', 252_000, 30_000, 61_000],
      ],
    ],
    [
      'a library’s readers',
      [
        ['Nội dung', '2021', '2022'],
        ['Thư viện tỉnh', 4200, 4300],
        ['Doanh thu du lịch', 5200, 5300],
      ],
    ],
  ])('%s', (_what, rows) => expect(readingOf(rows)).toEqual({ lines: [], problems: [] }));
});
