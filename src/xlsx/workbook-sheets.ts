/** Changes to the list of sheets in a workbook part, and to what counts sheets by their place in it (ECMA-376-1, 18.2). */
import type { Splice } from './splice';
import { applySplices, prefixOf, writeTag } from './splice';
import { escapeAttribute } from './xml-text';
import type { XmlElement, XmlSpan } from '../ooxml/xml-walk';
import { attribute, isSpreadsheet, numberAttribute, walkXmlText } from '../ooxml/xml-walk';

type Tag = { readonly element: XmlElement; readonly open: XmlSpan; readonly closeStart: number; readonly end: number };
/** Where the parts of a workbook part stand. */
export type WorkbookMap = {
  readonly root: XmlElement;
  /** All children of the root. */
  readonly sections: readonly Tag[];
  readonly sheets: Tag;
  readonly entries: readonly Tag[];
  readonly views: readonly Tag[];
  readonly definedNames: Tag | null;
  readonly names: readonly (Tag & { readonly formula: string })[];
};

/** Highest `sheetId` that Excel takes. */
const highestSheetId = 65_534;

const relationshipNamespaces = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** Namespace of the workbook's own elements: transitional or strict. Null where the text is not well formed. */
export function workbookNamespace(text: string): string | null {
  return mapWorkbook(text)?.root.uri ?? null;
}

/** The workbook with one more sheet behind all others, of a free `sheetId`. Null where the text is no sound workbook part. */
export function withSheet(text: string, name: string, relationship: string): string | null {
  const map = mapWorkbook(text);
  if (map === null) return null;
  const { root, sheets, entries } = map;
  const known = Object.entries(root.ns).find(
    ([prefix, uri]) => prefix !== '' && (uri === relationshipNamespaces.transitional || uri === relationshipNamespaces.strict),
  );
  const uri = root.uri.includes('purl.oclc.org') ? relationshipNamespaces.strict : relationshipNamespaces.transitional;
  const declared = known === undefined ? ` xmlns:r="${uri}"` : '';
  const xml =
    `<${prefixOf(sheets.element)}sheet${declared} name="${escapeAttribute(name)}" sheetId="${String(freeSheetId(entries))}"` +
    ` ${known?.[0] ?? 'r'}:id="${escapeAttribute(relationship)}"/>`;
  const { element, open, closeStart } = sheets;
  const splice: Splice = element.isSelfClosing
    ? { start: open.start, end: open.end, text: `${writeTag(element, {}, false)}${xml}</${element.name}>` }
    : { start: closeStart, end: closeStart, text: xml };
  return applySplices(text, [splice]);
}

function freeSheetId(entries: readonly Tag[]): number {
  const ids = new Set(entries.map(({ element }) => numberAttribute(element, 'sheetId') ?? 0));
  let id = Math.max(0, ...ids) + 1;
  if (id > highestSheetId) id = 1;
  while (ids.has(id)) id += 1;
  return id;
}

/**
 * The workbook without the sheet at `tab` (counted among sheets of every kind): its own names go, the places by which names and
 * views know the others move up, and names of the whole workbook that speak of it become `#REF!`, as in Excel.
 * Null where the text is no sound workbook part or the sheet is the last that can be seen.
 */
export function withoutSheet(text: string, tab: number, isAbout: (formula: string) => boolean): string | null {
  const map = mapWorkbook(text);
  const gone = map?.entries[tab];
  if (map === null || gone === undefined) return null;
  const shown = shownAfter(map.entries, tab);
  if (shown === null) return null;
  const splices: Splice[] = [{ start: gone.open.start, end: gone.end, text: '' }];
  for (const view of map.views) splices.push(...viewWithout(view, tab, shown));
  splices.push(...namesWithout(map, tab, isAbout));
  return applySplices(text, splices);
}

/** Which sheet is shown in place of the one at `tab`, by the places after it has gone: the next that can be seen, else the one before. */
function shownAfter(entries: readonly Tag[], tab: number): ((place: number) => number) | null {
  const moved = (place: number): number => (place > tab ? place - 1 : place);
  const visible = entries.flatMap(({ element }, place) =>
    place !== tab && [null, 'visible'].includes(attribute(element, 'state')) ? [place] : [],
  );
  const instead = visible.find((place) => place > tab) ?? visible.at(-1);
  return instead === undefined ? null : (place) => moved(place === tab ? instead : place);
}

function viewWithout({ element, open }: Tag, tab: number, shown: (place: number) => number): readonly Splice[] {
  const changes: Record<string, string> = {};
  for (const name of ['activeTab', 'firstSheet']) {
    const place = numberAttribute(element, name);
    if (place !== null && place >= tab) changes[name] = String(shown(place));
  }
  // Absent, the first sheet is shown.
  if (tab === 0 && numberAttribute(element, 'activeTab') === null && shown(0) !== 0) changes['activeTab'] = String(shown(0));
  if (Object.keys(changes).length === 0) return [];
  return [{ start: open.start, end: open.end, text: writeTag(element, changes, element.isSelfClosing) }];
}

function namesWithout({ definedNames, names }: WorkbookMap, tab: number, isAbout: (formula: string) => boolean): readonly Splice[] {
  const scope = (name: Tag): number | null => numberAttribute(name.element, 'localSheetId');
  const kept = names.filter((name) => scope(name) !== tab);
  if (definedNames !== null && names.length > 0 && kept.length === 0)
    return [{ start: definedNames.open.start, end: definedNames.end, text: '' }];
  return names.flatMap((name): readonly Splice[] => {
    const place = scope(name);
    if (place === tab) return [{ start: name.open.start, end: name.end, text: '' }];
    const isDangling = isAbout(name.formula);
    const isMoved = place !== null && place > tab;
    if (!isDangling && !isMoved) return [];
    const tag = writeTag(name.element, isMoved ? { localSheetId: String(place - 1) } : {}, false);
    const start = { start: name.open.start, end: name.open.end, text: tag };
    return isDangling ? [start, { start: name.open.end, end: name.closeStart, text: '#REF!' }] : [start];
  });
}

/** Null where the text is no sound workbook part. */
export function mapWorkbook(text: string): WorkbookMap | null {
  const sections: Tag[] = [];
  const entries: Tag[] = [];
  const views: Tag[] = [];
  const names: (Tag & { formula: string })[] = [];
  const found: { root: XmlElement | null; sheets: Tag | null; definedNames: Tag | null } = { root: null, sheets: null, definedNames: null };
  const opens: XmlSpan[] = [];
  let section = '';
  let formula = '';
  const isSound = walkXmlText(text, {
    open: (element, depth, span) => {
      opens[depth] = span;
      formula = '';
      if (depth === 1) found.root = element;
      if (depth === 2) section = isSpreadsheet(element) ? element.local : '';
    },
    text: (part) => {
      formula += part;
    },
    close: (element, depth, span) => {
      const open = opens[depth] ?? span;
      const tag: Tag = { element, open, closeStart: element.isSelfClosing ? span.end : span.start, end: span.end };
      if (depth === 2) sections.push(tag);
      if (depth === 2 && section === 'sheets') found.sheets = tag;
      if (depth === 2 && section === 'definedNames') found.definedNames = tag;
      if (depth !== 3 || !isSpreadsheet(element)) return;
      if (section === 'sheets' && element.local === 'sheet') entries.push(tag);
      if (section === 'bookViews' && element.local === 'workbookView') views.push(tag);
      if (section === 'definedNames' && element.local === 'definedName') names.push({ ...tag, formula });
    },
  });
  const { root, sheets, definedNames } = found;
  return isSound && root !== null && sheets !== null ? { root, sections, sheets, entries, views, definedNames, names } : null;
}
