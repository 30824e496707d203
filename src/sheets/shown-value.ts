/** What a reader of the sheet sees in a cell of a list: Excel keeps a day as a number, and `12/5` typed for 12,5 is one. */
import type { CellValue } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { formatAt, valueAt } from '../domain/grid';
import { spelledNumber } from '../domain/spelled-number';
import { formatKind, literalUnit, serialDateText, tidy } from '../language/numbers/number-format';

/** The value of a cell; where its format shows a number as a day or as a share, that text: no amount, which whoever reads it has to tell. */
export function shownAt(grid: Grid, row: number, column: number): CellValue {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'number' || value === 0) return value;
  const kind = formatKind(formatAt(grid, row, column));
  if (kind === 'date') return serialDateText(value);
  return kind === 'percent' ? `${spelledNumber(tidy(value * 100))}%` : value;
}

/** The unit that a number's format writes behind it (`#,##0" ha"`); '' where it writes none. */
export function unitShownAt(grid: Grid, row: number, column: number): string {
  return typeof valueAt(grid, row, column) === 'number' ? literalUnit(formatAt(grid, row, column)) : '';
}
