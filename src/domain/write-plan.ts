import type { CellValue } from './cell';
import type { PlannedChart, PlannedCondition, PlannedName, PlannedPage, PlannedTable, PlannedValidation } from './sheet-parts';

/** How a planned cell looks. Colours are `#RRGGBB`; null leaves the host's own. */
export type CellLook = {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly border: boolean;
};

/**
 * What a planned cell holds. Text is text whatever it begins with (`=1+1` of a user's note is never a formula).
 * A formula is in English notation without a leading `=`, with the result the engine worked out, for hosts that do not calculate.
 */
export type PlannedValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Exclude<CellValue, object | null> };

export type PlannedCell = { readonly value: PlannedValue; readonly look: string };

/** A sheet of the add-in's own, whole. */
export type SheetPlan = {
  /** The wanted name. A new sheet takes the next free one (`KQ So sánh (2)`) where it is taken. */
  readonly name: string;
  /** Name of an own sheet written before that this one takes the place of (it keeps its name and position); null makes a new sheet. */
  readonly replaces: string | null;
  /** Row by row from A1; rows may be of different lengths. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Widths in characters, column by column. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Merged areas, zero-based. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  /** Columns that stay in sight beside the frozen rows; none where absent. */
  readonly frozenColumns?: number;
} & SheetParts;

/** What a sheet may have beside its cells. Every adapter puts in what its host can hold and leaves the rest out (ADR 0012). */
export type SheetParts = {
  readonly tables?: readonly PlannedTable[];
  readonly names?: readonly PlannedName[];
  /** The first that holds wins. */
  readonly conditions?: readonly PlannedCondition[];
  readonly validations?: readonly PlannedValidation[];
  readonly charts?: readonly PlannedChart[];
  readonly page?: PlannedPage;
};

/** One write of the add-in: sheets of its own, made in one batch. No cell of the user's is in it. */
export type WritePlan = {
  readonly sheets: readonly SheetPlan[];
  readonly looks: Readonly<Record<string, CellLook>>;
};

/** What a write did, and what it takes to restore the workbook to before it. `id` is the adapter's own. */
export type Receipt = {
  readonly id: string;
  /** Names as they were given, in the plan's order. */
  readonly sheets: readonly string[];
  /** Cells written that hold something. */
  readonly cells: number;
};
