/** A table of money on a sheet: its header, the columns under it, and blocks of them side by side (`Nội dung thu | … | Nội dung chi | …`). */
import type { BudgetName } from '../../language/money/budget-line';
import type { FigureSaid } from '../../language/money/figure-said';
import type { MoneyUnit } from '../../language/money/money-unit';
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { moneyUnit } from '../../language/money/money-unit';
import { isBlank, textOf } from '../cell-text';
import { oncePerGrid } from '../once-per-grid';

/** `figure`: amounts; `unknown`: nothing that its heading says. */
export type MoneyRole = 'number' | 'name' | 'year' | 'period' | 'status' | 'unit' | 'other' | 'figure' | 'unknown';

export type MoneyColumn = {
  readonly column: number;
  readonly role: MoneyRole;
  /** The whole heading, level by level. */
  readonly heading: string;
  readonly said: FigureSaid;
  /** The line that the heading names: `Thu NSĐP` under `Dự toán 2024`. */
  readonly line: BudgetName;
  /** As that line is written; '' where the heading names none. */
  readonly lineName: string;
  /** Whose money it is of where it names no line: `NSĐP`. */
  readonly scope: 'local' | 'shared' | null;
  readonly unit: MoneyUnit | null;
};

/** Columns that belong to one column of names. */
export type MoneyBlock = { readonly columns: readonly MoneyColumn[] };

export type MoneyTable = {
  readonly grid: Grid;
  /** Sheet rows: of the header's first line, of the first line below it, of the last one. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly blocks: readonly MoneyBlock[];
};

/** A cell's text on one line. */
export function lineAt(grid: Grid, row: number, column: number): string {
  return textOf(valueAt(grid, row, column))
    .replace(/\s+/g, ' ')
    .trim();
}

/** No office prints a budget with more columns. */
const widest = 80;

/** Asked of every row. */
export const columnsOfGrid = oncePerGrid((grid): readonly number[] => {
  const width = Math.max(0, ...grid.values.slice(0, 200).map((row) => row.length));
  return Array.from({ length: Math.min(width, widest) }, (_, offset) => grid.left + offset);
});

export function isYearNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const figureText = /^\s*[-–(]?\s*\d[\d.,\s]*\)?\s*(\p{L}[\p{L}\s.]*)?$/u;

/** A number, or a text that is one, with a unit of money or none: `188.000`, `1 250,5 tỷ`. Years and `9 tháng` are none. */
export function isFigure(value: unknown): boolean {
  if (typeof value === 'number') return !isYearNumber(value);
  if (typeof value !== 'string' || value.length > 40) return false;
  const found = figureText.exec(value);
  if (found === null || /^\s*(?:19|20)\d\d\s*$/.test(value)) return false;
  const [, words = ''] = found;
  return words === '' || moneyUnit(words) !== null;
}

/** `A | B | 1 | 2 | 3=2/1`: the line that numbers the columns. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const cells = (grid.values[row - grid.top] ?? []).filter((value) => !isBlank(value)).map((value) => textOf(value).trim());
  const isShort = cells.every((text) => /^[([]?(?:\p{L}|\d{1,2})[)\]]?$|^[([]?\d{1,2}\s*=[\d\s=+\-*/x().%]*[)\]]?$/u.test(text));
  const numbers = cells
    .map((text) => /^\D?(\d{1,2})\D?$/.exec(text)?.[1])
    .flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
  return cells.length >= 2 && isShort && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
