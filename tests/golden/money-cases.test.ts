/** Budget sheets as finance offices write them: what is read of each, worked out from the sheet by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../src/domain/budget-line';
import { isTotalLine } from '../../src/domain/budget-line';
import { latestFigure } from '../../src/domain/budget-trust';
import { cellReference } from '../../src/domain/cell';
import { readBudget } from '../../src/sheets/budget/read-budget';
import { gridsOf } from '../support/sample-workbook';

function read(name: string) {
  return readBudget(gridsOf(new Uint8Array(readFileSync(new URL(`workbooks/money/${name}.xlsx`, import.meta.url))), name), 2026);
}

/** `2023 plan 260 C3`, with the months of a part of the year. */
function told({ year, kind, amount, isWholeYear, months, cell }: BudgetLine): string {
  const part = isWholeYear ? '' : ` ${String(months?.first)}-${String(months?.last)}`;
  return `${String(year)} ${kind}${part} ${String(amount)} ${cellReference(cell)}`;
}

const totals = (name: string, side: BudgetLine['side']): readonly string[] =>
  read(name)
    .lines.filter((line) => line.side === side && isTotalLine(line))
    .map(told);

const codes = (name: string): readonly string[] =>
  read(name).problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`);

describe('totals with their year, kind, part of the year and cell', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['V03', 'the unit right above the header', ['2021 actual 170 C3', '2022 actual 188 D3'], ['2021 actual 240 C4', '2022 actual 250 D4']],
    [
      'V05',
      'the unit above years over plan and outturn',
      ['2021 plan 160 C4', '2021 actual 170 D4', '2022 plan 140 E4', '2022 actual 188 F4'],
      ['2021 plan 200 C5', '2021 actual 240 D5', '2022 plan 210 E5', '2022 actual 250 F5'],
    ],
    ['V22', 'comparisons', ['2023 plan 260 C4', '2023 actual 1-9 130.453 D4'], ['2023 plan 480 C5', '2023 actual 1-9 300 D5']],
    [
      'B06',
      'comparisons that name years',
      ['2023 plan 260 C3', '2023 actual 1-9 130.453 D3'],
      ['2023 plan 480 C4', '2023 actual 1-9 300 D4'],
    ],
    ['V26', 'a period and an average', ['2021 actual 170 C4', '2022 actual 188 D4'], []],
    ['C00', 'up to a day', ['2022 actual 188 C3', '2023 actual 1-9 130 D3'], []],
    ['C02', 'nine months in short', ['2022 actual 188 C3', '2023 actual 1-9 130 D3'], []],
    [
      'B13b',
      'kinds in short',
      ['2022 actual 188 C3', '2023 plan 260 D3', '2024 plan 300 E3'],
      ['2022 actual 250 C4', '2023 plan 280 D4', '2024 plan 310 E4'],
    ],
    ['V25', 'balanced totals over parts', ['2021 actual 170 C4', '2022 actual 188 D4'], ['2021 actual 240 C6', '2022 actual 250 D6']],
    [
      'B11',
      'balanced totals of the local budget',
      ['2021 actual 170 C3', '2022 actual 188 D3'],
      ['2021 actual 240 C5', '2022 actual 250 D5'],
    ],
    ['W03', 'more than was planned is no total', ['2021 actual 170 C5', '2022 actual 188 D5'], []],
    ['P12b', 'a project of sewage beside the budget', ['2022 actual 188 C3'], []],
    ['T01', 'the unit under the header', ['2021 actual 170 B4', '2022 actual 188 C4'], []],
    ['T02', 'the unit beside the title', ['2021 actual 170 B3', '2022 actual 188 C3'], []],
    ['U00a', 'tr.đồng', ['2021 actual 169.2 B3', '2022 actual 188 C3'], []],
    ['U00c', 'tr.đồng in a column', ['2022 actual 188 C2'], []],
    ['U04a', 'Tr. đồng', ['2021 actual 169.2 B3', '2022 actual 188 C3'], []],
    ['U09a', 'Triệu đ', ['2021 actual 169.2 B3', '2022 actual 188 C3'], []],
    ['U10a', 'triệu', ['2021 actual 169.2 B3', '2022 actual 188 C3'], []],
    ['W01', 'Triệu đồng', ['2021 actual 170 C3', '2022 actual 188 D3'], []],
    [
      'B10',
      'thu and chi on two sheets',
      ['2022 plan 180 C3', '2022 actual 188 D3'],
      ['2022 plan 240 C3', '2022 actual 250 D3', '2023 plan 260 E3'],
    ],
    ['B20', 'thu and chi side by side', ['2022 plan 5 B3', '2022 actual 5.4 C3'], ['2022 plan 4.9 E3', '2022 actual 5.3 F3']],
    ['V11', 'a single year', ['2024 plan 300 C3'], ['2024 plan 310 C4']],
    ['V24', 'a plan after an outturn', ['2022 actual 188 C4', '2023 plan 260 D4'], ['2022 actual 140 C5', '2023 plan 150 D5']],
  ])('%s: %s', (name, _what, revenue, expenditure) => {
    expect(totals(name, 'revenue')).toEqual(revenue);
    expect(totals(name, 'expenditure')).toEqual(expenditure);
    expect(codes(name)).toEqual([]);
  });

  it.each(['R00', 'R02', 'R06', 'R07'])('%s has a line that is no total, and no budget', (name) => {
    expect(read(name).lines.filter(isTotalLine)).toEqual([]);
    expect(codes(name)).toEqual([]);
  });
});

describe('what is not certain is told', () => {
  it('T09: nothing is read where no unit stands', () => {
    expect(read('T09').lines).toEqual([]);
    expect(codes('T09')).toEqual(['money-unit-missing B2']);
  });

  it('B03: the estimate of the year counts before its plan', () => {
    const { lines } = read('B03');
    const [revenue, expenditure] = [latestFigure(lines, 'revenue'), latestFigure(lines, 'expenditure')];
    expect(revenue === undefined ? '' : told(revenue)).toBe('2023 estimate 572 D6');
    expect(expenditure === undefined ? '' : told(expenditure)).toBe('2023 estimate 561 D16');
  });

  it('B04: two columns under one year are two lines', () => {
    expect(read('B04').lines.map((line) => `${line.id} ${told(line)}`)).toEqual([
      'revenue-total 2023 estimate 188 C5',
      'revenue-local 2023 estimate 170 D5',
      'revenue-total 2024 plan 260 E5',
      'revenue-local 2024 plan 230 F5',
      'revenue-domestic 2023 estimate 180 C6',
      'revenue-part 2023 estimate 165 D6',
      'revenue-domestic 2024 plan 250 E6',
      'revenue-part 2024 plan 225 F6',
    ]);
    expect(codes('B04')).toEqual(['budget-totals-several D5']);
  });

  it('B12: of several totals that are all true each is kept, and the others of the one in use are named', () => {
    expect(read('B12').lines.map((line) => `${line.id} ${told(line)}`)).toEqual([
      'revenue-territory 2021 actual 170 C3',
      'revenue-territory 2022 actual 188 D3',
      'revenue-local 2021 actual 500 C4',
      'revenue-local 2022 actual 520 D4',
      'revenue-shared 2021 actual 150 C5',
      'revenue-shared 2022 actual 165 D5',
      'expenditure-local 2021 actual 490 C6',
      'expenditure-local 2022 actual 510 D6',
    ]);
    expect(codes('B12')).toContain('budget-totals-several D4');
  });
});
