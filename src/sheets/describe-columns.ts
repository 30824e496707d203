/** What each used column of a table holds, for the dialogue in which the user corrects the mapping. */
import { columnLetters } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { TablePart } from '../domain/indicator-table';
import { isBlank, textOf } from './cell-text';

export type ColumnDescription = {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly letters: string;
  /** Header text, '' where the column has none. */
  readonly header: string;
  /** First few values below the header: numbers, and everything else as text. */
  readonly samples: readonly (string | number)[];
  readonly isHidden?: boolean;
};

const sampleCount = 3;
/** Rows that a heading takes at most. */
const headingRows = 4;
const longestSample = 80;

/** Rows looked at on a sheet where no table was found. */
const rowsWithoutTable = 60;

/** Every column of a part that holds anything, left to right; of a sheet without a table (null) what its first rows hold. */
export function describeColumns(grid: Grid, part: TablePart | null): readonly ColumnDescription[] {
  const firstRow = part?.firstRow ?? grid.top;
  const lastRow = part?.lastRow ?? Math.min(grid.top + grid.values.length - 1, grid.top + rowsWithoutTable);
  const width = grid.values.slice(firstRow - grid.top, lastRow - grid.top + 1).reduce((widest, row) => Math.max(widest, row.length), 0);
  const first = Math.max(grid.left, part?.columns?.first ?? grid.left);
  const last = Math.min(grid.left + width - 1, part?.columns?.last ?? Infinity);
  const described: ColumnDescription[] = [];
  for (let column = first; column <= last; column += 1) {
    const description = describeColumn(grid, column, { firstRow, lastRow }, part);
    if (description !== null) described.push(description);
  }
  return described;
}

function describeColumn(
  grid: Grid,
  column: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  part: TablePart | null,
): ColumnDescription | null {
  const texts: { readonly value: CellValue; readonly text: string }[] = [];
  for (let row = firstRow; row <= lastRow && texts.length < sampleCount + headingRows; row += 1) {
    const value = valueAt(grid, row, column);
    if (!isBlank(value)) texts.push({ value, text: textOf(value).replace(/\s+/g, ' ').trim() });
  }
  const [top] = texts;
  if (top === undefined) return null;
  const header = part === null ? top.text : (part.headings?.[String(column)] ?? '');
  const samples = texts
    .filter(({ text }) => text !== header && !header.split(' › ').includes(text))
    .slice(0, sampleCount)
    .map(({ value, text }) =>
      typeof value === 'number' ? value : text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text,
    );
  const isHidden = grid.hidden?.columns.includes(column) === true;
  return { column, letters: columnLetters(column), header, samples, ...(isHidden ? { isHidden } : {}) };
}
