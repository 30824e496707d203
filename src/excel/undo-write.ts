/**
 * Takes a broken-off batch back (ADR 0011). It looks first: which of the sheets are there, and which marks. Then it gives cleared
 * sheets their content, deletes new ones, and the marks. What cannot be taken back is kept as unfinished, to be tried again.
 */
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { foundParts, queueFinding } from './found-parts';
import { logHostTrouble } from './host-log';
import { putContent, queueClearing, startPace } from './put-content';
import { writeInExcel } from './run-in-excel';
import type { SheetContent } from './sheet-content';
import { listedSheets, queueListing } from './sheet-memory';
import type { ContentParts } from './sheet-parts-content';
import { foundMarks, queueFindingMarks, queueUnmarking } from './unfinished-marks';
import type { Undone, WriterMemory } from './written-sheets';

/** A sheet that the batch cleared: what it is to hold again, and the parts that may hang on it by now. */
export type Refill = { readonly id: string; readonly content: SheetContent; readonly parts: readonly ContentParts[] };

/** What is to be undone. */
export type Undoing = {
  /** False where no answer says whether anything was done: then only a mark that stands says that it was begun and not finished. */
  readonly isConfirmed: boolean;
  /** Ids of sheets that are to go. */
  readonly made: readonly string[];
  /** Marks of sheets whose making Excel did not confirm: their sheets are to go too, where there are any. */
  readonly unconfirmed: readonly string[];
  readonly refills: readonly Refill[];
  readonly marks: readonly string[];
  /** Where one of `made` is gone already: a restoring had come to its last step, so that it can only be finished. */
  readonly onlyForward?: boolean;
};

export async function undo(undoing: Undoing): Promise<Result<Undone, Problem>> {
  return writeInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const listing = queueListing(context);
    const names = queueFindingMarks(context);
    await context.sync();
    const ids = new Map(listedSheets(listing).map(({ id, name }) => [name, id]));
    const there = new Set(ids.values());
    const ours = foundMarks(names).filter(({ mark }) => undoing.marks.includes(mark.toUpperCase()));
    const byMark = ours.flatMap(({ mark, sheet }) =>
      undoing.unconfirmed.includes(mark.toUpperCase()) ? (ids.get(sheet ?? '') ?? []) : [],
    );
    const made = [...new Set([...undoing.made, ...byMark])].filter((id) => there.has(id));
    const isForward = undoing.onlyForward === true && made.length < undoing.made.length;
    if (!undoing.isConfirmed && !isForward && ours.length === 0) return 'back';

    const refills = isForward ? [] : undoing.refills.filter(({ id }) => there.has(id));
    const cleared = refills.map(({ id, content, parts }) => {
      const sheet = worksheets.getItem(id);
      return { sheet, content, parts, found: queueFinding(sheet) };
    });
    if (cleared.length > 0) await context.sync();
    const pace = startPace(context);
    for (const { sheet, content, parts, found } of cleared) {
      queueClearing(sheet, foundParts(found), parts);
      await putContent(sheet, content, pace);
    }
    if (isForward || undoing.onlyForward !== true) for (const id of made) worksheets.getItem(id).delete();
    queueUnmarking(
      context,
      ours.map(({ mark }) => mark),
    );
    await context.sync();
    return isForward ? 'forward' : 'back';
  });
}

/**
 * Undoes a write or a restoring that failed with `why`; answers `why` where all is as it was, and otherwise names the sheets that are left
 * half done. `sheets`: all that the batch had to do with.
 */
export async function undoOrKeep(
  memory: WriterMemory,
  why: Problem,
  sheets: readonly string[],
  undoing: Undoing,
): Promise<Result<Undone, Problem>> {
  const undone = await undo(undoing);
  if (undone.ok) return undone;
  await logHostTrouble('What had been begun could not be taken back', undone.error);
  memory.unfinished.push({ sheets, marks: undoing.marks, tryAgain: () => undo(undoing) });
  const [code, message] = 'code' in why.data && 'message' in why.data ? [why.data.code, why.data.message] : [why.code, ''];
  return failure(problem('sheets-unfinished', 'error', null, { sheets, from: 'now', code, message }));
}

/** Sheets that this session or an earlier one left half done, by name. */
export async function findUnfinished(memory: WriterMemory): Promise<Result<readonly string[], Problem>> {
  return writeInExcel(async (context) => {
    const listing = queueListing(context);
    const names = queueFindingMarks(context);
    await context.sync();
    const known = new Set(listedSheets(listing).map(({ name }) => name));
    const remembered = memory.unfinished.flatMap(({ sheets }) => sheets);
    const marked = foundMarks(names).flatMap(({ sheet }) => sheet ?? []);
    return [...new Set([...remembered, ...marked])].filter((name) => known.has(name));
  });
}

/**
 * Is rid of them: what this session began it takes back as it was meant to, so that sheets it had cleared get their content; of what an
 * earlier session left nobody knows what stood there, and the sheet goes. Answers the sheets concerned.
 */
export async function removeUnfinished(memory: WriterMemory): Promise<Result<readonly string[], Problem>> {
  const found = await findUnfinished(memory);
  if (!found.ok) return found;
  for (const unfinished of [...memory.unfinished].reverse()) {
    const done = await unfinished.tryAgain();
    if (!done.ok) return done;
    memory.unfinished.splice(memory.unfinished.indexOf(unfinished), 1);
  }
  const removed = await writeInExcel(async (context) => {
    const names = queueFindingMarks(context);
    const listing = queueListing(context);
    await context.sync();
    const ids = new Map(listedSheets(listing).map(({ id, name }) => [name, id]));
    const marks = foundMarks(names);
    const left = new Set(marks.flatMap(({ sheet }) => ids.get(sheet ?? '') ?? []));
    queueUnmarking(
      context,
      marks.map(({ mark }) => mark),
    );
    for (const id of left) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  return removed.ok ? success(found.value) : removed;
}
