/**
 * Writes a plan (ADR 0011): a trip that lists the sheets, one more that takes what stands on sheets to be replaced, and one batch
 * that makes and fills everything and reads the formulas back. What a failed batch had made is taken back.
 */
import { placeSheets } from '../application/place-sheets';
import type { PlacedSheet } from '../application/place-sheets';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { sheetNameKey } from '../domain/sheet-name';
import type { WritePlan } from '../domain/write-plan';
import { logHostTrouble } from './host-log';
import { hangingParts, queueHanging } from './hanging-parts';
import type { HangingParts } from './hanging-parts';
import { putContent, queueClearing, startPace } from './put-content';
import { writeInExcel } from './run-in-excel';
import { contentOfPlan, contentOfUsed } from './sheet-content';
import type { SheetContent } from './sheet-content';
import type { SheetMemory } from './sheet-memory';
import { listedSheets, queueListing } from './sheet-memory';
import { readFormulas } from './written-sheets';
import type { WriterMemory, WrittenSheet } from './written-sheets';

/** How far a write has come, so that it can be taken back. */
type Progress = {
  /** New sheets; those whose making Excel confirmed have their id. */
  readonly made: Excel.Worksheet[];
  /** Sheets that the batch clears, and what stood there. */
  readonly replaced: Map<string, Replaced>;
  /** What the batch puts on a sheet that it clears, by sheet id. */
  readonly planned: Map<string, SheetContent>;
};

/** What stood on a sheet before, and what hung on it. */
type Replaced = { readonly content: SheetContent; readonly hanging: HangingParts };

/** A planned sheet on its way: `id` is null where the sheet is new. */
type Target = { readonly placed: PlacedSheet; readonly id: string | null };

/** Writes the plan's sheets; after a problem the workbook is as it was. */
export async function writeSheets(
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
): Promise<Result<readonly WrittenSheet[], Problem>> {
  const first = await attempt(plan, sheets, writer);
  // Somebody made a sheet of that name between the list and the batch: once more, with another number.
  return isNameTaken(first) ? attempt(plan, sheets, writer) : first;
}

function isNameTaken(ran: Result<unknown, Problem>): boolean {
  return !ran.ok && ran.error.code === 'host-failed' && ran.error.data.code === 'ItemAlreadyExists';
}

async function attempt(
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
): Promise<Result<readonly WrittenSheet[], Problem>> {
  const progress: Progress = { made: [], replaced: new Map(), planned: new Map() };
  let ran: Result<readonly WrittenSheet[], Problem> | null = null;
  try {
    ran = await writeInExcel((context) => writeOnce(context, plan, sheets, writer, progress));
    return ran;
  } finally {
    // Sheets are made before any is cleared: where a name was refused, the ones to be replaced are untouched.
    if (ran !== null && isNameTaken(ran)) progress.replaced.clear();
    if (ran?.ok !== true) await takeBack(progress);
  }
}

async function writeOnce(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
  progress: Progress,
): Promise<readonly WrittenSheet[]> {
  if (plan.sheets.length === 0) return [];
  const listing = queueListing(context);
  const names = plan.sheets.some(({ tables = [] }) => tables.length > 0) ? queueNames(context) : null;
  await context.sync();
  // Not noted in `sheets.known`: the watcher compares with that to see that sheets were added.
  const listed = listedSheets(listing);
  const idOf = new Map(listed.map((sheet) => [sheetNameKey(sheet.name), sheet.id]));
  const placed = placeSheets(
    plan,
    listed.map((sheet) => sheet.name),
  );
  const targets = placed.map((one): Target => ({ placed: one, id: one.isNew ? null : (idOf.get(sheetNameKey(one.name)) ?? null) }));

  const before = await readReplaced(context, targets, writer);
  for (const [id, replaced] of before) {
    progress.replaced.set(id, replaced);
    sheets.own.add(id);
  }
  const takenNames = names === null ? new Set<string>() : namesTaken(names, before);

  const pace = startPace(context);
  const { worksheets } = context.workbook;
  // All sheets first: formulas of one may point at another.
  const opened = targets.map(({ placed: one, id }) => {
    const sheet = id === null ? worksheets.add(one.name) : worksheets.getItem(id);
    sheet.load('id');
    if (id === null) progress.made.push(sheet);
    const content = contentOfPlan(one, plan, takenNames);
    if (id !== null) progress.planned.set(id, content);
    return { sheet, id, name: one.name, content };
  });
  for (const { sheet, id, content } of opened) {
    const replaced = id === null ? undefined : before.get(id);
    if (replaced !== undefined) queueClearing(sheet, replaced.hanging, [replaced.content.parts]);
    await putContent(sheet, content, pace);
  }
  const sized = opened.map(({ sheet, content }) => ({
    sheet,
    rows: content.inputs.rows.length,
    columns: content.inputs.rows[0]?.length ?? 0,
  }));
  const formulas = await readFormulas(context, sized);

  return opened.map(({ sheet, id, name, content }, index) => {
    sheets.own.add(sheet.id);
    return {
      id: sheet.id,
      name,
      rows: sized[index]?.rows ?? 0,
      columns: sized[index]?.columns ?? 0,
      formulas: formulas[index] ?? '',
      content,
      before: id === null ? null : (before.get(id)?.content ?? null),
    };
  });
}

type Names = { readonly tables: Excel.TableCollection; readonly names: Excel.NamedItemCollection };

function queueNames(context: Excel.RequestContext): Names {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  return { tables, names };
}

/** Names that no table can have, in lower case; those of tables on sheets to be replaced become free. */
function namesTaken({ tables, names }: Names, replaced: ReadonlyMap<string, Replaced>): Set<string> {
  const freed = new Set([...replaced.values()].flatMap(({ hanging }) => hanging.tables));
  const staying = tables.items.flatMap(({ name }) => (freed.has(name) ? [] : [name]));
  return new Set([...staying, ...names.items.map(({ name }) => name)].map((name) => name.toLowerCase()));
}

/** What stands on the sheets to be replaced, by sheet id. No trip where there is none. */
async function readReplaced(
  context: Excel.RequestContext,
  targets: readonly Target[],
  writer: WriterMemory,
): Promise<ReadonlyMap<string, Replaced>> {
  const queued = targets.flatMap(({ id }) => {
    if (id === null) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,values,valueTypes,numberFormat');
    return [{ id, used, hanging: queueHanging(sheet) }];
  });
  if (queued.length > 0) await context.sync();
  return new Map(
    queued.map(({ id, used, hanging }) => {
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
      return [id, { content: contentOfUsed(cells, writer.contents.get(id) ?? null), hanging: hangingParts(hanging) }];
    }),
  );
}

/** Deletes what a failed write made and gives cleared sheets their content back. Trouble here is logged: the first problem is the one to tell. */
async function takeBack({ made, replaced, planned }: Progress): Promise<void> {
  // Excel answers a failed batch with the results up to the failure, ids of new sheets among them.
  const ids = made.flatMap((sheet) => sheet.toJSON().id ?? []);
  if (ids.length === 0 && replaced.size === 0) return;
  const ran = await writeInExcel(async (context) => {
    const { worksheets } = context.workbook;
    // Nobody knows how far the batch came: what hangs there now is asked for.
    const cleared = [...replaced].map(([id, { content }]) => {
      const sheet = worksheets.getItem(id);
      return { sheet, content, hanging: queueHanging(sheet), planned: planned.get(id) };
    });
    if (cleared.length > 0) await context.sync();
    const pace = startPace(context);
    for (const { sheet, content, hanging, planned: put } of cleared) {
      queueClearing(sheet, hangingParts(hanging), put === undefined ? [content.parts] : [content.parts, put.parts]);
      await putContent(sheet, content, pace);
    }
    for (const id of ids) worksheets.getItem(id).delete();
    await context.sync();
  });
  if (!ran.ok) await logHostTrouble('A failed write could not be taken back', ran.error);
}
