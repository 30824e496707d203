/**
 * What the .xlsx module knows of a workbook: enough to score it and to show it in a grid.
 * Everything else in the package (charts, images, pivots, add-in parts …) is not modelled; it is kept as bytes.
 * All rows and columns are zero-based.
 */
import type { CellValue } from '../domain/cell';
import type { FileFault } from '../domain/file-fault';
import type { TextMark } from '../domain/grid';
import type { SheetPlan, WritePlan } from '../domain/write-plan';

/** One side of a cell's border. `style` is OOXML's word (`thin`, `medium`, `dashed`, `double`, …); colours are `#RRGGBB`. */
export type XlsxBorderEdge = { readonly style: string; readonly color: string | null };

/** How a cell looks: one entry a `cellXfs` record, colours resolved against theme, tint and palette. */
export type XlsxCellStyle = {
  /** Excel number-format code; `General` where none. */
  readonly numberFormat: string;
  readonly font: {
    readonly name: string | null;
    /** Points. */
    readonly size: number | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    /** `#RRGGBB`, null for automatic. */
    readonly color: string | null;
  };
  /** Background `#RRGGBB`; null for none. Of a pattern or gradient only its first colour is kept. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: XlsxBorderEdge | null;
    readonly right: XlsxBorderEdge | null;
    readonly bottom: XlsxBorderEdge | null;
    readonly left: XlsxBorderEdge | null;
  };
  /** OOXML's words: `general`, `left`, `center`, `right`, `fill`, `justify`, `centerContinuous`, `distributed`. */
  readonly horizontal: string;
  /** OOXML's words: `top`, `center`, `bottom`, `justify`, `distributed`. */
  readonly vertical: string;
  readonly wrap: boolean;
  /** Indent steps. */
  readonly indent: number;
  /** Degrees as stored: 0–90 upwards, 91–180 downwards (minus 90), 255 stacked. */
  readonly rotation: number;
};

/**
 * A cell's formula, without the leading `=`. Members of a shared group carry their own, already translated text.
 * - `array`: the top-left cell of an array formula; `range` is its A1 range. Its other cells hold values only.
 * - `data-table`: a what-if table, which cannot be written as a formula; `text` is empty.
 */
export type XlsxFormula = {
  readonly text: string;
  readonly kind: 'plain' | 'shared' | 'array' | 'data-table';
  readonly range: string | null;
};

/**
 * The cells of a sheet that the file names, in row-major order, as parallel arrays (a 100.000-row sheet holds millions).
 * Index `i` of every array is the same cell; `cellIndexAt` finds it. Values are as stored: dates are serial numbers.
 */
export type XlsxCells = {
  readonly count: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Index into `XlsxWorkbook.styles`. */
  readonly styles: Int32Array;
  readonly values: readonly CellValue[];
  /** By cell index. */
  readonly formulas: ReadonlyMap<number, XlsxFormula>;
  /** By cell index: parts of texts that are raised, lowered or struck out. Most sheets have none. */
  readonly marks: ReadonlyMap<number, readonly TextMark[]>;
  /** Cells whose type says that they hold a date, a picture or another rich value, whatever their format. */
  readonly typed: ReadonlyMap<number, 'date' | 'rich'>;
  /** By cell index: all values of a cell that the file gives several, as texts in its order. A sound file has none. */
  readonly twice: ReadonlyMap<number, readonly string[]>;
};

/** A merged area; `rows` × `columns` cells from its top-left cell. */
export type XlsxMerge = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** Columns `first` to `last` (both included). `width` in characters of the default font, null for the default width. */
export type XlsxColumns = {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  /** Style of the column's cells that the file does not name. */
  readonly style: number;
};

/** A row that has a height of its own (points, null for automatic), is hidden, or is styled as a whole. */
export type XlsxRow = { readonly row: number; readonly height: number | null; readonly hidden: boolean; readonly style: number };

export type XlsxVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet. Chart sheets and macro sheets are not listed. */
export type XlsxSheet = {
  readonly name: string;
  readonly visibility: XlsxVisibility;
  /** Name of its part in the package, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly cells: XlsxCells;
  readonly merges: readonly XlsxMerge[];
  readonly columns: readonly XlsxColumns[];
  readonly rows: readonly XlsxRow[];
  readonly defaultColumnWidth: number | null;
  /** Points. */
  readonly defaultRowHeight: number | null;
  /** Rows above and columns left of the frozen pane; null where nothing is frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** `#RRGGBB`. */
  readonly tabColor: string | null;
  readonly showGridLines: boolean;
  /** What Excel would offer to repair on the sheet. */
  readonly faults: readonly FileFault[];
};

/** A defined name. `sheet` is the sheet it belongs to, null for the whole workbook. */
export type XlsxName = { readonly name: string; readonly sheet: string | null; readonly formula: string; readonly hidden: boolean };

/** A workbook as read from a package. */
export type XlsxWorkbook = {
  readonly sheets: readonly XlsxSheet[];
  /** Never empty: entry 0 is the default style. */
  readonly styles: readonly XlsxCellStyle[];
  readonly names: readonly XlsxName[];
  /** True where serial dates count from 1904. */
  readonly date1904: boolean;
  /** Index into `sheets` of the one shown when the workbook opens. */
  readonly activeSheet: number;
};

/** A change of looks; what is not named stays as it is. Colours are `#RRGGBB`, null for none or automatic. */
export type XlsxStyleChange = {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** A text that Excel keeps a text also when somebody edits it, although it begins like a formula. */
  readonly quotePrefix?: boolean;
  readonly borders?: Partial<XlsxCellStyle['borders']>;
};

/**
 * One edited cell.
 * - `formula` given: the cell becomes that formula (no leading `=`), `value` is its result (absent, null or a fault: none is stored);
 * - `formula` null or absent and `value` given: a constant, `null` empties the cell and keeps its style;
 * - neither: only the style changes.
 */
export type CellEdit = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly style?: XlsxStyleChange;
};

/**
 * A new result of a formula that stays. Ignored where the cell holds no formula.
 * An error or no result never replaces a stored result: the engine may not know the function, Excel recalculates on opening.
 */
export type RecalculatedCell = { readonly sheet: string; readonly row: number; readonly column: number; readonly value: CellValue };

/** A custom XML part, found by the namespace of its root element; replaced where the package has one, else added. */
export type CustomXmlEdit = { readonly namespace: string; readonly xml: string };

/** A whole sheet to write, under its final name: in place of the worksheet that has the name (in any case), else behind all others. */
export type XlsxSheetContent = Omit<SheetPlan, 'replaces'>;

/** Whole sheets that a save writes and removes; removals come first. `looks` are those that the cells of `put` name. */
export type XlsxSheetEdits = {
  readonly put: readonly XlsxSheetContent[];
  readonly remove: readonly string[];
  readonly looks: WritePlan['looks'];
};

/** Everything that a save changes. Sheets are written and removed before cells are edited, so that cells of a written sheet can be. */
export type XlsxEdits = {
  readonly cells: readonly CellEdit[];
  readonly recalculated: readonly RecalculatedCell[];
  readonly customXml: readonly CustomXmlEdit[];
  readonly sheets?: XlsxSheetEdits;
};

/** Index of the cell at a position, −1 where the file names none. */
export function cellIndexAt(cells: XlsxCells, row: number, column: number): number {
  let low = 0;
  let high = cells.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const rowsApart = (cells.rows[middle] ?? 0) - row;
    const order = rowsApart === 0 ? (cells.columns[middle] ?? 0) - column : rowsApart;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
