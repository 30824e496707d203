/**
 * Takes a write back (ADR 0011): a trip that looks whether the sheets are still there and anything was typed into them since,
 * and one batch that gives replaced sheets their content back and deletes new ones.
 */
import { problem } from '../domain/problem';
import type { Problem, ProblemData } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Receipt } from '../domain/write-plan';
import { isOfficeError } from './host-errors';
import { foundParts, queueFinding } from './found-parts';
import type { FoundParts } from './found-parts';
import { putContent, queueClearing, startPace } from './put-content';
import { runInExcel, writeInExcel } from './run-in-excel';
import { listedSheets, queueListing } from './sheet-memory';
import { undoOrKeep } from './undo-write';
import { newMark, queueMark, queueUnmarking } from './unfinished-marks';
import { readFormulas } from './written-sheets';
import type { Undone, WriterMemory, WrittenSheet } from './written-sheets';

type Fault = ProblemData['receipt-stale']['fault'];

function stale(sheet: string, fault: Fault): Result<never, Problem> {
  return failure(problem('receipt-stale', 'warning', null, { sheet, fault }));
}

/** Takes the write of a receipt back, or answers `receipt-stale` with nothing changed. */
export async function restoreSheets(receipt: Receipt, memory: WriterMemory): Promise<Result<void, Problem>> {
  const written = memory.writes.get(receipt.id);
  const all = receipt.sheets.join(', ');
  if (written === undefined) return stale(all, 'forgotten');
  if (written === null) return stale(all, 'restored');

  const looked = await runInExcel((context) => lookAtSheets(context, written));
  if (!looked.ok) return looked;
  if (!looked.value.ok) return looked.value;

  const found = looked.value.value;
  const marks = new Map(written.flatMap(({ id, before }) => (before === null ? [] : [[id, newMark()] as const])));
  const ran = await writeInExcel((context) => putBack(context, written, found, marks));
  if (!ran.ok) {
    const undone = await undoRestoring(written, marks, ran.error, memory);
    if (!undone.ok) return undone;
    if (undone.value === 'back') return ran;
  }
  memory.writes.set(receipt.id, null);
  for (const { id, before } of written) {
    if (before === null) memory.contents.delete(id);
    else memory.contents.set(id, before);
  }
  const gone = new Set(written.flatMap(({ id, before }) => (before === null ? [id] : [])));
  memory.since = { ...memory.since, made: memory.since.made.filter(({ id }) => !gone.has(id)) };
  return success(undefined);
}

/** Whether every sheet is still there, under its name, with what was written and nothing else; and its parts, by sheet id. */
async function lookAtSheets(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
): Promise<Result<ReadonlyMap<string, FoundParts>, Problem>> {
  if (written.length === 0) return success(new Map());
  const listing = queueListing(context);
  const looking = written.map(({ id, rows, columns, before }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    // A new sheet goes with all its parts.
    return { id, sheet, used, rows, columns, found: before === null ? null : queueFinding(sheet) };
  });
  let formulas: readonly string[];
  try {
    formulas = await readFormulas(context, looking);
  } catch (error) {
    if (!isOfficeError(error) || error.code !== 'ItemNotFound') throw error;
    return stale(await firstGone(context, written), 'sheet-gone');
  }
  const renamed = goneIn(listing, written);
  if (renamed !== undefined) return stale(renamed.name, 'sheet-gone');
  for (const [index, one] of written.entries()) {
    const used = looking[index]?.used;
    const isBeyond =
      used !== undefined &&
      !used.isNullObject &&
      (used.rowIndex + used.rowCount > one.rows || used.columnIndex + used.columnCount > one.columns);
    if (isBeyond || formulas[index] !== one.formulas) return stale(one.name, 'sheet-changed');
  }
  return success(new Map(looking.flatMap(({ id, found }) => (found === null ? [] : [[id, foundParts(found)] as const]))));
}

/** A sheet that was deleted, or renamed: one that somebody means to keep. */
function goneIn(listing: Excel.WorksheetCollection, written: readonly WrittenSheet[]): WrittenSheet | undefined {
  const nameOf = new Map(listedSheets(listing).map((sheet) => [sheet.id, sheet.name]));
  return written.find(({ id, name }) => nameOf.get(id) !== name);
}

async function firstGone(context: Excel.RequestContext, written: readonly WrittenSheet[]): Promise<string> {
  const listing = queueListing(context);
  await context.sync();
  return goneIn(listing, written)?.name ?? '';
}

async function putBack(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
  found: ReadonlyMap<string, FoundParts>,
  marks: ReadonlyMap<string, string>,
): Promise<void> {
  const pace = startPace(context);
  const { worksheets } = context.workbook;
  for (const [id, mark] of marks) queueMark(context, mark, worksheets.getItem(id));
  for (const { id, before, content } of written) {
    const parts = found.get(id);
    if (before === null || parts === undefined) continue;
    const sheet = worksheets.getItem(id);
    queueClearing(sheet, parts, [content.parts]);
    await putContent(sheet, before, pace);
  }
  // Deleting comes last, because nothing brings a deleted sheet back; the marks after it, because until then all can be undone.
  for (const { id, before } of written) if (before === null) worksheets.getItem(id).delete();
  queueUnmarking(context, [...marks.values()]);
  await context.sync();
}

/**
 * Puts what was written back on the replaced sheets, so that a failed restoring changes nothing and can be tried again. Where a sheet is
 * deleted already, all others have their content: what is left to be deleted is.
 */
async function undoRestoring(
  written: readonly WrittenSheet[],
  marks: ReadonlyMap<string, string>,
  why: Problem,
  memory: WriterMemory,
): Promise<Result<Undone, Problem>> {
  return undoOrKeep(
    memory,
    why,
    written.map(({ name }) => name),
    {
      isConfirmed: false,
      onlyForward: true,
      made: written.flatMap(({ id, before }) => (before === null ? [id] : [])),
      unconfirmed: [],
      refills: written.flatMap(({ id, before, content }) =>
        before === null ? [] : [{ id, content, parts: [content.parts, before.parts] }],
      ),
      marks: [...marks.values()],
    },
  );
}
