/**
 * The list of sheets of a package being changed, with the names and views that count sheets by their place in it (ECMA-376-1, 18.2):
 * a value that is written once. Names and views hold the sheets themselves; their places are known when the text is made.
 */
import { largest } from '../domain/extremes';
import type { PartNamespaces } from './part-namespaces';
import { namespacesOf } from './part-namespaces';
import type { Splice } from './splice';
import { applySplices, prefixOf, writeTag } from './splice';
import type { SheetEntry } from './workbook-part';
import { sheetEntryOf } from './workbook-part';
import type { Tag, WorkbookMap } from './workbook-map';
import { mapWorkbook, placeOf } from './workbook-map';
import { encodeCellText, encodeTextAttribute, escapeAttribute } from './xml-text';
import { attribute, isSpreadsheet, numberAttribute } from '../ooxml/xml-walk';

/** A sheet of the list; `tag` null where the file did not have it. */
type Listed = SheetEntry & { readonly tag: Tag | null; readonly sheetId: number };
type ListedName = {
  readonly tag: Tag;
  readonly name: string;
  readonly formula: string;
  readonly scope: Listed | null;
  isDangling: boolean;
};
type FreshName = { readonly name: string; readonly formula: string; readonly scope: Listed };
type View = { readonly tag: Tag; active: Listed | null; first: Listed | null };

export type WorkbookList = {
  readonly namespaces: PartNamespaces;
  /** Sheets of every kind, in tab order. */
  readonly sheets: () => readonly SheetEntry[];
  /** All defined names, of the workbook and of its sheets. */
  readonly names: () => readonly string[];
  /** One more sheet behind all others, of a free `sheetId`. */
  readonly addSheet: (name: string, relationship: string) => void;
  /**
   * The sheet at a place goes, and its own names with it. Names of the whole workbook that speak of it become `#REF!`, as in Excel.
   * False where it is the last that can be seen: then nothing changes.
   */
  readonly removeSheet: (place: number, isAbout: (formula: string) => boolean) => boolean;
  /** The names of the sheet at a place, in the place of all that it had: what they named has been written over. */
  readonly nameAreas: (place: number, names: readonly (readonly [name: string, formula: string])[]) => void;
  /** Everything is calculated when the file is opened. */
  readonly askForCalculation: () => void;
  readonly text: () => string;
};

/** Highest `sheetId` that Excel takes. */
const highestSheetId = 65_534;

/** Null where the text is no sound workbook part. */
export function openWorkbookList(text: string): WorkbookList | null {
  const map = mapWorkbook(text);
  if (map === null) return null;
  const original = map.entries.map((tag): Listed => ({
    ...sheetEntryOf(tag.element),
    tag,
    sheetId: numberAttribute(tag.element, 'sheetId') ?? 0,
  }));
  const at = (place: number | null): Listed | null => (place === null ? null : (original[place] ?? null));
  let listed: readonly Listed[] = original;
  let names: readonly ListedName[] = map.names.map((tag) => ({
    tag,
    name: attribute(tag.element, 'name') ?? '',
    formula: tag.formula,
    scope: at(numberAttribute(tag.element, 'localSheetId')),
    isDangling: false,
  }));
  let fresh: readonly FreshName[] = [];
  let isCalculated = false;
  const views = map.views.map((tag): View => ({
    tag,
    // Absent, the first sheet is shown.
    active: at(numberAttribute(tag.element, 'activeTab') ?? 0),
    first: at(numberAttribute(tag.element, 'firstSheet')),
  }));
  const withoutNamesOf = (sheet: Listed): void => {
    names = names.filter(({ scope }) => scope !== sheet);
    fresh = fresh.filter(({ scope }) => scope !== sheet);
  };

  return {
    namespaces: namespacesOf(map.root.uri),
    sheets: () => listed,
    names: () => [...names, ...fresh].map(({ name }) => name),
    addSheet: (name, relationship) => {
      listed = [...listed, { tag: null, name, visibility: 'visible', relationship, sheetId: freeSheetId(listed) }];
    },
    removeSheet: (place, isAbout) => {
      const gone = listed[place];
      const isShown = ({ visibility }: Listed): boolean => visibility === 'visible';
      const instead = listed.slice(place + 1).find(isShown) ?? listed.slice(0, place).findLast(isShown);
      if (gone === undefined || instead === undefined) return false;
      listed = listed.filter((sheet) => sheet !== gone);
      withoutNamesOf(gone);
      for (const name of names) name.isDangling ||= isAbout(name.formula);
      for (const view of views) {
        if (view.active === gone) view.active = instead;
        if (view.first === gone) view.first = instead;
      }
      return true;
    },
    nameAreas: (place, wanted) => {
      const scope = listed[place];
      if (scope === undefined) return;
      withoutNamesOf(scope);
      fresh = [...fresh, ...wanted.map(([name, formula]): FreshName => ({ name, formula, scope }))];
    },
    askForCalculation: () => {
      isCalculated = true;
    },
    text: () => {
      const kept = new Set(listed.map(({ tag }) => tag));
      return applySplices(text, [
        ...map.entries.flatMap((tag): Splice[] => (kept.has(tag) ? [] : [{ start: tag.open.start, end: tag.end, text: '' }])),
        ...newSheets(map, listed),
        ...views.flatMap((view) => viewSplices(view, listed)),
        ...nameSplices(map, names, fresh, listed),
        ...(isCalculated ? calculation(map) : []),
      ]);
    },
  };
}

function freeSheetId(listed: readonly Listed[]): number {
  const ids = new Set(listed.map(({ sheetId }) => sheetId));
  let id = largest(ids, 0) + 1;
  if (id > highestSheetId) id = 1;
  while (ids.has(id)) id += 1;
  return id;
}

/** Elements put at the end of one that may be empty. */
function appended({ element, open, closeStart }: Tag, xml: string): Splice {
  return element.isSelfClosing
    ? { start: open.start, end: open.end, text: `${writeTag(element, {}, false)}${xml}</${element.name}>` }
    : { start: closeStart, end: closeStart, text: xml };
}

function newSheets({ root, sheets }: WorkbookMap, listed: readonly Listed[]): readonly Splice[] {
  const added = listed.filter(({ tag }) => tag === null);
  if (added.length === 0) return [];
  const { relationships } = namespacesOf(root.uri);
  const known = Object.entries(root.ns).find(
    ([prefix, uri]) => prefix !== '' && uri.endsWith('/relationships') && uri.includes('officeDocument'),
  );
  const [prefix, declared] = known === undefined ? ['r', ` xmlns:r="${relationships}"`] : [known[0], ''];
  const xml = added.map(
    ({ name, sheetId, relationship }) =>
      `<${prefixOf(sheets.element)}sheet${declared} name="${encodeTextAttribute(name)}" sheetId="${String(sheetId)}"` +
      ` ${prefix}:id="${escapeAttribute(relationship)}"/>`,
  );
  return [appended(sheets, xml.join(''))];
}

function viewSplices({ tag, active, first }: View, listed: readonly Listed[]): readonly Splice[] {
  const changes: Record<string, string> = {};
  const set = (name: string, sheet: Listed | null, absent: number | null): void => {
    const place = sheet === null ? -1 : listed.indexOf(sheet);
    if (place >= 0 && place !== (numberAttribute(tag.element, name) ?? absent)) changes[name] = String(place);
  };
  set('activeTab', active, 0);
  set('firstSheet', first, null);
  if (Object.keys(changes).length === 0) return [];
  return [{ start: tag.open.start, end: tag.open.end, text: writeTag(tag.element, changes, tag.element.isSelfClosing) }];
}

function nameSplices(
  map: WorkbookMap,
  names: readonly ListedName[],
  fresh: readonly FreshName[],
  listed: readonly Listed[],
): readonly Splice[] {
  const { definedNames, root } = map;
  const prefix = prefixOf(root);
  const xml = fresh
    .map(
      ({ name, formula, scope }) =>
        `<${prefix}definedName name="${encodeTextAttribute(name)}" localSheetId="${String(listed.indexOf(scope))}">${encodeCellText(formula)}</${prefix}definedName>`,
    )
    .join('');
  if (definedNames === null) {
    const at = placeOf(map, 'definedNames');
    return xml === '' ? [] : [{ start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }];
  }
  // An empty list of names is more than Excel takes; one that the file came with is left.
  if (xml === '' && names.length === 0 && map.names.length > 0)
    return [{ start: definedNames.open.start, end: definedNames.end, text: '' }];
  const gone = map.names.filter((tag) => !names.some((name) => name.tag === tag));
  const moved = names.flatMap(({ tag, scope, isDangling }): readonly Splice[] => {
    const place = scope === null ? null : listed.indexOf(scope);
    const isMoved = place !== null && place !== numberAttribute(tag.element, 'localSheetId');
    if (!isDangling && !isMoved) return [];
    const start = { ...tag.open, text: writeTag(tag.element, isMoved ? { localSheetId: String(place) } : {}, false) };
    return isDangling ? [start, { start: tag.open.end, end: tag.closeStart, text: '#REF!' }] : [start];
  });
  return [
    ...gone.map((tag): Splice => ({ start: tag.open.start, end: tag.end, text: '' })),
    ...moved,
    ...(xml === '' ? [] : [appended(definedNames, xml)]),
  ];
}

function calculation(map: WorkbookMap): readonly Splice[] {
  const old = map.sections.find(({ element }) => isSpreadsheet(element) && element.local === 'calcPr');
  if (old === undefined) {
    const at = placeOf(map, 'calcPr');
    return [{ start: at, end: at, text: `<${prefixOf(map.root)}calcPr fullCalcOnLoad="1"/>` }];
  }
  if (['1', 'true'].includes(attribute(old.element, 'fullCalcOnLoad') ?? '')) return [];
  return [{ ...old.open, text: writeTag(old.element, { fullCalcOnLoad: '1' }, old.element.isSelfClosing) }];
}
