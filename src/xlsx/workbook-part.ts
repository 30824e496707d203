/** The workbook part: its sheets in order, names, date system and the sheet shown first (ECMA-376-1, 18.2). */
import type { XlsxName, XlsxVisibility } from './workbook-model';
import { decodeCellText } from './xml-text';
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, booleanAttribute, isSpreadsheet, numberAttribute, relationshipAttribute, walkXmlBytes } from '../ooxml/xml-walk';

/** `relationship` is '' for a module sheet of Excel 5, which has no part. */
export type SheetEntry = { readonly name: string; readonly visibility: XlsxVisibility; readonly relationship: string };

export type WorkbookContent = {
  /** Sheets of every kind, in tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly XlsxName[];
  readonly date1904: boolean;
  /** Index into `sheets`. */
  readonly activeTab: number;
};

/** Null where the part is not well formed. */
export function readWorkbookPart(bytes: Uint8Array): WorkbookContent | null {
  const sheets: SheetEntry[] = [];
  const names: (XlsxName & { readonly scope: number | null })[] = [];
  let date1904 = false;
  let activeTab = 0;
  let section = '';
  let name: { readonly name: string; readonly scope: number | null; readonly hidden: boolean } | null = null;
  let formula = '';

  const isSound = walkXmlBytes(bytes, {
    open: (element, depth) => {
      if (!isSpreadsheet(element)) return;
      if (depth === 2) {
        section = element.local;
        if (section === 'workbookPr') date1904 = booleanAttribute(element, 'date1904');
      } else if (depth === 3 && section === 'bookViews' && element.local === 'workbookView') {
        activeTab = numberAttribute(element, 'activeTab') ?? activeTab;
      } else if (depth === 3 && section === 'sheets' && element.local === 'sheet') {
        sheets.push(sheetEntryOf(element));
      } else if (depth === 3 && section === 'definedNames' && element.local === 'definedName') {
        formula = '';
        name = {
          name: attribute(element, 'name') ?? '',
          scope: numberAttribute(element, 'localSheetId'),
          hidden: booleanAttribute(element, 'hidden'),
        };
      }
    },
    text: (text) => {
      if (name !== null) formula += text;
    },
    close: (element) => {
      if (name === null || element.local !== 'definedName') return;
      names.push({ ...name, sheet: null, formula });
      name = null;
    },
  });
  if (!isSound) return null;
  return {
    sheets,
    names: names.map(({ scope, ...rest }) => ({ ...rest, sheet: scope === null ? null : (sheets[scope]?.name ?? null) })),
    date1904,
    activeTab,
  };
}

/** A sheet of the list, as its element says it. */
export function sheetEntryOf(element: XmlElement): SheetEntry {
  return {
    name: decodeCellText(attribute(element, 'name') ?? ''),
    visibility: visibilityOf(attribute(element, 'state')),
    relationship: relationshipAttribute(element, 'id') ?? '',
  };
}

function visibilityOf(state: string | null): XlsxVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
