/**
 * Writes a plan (ADR 0011) in one batch that makes and fills everything and reads the formulas back, after a trip that takes what
 * stands on sheets to be replaced, where there are any. What a failed batch had made is taken back.
 */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { WritePlan } from '../domain/write-plan';
import { logHostTrouble } from './host-log';
import { foundParts, queueFinding } from './found-parts';
import { putContent, queueClearing, startPace } from './put-content';
import { writeInExcel } from './run-in-excel';
import { contentOfPlan } from './sheet-content';
import type { SheetContent } from './sheet-content';
import type { KnownSheet, SheetMemory } from './sheet-memory';
import { surveySheets } from './survey-sheets';
import type { Replaced } from './survey-sheets';
import { readFormulas, rememberedSheets } from './written-sheets';
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

/** Writes the plan's sheets; after a problem the workbook is as it was. */
export async function writeSheets(
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
): Promise<Result<readonly WrittenSheet[], Problem>> {
  const remembered = rememberedSheets(sheets, writer);
  if (remembered !== null) {
    const quick = await attempt(plan, sheets, writer, remembered);
    // What a name taken, a sheet gone, or a table's name taken is answered with: memory may be old, so Excel is asked.
    if (!isRefusedWith(quick, ['ItemAlreadyExists', 'ItemNotFound', 'InvalidArgument'])) return quick;
  }
  const first = await attempt(plan, sheets, writer, null);
  // Somebody made a sheet of that name between the list and the batch: once more, with another number.
  return isRefusedWith(first, nameTaken) ? attempt(plan, sheets, writer, null) : first;
}

const nameTaken = ['ItemAlreadyExists'];

function isRefusedWith(ran: Result<unknown, Problem>, codes: readonly string[]): boolean {
  return !ran.ok && ran.error.code === 'host-failed' && codes.includes(ran.error.data.code);
}

async function attempt(
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
  remembered: readonly KnownSheet[] | null,
): Promise<Result<readonly WrittenSheet[], Problem>> {
  const progress: Progress = { made: [], replaced: new Map(), planned: new Map() };
  let ran: Result<readonly WrittenSheet[], Problem> | null = null;
  try {
    ran = await writeInExcel((context) => writeOnce(context, plan, sheets, writer, remembered, progress));
    return ran;
  } finally {
    // Sheets are made before any is cleared: where one could not be made for its name, the ones to be replaced are untouched.
    const isUnmade = progress.made.some((sheet) => idOfMade(sheet) === null);
    if (ran !== null && isUnmade && isRefusedWith(ran, nameTaken)) progress.replaced.clear();
    if (ran?.ok !== true) await takeBack(progress);
  }
}

async function writeOnce(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
  remembered: readonly KnownSheet[] | null,
  progress: Progress,
): Promise<readonly WrittenSheet[]> {
  if (plan.sheets.length === 0) return [];
  const { targets, before, takenNames } = await surveySheets(context, plan, remembered, writer);
  for (const [id, replaced] of before) {
    progress.replaced.set(id, replaced);
    sheets.own.add(id);
  }

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
    if (replaced !== undefined) queueClearing(sheet, replaced.found, [replaced.content.parts]);
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

/** Null where Excel did not come to making it. */
function idOfMade(sheet: Excel.Worksheet): string | null {
  return sheet.toJSON().id ?? null;
}

/** Deletes what a failed write made and gives cleared sheets their content back. Trouble here is logged: the first problem is the one to tell. */
async function takeBack({ made, replaced, planned }: Progress): Promise<void> {
  // Excel answers a failed batch with the results up to the failure, ids of new sheets among them.
  const ids = made.flatMap((sheet) => idOfMade(sheet) ?? []);
  if (ids.length === 0 && replaced.size === 0) return;
  const ran = await writeInExcel(async (context) => {
    const { worksheets } = context.workbook;
    // Nobody knows how far the batch came: its parts are asked for.
    const cleared = [...replaced].map(([id, { content }]) => {
      const sheet = worksheets.getItem(id);
      return { sheet, content, found: queueFinding(sheet), planned: planned.get(id) };
    });
    if (cleared.length > 0) await context.sync();
    const pace = startPace(context);
    for (const { sheet, content, found, planned: put } of cleared) {
      queueClearing(sheet, foundParts(found), put === undefined ? [content.parts] : [content.parts, put.parts]);
      await putContent(sheet, content, pace);
    }
    for (const id of ids) worksheets.getItem(id).delete();
    await context.sync();
  });
  if (!ran.ok) await logHostTrouble('A failed write could not be taken back', ran.error);
}
