/**
 * What a planned sheet may have beside its cells: plain data that every host can be told in its own words (ADR 0012).
 * Areas are zero-based and lie on the sheet itself. Formulas are in English notation without a leading `=`, references in A1 style.
 */

export type SheetArea = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** An Excel table over cells that are written like all others; its first row is the header, whose texts name the columns. */
export type PlannedTable = {
  /** Wanted name (letters, digits, `_`); it gets a number where the workbook has it already. */
  readonly name: string;
  readonly area: SheetArea;
};

/** A defined name of the sheet's own: it never takes one of the user's away, and goes with the sheet. */
export type PlannedName = { readonly name: string; readonly area: SheetArea };

export type ConditionOperator = 'equal' | 'not-equal' | 'greater' | 'at-least' | 'less' | 'at-most';

/** A conditional format. Of its look the colour, fill, bold and italic are used. */
export type PlannedCondition = {
  readonly area: SheetArea;
  /** A formula is written for the area's first cell. */
  readonly rule:
    | { readonly kind: 'cell-is'; readonly operator: ConditionOperator; readonly formula: string }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly look: string;
};

/** What may be typed into cells. */
export type ValidationRule =
  /** A drop-down of these words; 255 characters together at most, none with a comma (Excel's limits). */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A drop-down of the words in one row or column of cells, of any sheet: `$F$3:$F$9`, `'Danh mục'!$A$2:$A$20`. */
  | { readonly kind: 'list-range'; readonly formula: string }
  /** A number, or a whole number, with its bounds; null where there is none on that side (one of them there must be). */
  | { readonly kind: 'decimal' | 'whole'; readonly minimum: number | null; readonly maximum: number | null };

/** A sentence with a short title; Excel takes 32 characters of title and 255 of text. */
export type ValidationMessage = { readonly title: string; readonly text: string };

export type PlannedValidation = {
  readonly area: SheetArea;
  readonly rule: ValidationRule;
  /** Shown beside a cell that is selected; null for none. */
  readonly prompt: ValidationMessage | null;
  /** Shown when something else is typed. */
  readonly error: ValidationMessage;
  /** `stop` refuses what does not fit, `warning` lets the user keep it. */
  readonly strictness: 'stop' | 'warning';
};

/** One series of a chart. A `mark` is drawn as a point over the bars (a minimum, a target). Colour `#RRGGBB`. */
export type PlannedSeries = {
  readonly name: string;
  readonly values: SheetArea;
  readonly drawn: 'bar' | 'mark';
  readonly color: string;
};

/** A chart of standing bars, side by side. */
export type PlannedChart = {
  readonly name: string;
  readonly title: string;
  readonly categories: SheetArea;
  /** The first is drawn as bars. */
  readonly series: readonly [PlannedSeries, ...PlannedSeries[]];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Cells that the chart lies over. */
  readonly place: SheetArea;
};

/** How the sheet prints, on A4. */
export type PlannedPage = {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; as many as it takes downwards. */
  readonly pagesWide: number;
  /** Rows printed at the head of every page; null for none. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  /** Left, middle and right, in Excel's codes: `&P` page, `&N` pages, `&A` sheet; `&&` is the character. */
  readonly header: readonly [string, string, string];
  readonly footer: readonly [string, string, string];
};
