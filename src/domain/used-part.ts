/**
 * The part of a sheet that is worth reading: the rectangle around its filled cells, without a few cells that were left far away from
 * everything else (a stray entry in the last row makes a used range of a million rows).
 */

export type UsedPart = {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells left out, and the first of them; null where none is. */
  readonly leftOut: LeftOutCells | null;
};

/** Cells of a sheet that were not read because they stand far from all others. */
export type LeftOutCells = { readonly count: number; readonly row: number; readonly column: number };

/** Blank rows, and blank columns, beyond which a cell is far away. */
const farRows = 1_000;
const farColumns = 100;
/** Cells left out are few beside those that are read. */
const mostLeftOut = 0.1;

/** True where so few cells beside so many may be left out; a single one always, beside more than itself. */
export function areFew(leftOut: number, read: number): boolean {
  return leftOut <= read * mostLeftOut || (leftOut === 1 && read > 1);
}

export type FilledCells = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** First and last of the run of places, no two neighbours further apart than `gap`, that holds the most cells. */
function fullestRun(places: readonly number[], gap: number): { readonly first: number; readonly last: number } {
  const sorted = places.toSorted((a, b) => a - b);
  let best = { first: 0, last: -1, count: 0 };
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    if (at < sorted.length && (sorted[at] ?? 0) - (sorted[at - 1] ?? 0) <= gap) continue;
    if (at - start > best.count) best = { first: sorted[start] ?? 0, last: sorted[at - 1] ?? 0, count: at - start };
    start = at;
  }
  return best;
}

/** The cells that a walk over a sheet takes up. */
export function listed(walk: (take: (row: number, column: number) => void) => void): FilledCells {
  const rows: number[] = [];
  const columns: number[] = [];
  walk((row, column) => {
    rows.push(row);
    columns.push(column);
  });
  return { rows, columns };
}

/** Grows around the cells that a sheet holds, one after the other. */
export type UsedBounds = { readonly add: (row: number, column: number) => void; readonly part: () => UsedPart };

export function usedBounds(): UsedBounds {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  return {
    add: (row, column) => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    },
    part: () =>
      bottom < 0
        ? { top: 0, left: 0, rows: 0, columns: 0, leftOut: null }
        : { top, left, rows: bottom - top + 1, columns: right - left + 1, leftOut: null },
  };
}

/**
 * @param whole the rectangle around every filled cell
 * @param limit cells of the rectangle from which on cells far away are left out; a smaller sheet is read whole
 * @param list the filled cells, asked only then
 */
export function usedPart(whole: UsedPart, limit: number, list: () => FilledCells): UsedPart {
  if (whole.rows * whole.columns <= limit) return whole;
  const filled = list();
  const rows = fullestRun(filled.rows, farRows);
  const isInRows = (row: number): boolean => row >= rows.first && row <= rows.last;
  const columns = fullestRun(
    filled.columns.filter((_column, index) => isInRows(filled.rows[index] ?? 0)),
    farColumns,
  );
  const bounds = usedBounds();
  let first: { readonly row: number; readonly column: number } | null = null;
  let count = 0;
  for (const [index, row] of filled.rows.entries()) {
    const column = filled.columns[index] ?? 0;
    if (isInRows(row) && column >= columns.first && column <= columns.last) bounds.add(row, column);
    else {
      first ??= { row, column };
      count += 1;
    }
  }
  if (first === null || !areFew(count, filled.rows.length - count)) return whole;
  return { ...bounds.part(), leftOut: { count, ...first } };
}
