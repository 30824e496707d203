/** What the adapter remembers of the workbook's sheets, so that one trip is enough to read them again. */

/** A sheet as it was last listed. The id survives renaming and moving. */
export type KnownSheet = { readonly id: string; readonly name: string; readonly isVisible: boolean };

export type SheetMemory = {
  /** In tab order; null before the first listing. */
  known: readonly KnownSheet[] | null;
  /** False once Excel refused to follow a null object inside a batch (see ADR 0010). */
  followsNullObjects: boolean;
  /** Ids of the sheets that the add-in wrote in this session. No figure of the user's is taken to depend on them. */
  readonly own: Set<string>;
};

export function createSheetMemory(): SheetMemory {
  return { known: null, followsNullObjects: true, own: new Set() };
}

/** Queues the listing of all sheets; read it with `listedSheets` after the sync. */
export function queueListing(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  return sheets;
}

/** The sheets of a synced listing. */
export function listedSheets(sheets: Excel.WorksheetCollection): readonly KnownSheet[] {
  return sheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, isVisible: sheet.visibility === 'Visible' }));
}

/** Lists the sheets in a trip of its own. */
export async function listSheets(context: Excel.RequestContext, memory: SheetMemory): Promise<readonly KnownSheet[]> {
  const sheets = queueListing(context);
  await context.sync();
  memory.known = listedSheets(sheets);
  return memory.known;
}
