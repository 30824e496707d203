import type { CellAddress } from '../domain/cell';
import type { WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';

/** Something happened in the workbook that may change what was read. */
export type WorkbookChange =
  /** Cells of one sheet were edited or recalculated. */
  | { readonly kind: 'cells'; readonly sheet: string }
  /** A sheet was added, deleted, renamed or another workbook was opened: everything must be read again. */
  | { readonly kind: 'sheets' };

/** Ends a subscription. Safe to call twice. */
export type Unsubscribe = () => void;

/**
 * The workbook the user works in, whatever hosts it (Excel, the embedded grid, a file on disk, a test).
 * Expected trouble is returned; an adapter throws only on a bug. Nothing here changes a cell of the user's.
 * Writing sheets of the add-in's own is `SheetWriter`.
 */
export type WorkbookPort = {
  /**
   * Every sheet's used range in one trip, or only the named sheets'. A sheet above the cell limit is not read and is listed in `unread`.
   * A name that no longer exists is left out of the answer.
   */
  readonly read: (sheets?: readonly string[]) => Promise<Result<WorkbookGrids, Problem>>;
  /** Shows a cell: activates its sheet and selects it. `cell-gone` where the sheet no longer exists. */
  readonly reveal: (cell: CellAddress) => Promise<Result<void, Problem>>;
  /** The cell that the user stands on, asked once and read from no cell; null where there is none. Absent where nobody stands anywhere (a file). */
  readonly selected?: () => Promise<Result<CellAddress | null, Problem>>;
  /** Calls the listener after every change until unsubscribed. Never fires for a change of settings. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<Result<Unsubscribe, Problem>>;
  /** The add-in's own small settings, kept inside the workbook (see settings-part.ts): null where it has none yet. */
  readonly readSettings: () => Promise<Result<string | null, Problem>>;
  /** Replaces the settings text. No cell is touched. */
  readonly writeSettings: (text: string) => Promise<Result<void, Problem>>;
};

/**
 * A workbook that the add-in may put sheets of its own into. One plan is one batch; a receipt restores.
 * No cell of a sheet that is not the add-in's own is ever touched.
 */
export type SheetWriter = {
  /**
   * Makes the plan's sheets, or puts them in the place of own sheets written before (`replaces`). A taken name gets a number
   * (`KQ So sánh (2)`); a `replaces` that no longer exists makes a new sheet. Nothing is written where anything fails, or the problem
   * (`sheets-unfinished`) names the sheets that are left half done.
   */
  readonly write: (plan: WritePlan) => Promise<Result<Receipt, Problem>>;
  /** Takes a write back: new sheets go, replaced ones get their cells back. `receipt-stale` where that is no longer possible. */
  readonly restore: (receipt: Receipt) => Promise<Result<void, Problem>>;
  /** Sheets that a write or a restoring, of this session or an earlier one, left half done. Absent where the host never leaves any. */
  readonly unfinished?: () => Promise<Result<readonly string[], Problem>>;
  /** Is rid of them: they go, and sheets whose earlier content this session remembers get it back. Answers which. */
  readonly removeUnfinished?: () => Promise<Result<readonly string[], Problem>>;
};

/** Passes the date in, so that "today" is never read from the machine inside the house. ISO `yyyy-mm-dd`. */
export type Clock = { readonly today: () => string };

/**
 * Cells of one sheet above which it is declined in a sentence rather than read: Excel answers at most 5 MB a request,
 * and no indicator table comes near it.
 */
export const cellLimitPerSheet = 400_000;

/** Cells of all sheets together, used rectangles counted whole, above which the further ones are declined. */
export const cellLimitInAll = 4_000_000;
