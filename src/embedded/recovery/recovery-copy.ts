/** What is kept of a file that was edited and not saved. Pure: where it is kept stands in `keeping/`. */
import type { XlsxEdits } from '../../xlsx/workbook-model';

/** Grows where a build that does not know the change would restore something else. */
export const recoveryVersion = 1;

/** What a copy has that its file on disk has not, as the user is told of it. */
export type Kept = {
  /** Cells edited. */
  readonly cells: number;
  /** Choices, decisions, scenarios. */
  readonly hasChoices: boolean;
  /** Sheets of the add-in's own, written into the bytes. */
  readonly hasSheets: boolean;
};

export const nothingKept: Kept = { cells: 0, hasChoices: false, hasSheets: false };

/** The edits of a file since its bytes, which are kept beside it: once, not with every edit. Choices and scenarios are among the edits. */
export type RecoveryCopy = {
  readonly version: typeof recoveryVersion;
  /** The tab's that made it; new for every page load. */
  readonly id: string;
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  readonly edits: XlsxEdits;
  readonly kept: Kept;
  /** False where formulas were still being calculated: their results among the edits are older than the cells. */
  readonly isCalculated: boolean;
};

/** All that is unsaved: the edits, and what is in the bytes already (`before`). */
export function keptOf(edits: XlsxEdits, before: Kept): Kept {
  return {
    cells: before.cells + edits.cells.length,
    hasChoices: before.hasChoices || edits.customXml.length > 0,
    hasSheets: before.hasSheets,
  };
}

/** False where everything was taken back: there is nothing to recover. */
export function isWorthKeeping({ cells, hasChoices, hasSheets }: Kept): boolean {
  return cells > 0 || hasChoices || hasSheets;
}
