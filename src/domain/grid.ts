import type { CellAddress, CellRange, CellValue } from './cell';
import type { FileFault } from './file-fault';
import type { LeftOutCells } from './used-part';

/**
 * A part of a cell's text that is written beside it: raised or lowered (a footnote's mark, an exponent), or struck out.
 * Positions are in the text, `end` behind the last character.
 */
export type TextMark = { readonly kind: 'raised' | 'struck'; readonly start: number; readonly end: number };

/** The format that a cell counts as having where the file types it as a date, whatever its own format is. */
export const typedDateFormat = 'yyyy-mm-dd';

/**
 * The used part of one sheet as it was read: `values[r][c]` is the cell at row `top + r`, column `left + c`.
 * `formats` are Excel number-format codes of the same shape, or empty when the host gave none ('General' assumed).
 * `merges` are only those the host could tell; readers must do without them (ExcelApi 1.7 has none):
 * the value of a merged area stands in its first cell and the others are null.
 */
export type Grid = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly visibility: 'visible' | 'hidden';
  /** Sheet rows and columns of the used part that are hidden, ascending; absent where none is, or where the host could not tell. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** A few cells far from all others that were not read; absent where there are none. */
  readonly leftOut?: LeftOutCells;
  /** What Excel would offer to repair here; absent where there is nothing, and where the host has repaired it. */
  readonly faults?: readonly FileFault[];
  /** Marks of texts by `markKey` of their cells; absent where the host cannot tell them (Excel). A cell struck out whole has one over all of it. */
  readonly marks?: ReadonlyMap<string, readonly TextMark[]>;
};

/** A sheet that was not read, and how large it is, so that it can be declined in a sentence. */
export type UnreadSheet = {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** It is small enough by itself; all sheets together have more cells than are read. */
  readonly isBeyondTotal?: boolean;
};

/** Every sheet of a workbook as one read trip gave it. */
export type WorkbookGrids = {
  readonly grids: readonly Grid[];
  readonly unread: readonly UnreadSheet[];
};

/** The parts of a grid that are there only where something is hidden or left out. */
export function markedParts(
  hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] },
  leftOut: LeftOutCells | null,
): Pick<Grid, 'hidden' | 'leftOut'> {
  return {
    ...(hidden.rows.length > 0 || hidden.columns.length > 0 ? { hidden } : {}),
    ...(leftOut === null ? {} : { leftOut }),
  };
}

/** Cell value at a zero-based sheet position; null outside the used part. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** Number format at a zero-based sheet position; 'General' where none is known. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row - grid.top]?.[column - grid.left] ?? 'General';
}

/** Where `Grid.marks` keeps those of a zero-based sheet position. */
export function markKey(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

/** Marks of the text at a zero-based sheet position; null where the host cannot tell them. */
export function marksAt(grid: Grid, row: number, column: number): readonly TextMark[] | null {
  return grid.marks === undefined ? null : (grid.marks.get(markKey(row, column)) ?? []);
}

/** The address of a zero-based position on a grid's sheet. */
export function addressAt(grid: Grid, row: number, column: number): CellAddress {
  return { sheet: grid.sheet, row, column };
}
