/**
 * Tells listeners what changed in the workbook. All listeners share one registration of Excel's handlers.
 *
 * Excel's events name a sheet by id, and tell less the older it is: edits of all sheets since ExcelApi 1.9 (before, each sheet
 * is asked by itself), recalculation since 1.8, renaming since 1.17. Before 1.17 every event, and every click, is taken as
 * a reason to list the sheets again (one small trip), which shows a renaming as soon as the user touches the sheet.
 */
import type { Unsubscribe, WorkbookChange } from '../application/ports';
import type { Problem } from '../domain/problem';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { registerHandlers } from './event-handlers';
import type { RegisteredHandlers } from './event-handlers';
import { logHostTrouble } from './host-log';
import { hasExcelApi } from './requirement-set';
import { runInExcel } from './run-in-excel';
import type { KnownSheet, SheetMemory } from './sheet-memory';
import { listSheets } from './sheet-memory';

type Listener = (change: WorkbookChange) => void;

/**
 * How long events are gathered before they are told, in milliseconds: one edit comes as several (the cell, then every sheet that was
 * recalculated), and is to be read once. Well below what a person notices.
 */
const calm = 40;

export type ChangeWatcher = { readonly watch: (listener: Listener) => Promise<Result<Unsubscribe, Problem>> };

export function createChangeWatcher(memory: SheetMemory): ChangeWatcher {
  const listeners = new Set<Listener>();
  const editedSheets = new Set<string>();
  let isListingDue = false;
  let isDelivering = false;
  let handlers: RegisteredHandlers | null = null;
  // Registering and removing never overlap: each waits for the one before.
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** Gathers what events tell for a moment, and until the delivery under way is done: a burst of events is one delivery. */
  function note(happened: { readonly sheetId: string | null; readonly isListingDue: boolean }): void {
    if (happened.sheetId !== null) editedSheets.add(happened.sheetId);
    isListingDue ||= happened.isListingDue;
    if (isDelivering) return;
    isDelivering = true;
    void deliverAll();
  }

  async function deliverAll(): Promise<void> {
    try {
      while (editedSheets.size > 0 || isListingDue) {
        await new Promise((resolve) => {
          setTimeout(resolve, calm);
        });
        await deliver();
      }
    } catch (error) {
      await logHostTrouble('A change of the workbook could not be told', error);
    } finally {
      isDelivering = false;
    }
  }

  async function deliver(): Promise<void> {
    const edited = [...editedSheets];
    editedSheets.clear();
    const mustList = isListingDue || edited.some((id) => !memory.known?.some((sheet) => sheet.id === id));
    isListingDue = false;
    if (mustList) {
      const before = memory.known;
      const listed = await runInExcel((context) => listSheets(context, memory));
      // Where even the list cannot be had, everything must be read again (and will tell why it cannot).
      if (!listed.ok || before === null || !isSameListing(before, listed.value)) {
        tell({ kind: 'sheets' });
        if (listed.ok) await inTurn(async () => handlers?.follow(listed.value));
      }
    }
    const isRecalculationTold = hasExcelApi('1.8');
    const isAnyTheirs = edited.some((id) => !memory.own.has(id));
    for (const sheet of memory.known ?? []) {
      // Before 1.8 Excel does not tell which other sheets an edit recalculated: it may be any, but for the edits of the add-in's own sheets.
      if (edited.includes(sheet.id) || (isAnyTheirs && !isRecalculationTold)) tell({ kind: 'cells', sheet: sheet.name });
    }
  }

  function tell(change: WorkbookChange): void {
    for (const listener of [...listeners]) {
      try {
        listener(change);
      } catch (error) {
        // One listener's bug must not silence the others.
        void logHostTrouble('A listener failed', error);
      }
    }
  }

  async function start(): Promise<Result<void, Problem>> {
    if (handlers !== null || listeners.size === 0) return success(undefined);
    const registered = await registerHandlers(memory, note);
    if (registered.ok) handlers = registered.value;
    return registered.ok ? success(undefined) : registered;
  }

  async function stop(): Promise<void> {
    if (handlers === null || listeners.size > 0) return;
    const leaving = handlers;
    handlers = null;
    await leaving.remove();
  }

  return {
    watch: async (listener) => {
      // Wrapped, so that the same function watching twice is told twice and leaves once at a time.
      const entry: Listener = (change) => {
        listener(change);
      };
      listeners.add(entry);
      const started = await inTurn(start);
      if (!started.ok) {
        listeners.delete(entry);
        return started;
      }
      return success(() => {
        if (listeners.delete(entry)) void inTurn(stop);
      });
    },
  };
}

function isSameListing(before: readonly KnownSheet[], after: readonly KnownSheet[]): boolean {
  return (
    before.length === after.length &&
    before.every((sheet, index) => {
      const now = after[index];
      return now !== undefined && now.id === sheet.id && now.name === sheet.name && now.isVisible === sheet.isVisible;
    })
  );
}
