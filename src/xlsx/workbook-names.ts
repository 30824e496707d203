/** Defined names of a written sheet in the workbook part (ECMA-376-1, 18.2.5): they are the sheet's own and go with it. */
import { sheetRange } from './chart-xml';
import type { Splice } from './splice';
import { applySplices, prefixOf, writeTag } from './splice';
import { mapWorkbook } from './workbook-sheets';
import type { XlsxSheetContent } from './workbook-model';
import { escapeAttribute, escapeXml } from './xml-text';
import { attribute, numberAttribute } from '../ooxml/xml-walk';

/** All defined names, of the workbook and of its sheets. */
export function takenNames(text: string): readonly string[] {
  return (mapWorkbook(text)?.names ?? []).map((name) => attribute(name.element, 'name') ?? '');
}

/** What stands before `definedNames` in a workbook part. */
const beforeNames = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);

/**
 * The workbook with the names of the sheet at `tab`, in place of all that it had: what they named has been written over.
 * Null where the text is no sound workbook part.
 */
export function withSheetNames(text: string, tab: number, sheet: XlsxSheetContent): string | null {
  const map = mapWorkbook(text);
  if (map === null) return null;
  const { definedNames, names, sections } = map;
  const gone = names.filter((name) => numberAttribute(name.element, 'localSheetId') === tab);
  const fresh = formulasOf(sheet);
  if (gone.length === 0 && fresh.length === 0) return text;
  const prefix = prefixOf(map.root);
  const xml = fresh
    .map(
      ([name, formula]) =>
        `<${prefix}definedName name="${escapeAttribute(name)}" localSheetId="${String(tab)}">${escapeXml(formula)}</${prefix}definedName>`,
    )
    .join('');
  if (definedNames === null) {
    const last = sections.findLast(({ element }) => beforeNames.has(element.local));
    const at = last?.end ?? map.sheets.end;
    return applySplices(text, [{ start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }]);
  }
  if (xml === '' && gone.length === names.length)
    return applySplices(text, [{ start: definedNames.open.start, end: definedNames.end, text: '' }]);
  const { element, open, closeStart, end } = definedNames;
  const added: Splice = element.isSelfClosing
    ? { start: open.start, end, text: `${writeTag(element, {}, false)}${xml}</${element.name}>` }
    : { start: closeStart, end: closeStart, text: xml };
  return applySplices(text, [...gone.map((name) => ({ start: name.open.start, end: name.end, text: '' })), added]);
}

function formulasOf({ name: sheet, names = [], page }: XlsxSheetContent): readonly (readonly [string, string])[] {
  const rows = page?.titleRows ?? null;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const titles =
    rows === null ? [] : [['_xlnm.Print_Titles', `${quoted}!$${String(rows.first + 1)}:$${String(rows.first + rows.count)}`] as const];
  return [...titles, ...names.map(({ name, area }) => [name, sheetRange(sheet, area)] as const)];
}
