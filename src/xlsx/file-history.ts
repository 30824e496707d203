/** The writings that were made into a file, one after the other, and how one of them is taken back. */
import type { CellValue } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { sheetNameKey } from '../domain/sheet-name';
import { openPackage } from './open-package';
import type { XlsxPackage } from './open-package';
import { patchPackage } from './patch-package';
import { readWorkbook } from './read-workbook';
import type { XlsxEdits, XlsxSheet, XlsxWorkbook } from './workbook-model';

export const noEdits: XlsxEdits = { cells: [], recalculated: [], customXml: [] };

export type FileStep = {
  /** Receipt of a write of sheets; null for what else was written: settings, cells that the user edited. */
  readonly receipt: string | null;
  readonly edits: XlsxEdits;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
};

export type RestorePlan = { readonly bytes: Uint8Array; readonly steps: readonly FileStep[] };

/**
 * What the file becomes without one step. Where nobody else has saved it since, that is what it would be had the step never been:
 * the file as it was before, with the later steps made again. Where somebody has, the step's new sheets are taken out of what they saved.
 * `receipt-stale` where a sheet of the step is gone, was written over or typed into; also where somebody else has saved the file and the
 * step had replaced a sheet, whose old looks and texts cannot be told apart from theirs any more.
 */
export function planRestore(steps: readonly FileStep[], step: FileStep, now: XlsxPackage): Result<RestorePlan, Problem> {
  const names = (step.edits.sheets?.put ?? []).map((sheet) => sheet.name);
  const later = steps.slice(steps.indexOf(step) + 1);
  const isOurs = isSameFile(steps.at(-1)?.after ?? step.after, now.bytes);
  const current = readWorkbook(now);
  if (!current.ok) return current;
  const written = workbookOf(step.after, now.fileName);
  if (!written.ok) return written;
  const before = workbookOf(step.before, now.fileName);
  if (!before.ok) return before;
  for (const name of names) {
    const sheet = sheetNamed(current.value, name);
    if (sheet === undefined) return stale(name, 'sheet-gone');
    const isOverwritten = later.some(({ edits }) => edits.sheets?.put.some((put) => sheetNameKey(put.name) === sheetNameKey(name)));
    const cannotReturn = !isOurs && sheetNamed(before.value, name) !== undefined;
    if (isOverwritten || cannotReturn || typedCells(sheet) !== typedCells(sheetNamed(written.value, name)))
      return stale(name, 'sheet-changed');
  }
  const others = steps.filter((candidate) => candidate !== step);
  if (!isOurs) {
    const removed = patchPackage(now, { ...noEdits, sheets: { put: [], remove: names, looks: {} } });
    return removed.ok ? success({ bytes: removed.value, steps: others }) : removed;
  }
  return replayed(
    steps.slice(0, steps.indexOf(step)),
    step.before,
    later.map((each) => withoutCellsOf(each, names)),
    now.fileName,
  );
}

/** Results of formulas on sheets that go, and what was typed there and taken back, have nowhere to go to any more. */
function withoutCellsOf(step: FileStep, names: readonly string[]): FileStep {
  const gone = new Set(names.map(sheetNameKey));
  const stays = ({ sheet }: { readonly sheet: string }): boolean => !gone.has(sheetNameKey(sheet));
  return { ...step, edits: { ...step.edits, cells: step.edits.cells.filter(stays), recalculated: step.edits.recalculated.filter(stays) } };
}

function replayed(kept: readonly FileStep[], from: Uint8Array, later: readonly FileStep[], fileName: string): Result<RestorePlan, Problem> {
  const steps = [...kept];
  let bytes = from;
  for (const step of later) {
    const source = openPackage(bytes, fileName);
    if (!source.ok) return source;
    const after = patchPackage(source.value, step.edits);
    if (!after.ok) return after;
    steps.push({ ...step, before: bytes, after: after.value });
    bytes = after.value;
  }
  return success({ bytes, steps });
}

function stale(sheet: string, fault: 'sheet-gone' | 'sheet-changed'): Result<never, Problem> {
  return failure(problem('receipt-stale', 'warning', null, { sheet, fault }));
}

function workbookOf(bytes: Uint8Array, fileName: string): Result<XlsxWorkbook, Problem> {
  const source = openPackage(bytes, fileName);
  return source.ok ? readWorkbook(source.value) : source;
}

function sheetNamed({ sheets }: XlsxWorkbook, name: string): XlsxSheet | undefined {
  const key = sheetNameKey(name);
  return sheets.find((sheet) => sheetNameKey(sheet.name) === key);
}

/** All that somebody can type into a sheet, as a text to compare. A formula's result is not typed: whoever saved the file has calculated it anew. */
function typedCells(sheet: XlsxSheet | undefined): string {
  const typed: (readonly [number, number, CellValue])[] = [];
  for (let index = 0; sheet !== undefined && index < sheet.cells.count; index += 1) {
    const formula = sheet.cells.formulas.get(index);
    const value = formula === undefined ? (sheet.cells.values[index] ?? null) : `=${formula.text}`;
    // LibreOffice stores 15 digits of a number where Excel stores 17.
    const known = typeof value === 'number' ? Number(value.toPrecision(15)) : value;
    if (known !== null) typed.push([sheet.cells.rows[index] ?? 0, sheet.cells.columns[index] ?? 0, known]);
  }
  return JSON.stringify(typed);
}

function isSameFile(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
