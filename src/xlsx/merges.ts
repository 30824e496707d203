/** Merged areas of a sheet: none lies over another in a sound file. */
import type { XlsxMerge } from './workbook-model';

/** More than these are not compared with each other. */
const mostCompared = 10_000;

/** The first area that begins inside one above or beside it; null where none does. */
export function overlappingMerge(merges: readonly XlsxMerge[]): XlsxMerge | null {
  if (merges.length > mostCompared) return null;
  const ordered = merges.toSorted((a, b) => (a.row === b.row ? a.column - b.column : a.row - b.row));
  /** Areas that reach down to the row at hand, in order of their columns. */
  let open: readonly XlsxMerge[] = [];
  for (const area of ordered) {
    open = open.filter(({ row, rows }) => row + rows > area.row);
    if (open.some((other) => area.column < other.column + other.columns && other.column < area.column + area.columns)) return area;
    open = [...open, area];
  }
  return null;
}
