/**
 * The SheetWriter of the embedded page. It works on the file, not on the component's model: the sheets are written into the file's bytes,
 * and the file so made is shown in place of the one before, under the same port. Undo steps of the grid end there.
 */
import type { SheetWriter } from '../application/ports';
import type { CellAddress } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';
import type { FileStep } from '../xlsx/file-history';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import type { EmbeddedWorkbook } from './embedded-workbook';
import type { FileTasks } from './file-tasks';
import type { ChangedFile, EditedFile } from './own-sheets-file';
import type { Spreadsheet } from './spreadsheet';

/** The writer of one open file. */
export type OwnSheetsWriter = SheetWriter & {
  /** The bytes that the grid was last filled from: those to save the edits into. */
  readonly bytes: () => Uint8Array;
};

export type OwnSheetsWriterParts = {
  /** `id` is new for every opening, so that no receipt is mistaken for another file's. */
  readonly file: { readonly id: string; readonly name: string; readonly bytes: Uint8Array };
  readonly workbook: EmbeddedWorkbook;
  readonly tasks: Pick<FileTasks, 'write' | 'restore'>;
  readonly show: (workbook: XlsxWorkbook) => Promise<Spreadsheet>;
  readonly finishTyping: () => Promise<void>;
  /** Runs the work as the page's one task, which another may stop; null where it could not run at all. */
  readonly asTask: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T | null>;
};

/** Every step keeps the file twice over; a pane offers to take back its last write only. */
const stepLimit = 20;
/** How often a change is begun anew because the user went on typing meanwhile. */
const attempts = 3;

type Asked<Changed extends ChangedFile> = (file: EditedFile, signal: AbortSignal) => Promise<Result<Changed, Problem> | null>;

/** A writer that has written nothing yet. */
export function createOwnSheetsWriter({ file, workbook, tasks, show, finishTyping, asTask }: OwnSheetsWriterParts): OwnSheetsWriter {
  let { bytes } = file;
  let steps: readonly FileStep[] = [];
  let writes = 0;
  const restored = new Set<string>();
  /** By receipt: where the user was before the write. */
  const places = new Map<string, CellAddress | null>();
  let running: Promise<unknown> = Promise.resolve();

  /** Shows a changed file, and only once nothing can fail any more. `front` is the cell to go to, where its sheet is there. */
  async function change<Changed extends ChangedFile>(
    ask: Asked<Changed>,
    signal: AbortSignal,
    front: (changed: Changed) => CellAddress | null,
  ): Promise<Result<Changed, Problem>> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await finishTyping();
      const revision = workbook.revision();
      const changed = await ask({ bytes, name: file.name, edits: workbook.edits(), steps }, signal);
      if (changed === null || signal.aborted) return busy();
      if (!changed.ok) return changed;
      await finishTyping();
      // What was typed while the worker was busy is not in the new file.
      if (workbook.revision() !== revision) continue;
      const { opened } = changed.value;
      const grid = await show(opened.workbook);
      bytes = changed.value.bytes;
      steps = changed.value.steps.slice(-stepLimit);
      const cell = front(changed.value);
      if (cell !== null) grid.reveal(cell);
      workbook.rebase(grid, opened.workbook, opened.settings);
      return changed;
    }
    return busy();
  }

  /** One change after the other. What throws is a bug or the machine; the workbook stands as it stood. */
  function inTurn<T>(work: (signal: AbortSignal) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    const safely = async (signal: AbortSignal): Promise<Result<T, Problem>> => {
      try {
        return await work(signal);
      } catch (error) {
        return failure(
          problem('host-failed', 'error', null, { code: '', message: error instanceof Error ? error.message : String(error) }),
        );
      }
    };
    const done = running.then(async () => (await asTask(safely)) ?? busy());
    running = done;
    return done;
  }

  async function write(plan: WritePlan, signal: AbortSignal): Promise<Result<Receipt, Problem>> {
    writes += 1;
    const id = `${file.id}-${String(writes)}`;
    const place = workbook.grid().selected();
    const written = await change(
      (edited, stop) => tasks.write(edited, plan, id, stop),
      signal,
      ({ receipt }) => topOf(receipt.sheets.at(-1)),
    );
    if (!written.ok) return written;
    places.set(id, place);
    return success(written.value.receipt);
  }

  async function restore(receipt: Receipt, signal: AbortSignal): Promise<Result<void, Problem>> {
    const step = steps.findIndex((candidate) => candidate.receipt === receipt.id);
    if (step < 0) return stale(receipt.sheets.join(', '), restored.has(receipt.id) ? 'restored' : 'forgotten');
    const names = new Set(
      workbook
        .grid()
        .sheets()
        .map((sheet) => sheet.name),
    );
    const gone = receipt.sheets.find((sheet) => !names.has(sheet));
    if (gone !== undefined) return stale(gone, 'sheet-gone');
    const selected = workbook.grid().selected();
    const isOnOwnSheet = selected !== null && receipt.sheets.includes(selected.sheet);
    const place = isOnOwnSheet ? (places.get(receipt.id) ?? null) : selected;
    const taken = await change(
      (edited, stop) => tasks.restore(edited, step, stop),
      signal,
      () => place,
    );
    if (!taken.ok) return taken;
    restored.add(receipt.id);
    return success(undefined);
  }

  return {
    bytes: () => bytes,
    write: (plan) => inTurn((signal) => write(plan, signal)),
    restore: (receipt) => inTurn((signal) => restore(receipt, signal)),
  };
}

function topOf(sheet: string | undefined): CellAddress | null {
  return sheet === undefined ? null : { sheet, row: 0, column: 0 };
}

function busy(): Result<never, Problem> {
  return failure(problem('host-busy', 'warning', null, {}));
}

function stale(sheet: string, fault: 'restored' | 'forgotten' | 'sheet-gone'): Result<never, Problem> {
  return failure(problem('receipt-stale', 'warning', null, { sheet, fault }));
}
