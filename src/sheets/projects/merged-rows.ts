/** Cells merged over several rows, by their rows. A host that cannot tell them has none. */
import type { Grid } from '../../domain/grid';

/** For each row the first of the rows that a cell of the columns is merged over; null where none is. */
export function mergedRows(grid: Grid, columns: readonly number[]): (row: number) => number | null {
  const tops = new Map<number, number>();
  const last = grid.top + grid.values.length - 1;
  for (const { row, rows, column } of grid.merges) {
    if (rows < 2 || !columns.includes(column)) continue;
    for (let below = row + 1; below < row + rows && below <= last; below += 1) if (!tops.has(below)) tops.set(below, row);
  }
  return (row) => tops.get(row) ?? null;
}
