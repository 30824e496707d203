/**
 * Writes a plan (ADR 0011) in one batch that makes and fills everything and reads the formulas back, after a trip that takes what
 * stands on sheets to be replaced, where there are any. What a failed batch had made is taken back.
 */
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { WritePlan } from '../domain/write-plan';
import { isOfficeError } from './host-errors';
import { putContent, queueClearing, startPace } from './put-content';
import { writeInExcel } from './run-in-excel';
import { contentOfPlan } from './sheet-content';
import type { SheetContent } from './sheet-content';
import type { KnownSheet, SheetMemory } from './sheet-memory';
import { surveySheets } from './survey-sheets';
import type { Replaced } from './survey-sheets';
import { undoOrKeep } from './undo-write';
import { newMark, queueMark, queueUnmarking } from './unfinished-marks';
import { readFormulas, rememberedSheets } from './written-sheets';
import type { WriterMemory, WrittenSheet } from './written-sheets';

/** How far a write has come, so that it can be taken back. */
type Progress = {
  /** Sheets that the batch makes or clears, in its order. */
  readonly begun: Begun[];
  /** Excel's code of what ended the batch. */
  code: string;
};

type Begun = {
  /** Excel confirms with its id that the batch has come to it. */
  readonly sheet: Excel.Worksheet;
  /** Null of a new sheet. */
  readonly id: string | null;
  readonly name: string;
  readonly mark: string;
  /** What stood there; null of a new sheet. */
  readonly before: Replaced | null;
  readonly content: SheetContent;
};

/** Writes the plan's sheets; after a problem the workbook is as it was, or the problem names the sheets that are not. */
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
  return !ran.ok && ran.error.code !== 'sheets-unfinished' && 'code' in ran.error.data && codes.includes(ran.error.data.code);
}

async function attempt(
  plan: WritePlan,
  sheets: SheetMemory,
  writer: WriterMemory,
  remembered: readonly KnownSheet[] | null,
): Promise<Result<readonly WrittenSheet[], Problem>> {
  const progress: Progress = { begun: [], code: '' };
  try {
    const ran = await writeInExcel(async (context) => {
      try {
        return await writeOnce(context, plan, sheets, writer, remembered, progress);
      } catch (error) {
        if (isOfficeError(error)) progress.code = error.code;
        throw error;
      }
    });
    if (ran.ok) return ran;
    const undone = await takeBack(progress, ran.error, writer);
    return undone.ok ? ran : undone;
  } catch (fault) {
    await takeBack(progress, problem('host-failed', 'error', null, { code: '', message: String(fault) }), writer);
    throw fault;
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
  for (const id of before.keys()) sheets.own.add(id);

  const pace = startPace(context);
  const { worksheets } = context.workbook;
  // All sheets first: formulas of one may point at another.
  const opened = targets.map(({ placed: one, id }) => {
    const sheet = id === null ? worksheets.add(one.name) : worksheets.getItem(id);
    sheet.load('id');
    const content = contentOfPlan(one, plan, takenNames);
    const mark = newMark();
    progress.begun.push({ sheet, id, name: one.name, mark, before: id === null ? null : (before.get(id) ?? null), content });
    queueMark(context, mark, sheet);
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
  queueUnmarking(
    context,
    progress.begun.map(({ mark }) => mark),
  );
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

/** Null where Excel did not come to it. */
function idOf({ sheet }: Begun): string | null {
  return sheet.toJSON().id ?? null;
}

/** Codes that say of a batch's first call that it was refused: nothing was done. Any other may stand for an answer that was lost. */
const refusedAtOnce = [
  'InvalidOperationInCellEditMode',
  'ItemAlreadyExists',
  'ItemNotFound',
  'InvalidArgument',
  'AccessDenied',
  'ApiNotFound',
];

/** Deletes what a failed write made and gives cleared sheets their content back. Answers a problem where it could not. */
async function takeBack({ begun, code }: Progress, why: Problem, writer: WriterMemory): Promise<Result<unknown, Problem>> {
  // Excel answers a failed batch with the results up to the failure, ids among them.
  const reached = begun.filter((one) => idOf(one) !== null);
  if (begun.length === 0 || (reached.length === 0 && refusedAtOnce.includes(code))) return success(undefined);
  // All sheets are made before any is cleared: where one was not made, those to be replaced are untouched.
  const isAnyCleared = reached.length === 0 || reached.length === begun.length;
  return undoOrKeep(
    writer,
    why,
    begun.map(({ name }) => name),
    {
      isConfirmed: reached.length > 0,
      made: reached.flatMap((one) => (one.id === null ? (idOf(one) ?? []) : [])),
      unconfirmed: begun.flatMap((one) => (one.id === null && idOf(one) === null ? [one.mark] : [])),
      refills: isAnyCleared
        ? begun.flatMap(({ id, before, content }) =>
            id === null || before === null ? [] : [{ id, content: before.content, parts: [before.content.parts, content.parts] }],
          )
        : [],
      marks: begun.map(({ mark }) => mark),
    },
  );
}
