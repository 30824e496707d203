/** What one header row says of its columns, to see where a header further down exchanges them. */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import { textOf } from './cell-text';
import { nameKey } from './fold';
import { headerKeyScores, longestHeader } from './header-words';

/** The part that each heading of a row names most, and its first column. */
export function headerRoles(grid: Grid, row: number, columns: readonly number[]): ReadonlyMap<string, number> {
  const roles = new Map<string, number>();
  for (const column of columns) {
    const text = textOf(valueAt(grid, row, column));
    if (text === '' || text.length > longestHeader) continue;
    const best = Object.entries(headerKeyScores(nameKey(text))).toSorted(([, a], [, b]) => b - a)[0]?.[0];
    if (best !== undefined && !roles.has(best)) roles.set(best, column);
  }
  return roles;
}
