import type { SampleCell } from './make-sample-cell';
import { FONT_SIZE } from './make-sample-cell';

/** A row: cells by column; null is a cell under a merge or an untouched one. */
export type SampleRow = readonly (SampleCell | null)[];

/** One sheet of the sample, before it is written. Row numbers are zero-based. */
export type SampleSheet = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly SampleRow[];
  /** Rows that stay in sight: the title block and the header. */
  readonly frozenRows: number;
  /** Columns that stay in sight: the number and the name on wide sheets. */
  readonly frozenColumns: number;
  /** Columns that are printed; the rest (long source texts) are for the screen only. */
  readonly printedColumns: number;
  /** The header row to repeat on every printed page, or null where the table repeats it itself. */
  readonly printTitleRow: number | null;
  /** Rows that start a printed page. */
  readonly pageStarts: readonly number[];
};

/** A row whose first cell is merged over the whole width. */
export function wideRow(cell: SampleCell, columns: number): SampleRow {
  return [{ ...cell, columnSpan: columns }, ...Array.from({ length: columns - 1 }, () => null)];
}

/** `row` with a height in points on its first cell (the library takes a row's height from its cells). */
export function withHeight(row: SampleRow, height: number): SampleRow {
  const at = row.findIndex((cell) => cell !== null);
  return row.map((cell, column) => (cell !== null && column === at ? { ...cell, height } : cell));
}

/** Points a text needs in a column of `width` characters: Excel does not grow rows for merged cells, so the script does. */
export function textHeight(cell: SampleCell, width: number): number {
  const size = cell.fontSize ?? FONT_SIZE;
  if (typeof cell.value !== 'string' || cell.type === 'Formula') return size * 1.35;
  // Measured on Times New Roman: a mixed Vietnamese line holds about 1.1 letters for each width unit, less in bold.
  const perLine = Math.max(1, width * (FONT_SIZE / size) * (cell.fontWeight === 'bold' ? 0.98 : 1.06));
  const lines = cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * size * 1.28;
}

/** Width in characters of a cell with its column span. */
export function spanWidth(widths: readonly number[], column: number, span = 1): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

/**
 * Heights of rows that belong together: cells merged over all of them share their need equally,
 * the others count for their own row. At least one comfortable line each.
 */
export function fitRows(rows: readonly SampleRow[], widths: readonly number[], leastPoints = 18): SampleRow[] {
  const heights = rows.map((row) => {
    const own = row.map((cell, column) =>
      cell === null || (cell.rowSpan ?? 1) > 1 ? 0 : textHeight(cell, spanWidth(widths, column, cell.columnSpan)),
    );
    return Math.max(leastPoints, ...own.map((need) => need + 4));
  });
  const shared = Math.max(
    0,
    ...(rows[0] ?? []).map((cell, column) =>
      cell === null || (cell.rowSpan ?? 1) === 1 ? 0 : textHeight(cell, spanWidth(widths, column, cell.columnSpan)) + 4,
    ),
  );
  const missing = Math.max(0, shared - heights.reduce((sum, height) => sum + height, 0)) / Math.max(1, rows.length);
  return rows.map((row, index) => withHeight(row, Math.round((heights[index] ?? leastPoints) + missing)));
}
