/** The year that a table's figures are of: what its cells say of later years has not happened. */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { Standard } from '../domain/standard';
import { withoutDaysInForce, yearIn } from '../language/year-in';
import { speaksOfPlans, yearsIn } from '../language/numbers/plans';
import type { TableHeader } from './table-header';

/** Rows above a header in which the table's title may stand. */
const titleRows = 15;

/** The year in the value column's header, else the latest that the title above names; null where neither names one. */
export function yearOfTable(grid: Grid, header: TableHeader, value: number | null, firstRow: number): number | null {
  const inHeader = value === null ? null : yearIn(header.texts.get(value) ?? '');
  if (inHeader !== null) return inHeader;
  let latest: number | null = null;
  for (let row = Math.max(grid.top, firstRow - titleRows); row < firstRow; row += 1) {
    for (let column = grid.left; column < grid.left + (grid.values[row - grid.top]?.length ?? 0); column += 1) {
      const text = valueAt(grid, row, column);
      // `định hướng đến năm 2030` is no year of the figures.
      if (typeof text !== 'string' || speaksOfPlans(text)) continue;
      for (const { year, isSaid } of yearsIn(withoutDaysInForce(text.normalize('NFC')))) if (isSaid) latest = Math.max(latest ?? 0, year);
    }
  }
  return latest;
}

/** A year that has not begun is none of figures: whatever is said for it is planned. Unchanged where nobody knows this year. */
export function begun(year: number | null, thisYear: number | null): number | null {
  return year !== null && thisYear !== null && year > thisYear ? null : year;
}

/** Where no table and no clock says a year: the last one in which the edition was the law, or the first while it is. */
export function lastYearOf({ from, to }: Standard): number {
  return Number((to ?? from).slice(0, 4)) - (to?.endsWith('-01-01') === true ? 1 : 0);
}
