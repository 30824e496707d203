/** Saves edits into a package. Only the parts that an edit touches are rewritten, and in those only what changed. */
import type { CellAddress, CellValue } from '../domain/cell';
import { cellReference, qualifiedReference } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { columnCount, isInside, rowCount } from './cell-reference';
import { writeCustomXml } from './custom-xml';
import type { XlsxPackage } from './open-package';
import { damagedPart, readPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import { openDraft } from './package-draft';
import type { DraftStyles } from './draft-styles';
import { openDraftStyles } from './draft-styles';
import { mayHoldFormulas } from './formula-sheets';
import { longestText } from './new-sheet';
import type { CellChange } from './patch-sheet';
import { patchSheet } from './patch-sheet';
import type { SheetsPatch } from './patch-sheets';
import { checkUnmentioned, noChange, patchSheets, sheetsOf } from './patch-sheets';
import type { WorkbookParts } from './read-workbook';
import { relatedPart } from './read-workbook';
import { isOfType, readRelationships, relationshipsPartOf } from '../ooxml/relationships';
import { readTableHeaders } from './table-headers';
import type { CellEdit, XlsxEdits } from './workbook-model';

/**
 * The package with the edits in it, as a new file's bytes; the package itself is not changed.
 * Every part that no edit concerns keeps its compressed bytes. Excel is told to recalculate on opening where
 * edited cells may feed formulas.
 *
 * Errors: `cell-gone` (no such sheet), `edit-refused` (a cell that cannot change alone: array formula, what-if table, table header,
 * inside a merged area, beyond the sheet, too long), `sheet-in-use` (a sheet to remove that formulas elsewhere speak of), `file-signed`,
 * `file-damaged`. Then nothing is saved at all.
 */
export function patchPackage(source: XlsxPackage, edits: XlsxEdits): Result<Uint8Array, Problem> {
  const signed = checkUnsigned(source);
  if (!signed.ok) return signed;
  const opened = openDraft(source);
  if (!opened.ok) return opened;
  const draft = opened.value;

  const patched = patchContent(draft, edits);
  if (!patched.ok) return patched;
  for (const edit of edits.customXml) {
    const written = writeCustomXml(draft, edit);
    if (!written.ok) return written;
  }
  return success(draft.archive());
}

/** Sheets and cells. */
function patchContent(draft: PackageDraft, edits: XlsxEdits): Result<void, Problem> {
  const styles = openDraftStyles(draft);
  const whole = edits.sheets === undefined ? success(noChange) : patchSheets(draft, edits.sheets, styles);
  if (!whole.ok) return whole;
  const sheets = sheetsOf(draft);
  if (!sheets.ok) return sheets;
  const cells = patchCells(draft, sheets.value, edits, styles);
  if (!cells.ok) return cells;
  const unmentioned = checkUnmentioned(draft, edits.sheets?.remove ?? []);
  if (!unmentioned.ok) return unmentioned;
  const styled = styles.finish();
  if (!styled.ok) return styled;
  const hadChain = relatedPart(draft.workbookLinks.all(), 'calcChain') !== null;
  if (whole.value.changesFormulas || cells.value.changesFormulas) removeCalculationChain(draft);
  return whole.value.changesContent || cells.value.changesContent ? askForCalculation(draft, sheets.value, hadChain) : success(undefined);
}

/** Any change voids a digital signature; Excel warns before it does so, and a file that says so is better left alone. */
function checkUnsigned(source: XlsxPackage): Result<void, Problem> {
  const links = readPart(source, relationshipsPartOf(''));
  if (!links.ok) return links;
  const relationships = links.value === null ? [] : (readRelationships(links.value, '') ?? []);
  const isSigned = relationships.some((relationship) => isOfType(relationship, 'digital-signature/origin'));
  return isSigned ? failure(problem('file-signed', 'error', null, { file: source.fileName })) : success(undefined);
}

function patchCells(
  draft: PackageDraft,
  sheets: WorkbookParts['sheets'],
  edits: XlsxEdits,
  styles: DraftStyles,
): Result<SheetsPatch, Problem> {
  const bySheet = groupChanges(edits);
  let changesFormulas = false;
  let changesContent = false;
  for (const [name, changes] of bySheet) {
    const sheet = sheets.find((candidate) => candidate.name === name);
    const first = changes[0];
    if (sheet === undefined) {
      const cell = { sheet: name, row: first?.row ?? 0, column: first?.column ?? 0 };
      return failure(problem('cell-gone', 'error', cell, { reference: qualifiedReference(cell) }));
    }
    const headers = readTableHeaders(draft.source, sheet.part);
    if (!headers.ok) return headers;
    const refused = changes.map((change) => refusalOf(name, change, headers.value)).find((refusal) => refusal !== null);
    if (refused !== undefined) return failure(refused);
    const text = draft.text(sheet.part);
    if (!text.ok) return text;
    if (text.value === null) return failure(damagedPart(draft.source.fileName, sheet.part));
    const outcome = patchSheet(text.value, changes, styles.styleFor);
    if (!outcome.ok) {
      if (outcome.fault.kind === 'not-a-sheet') return failure(damagedPart(draft.source.fileName, sheet.part));
      return failure(refusal(name, outcome.fault.change, outcome.fault.obstacle));
    }
    draft.write(sheet.part, outcome.patch.text);
    changesFormulas ||= outcome.patch.changesFormulas;
    changesContent ||= outcome.patch.changesContent;
  }
  return success({ changesFormulas, changesContent });
}

/** One change a cell, in the order of sheets as edited. A later edit of the same cell overrides the earlier one's content, and adds to its style. */
function groupChanges(edits: XlsxEdits): ReadonlyMap<string, readonly CellChange[]> {
  const sheets = new Map<string, Map<string, CellChange>>();
  const changesOf = (sheet: string): Map<string, CellChange> => {
    const known = sheets.get(sheet);
    if (known !== undefined) return known;
    const fresh = new Map<string, CellChange>();
    sheets.set(sheet, fresh);
    return fresh;
  };
  for (const cell of edits.recalculated) {
    const { row, column } = cell;
    changesOf(cell.sheet).set(`${String(row)},${String(column)}`, { row, column, content: null, style: null, result: cell.value });
  }
  for (const edit of edits.cells) {
    const changes = changesOf(edit.sheet);
    const key = `${String(edit.row)},${String(edit.column)}`;
    const before = changes.get(key);
    changes.set(key, {
      row: edit.row,
      column: edit.column,
      content: contentOf(edit, before?.result ?? null) ?? before?.content ?? null,
      style: edit.style === undefined ? (before?.style ?? null) : { ...before?.style, ...edit.style },
      result: before?.result ?? null,
    });
  }
  return new Map([...sheets].map(([sheet, changes]) => [sheet, [...changes.values()]]));
}

function contentOf(edit: CellEdit, recalculated: CellValue): CellChange['content'] {
  const formula = edit.formula ?? null;
  if (formula !== null) return { value: edit.value ?? recalculated, formula };
  return edit.value === undefined ? null : { value: edit.value, formula: null };
}

function refusalOf(
  sheet: string,
  change: CellChange,
  headers: readonly { row: number; column: number; rows: number; columns: number }[],
): Problem | null {
  const isOnSheet = change.row >= 0 && change.row < rowCount && change.column >= 0 && change.column < columnCount;
  if (!isOnSheet) return refusal(sheet, change, 'outside-sheet');
  if (change.content === null) return null;
  if (typeof change.content.value === 'string' && change.content.value.length > longestText) return refusal(sheet, change, 'text-too-long');
  return headers.some((area) => isInside(area, change.row, change.column)) ? refusal(sheet, change, 'table-header') : null;
}

function refusal(
  sheet: string,
  change: CellChange,
  fault: 'array-formula' | 'data-table' | 'table-header' | 'merged-cell' | 'outside-sheet' | 'text-too-long',
): Problem {
  const cell: CellAddress = { sheet, row: change.row, column: change.column };
  return problem('edit-refused', 'error', cell, { reference: cellReference(cell), fault });
}

/** The chain lists every formula cell; one that lists a cell without formula makes Excel offer a repair. Excel builds it anew. */
function removeCalculationChain(draft: PackageDraft): void {
  const chain = relatedPart(draft.workbookLinks.all(), 'calcChain');
  if (chain === null || !draft.has(chain)) return;
  draft.workbookLinks.removeTo(chain);
  draft.remove(chain);
}

/** `hasFormulas`: there is a chain of them. */
function askForCalculation(draft: PackageDraft, sheets: WorkbookParts['sheets'], hasFormulas: boolean): Result<void, Problem> {
  let isAsked = hasFormulas;
  for (const sheet of isAsked ? [] : sheets) {
    const written = draft.text(sheet.part);
    if (!written.ok) return written;
    isAsked ||= written.value !== null && mayHoldFormulas(written.value);
    if (isAsked) break;
  }
  if (isAsked) draft.workbook.askForCalculation();
  return success(undefined);
}
