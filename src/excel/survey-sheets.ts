/**
 * What a write must know before its batch (ADR 0011): where each planned sheet goes, what stands on those to be replaced, and which
 * names no table can take. New sheets of a workbook whose sheets are remembered need no trip for it; a name that was taken
 * meanwhile is refused by Excel, and the write begins anew with a list. Sheets to be replaced cost one trip, never trusted to memory:
 * a sheet that was renamed is one that somebody means to keep.
 */
import { placeSheets } from '../application/place-sheets';
import type { PlacedSheet } from '../application/place-sheets';
import { sheetNameKey } from '../domain/sheet-name';
import type { WritePlan } from '../domain/write-plan';
import { foundParts, queueFinding } from './found-parts';
import type { FoundParts } from './found-parts';
import { contentOfUsed } from './sheet-content';
import type { SheetContent } from './sheet-content';
import type { KnownSheet } from './sheet-memory';
import { listedSheets, queueListing } from './sheet-memory';
import type { WriterMemory } from './written-sheets';

/** What stood on a sheet before, and what hung on it. */
export type Replaced = { readonly content: SheetContent; readonly found: FoundParts };

/** A planned sheet on its way: `id` is null where the sheet is new. */
export type Target = { readonly placed: PlacedSheet; readonly id: string | null };

export type Survey = {
  readonly targets: readonly Target[];
  /** By sheet id. */
  readonly before: ReadonlyMap<string, Replaced>;
  /** Names of tables and defined names, in lower case. */
  readonly takenNames: Set<string>;
};

/** `remembered` null asks Excel for the sheets. Throws Office's errors: `ItemNotFound` where a remembered sheet is gone. */
export async function surveySheets(
  context: Excel.RequestContext,
  plan: WritePlan,
  remembered: readonly KnownSheet[] | null,
  writer: WriterMemory,
): Promise<Survey> {
  const guess = remembered === null ? [] : targetsOf(plan, remembered);
  if (remembered !== null && guess.every(({ id }) => id === null))
    return { targets: guess, before: new Map(), takenNames: ownTables(writer) };

  const listing = queueListing(context);
  const names = plan.sheets.some(({ tables = [] }) => tables.length > 0) ? queueNames(context) : null;
  const queued = queueReplaced(context, guess);
  await context.sync();
  // Not noted in the memory of sheets: the watcher compares with that to see that sheets were added.
  const targets = targetsOf(plan, listedSheets(listing));
  const before = areSame(targets, guess) ? replacedOf(queued, writer) : await readReplaced(context, targets, writer);
  return { targets, before, takenNames: names === null ? new Set() : namesTaken(names, before) };
}

/** The list says of every sheet to be replaced what memory said. */
function areSame(listed: readonly Target[], guess: readonly Target[]): boolean {
  return listed.every(({ id }, index) => id === (guess[index]?.id ?? null));
}

/** No trip where nothing is replaced. */
async function readReplaced(context: Excel.RequestContext, targets: readonly Target[], writer: WriterMemory): Promise<Survey['before']> {
  const queued = queueReplaced(context, targets);
  if (queued.length > 0) await context.sync();
  return replacedOf(queued, writer);
}

function targetsOf(plan: WritePlan, sheets: readonly KnownSheet[]): readonly Target[] {
  const idOf = new Map(sheets.map((sheet) => [sheetNameKey(sheet.name), sheet.id]));
  const placed = placeSheets(
    plan,
    sheets.map((sheet) => sheet.name),
  );
  return placed.map((one) => ({ placed: one, id: one.isNew ? null : (idOf.get(sheetNameKey(one.name)) ?? null) }));
}

/** Tables this session put into the workbook, in lower case. */
function ownTables(writer: WriterMemory): Set<string> {
  return new Set([...writer.contents.values()].flatMap(({ parts }) => parts.tables.map(({ name }) => name.toLowerCase())));
}

type Names = { readonly tables: Excel.TableCollection; readonly names: Excel.NamedItemCollection };

function queueNames(context: Excel.RequestContext): Names {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  return { tables, names };
}

/** Those of tables on sheets to be replaced become free. */
function namesTaken({ tables, names }: Names, replaced: ReadonlyMap<string, Replaced>): Set<string> {
  const freed = new Set([...replaced.values()].flatMap(({ found }) => found.tables));
  const staying = tables.items.flatMap(({ name }) => (freed.has(name) ? [] : [name]));
  return new Set([...staying, ...names.items.map(({ name }) => name)].map((name) => name.toLowerCase()));
}

type QueuedSheet = { readonly id: string; readonly used: Excel.Range; readonly found: ReturnType<typeof queueFinding> };

function queueReplaced(context: Excel.RequestContext, targets: readonly Target[]): readonly QueuedSheet[] {
  return targets.flatMap(({ id }) => {
    if (id === null) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,values,valueTypes,numberFormat');
    return [{ id, used, found: queueFinding(sheet) }];
  });
}

function replacedOf(queued: readonly QueuedSheet[], writer: WriterMemory): Survey['before'] {
  return new Map(
    queued.map(({ id, used, found }) => {
      const cells = used.isNullObject
        ? null
        : {
            top: used.rowIndex,
            left: used.columnIndex,
            formulas: used.formulas,
            values: used.values,
            types: used.valueTypes,
            formats: used.numberFormat,
          };
      return [id, { content: contentOfUsed(cells, writer.contents.get(id) ?? null), found: foundParts(found) }];
    }),
  );
}
