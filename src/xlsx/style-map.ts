/** The raw records of a styles part and where they stand, so that new ones can be made from old ones and appended. */
import type { XmlElement, XmlSpan } from '../ooxml/xml-walk';
import { isSpreadsheet, walkXmlText } from '../ooxml/xml-walk';

/** A child of a record: `<b/>` of a font, `<left>` of a border, `<alignment>` of a cell format. */
export type RecordPart = { readonly name: string; readonly element: XmlElement; readonly xml: string };

/** One font, fill, border, number format or cell format. */
export type StyleRecord = { readonly element: XmlElement; readonly xml: string; readonly parts: readonly RecordPart[] };

export type StyleSection = {
  readonly element: XmlElement;
  readonly open: XmlSpan;
  readonly closeStart: number;
  readonly end: number;
  readonly records: readonly StyleRecord[];
};

export type StyleMap = {
  readonly root: XmlElement;
  readonly rootOpen: XmlSpan;
  /** By element name, e.g. `fonts`; in document order. */
  readonly sections: ReadonlyMap<string, StyleSection>;
};

/** Null where the text is no sound styles part. */
export function mapStyles(text: string): StyleMap | null {
  const sections = new Map<string, StyleSection>();
  const found: { root: XmlElement | null; rootOpen: XmlSpan } = { root: null, rootOpen: { start: 0, end: 0 } };
  let section: { name: string; element: XmlElement; open: XmlSpan } | null = null;
  let records: StyleRecord[] = [];
  let parts: RecordPart[] = [];
  let recordOpen = 0;
  let partOpen = 0;

  const isSound = walkXmlText(text, {
    open: (element, depth, span) => {
      if (depth === 1) {
        found.root = element;
        found.rootOpen = span;
      } else if (depth === 2) {
        section = isSpreadsheet(element) ? { name: element.local, element, open: span } : null;
        records = [];
      } else if (depth === 3) {
        recordOpen = span.start;
        parts = [];
      } else if (depth === 4) partOpen = span.start;
    },
    close: (element, depth, span) => {
      if (depth === 4) parts.push({ name: element.local, element, xml: text.slice(partOpen, span.end) });
      else if (depth === 3) records.push({ element, xml: text.slice(recordOpen, span.end), parts });
      else if (depth === 2 && section !== null) {
        const closeStart = element.isSelfClosing ? span.end : span.start;
        sections.set(section.name, { element: section.element, open: section.open, closeStart, end: span.end, records });
        section = null;
      }
    },
  });
  const { root, rootOpen } = found;
  return isSound && root !== null ? { root, rootOpen, sections } : null;
}
