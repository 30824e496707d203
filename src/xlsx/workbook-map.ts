/** Where the parts of a workbook part stand (ECMA-376-1, 18.2). */
import type { XmlElement, XmlSpan } from '../ooxml/xml-walk';
import { isSpreadsheet, walkXmlText } from '../ooxml/xml-walk';

export type Tag = { readonly element: XmlElement; readonly open: XmlSpan; readonly closeStart: number; readonly end: number };

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

/** What stands before `definedNames`, and before `calcPr`, in a workbook part (18.2.27). */
const beforeNames = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const beforeCalculation = [...beforeNames, 'definedNames'];

/** Where a section that the part lacks belongs. */
export function placeOf({ sections, sheets }: WorkbookMap, section: 'definedNames' | 'calcPr'): number {
  const before = new Set(section === 'definedNames' ? beforeNames : beforeCalculation);
  return sections.findLast(({ element }) => isSpreadsheet(element) && before.has(element.local))?.end ?? sheets.end;
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
