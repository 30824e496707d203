/** The add-in's own sheets written into an .xlsx file's bytes, and taken out of them again. Pure: it runs in the page's worker and in tests. */
import { placeSheets } from '../application/place-sheets';
import { countPlannedCells } from '../application/planned-cells';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';
import { noEdits, planRestore } from '../xlsx/file-history';
import type { FileStep } from '../xlsx/file-history';
import { openPackage } from '../xlsx/open-package';
import { patchPackage } from '../xlsx/patch-package';
import { readWorkbookParts } from '../xlsx/read-workbook';
import type { XlsxEdits } from '../xlsx/workbook-model';
import { openWorkbookFile, saveWorkbookFile } from './workbook-file';
import type { OpenedFile } from './workbook-file';

/** A file as it stands in the grid: what it was opened from, and what was edited since. */
export type EditedFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly edits: XlsxEdits;
  /** What has been written into it so far, oldest first; `bytes` is what the last of them left. */
  readonly steps: readonly FileStep[];
};

/** The file after a write or a restore, read again. */
export type ChangedFile = { readonly bytes: Uint8Array; readonly steps: readonly FileStep[]; readonly opened: OpenedFile };

/** The edits, then the plan's sheets. The receipt tells the names as given; `id` is its id. Nothing is answered but a whole new file. */
export function writeOwnSheets(
  file: EditedFile,
  plan: WritePlan,
  id: string,
): Result<ChangedFile & { readonly receipt: Receipt }, Problem> {
  const edited = withEditsAsStep(file);
  if (!edited.ok) return edited;
  const { bytes: before, steps } = edited.value;
  const source = openPackage(before, file.name);
  if (!source.ok) return source;
  const parts = readWorkbookParts(source.value);
  if (!parts.ok) return parts;
  const placed = placeSheets(
    plan,
    parts.value.content.sheets.map((sheet) => sheet.name),
  );
  const edits: XlsxEdits = { ...noEdits, sheets: { put: placed, remove: [], looks: plan.looks } };
  const after = patchPackage(source.value, edits);
  if (!after.ok) return after;
  const opened = openWorkbookFile(after.value, file.name);
  if (!opened.ok) return opened;
  return success({
    bytes: after.value,
    steps: [...steps, { receipt: id, edits, before, after: after.value }],
    opened: opened.value,
    receipt: { id, sheets: placed.map((sheet) => sheet.name), cells: countPlannedCells(plan) },
  });
}

/**
 * The file as it would be had the step at a place of its history never been: the bytes from before it, with what was edited or written since made again.
 * `receipt-stale` where a sheet of that step was written over or typed into.
 */
export function takeBackOwnSheets(file: EditedFile, place: number): Result<ChangedFile, Problem> {
  const edited = withEditsAsStep(file);
  if (!edited.ok) return edited;
  const step = edited.value.steps[place];
  if (step === undefined) throw new RangeError(`the file has no step ${String(place)}`);
  const now = openPackage(edited.value.bytes, file.name);
  if (!now.ok) return now;
  const restored = planRestore(edited.value.steps, step, now.value);
  if (!restored.ok) return restored;
  const opened = openWorkbookFile(restored.value.bytes, file.name);
  return opened.ok ? success({ ...restored.value, opened: opened.value }) : opened;
}

/** What was edited in the grid becomes a step of the file's history, so that it outlives the step that is taken back. */
function withEditsAsStep({
  bytes,
  name,
  edits,
  steps,
}: EditedFile): Result<{ readonly bytes: Uint8Array; readonly steps: readonly FileStep[] }, Problem> {
  if (edits.cells.length + edits.recalculated.length + edits.customXml.length === 0) return success({ bytes, steps });
  const after = saveWorkbookFile(bytes, name, edits);
  return after.ok ? success({ bytes: after.value, steps: [...steps, { receipt: null, edits, before: bytes, after: after.value }] }) : after;
}
