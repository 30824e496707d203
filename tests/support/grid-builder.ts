/** Grids for tests, written as the rows a person would see. */
import { largest } from '../../src/domain/extremes';
import type { CellRange, CellValue } from '../../src/domain/cell';
import type { Grid, WorkbookGrids } from '../../src/domain/grid';

export type GridOptions = {
  /** Tab name; `Sheet1` unless given. */
  readonly sheet?: string;
  /** Zero-based place of the first row and column. */
  readonly top?: number;
  readonly left?: number;
  /** Number formats by position in the rows (`{ '4,5': '0%' }` is row 4, column 5); 'General' elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly CellRange[];
  readonly visibility?: 'visible' | 'hidden';
  /** Hidden rows and columns of the sheet. */
  readonly hidden?: NonNullable<Grid['hidden']>;
};

/** A grid of the given rows; `''` is a blank cell and short rows are filled up, as hosts do. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const width = largest(
    rows.map((row) => row.length),
    0,
  );
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] === '' ? null : (row[column] ?? null))));
  const formats = options.formats;
  return {
    sheet: options.sheet ?? 'Sheet1',
    top: options.top ?? 0,
    left: options.left ?? 0,
    values,
    formats:
      formats === undefined
        ? []
        : rows.map((_, row) => Array.from({ length: width }, (__, column) => formats[`${String(row)},${String(column)}`] ?? 'General')),
    merges: options.merges ?? [],
    visibility: options.visibility ?? 'visible',
    ...(options.hidden === undefined ? {} : { hidden: options.hidden }),
  };
}

/** A workbook of grids, nothing left unread. */
export function workbookOf(...grids: readonly Grid[]): WorkbookGrids {
  return { grids, unread: [] };
}
