/** What the embedded workbook needs of a spreadsheet component. `univer/` is the one implementation. */
import type { Unsubscribe } from '../application/ports';
import type { CellAddress, CellValue } from '../domain/cell';
import type { Grid, UnreadSheet } from '../domain/grid';
import type { XlsxStyleChange } from '../xlsx/workbook-model';

/** A cell as it stands in the grid now. */
export type CurrentCell = {
  readonly row: number;
  readonly column: number;
  /** A formula's last result; a fault where it has none. */
  readonly value: CellValue;
  /** As the grid spells it, with `=`; null for a constant. */
  readonly formula: string | null;
  /** What was changed of the looks that the cell had in the file; null for nothing. */
  readonly style: XlsxStyleChange | null;
};

/** Something changed in the grid: by the user's hand, or by recalculation after it. */
export type SpreadsheetChange =
  { readonly kind: 'cells'; readonly sheet: string; readonly by: 'user' | 'formulas' } | { readonly kind: 'sheets' };

/**
 * Which kind of change the embedded workbook refuses, because saving rewrites cells only; the page has one sentence for each.
 * `pasted-over-merge`: texts would fall into cells that a merged one covers. `merge-not-saved`: done, but only shown.
 */
export type RefusedChange = 'rows-columns' | 'sheets' | 'layout' | 'pasted-over-merge' | 'merge-not-saved';

/**
 * What the user must know of figures that were typed or pasted; `cell` is the (first) cell, `count` how many there are.
 * - `struck`: struck or deleted text of the source was left out;
 * - `other-mark`: read by the copied table's own decimal mark, which is not the page's;
 * - `left-open`: could be either and stays a text;
 * - `either`: read the page's way, while the other figures of the column speak for the other reading.
 */
export type FigureNotice =
  | { readonly kind: 'struck'; readonly cell: CellAddress; readonly count: number }
  | { readonly kind: 'other-mark'; readonly cell: CellAddress; readonly count: number; readonly text: string; readonly value: number }
  | {
      readonly kind: 'left-open';
      readonly cell: CellAddress;
      readonly count: number;
      readonly text: string;
      readonly readings: readonly [number, number];
    }
  | {
      readonly kind: 'either';
      readonly cell: CellAddress;
      readonly count: number;
      readonly text: string;
      readonly taken: number;
      readonly other: number;
    };

/** One workbook, open in the component. Sheets are told apart by their place in the file (`index`), whatever they are called. */
export type Spreadsheet = {
  readonly sheets: () => readonly { readonly index: number | null; readonly name: string }[];
  /** The used part of a sheet, or its size where it is above `cellLimit`; null where no sheet has that name. */
  readonly read: (sheet: string, cellLimit: number) => Grid | UnreadSheet | null;
  /** Every cell of the sheet at a place of the file that the component holds; nothing where the sheet was deleted. */
  readonly cells: (index: number) => readonly CurrentCell[];
  /** Whether a cell of the file shows its stored result because the component cannot calculate its formula. */
  readonly isKept: (index: number, row: number, column: number) => boolean;
  /** Number of such cells in the whole workbook. */
  readonly keptCount: number;
  /** Shows a cell, unless its sheet is hidden or gone; a hidden sheet stays hidden. */
  readonly reveal: (cell: CellAddress) => 'shown' | 'hidden' | 'gone';
  /** The cell the user is at; null for nowhere. */
  readonly selected: () => CellAddress | null;
  /** False while formulas are still to be calculated after an edit. */
  readonly isCalculated: () => boolean;
  /** Calculates every formula that the component can; resolves once the results stand in their cells. */
  readonly recalculate: () => Promise<void>;
  readonly watch: (listener: (change: SpreadsheetChange) => void) => Unsubscribe;
  /** False where there is no step to undo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly dispose: () => void;
};
