/** Amounts as people type them into a budget: a year whose every cell is a text is not passed over without a word. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readBudget } from './read-budget';

type Rows = readonly (readonly CellValue[])[];
const readingOf = (rows: Rows): ReturnType<typeof readBudget> => readBudget(workbookOf(gridOf(rows)), 2026);
const amountsOf = ({ lines }: ReturnType<typeof readBudget>): readonly string[] =>
  lines.map(({ side, year, kind, amount, cell }) => `${side} ${String(year)} ${kind} ${String(amount)} ${cellReference(cell)}`);
const told = ({ problems }: ReturnType<typeof readBudget>): readonly string[] =>
  problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`);

/** 2022 as it is typed, beside numbers of 2021. */
const ofTwoYears = (revenue: CellValue, expenditure: CellValue): ReturnType<typeof readBudget> =>
  readingOf([['Đơn vị: tỷ đồng'], ['Nội dung', 'Năm 2021', 'Năm 2022'], ['Tổng thu', 170, revenue], ['Tổng chi', 240, expenditure]]);

describe('a year of which every cell is a text', () => {
  it.each<readonly [string, string]>([
    ['188 (*)', '250 (*)'],
    ['188*', '250 (1)'],
    ['188 (đạt 110% DT)', '250 [2]'],
    ['khoảng 188', '~250'],
    ['188 tỷ (quyết toán)', 'xấp xỉ 250'],
  ])('%s and %s are read', (revenue, expenditure) => {
    const read = ofTwoYears(revenue, expenditure);
    expect(amountsOf(read)).toEqual([
      'revenue 2021 actual 170 B3',
      'revenue 2022 actual 188 C3',
      'expenditure 2021 actual 240 B4',
      'expenditure 2022 actual 250 C4',
    ]);
    expect(told(read)).toEqual([]);
  });

  it.each<readonly [CellValue, CellValue]>([
    ['188 (ước)', 'dưới 250'],
    ['188-190', 'từ 250'],
    ['188/190', '250 (dự kiến)'],
    [
      { kind: 'error', code: '#REF!' },
      { kind: 'uncalculated', formula: '=100+150' },
    ],
  ])('%s and %s are told, each at its cell', (revenue, expenditure) => {
    const read = ofTwoYears(revenue, expenditure);
    expect(amountsOf(read)).toEqual(['revenue 2021 actual 170 B3', 'expenditure 2021 actual 240 B4']);
    expect(told(read)).toEqual(['figure-unreadable C3', 'figure-unreadable C4']);
  });

  it('years and months stay headings', () => {
    const read = readingOf([['Đơn vị: tỷ đồng'], ['Nội dung', '2021 (quyết toán)', '12/2022', '2023 (ước)'], ['Tổng thu', 170, 20, 200]]);
    expect(amountsOf(read).filter((line) => !line.includes(' 2022 '))).toEqual([
      'revenue 2021 actual 170 B3',
      'revenue 2023 estimate 200 D3',
    ]);
  });
});

describe('years that run down', () => {
  it.each<readonly [string, Rows]>([
    [
      'plan and outturn of both sides',
      [
        ['Năm', 'Thu NS', '', 'Chi NS', ''],
        ['', 'Dự toán', 'Thực hiện', 'Dự toán', 'Thực hiện'],
        [2022, 140, 188, 200, 250],
      ],
    ],
    [
      'with a number before them',
      [
        ['STT', 'Năm', 'Thu', '', 'Chi', ''],
        ['', '', 'DT', 'TH', 'DT', 'TH'],
        [1, 2022, 140, 188, 200, 250],
      ],
    ],
  ])('%s', (_, rows) => {
    const read = readingOf([['Đơn vị: tỷ đồng'], ...rows]);
    expect(amountsOf(read).map((line) => line.replace(/ \w+$/, ''))).toEqual([
      'revenue 2022 plan 140',
      'revenue 2022 actual 188',
      'expenditure 2022 plan 200',
      'expenditure 2022 actual 250',
    ]);
  });

  it('each with a line of units below the headings', () => {
    const read = readingOf([
      ['STT', 'Năm', 'Thu ngân sách', 'Chi ngân sách'],
      ['', '', '(tỷ đồng)', '(tỷ đồng)'],
      [1, '2021', '170,5', '240'],
      [2, '2022', '188', '250'],
    ]);
    expect(amountsOf(read)).toEqual([
      'revenue 2021 actual 170.5 C3',
      'expenditure 2021 actual 240 D3',
      'revenue 2022 actual 188 C4',
      'expenditure 2022 actual 250 D4',
    ]);
    expect(told(read)).toEqual([]);
  });
});

describe('plan and outturn below the line that they are of', () => {
  const rows: Rows = [
    ['Đơn vị: tỷ đồng'],
    ['Nội dung', 'Năm 2022', 'Năm 2023'],
    ['Tổng thu NSNN', '', ''],
    ['- Dự toán', 140, 260],
    ['- Thực hiện', 188, 200],
    ['Tổng chi NSNN', '', ''],
    ['- Dự toán', 200, 300],
    ['- Thực hiện', 250, 280],
  ];

  it('are that line’s', () => {
    expect(amountsOf(readingOf(rows))).toEqual([
      'revenue 2022 plan 140 B4',
      'revenue 2023 plan 260 C4',
      'revenue 2022 actual 188 B5',
      'revenue 2023 actual 200 C5',
      'expenditure 2022 plan 200 B7',
      'expenditure 2023 plan 300 C7',
      'expenditure 2022 actual 250 B8',
      'expenditure 2023 actual 280 C8',
    ]);
  });

  it('are no line’s behind another name', () => {
    const other = readingOf([...rows.slice(0, 4), ['Nợ đọng thuế', '', ''], ['- Thực hiện', 12, 13]]);
    expect(amountsOf(other)).toEqual(['revenue 2022 plan 140 B4', 'revenue 2023 plan 260 C4']);
  });
});
