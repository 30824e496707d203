/** Excel's event handlers for a watched workbook: registered once, following added sheets, removed without a trace. */
import type { Problem } from '../domain/problem';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { logHostTrouble } from './host-log';
import { hasExcelApi } from './requirement-set';
import { runInExcel } from './run-in-excel';
import type { KnownSheet, SheetMemory } from './sheet-memory';
import { listedSheets, queueListing } from './sheet-memory';

/** Told of every event: the sheet whose cells changed, or that the list of sheets must be looked at. */
export type NoteEvent = (happened: { readonly sheetId: string | null; readonly isListingDue: boolean }) => void;

export type RegisteredHandlers = {
  /** Before ExcelApi 1.9: registers on sheets that are new in the list, and forgets those that are gone. */
  readonly follow: (sheets: readonly KnownSheet[]) => Promise<void>;
  readonly remove: () => Promise<void>;
};

type Handler = { readonly context: OfficeExtension.ClientRequestContext; readonly remove: () => void };

/** Lists the sheets and registers the handlers that this Excel knows. */
export async function registerHandlers(memory: SheetMemory, note: NoteEvent): Promise<Result<RegisteredHandlers, Problem>> {
  const isRenameTold = hasExcelApi('1.17');
  const hasCollectionEvents = hasExcelApi('1.9');

  const onCells = (event: { readonly worksheetId: string }): Promise<void> => {
    note({ sheetId: event.worksheetId, isListingDue: !isRenameTold });
    return Promise.resolve();
  };
  const onSheets = (): Promise<void> => {
    note({ sheetId: null, isListingDue: true });
    return Promise.resolve();
  };

  const ran = await runInExcel(async (context) => {
    const sheets = queueListing(context);
    const handlers: Handler[] = [sheets.onAdded.add(onSheets), sheets.onDeleted.add(onSheets)];
    if (hasExcelApi('1.8')) handlers.push(sheets.onCalculated.add(onCells));
    if (hasCollectionEvents) handlers.push(sheets.onChanged.add(onCells));
    if (isRenameTold) handlers.push(sheets.onNameChanged.add(onSheets), sheets.onVisibilityChanged.add(onSheets));
    else handlers.push(sheets.onActivated.add(onSheets));
    if (!isRenameTold && hasCollectionEvents) handlers.push(sheets.onSelectionChanged.add(onSheets));
    await context.sync();
    memory.known = listedSheets(sheets);
    return handlers;
  });
  if (!ran.ok) return ran;

  /** Handlers of single sheets, by sheet id; empty where the collection has them. */
  const bySheet = new Map<string, readonly Handler[]>();

  async function follow(sheets: readonly KnownSheet[]): Promise<void> {
    if (hasCollectionEvents) return;
    for (const id of bySheet.keys()) {
      // Excel dropped the handlers together with the sheet; removing them would be an error.
      if (!sheets.some((sheet) => sheet.id === id)) bySheet.delete(id);
    }
    const added = sheets.filter((sheet) => !bySheet.has(sheet.id));
    if (added.length === 0) return;
    const registered = await runInExcel(async (context) => {
      const worksheets = added.map((sheet) => context.workbook.worksheets.getItem(sheet.id));
      // The client addresses a sheet's events by its loaded id.
      for (const worksheet of worksheets) worksheet.load('id');
      await context.sync();
      const handlers = worksheets.map((worksheet): [string, readonly Handler[]] => [
        worksheet.id,
        [worksheet.onChanged.add(onCells), worksheet.onSelectionChanged.add(onSheets)],
      ]);
      await context.sync();
      return handlers;
    });
    if (registered.ok) for (const [id, handlers] of registered.value) bySheet.set(id, handlers);
    else await logHostTrouble('New sheets cannot be watched', registered.error);
  }

  await follow(memory.known ?? []);

  return success({
    follow,
    remove: async () => {
      await removeTogether(ran.value);
      // By sheet, so that one that has just been deleted does not keep the others' handlers alive.
      for (const handlers of bySheet.values()) await removeTogether(handlers);
      bySheet.clear();
    },
  });
}

/** Removes handlers that were registered in one context. */
async function removeTogether(handlers: readonly Handler[]): Promise<void> {
  const first = handlers[0];
  if (first === undefined) return;
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: first.context }, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    await logHostTrouble('Handlers could not be removed', error);
  }
}
