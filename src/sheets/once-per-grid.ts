/** Answers kept for the next reading: a workbook is read again after every edit, when all but one of its sheets are the same objects as before. */
import type { Grid } from '../domain/grid';

/** `answer`, asked once a sheet for as long as the sheet is not read anew. It must be pure. */
export function oncePerGrid<T>(answer: (grid: Grid) => T): (grid: Grid) => T {
  const known = new WeakMap<Grid, { readonly value: T }>();
  return (grid) => {
    const found = known.get(grid);
    if (found !== undefined) return found.value;
    const value = answer(grid);
    known.set(grid, { value });
    return value;
  };
}
