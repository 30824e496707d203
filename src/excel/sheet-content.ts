/** What the writer puts on a sheet, from a plan or from what stood there before, in the form that Excel takes. */
import type { PlacedSheet } from '../application/place-sheets';
import type { CellLook, PlannedValue, SheetPlan, WritePlan } from '../domain/write-plan';
import { lookAreas } from './look-areas';
import type { LookArea } from './look-areas';
import { noParts, partsOfPlan } from './sheet-parts-content';
import type { ContentParts } from './sheet-parts-content';

/** What is typed into a cell, in the notation of `range.formulas`: '' clears it, a leading apostrophe makes a text. */
export type CellInput = string | number | boolean;

/** A rectangle of a sheet; `top` and `left` are zero-based, all rows are of one length. */
export type Block<T> = { readonly top: number; readonly left: number; readonly rows: readonly (readonly T[])[] };

export type SheetContent = {
  readonly inputs: Block<CellInput>;
  /** Number formats; a later block goes over an earlier one. */
  readonly formats: readonly Block<string>[];
  readonly looks: readonly { readonly area: LookArea; readonly look: CellLook }[];
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly merges: SheetPlan['merges'];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly parts: ContentParts;
};

/** A text that Excel keeps as it is. Without the apostrophe it takes `1.300`, `May 2022` or `TRUE` for something else, by the user's regional settings. */
export function textInput(text: string): CellInput {
  return text === '' ? '' : `'${text}`;
}

function inputOf(value: PlannedValue): CellInput {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return textInput(value.text);
    case 'number':
      return Number.isFinite(value.value) ? value.value : '';
    case 'formula':
      return `=${value.formula}`;
  }
}

/** `takenNames`: see `partsOfPlan`. */
export function contentOfPlan(sheet: PlacedSheet, plan: WritePlan, takenNames: Set<string>): SheetContent {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  const lookOf = (name: string): CellLook => {
    const look = plan.looks[name];
    if (look === undefined) throw new Error(`the plan has no look "${name}"`);
    return look;
  };
  const filled = <T>(of: (cell: PlacedSheet['rows'][number][number]) => T, rest: T): Block<T> => ({
    top: 0,
    left: 0,
    rows: sheet.rows.map((row) => Array.from({ length: columns }, (_cell, column) => (row[column] === undefined ? rest : of(row[column])))),
  });
  return {
    inputs: filled((cell) => inputOf(cell.value), ''),
    formats: [filled((cell) => lookOf(cell.look).numberFormat, 'General')],
    looks: lookAreas(sheet.rows).map((area) => ({ area, look: lookOf(area.look) })),
    columnWidths: sheet.columnWidths,
    merges: sheet.merges,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns ?? 0,
    parts: partsOfPlan(sheet, lookOf, takenNames),
  };
}

/** A used range as Excel answered it. */
export type UsedCells = {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
};

/**
 * What stood on a sheet. Excel is asked for cells only; looks, widths, merges and the formats of blank cells are those of the content
 * that was last written there, and are lost where nobody remembers it (`written` null: the sheet is of an earlier session).
 */
export function contentOfUsed(used: UsedCells | null, written: SheetContent | null): SheetContent {
  const inputs: Block<CellInput> = {
    top: used?.top ?? 0,
    left: used?.left ?? 0,
    rows: (used?.formulas ?? []).map((line, row) =>
      line.map((formula, column) => inputOfUsed(formula, used?.values[row]?.[column], used?.types[row]?.[column])),
    ),
  };
  const formats: Block<string> = {
    top: inputs.top,
    left: inputs.left,
    rows: (used?.formats ?? []).map((line) => line.map((format) => (typeof format === 'string' ? format : 'General'))),
  };
  return {
    inputs,
    formats: [...(written?.formats ?? []), formats],
    looks: written?.looks ?? [],
    columnWidths: written?.columnWidths ?? [],
    merges: written?.merges ?? [],
    frozenRows: written?.frozenRows ?? 0,
    frozenColumns: written?.frozenColumns ?? 0,
    parts: written?.parts ?? noParts,
  };
}

/** Excel's `formulas` of a text `=1+1` and of the formula are the same; only the text is also its own value. */
function inputOfUsed(formula: unknown, value: unknown, type: string | undefined): CellInput {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string') return '';
  if (formula.startsWith('=') && formula !== value) return formula;
  return type === 'Error' ? formula : textInput(formula);
}
