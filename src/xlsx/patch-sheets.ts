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
import { contentTypesPart, damagedPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import { withContentType, withNamedRelationship, withoutContentType, withoutRelationship } from './package-links';
import type { WorkbookParts } from './read-workbook';
import { decodeWorkbookParts } from './read-workbook';
import { readRelationships, relationshipsPartOf, resolveTarget } from '../ooxml/relationships';
import { namespacesOf } from './part-namespaces';
import { attachParts } from './sheet-attachments';
import type { SheetLinks } from './sheet-attachments';
import type { XlsxSheetContent, XlsxSheetEdits } from './workbook-model';
import { withSheetNames } from './workbook-names';
import { withSheet, withoutSheet, workbookNamespace } from './workbook-sheets';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export type SheetsPatch = {
  readonly parts: WorkbookParts;
  /** True where formulas came or went: the calculation chain no longer fits. */
  readonly changesFormulas: boolean;
  /** True where values changed that formulas elsewhere may read. */
  readonly changesContent: boolean;
};

/**
 * Puts and removes the sheets in the draft. Errors: `edit-refused` (a text or a place that no cell has), `cell-gone` (a sheet that is not
 * there, is no worksheet, or is the last that can be seen), `file-damaged`.
 */
export function patchSheets(
  draft: PackageDraft,
  before: WorkbookParts,
  edits: XlsxSheetEdits,
  styles: DraftStyles,
): Result<SheetsPatch, Problem> {
  let patch: SheetsPatch = { parts: before, changesFormulas: false, changesContent: false };
  const add = (parts: WorkbookParts, changesFormulas: boolean, changesContent: boolean): void => {
    patch = { parts, changesFormulas: patch.changesFormulas || changesFormulas, changesContent: patch.changesContent || changesContent };
  };
  for (const name of edits.remove) {
    const removed = removeSheet(draft, patch.parts, name);
    if (!removed.ok) return removed;
    add(removed.value.parts, removed.value.hadFormulas, true);
  }
  for (const sheet of edits.put) {
    const put = putSheet(draft, patch.parts, sheet, edits.looks, styles);
    if (!put.ok) return put;
    const hasFormulas = sheet.rows.some((row) => row.some(({ value }) => value.kind === 'formula'));
    add(put.value.parts, hasFormulas || put.value.hadFormulas, hasFormulas || !put.value.isNew);
  }
  return success(patch);
}

/** Where formulas of other sheets still speak of a removed one: Excel would offer to repair such a file. */
export function checkUnmentioned(draft: PackageDraft, parts: WorkbookParts, removed: readonly string[]): Result<void, Problem> {
  for (const { name, part } of removed.length === 0 ? [] : parts.sheets) {
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

type Put = { readonly parts: WorkbookParts; readonly isNew: boolean; readonly hadFormulas: boolean };

function putSheet(
  draft: PackageDraft,
  parts: WorkbookParts,
  sheet: XlsxSheetContent,
  looks: XlsxSheetEdits['looks'],
  styles: DraftStyles,
): Result<Put, Problem> {
  const fault = faultOfSheet(sheet);
  if (fault !== null) {
    const cell: CellAddress = { sheet: sheet.name, row: fault.row, column: fault.column };
    return failure(problem('edit-refused', 'error', cell, { reference: qualifiedReference(cell), fault: fault.fault }));
  }
  const workbook = neededText(draft, draft.source.workbookPart);
  if (!workbook.ok) return workbook;
  const namespace = workbookNamespace(workbook.value);
  if (namespace === null) return failure(damagedPart(draft.source.fileName, draft.source.workbookPart));
  const namespaces = namespacesOf(namespace);
  const xmlWith = (links: SheetLinks): string =>
    newSheetXml(sheet, looks, namespaces, links, { cell: (change) => styles.styleFor(0, change), differential: styles.differentialFor });

  const key = sheetNameKey(sheet.name);
  if (!parts.content.sheets.some((entry) => sheetNameKey(entry.name) === key)) {
    const part = freePart(draft);
    const attached = attachParts(draft, part, sheet, workbook.value, namespaces);
    if (!attached.ok) return attached;
    const added = addSheet(draft, part, sheet.name, workbook.value, xmlWith(attached.value));
    if (!added.ok) return added;
    const named = nameAreas(draft, added.value, sheet);
    return named.ok ? success({ parts: named.value, isNew: true, hadFormulas: false }) : named;
  }
  const old = parts.sheets.find((entry) => sheetNameKey(entry.name) === key);
  // A chart sheet or a macro sheet has no cells to write.
  if (old === undefined) return failure(gone(sheet.name));
  const oldText = neededText(draft, old.part);
  if (!oldText.ok) return oldText;
  // What hung on the old cells (tables, drawings, comments) would hang in the air.
  const cleared = removeDependents(draft, old.part);
  if (!cleared.ok) return cleared;
  const attached = attachParts(draft, old.part, sheet, workbook.value, namespaces);
  if (!attached.ok) return attached;
  draft.remove(old.part);
  draft.write(old.part, xmlWith(attached.value));
  const named = nameAreas(draft, parts, sheet);
  return named.ok ? success({ parts: named.value, isNew: false, hadFormulas: mayHoldFormulas(oldText.value) }) : named;
}

/** The names of the sheet's own, in the workbook part. */
function nameAreas(draft: PackageDraft, parts: WorkbookParts, sheet: XlsxSheetContent): Result<WorkbookParts, Problem> {
  const { workbookPart, fileName } = draft.source;
  const text = neededText(draft, workbookPart);
  if (!text.ok) return text;
  const tab = parts.sheets.find((entry) => sheetNameKey(entry.name) === sheetNameKey(sheet.name))?.tab;
  const named = tab === undefined ? null : withSheetNames(text.value, tab, sheet);
  if (named === null) return failure(damagedPart(fileName, workbookPart));
  if (named === text.value) return success(parts);
  draft.write(workbookPart, named);
  return partsOf(draft);
}

function addSheet(draft: PackageDraft, part: string, name: string, workbook: string, xml: string): Result<WorkbookParts, Problem> {
  const { workbookPart, fileName } = draft.source;
  const linksPart = relationshipsPartOf(workbookPart);
  const links = neededText(draft, linksPart);
  if (!links.ok) return links;
  const types = neededText(draft, contentTypesPart);
  if (!types.ok) return types;
  const base = links.value.includes(`"${strict}/`) ? strict : transitional;
  const linked = withNamedRelationship(links.value, `${base}/worksheet`, part.slice(workbookPart.lastIndexOf('/') + 1));
  if (linked === null) return failure(damagedPart(fileName, linksPart));
  const untyped = withoutContentType(types.value, part);
  const typed = untyped === null ? null : withContentType(untyped, part, worksheetType);
  if (typed === null) return failure(damagedPart(fileName, contentTypesPart));
  const listed = withSheet(workbook, name, linked.id);
  if (listed === null) return failure(damagedPart(fileName, workbookPart));
  draft.write(part, xml);
  draft.write(linksPart, linked.text);
  draft.write(contentTypesPart, typed);
  draft.write(workbookPart, listed);
  return partsOf(draft);
}

/** `xl/worksheets/sheet4.xml`, of the first number that no part has. */
function freePart(draft: PackageDraft): string {
  for (let number = 1; ; number += 1) {
    const part = resolveTarget(draft.source.workbookPart, `worksheets/sheet${String(number)}.xml`);
    if (!draft.has(part) && !draft.has(relationshipsPartOf(part))) return part;
  }
}

function removeSheet(
  draft: PackageDraft,
  parts: WorkbookParts,
  name: string,
): Result<{ readonly parts: WorkbookParts; readonly hadFormulas: boolean }, Problem> {
  const { workbookPart, fileName } = draft.source;
  const sheet = parts.sheets.find((entry) => sheetNameKey(entry.name) === sheetNameKey(name));
  if (sheet === undefined) return failure(gone(name));
  const cells = neededText(draft, sheet.part);
  if (!cells.ok) return cells;
  const workbook = neededText(draft, workbookPart);
  if (!workbook.ok) return workbook;
  const listed = withoutSheet(workbook.value, sheet.tab, (formula) => namesSheet(formula, sheet.name));
  // The last sheet that can be seen: a workbook must show one.
  if (listed === null) return failure(gone(name));
  const cleared = removeDependents(draft, sheet.part);
  if (!cleared.ok) return cleared;
  const linksPart = relationshipsPartOf(workbookPart);
  const links = neededText(draft, linksPart);
  if (!links.ok) return links;
  const unlinked = withoutRelationship(links.value, workbookPart, sheet.part);
  if (unlinked === null) return failure(damagedPart(fileName, linksPart));
  draft.write(workbookPart, listed);
  draft.write(linksPart, unlinked);
  const dropped = dropPart(draft, sheet.part);
  if (!dropped.ok) return dropped;
  const left = partsOf(draft);
  return left.ok ? success({ parts: left.value, hadFormulas: mayHoldFormulas(cells.value) }) : left;
}

/** Removes the parts that only this part leads to, with their own, and its relationships. */
function removeDependents(draft: PackageDraft, part: string): Result<void, Problem> {
  const linksPart = relationshipsPartOf(part);
  const targets = targetsOf(draft, linksPart);
  if (!targets.ok) return targets;
  if (draft.has(linksPart)) draft.remove(linksPart);
  if (targets.value.length === 0) return success(undefined);
  const held = new Set<string>();
  for (const other of draft.names()) {
    if (!other.endsWith('.rels')) continue;
    const others = targetsOf(draft, other);
    if (!others.ok) return others;
    for (const target of others.value) held.add(target.toLowerCase());
  }
  for (const target of targets.value) {
    if (held.has(target.toLowerCase()) || !draft.has(target)) continue;
    const deeper = removeDependents(draft, target);
    if (!deeper.ok) return deeper;
    const dropped = dropPart(draft, target);
    if (!dropped.ok) return dropped;
  }
  return success(undefined);
}

function dropPart(draft: PackageDraft, part: string): Result<void, Problem> {
  const types = neededText(draft, contentTypesPart);
  if (!types.ok) return types;
  const untyped = withoutContentType(types.value, part);
  if (untyped === null) return failure(damagedPart(draft.source.fileName, contentTypesPart));
  draft.write(contentTypesPart, untyped);
  draft.remove(part);
  return success(undefined);
}

/** Internal targets of a relationships part; none where it is absent or broken, for a broken one leads nowhere. */
function targetsOf(draft: PackageDraft, linksPart: string): Result<readonly string[], Problem> {
  const text = draft.text(linksPart);
  if (!text.ok) return text;
  const source = linksPart.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  const links = text.value === null ? [] : (readRelationships(new TextEncoder().encode(text.value), source) ?? []);
  return success(links.map((link) => link.target));
}

function partsOf(draft: PackageDraft): Result<WorkbookParts, Problem> {
  const workbook = neededText(draft, draft.source.workbookPart);
  if (!workbook.ok) return workbook;
  const links = neededText(draft, relationshipsPartOf(draft.source.workbookPart));
  if (!links.ok) return links;
  const encoder = new TextEncoder();
  return decodeWorkbookParts(draft.source, encoder.encode(workbook.value), encoder.encode(links.value));
}

function neededText(draft: PackageDraft, part: string): Result<string, Problem> {
  const text = draft.text(part);
  if (!text.ok) return text;
  return text.value === null ? failure(damagedPart(draft.source.fileName, part)) : success(text.value);
}
