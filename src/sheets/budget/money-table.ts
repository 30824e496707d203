/** A table of money on a sheet: its header, the columns under it, and blocks of them side by side (`Nội dung thu | … | Nội dung chi | …`). */
import type { BudgetName } from '../../language/money/budget-line';
import type { FigureSaid } from '../../language/money/figure-said';
import type { MoneyUnit } from '../../language/money/money-unit';
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { abouts, bounds } from '../../language/lexicon/vocabulary';
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

/** A longer text is a sentence. */
const longestFigure = 40;

const figureText = /^\s*[-–(]?\s*\d[\d.,\s]*\)?\s*(\p{L}[\p{L}\s.]*)?$/u;

/** Two amounts for one: `188-190`, `188/190`. With a year behind it, it is a time (`12/2022`, `2021-2022`). */
const twoFigures = /^\s*\d[\d.,]*\s*[-–÷/]\s*(?!(?:19|20)\d\d\s*$)\d[\d.,]*\s*$/;
/** `188 (*)`, `188*`, `188 (đạt 110% DT)`: what stands behind a figure and is none of it. */
const behindFigure = /(?<=\d[^()[\]]*)\s*(?:[([][^()[\]]*[)\]]|[*†‡])[\s.;*]*$/u;

/** `khoảng 188`, `trên 188`: without the words that only say how near the figure is. */
function withoutLead(text: string): string {
  if (/^\s*[-–(]?\s*\d/.test(text) || !/\d/.test(text)) return text;
  const said = [...abouts.find(text), ...bounds.find(text)].filter(({ id }) => id !== 'other');
  const lead = said.find(({ start }) => text.slice(0, start).trim() === '');
  return lead === undefined ? text : text.slice(lead.end);
}

/**
 * A number, or a text that is one, with a unit of money or none: `188.000`, `1 250,5 tỷ`, `khoảng 188 (*)`; so is a formula without a result,
 * which is told where it is read. Years and `9 tháng` are none.
 */
export function isFigure(value: unknown): boolean {
  if (typeof value === 'number') return !isYearNumber(value);
  if (typeof value !== 'string') return value !== null && typeof value === 'object';
  if (value.length > longestFigure) return false;
  const text = withoutLead(value.normalize('NFC').replace(behindFigure, ''));
  if (twoFigures.test(text)) return true;
  const found = figureText.exec(text);
  if (found === null || /^\s*(?:19|20)\d\d\s*$/.test(text)) return false;
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
