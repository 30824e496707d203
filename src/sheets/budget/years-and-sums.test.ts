/** Kinds said in the cell of a year, bare years to come, columns that add up parts of a year, units in the cells themselves. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import { isTotalLine } from '../../domain/budget-line';
import type { CellValue } from '../../domain/cell';
import { readBudget } from './read-budget';

type Rows = readonly (readonly CellValue[])[];

/** Totals of revenue as `year kind amount part`, and the codes of what is told. */
function revenueOf(rows: Rows, thisYear = 2024): { readonly lines: readonly string[]; readonly told: readonly string[] } {
  const { lines, problems } = readBudget(workbookOf(gridOf(rows)), thisYear);
  return {
    lines: lines
      .filter((line) => line.side === 'revenue' && isTotalLine(line))
      .map(({ year, kind, amount, isWholeYear, months }) => {
        const part = isWholeYear ? '' : months === null ? ' part' : ` ${String(months.first)}-${String(months.last)}`;
        return `${String(year)} ${kind} ${String(amount)}${part}`;
      }),
    told: problems.map(({ code }) => code),
  };
}

describe('years as lines of the table', () => {
  it.each([
    ['2021 (TH)', '2021 actual 170'],
    ['2023 (ước)', '2023 estimate 170'],
    ['Ước 2023', '2023 estimate 170'],
    ['2024 (KH)', '2024 plan 170'],
    ['DT 2024', '2024 plan 170'],
    ['9T/2023', '2023 actual 170 1-9'],
    ['6 tháng đầu năm 2023', '2023 actual 170 1-6'],
  ])('%s says how far its figure is carried out', (year, line) => {
    const rows: Rows = [['Thu chi ngân sách (tỷ đồng)'], ['Năm', 'Thu ngân sách', 'Chi ngân sách'], [2020, 150, 200], [year, 170, 240]];
    expect(revenueOf(rows).lines).toEqual(['2020 actual 150', line]);
  });
});

describe('a year alone on a row', () => {
  const rows = (first: string, second: string): Rows => [
    ['Nội dung', 'Số tiền (triệu đồng)'],
    [first],
    ['Tổng thu ngân sách', 170_000],
    ['Tổng chi ngân sách', 240_000],
    [second],
    ['Tổng thu ngân sách', 188_000],
    ['Tổng chi ngân sách', 250_000],
  ];
  it.each([
    ['Năm 2021', 'Năm 2022', ['2021 actual 170', '2022 actual 188']],
    ['Thực hiện năm 2022', 'Dự toán năm 2023', ['2022 actual 170', '2023 plan 188']],
    ['Năm 2022', '9 tháng năm 2023', ['2022 actual 170', '2023 actual 188 1-9']],
  ])('%s, then %s: of the rows below it', (first, second, lines) => {
    expect(revenueOf(rows(first, second)).lines).toEqual(lines);
  });
});

describe('a bare year', () => {
  const rows: Rows = [['Đơn vị: tỷ đồng'], ['Chỉ tiêu', '2022', '2024', '2030'], ['Tổng thu', 188, 280, 500], ['Tổng chi', 250, 300, 450]];
  it('is carried out when it is over, planned when it has not begun, and asked about while it runs', () => {
    expect(revenueOf(rows, 2024)).toEqual({ lines: ['2022 actual 188', '2030 plan 500'], told: ['budget-kind-unclear'] });
    expect(revenueOf(rows, 2023)).toEqual({ lines: ['2022 actual 188', '2024 plan 280', '2030 plan 500'], told: [] });
    const part = (heading: string): Rows => [
      ['Đơn vị: tỷ đồng'],
      ['Chỉ tiêu', '2022', heading],
      ['Tổng thu', 188, 130],
      ['Tổng chi', 250, 200],
    ];
    for (const heading of ['9 tháng năm 2023', 'Lũy kế đến 30/9/2023'])
      expect(revenueOf(part(heading), 2023)).toEqual({ lines: ['2022 actual 188', '2023 actual 130 1-9'], told: [] });
    expect(revenueOf(rows, 2031).lines).toEqual(['2022 actual 188', '2024 actual 280', '2030 actual 500']);
  });
});

describe('a column that adds up its neighbours', () => {
  const table = (title: string, headings: readonly string[], amounts: readonly number[]): Rows => [
    [title],
    ['Nội dung', ...headings],
    ['Tổng thu', ...amounts],
    ['Tổng chi', ...amounts],
  ];
  it.each<[string, readonly string[], string]>([
    ['three months', ['Tháng 1', 'Tháng 2', 'Tháng 3', 'Cộng'], '2023 actual 4 1-3'],
    ['two quarters', ['Quý I', 'Quý II', 'Tổng cộng'], '2023 actual 3 1-6'],
    ['four quarters', ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cộng'], '2023 actual 5'],
    ['both halves', ['6 tháng đầu năm', '6 tháng cuối năm', 'Tổng số'], '2023 actual 3'],
    ['quarters with a gap', ['Quý I', 'Quý III', 'Cộng'], '2023 actual 3 part'],
    ['the year itself', ['Quý I', 'Quý II', 'Cả năm'], '2023 actual 3'],
  ])('of %s is of them', (_what, headings, last) => {
    const amounts = headings.map((_, index) => index + 1);
    expect(revenueOf(table('THU CHI NGÂN SÁCH NĂM 2023 (tỷ đồng)', headings, amounts)).lines.at(-1)).toBe(last);
  });

  it('has the year of its parts where no title says one', () => {
    const rows = table('Đơn vị: tỷ đồng', ['6 tháng đầu năm 2023', '6 tháng cuối năm 2023', 'Tổng cộng'], [70, 118, 188]);
    expect(revenueOf(rows)).toEqual({ lines: ['2023 actual 70 1-6', '2023 actual 118 7-12', '2023 actual 188'], told: [] });
  });

  it('beside parts a column that says nothing of the year is asked about where the title is of a part', () => {
    const rows = table('THU NGÂN SÁCH 9 THÁNG NĂM 2023 (tỷ đồng)', ['Thực hiện tháng 9', 'Thực hiện'], [20, 130]);
    expect(revenueOf(rows)).toEqual({ lines: ['2023 actual 20 9-9'], told: ['budget-period-unclear'] });
  });
});

it('up to a day in December is not the whole year', () => {
  const rows: Rows = [
    ['Đơn vị: tỷ đồng'],
    ['Nội dung', 'Thực hiện đến 15/12/2023', 'Thực hiện đến 31/12/2023'],
    ['Tổng thu', 150, 188],
    ['Tổng chi', 200, 250],
  ];
  expect(revenueOf(rows)).toEqual({ lines: ['2023 actual 150 1-12', '2023 actual 188'], told: [] });
});

describe('units of money', () => {
  it.each([
    ['170 tỷ', 170],
    ['170,5 tỷ đồng', 170.5],
    ['188.000 triệu đồng', 188],
    ['188.000 tr.đ', 188],
    ['188.000.000.000 đồng', 188],
  ])('%s in the cell', (text, amount) => {
    const rows: Rows = [
      ['Nội dung', 'Năm 2022'],
      ['Tổng thu ngân sách', text],
      ['Tổng chi ngân sách', text],
    ];
    expect(revenueOf(rows)).toEqual({ lines: [`2022 actual ${String(amount)}`], told: [] });
    // The cell says more than the line above the table.
    expect(revenueOf([['Đơn vị: nghìn đồng'], ...rows]).lines).toEqual([`2022 actual ${String(amount)}`]);
  });

  it('a unit that is no money stays in the text', () => {
    const rows: Rows = [
      ['Đơn vị: tỷ đồng'],
      ['Nội dung', 'Năm 2022'],
      ['Tổng thu ngân sách', '170 triệu USD'],
      ['Tổng chi ngân sách', 250],
    ];
    expect(revenueOf(rows)).toEqual({ lines: [], told: ['figure-unreadable'] });
  });

  it.each(['VND million', 'VNĐ triệu', 'million VND'])('%s', (unit) => {
    const rows: Rows = [
      [`Budget (${unit})`],
      ['Item', '2021', '2022'],
      ['Total revenue', 170_000, 188_000],
      ['Total expenditure', 240_000, 250_000],
    ];
    expect(revenueOf(rows)).toEqual({ lines: ['2021 actual 170', '2022 actual 188'], told: [] });
  });
});
