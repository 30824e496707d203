/** Writes whole sheets of the add-in's own into a package, and takes them out again. */
import type { CellAddress } from '../domain/cell';
import { qualifiedReference } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { sheetNameKey } from '../domain/sheet-name';
import type { DraftStyles } from './draft-styles';
import { mayHoldFormulas, mentionsSheet, namesSheet } from './formula-sheets';
import { faultOfSheet, newSheetXml } from './new-sheet';
import { damagedPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import type { WorkbookParts } from './read-workbook';
import { locateSheets } from './read-workbook';
import { relationshipsPartOf, resolveTarget } from '../ooxml/relationships';
import { attachParts } from './sheet-attachments';
import type { XlsxSheetContent, XlsxSheetEdits, XlsxStyleChange } from './workbook-model';
import { namesOf } from './workbook-names';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export type SheetsPatch = {
  /** True where formulas came or went: the calculation chain no longer fits. */
  readonly changesFormulas: boolean;
  /** True where values changed that formulas elsewhere may read. */
  readonly changesContent: boolean;
};

export const noChange: SheetsPatch = { changesFormulas: false, changesContent: false };

/** The worksheets of the draft as they stand now. */
export function sheetsOf({ workbook, workbookLinks, source }: PackageDraft): Result<WorkbookParts['sheets'], Problem> {
  return locateSheets(workbook.sheets(), workbookLinks.all(), source.fileName);
}

/**
 * Puts and removes the sheets in the draft. Errors: `edit-refused` (a text or a place that no cell has), `cell-gone` (a sheet that is not
 * there, is no worksheet, or is the last that can be seen), `file-damaged`.
 */
export function patchSheets(draft: PackageDraft, edits: XlsxSheetEdits, styles: DraftStyles): Result<SheetsPatch, Problem> {
  let patch = noChange;
  const add = (changesFormulas: boolean, changesContent: boolean): void => {
    patch = { changesFormulas: patch.changesFormulas || changesFormulas, changesContent: patch.changesContent || changesContent };
  };
  for (const name of edits.remove) {
    const removed = removeSheet(draft, name);
    if (!removed.ok) return removed;
    add(removed.value.hadFormulas, true);
  }
  for (const sheet of edits.put) {
    const put = putSheet(draft, sheet, edits.looks, styles);
    if (!put.ok) return put;
    const hasFormulas = sheet.rows.some((row) => row.some(({ value }) => value.kind === 'formula'));
    add(hasFormulas || put.value.hadFormulas, hasFormulas || !put.value.isNew);
  }
  return success(patch);
}

/** Where formulas of other sheets still speak of a removed one: Excel would offer to repair such a file. */
export function checkUnmentioned(draft: PackageDraft, removed: readonly string[]): Result<void, Problem> {
  const sheets = removed.length === 0 ? success([]) : sheetsOf(draft);
  if (!sheets.ok) return sheets;
  for (const { name, part } of sheets.value) {
    const text = draft.text(part);
    if (!text.ok) return text;
    const { value } = text;
    const mentioned = value === null ? undefined : removed.find((sheet) => mentionsSheet(value, sheet));
    if (mentioned !== undefined) return failure(problem('sheet-in-use', 'error', null, { sheet: mentioned, by: name }));
  }
  return success(undefined);
}

function gone(sheet: string): Problem {
  const cell: CellAddress = { sheet, row: 0, column: 0 };
  return problem('cell-gone', 'error', cell, { reference: qualifiedReference(cell) });
}

/** Place of a sheet of any kind in the list, by its name in any case; −1 where there is none. */
function placeOf({ workbook }: PackageDraft, name: string): number {
  const key = sheetNameKey(name);
  return workbook.sheets().findIndex((entry) => sheetNameKey(entry.name) === key);
}

function putSheet(
  draft: PackageDraft,
  sheet: XlsxSheetContent,
  looks: XlsxSheetEdits['looks'],
  styles: DraftStyles,
): Result<{ readonly isNew: boolean; readonly hadFormulas: boolean }, Problem> {
  const fault = faultOfSheet(sheet);
  if (fault !== null) {
    const cell: CellAddress = { sheet: sheet.name, row: fault.row, column: fault.column };
    return failure(problem('edit-refused', 'error', cell, { reference: qualifiedReference(cell), fault: fault.fault }));
  }
  const { namespaces } = draft.workbook;
  const place = placeOf(draft, sheet.name);
  const old = place < 0 ? success(null) : cellsOf(draft, place);
  if (!old.ok) return old;
  // What hung on the old cells (tables, drawings, comments) would hang in the air.
  if (old.value !== null) removeDependents(draft, old.value.part);
  const part = old.value?.part ?? freePart(draft);
  const attached = attachParts(draft, part, sheet);
  if (!attached.ok) return attached;
  const formats = { cell: (change: XlsxStyleChange) => styles.styleFor(0, change), differential: styles.differentialFor };
  draft.add(part, newSheetXml(sheet, looks, namespaces, attached.value, formats), worksheetType);
  if (place < 0) draft.workbook.addSheet(sheet.name, draft.workbookLinks.add(`${namespaces.relationships}/worksheet`, part));
  draft.workbook.nameAreas(placeOf(draft, sheet.name), namesOf(sheet));
  return success({ isNew: place < 0, hadFormulas: old.value !== null && mayHoldFormulas(old.value.text) });
}

/** Part and text of the worksheet at a place; a chart sheet or a macro sheet has no cells to write. */
function cellsOf(draft: PackageDraft, place: number): Result<{ readonly part: string; readonly text: string; readonly name: string }, Problem> {
  const sheets = sheetsOf(draft);
  if (!sheets.ok) return sheets;
  const sheet = sheets.value.find(({ tab }) => tab === place);
  if (sheet === undefined) return failure(gone(draft.workbook.sheets()[place]?.name ?? ''));
  const text = draft.text(sheet.part);
  if (!text.ok) return text;
  if (text.value === null) return failure(damagedPart(draft.source.fileName, sheet.part));
  return success({ part: sheet.part, text: text.value, name: sheet.name });
}

/** `xl/worksheets/sheet4.xml`, of the first number that no part has. */
function freePart(draft: PackageDraft): string {
  for (let number = 1; ; number += 1) {
    const part = resolveTarget(draft.source.workbookPart, `worksheets/sheet${String(number)}.xml`);
    if (!draft.has(part) && !draft.has(relationshipsPartOf(part))) return part;
  }
}

function removeSheet(draft: PackageDraft, name: string): Result<{ readonly hadFormulas: boolean }, Problem> {
  const place = placeOf(draft, name);
  if (place < 0) return failure(gone(name));
  const old = cellsOf(draft, place);
  if (!old.ok) return old;
  // The last sheet that can be seen stays: a workbook must show one.
  if (!draft.workbook.removeSheet(place, (formula) => namesSheet(formula, old.value.name))) return failure(gone(name));
  removeDependents(draft, old.value.part);
  draft.workbookLinks.removeTo(old.value.part);
  draft.remove(old.value.part);
  return success({ hadFormulas: mayHoldFormulas(old.value.text) });
}

/** Removes the parts that only this part leads to, with their own, and its relationships. */
function removeDependents(draft: PackageDraft, part: string): void {
  const targets = targetsOf(draft, part);
  draft.clearLinks(part);
  if (targets.length === 0) return;
  const held = new Set(['', ...draft.names()].flatMap((other) => targetsOf(draft, other)).map((target) => target.toLowerCase()));
  for (const target of targets) {
    if (held.has(target.toLowerCase()) || !draft.has(target)) continue;
    removeDependents(draft, target);
    draft.remove(target);
  }
}

/** What a part leads to; nothing where its relationships are broken, for broken ones lead nowhere. */
function targetsOf(draft: PackageDraft, part: string): readonly string[] {
  if (!draft.hasLinks(part)) return [];
  const links = draft.links(part);
  return links.ok ? links.value.all().map(({ target }) => target) : [];
}
