/** A rectangle of a sheet as Excel hands it out, and the grid made of it. */
import type { CellValue } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { markedParts } from '../domain/grid';
import type { KnownSheet } from './sheet-memory';

/** Cells as Excel answers them; `top` and `left` are zero-based. */
export type SheetBlock = {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Whether rows, and columns, are hidden: all, none (or nobody asked), or some (null), which Excel says only one by one. */
  readonly rowHidden?: boolean | null;
  readonly columnHidden?: boolean | null;
};

export const emptyBlock: SheetBlock = { top: 0, left: 0, values: [], types: [], formats: [] };

/** The block of a synced range of which `rowIndex,columnIndex,values,valueTypes,numberFormat,rowHidden,columnHidden` were loaded. */
export function blockOf(range: Excel.Range): SheetBlock {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    types: range.valueTypes,
    formats: range.numberFormat,
    // Null where some are hidden, whatever the typings say.
    rowHidden: range.rowHidden,
    columnHidden: range.columnHidden,
  };
}

/** Blocks of the same columns, one under the other. */
export function stackBlocks(blocks: readonly SheetBlock[]): SheetBlock {
  const first = blocks[0] ?? emptyBlock;
  return {
    top: first.top,
    left: first.left,
    values: blocks.flatMap((block) => block.values),
    types: blocks.flatMap((block) => block.types),
    formats: blocks.flatMap((block) => block.formats),
    ...common('rowHidden', blocks),
    ...common('columnHidden', blocks),
  };
}

/** What several blocks have in common. */
function common(name: 'rowHidden' | 'columnHidden', blocks: readonly SheetBlock[]): Pick<SheetBlock, typeof name> {
  const first = blocks[0]?.[name];
  if (first === undefined) return {};
  return { [name]: blocks.every((block) => block[name] === first) ? first : null };
}

/** Excel answers '' for an empty cell and the error's text for an error; `valueTypes` tells a real error from a typed `#N/A`. */
function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Error') return { kind: 'error', code: String(value) };
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  // Linked data types answer objects in hosts newer than the typings; their text is all that can be read.
  return JSON.stringify(value);
}

/** What was asked of a sheet besides its cells. */
export type BlockMarks = { readonly hidden: NonNullable<Grid['hidden']>; readonly leftOut: Grid['leftOut'] | null };

const nothingMarked: BlockMarks = { hidden: { rows: [], columns: [] }, leftOut: null };

/** The grid of a sheet. Merged areas are not told: ExcelApi 1.7 has no way to ask, and readers do without. */
export function gridOf(sheet: KnownSheet, block: SheetBlock, { hidden, leftOut }: BlockMarks = nothingMarked): Grid {
  return {
    sheet: sheet.name,
    top: block.top,
    left: block.left,
    values: block.values.map((line, row) => line.map((value, column) => cellValue(value, block.types[row]?.[column]))),
    formats: block.formats.map((line) => line.map((format) => (typeof format === 'string' ? format : 'General'))),
    merges: [],
    visibility: sheet.isVisible ? 'visible' : 'hidden',
    ...markedParts(hidden, leftOut ?? null),
  };
}
