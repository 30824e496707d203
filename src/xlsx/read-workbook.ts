/** Reads the workbook of an opened package: sheets, cells, looks. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { FileFault } from '../domain/file-fault';
import { defaultPalette, defaultTheme, readThemeColors } from './colors';
import type { XlsxPackage } from './open-package';
import { damagedPart, readNeededPart, readPart } from '../ooxml/office-package';
import type { Relationship } from '../ooxml/relationships';
import { isOfType, readRelationships, relationshipsPartOf } from '../ooxml/relationships';
import type { ReadBudget } from '../ooxml/read-budget';
import { withinBudget, workLimits } from '../ooxml/read-budget';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { defaultStyle, readStyles } from './styles';
import type { XlsxSheet, XlsxWorkbook } from './workbook-model';
import type { SheetEntry, WorkbookContent } from './workbook-part';
import { readWorkbookPart } from './workbook-part';

/** A worksheet's entry in the workbook and the part that holds it. */
export type SheetLocation = SheetEntry & { readonly part: string };

/** The workbook part, its relationships, and where its worksheets stand. */
export type WorkbookParts = {
  readonly content: WorkbookContent;
  readonly relationships: readonly Relationship[];
  /** Worksheets only, in tab order; `tab` of each is its index among sheets of every kind. */
  readonly sheets: readonly (SheetLocation & { readonly tab: number })[];
};

/** `file-damaged` names the part that is missing, broken or not XML. */
export function readWorkbookParts(source: XlsxPackage): Result<WorkbookParts, Problem> {
  const workbook = readNeededPart(source, source.workbookPart);
  if (!workbook.ok) return workbook;
  const links = readNeededPart(source, relationshipsPartOf(source.workbookPart));
  if (!links.ok) return links;
  const content = readWorkbookPart(workbook.value);
  if (content === null) return failure(damagedPart(source.fileName, source.workbookPart));
  const relationships = readRelationships(links.value, source.workbookPart);
  if (relationships === null) return failure(damagedPart(source.fileName, relationshipsPartOf(source.workbookPart)));
  const sheets = locateSheets(content.sheets, relationships, source.fileName);
  return sheets.ok ? success({ content, relationships, sheets: sheets.value }) : sheets;
}

/** The worksheets of a list, with their parts. */
export function locateSheets(
  entries: readonly SheetEntry[],
  relationships: readonly Relationship[],
  file: string,
): Result<WorkbookParts['sheets'], Problem> {
  const links = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: (SheetLocation & { tab: number })[] = [];
  for (const [tab, entry] of entries.entries()) {
    // A module sheet of Excel 5 stands in the list and has no part.
    if (entry.relationship === '') continue;
    const relationship = links.get(entry.relationship);
    if (relationship === undefined) return failure(damagedPart(file, entry.name));
    if (isOfType(relationship, 'worksheet')) sheets.push({ ...entry, part: relationship.target, tab });
  }
  return success(sheets);
}

/** Part of the first relationship of a kind (`styles`, `sharedStrings`, `theme`); null where there is none. */
export function relatedPart(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((relationship) => isOfType(relationship, kind))?.target ?? null;
}

/** Everything in the workbook that is scored or shown. Takes about 3 s and 100 MB for 100.000 rows of ten cells: use a worker in a page. */
export function readWorkbook(source: XlsxPackage, limits = workLimits): Result<XlsxWorkbook, Problem> {
  return withinBudget(source.fileName, limits, (budget) => readWithin(source, budget));
}

function readWithin(source: XlsxPackage, budget: ReadBudget): Result<XlsxWorkbook, Problem> {
  const parts = readWorkbookParts(source);
  if (!parts.ok) return parts;
  const { content, relationships, sheets: all } = parts.value;
  budget.spend('sheets', content.sheets.length);
  const { kept: locations, shared } = apart(all);

  const themeBytes = readOptional(source, relatedPart(relationships, 'theme'));
  // A broken theme changes colours only; the figures can still be read.
  const theme = themeBytes.ok && themeBytes.value !== null ? readThemeColors(themeBytes.value.bytes) : defaultTheme;
  const styles = decodeOptional(source, relatedPart(relationships, 'styles'), (bytes) => readStyles(bytes, theme, budget), [defaultStyle]);
  if (!styles.ok) return styles;
  const strings = decodeOptional(source, relatedPart(relationships, 'sharedStrings'), (bytes) => readSharedStrings(bytes, budget), []);
  if (!strings.ok) return strings;

  const sheets: XlsxSheet[] = [];
  for (const { name, visibility, part } of locations) {
    const bytes = readNeededPart(source, part);
    if (!bytes.ok) return bytes;
    const context = { strings: strings.value, looks: styles.value.length, budget };
    const sheet = readSheetPart(bytes.value, context, { theme, palette: defaultPalette });
    if (sheet === null) return failure(damagedPart(source.fileName, part));
    const count = shared.get(part) ?? 0;
    const twins: readonly FileFault[] = count === 0 ? [] : [{ kind: 'sheets-shared', count, row: 0, column: 0 }];
    sheets.push({ name, visibility, part, ...sheet, faults: [...twins, ...sheet.faults] });
  }
  const active = locations.findIndex((location) => location.tab === content.activeTab);
  return success({
    sheets,
    styles: styles.value,
    names: content.names,
    date1904: content.date1904,
    activeSheet: Math.max(0, active),
  });
}

/** Sheets of a part of their own, and how many more are said to be a part that another is already: those are not read again. */
function apart(all: WorkbookParts['sheets']): { readonly kept: WorkbookParts['sheets']; readonly shared: ReadonlyMap<string, number> } {
  const kept = new Map<string, WorkbookParts['sheets'][number]>();
  const shared = new Map<string, number>();
  for (const sheet of all) {
    const first = kept.get(sheet.part.toLowerCase());
    if (first === undefined) kept.set(sheet.part.toLowerCase(), sheet);
    else shared.set(first.part, (shared.get(first.part) ?? 0) + 1);
  }
  return { kept: [...kept.values()], shared };
}

function readOptional(
  source: XlsxPackage,
  part: string | null,
): Result<{ readonly part: string; readonly bytes: Uint8Array } | null, Problem> {
  if (part === null) return success(null);
  const read = readPart(source, part);
  if (!read.ok) return read;
  return success(read.value === null ? null : { part, bytes: read.value });
}

function decodeOptional<T>(
  source: XlsxPackage,
  part: string | null,
  decode: (bytes: Uint8Array) => T | null,
  absent: T,
): Result<T, Problem> {
  const read = readOptional(source, part);
  if (!read.ok) return read;
  if (read.value === null) return success(absent);
  const decoded = decode(read.value.bytes);
  return decoded === null ? failure(damagedPart(source.fileName, read.value.part)) : success(decoded);
}
