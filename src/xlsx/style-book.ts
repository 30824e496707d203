/** Makes new cell formats out of old ones and appends them to a styles part; no old record is touched. */
import { largest } from '../domain/extremes';
import { builtinFormat, builtinFormatId } from './builtin-formats';
import type { Splice } from './splice';
import { applySplices, prefixOf, writeTag } from './splice';
import type { RecordPart, StyleMap, StyleRecord } from './style-map';
import { mapStyles } from './style-map';
import { borderXml, differentialXml, fillXml, fontXml } from './style-xml';
import type { XlsxStyleChange } from './workbook-model';
import { escapeAttribute } from './xml-text';
import { attribute, booleanAttribute, numberAttribute } from '../ooxml/xml-walk';

export type StyleBook = {
  /** Index of a format that is `base` with a change upon it; made where the part has none like it. */
  readonly styleFor: (base: number, change: XlsxStyleChange) => number;
  /** Index of a differential format, which a condition lays over a cell. */
  readonly differentialFor: (change: XlsxStyleChange) => number;
  /** The part's text with the new records; the text itself where none was needed. */
  readonly text: () => string;
};

/** Order of the sections in a styles part (ECMA-376-1, 18.8.39). */
const sectionOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** First id that a number format of the workbook's own may have. */
const firstOwnFormat = 164;

/** What every workbook must have, for packages without a styles part. `namespace` is that of the workbook part. */
export function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${escapeAttribute(namespace)}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A book over a styles part's text; null where the text is no sound styles part with cell formats. */
export function openStyleBook(text: string): StyleBook | null {
  const map = mapStyles(text);
  const formats = map?.sections.get('cellXfs');
  if (map === null || formats === undefined || formats.records.length === 0) return null;
  const prefix = prefixOf(map.root);
  const added = new Map<string, string[]>();
  const known = new Map<string, number>();

  /** Index of a record with this XML in a section, appended where there is none. */
  function indexOf(section: string, xml: string): number {
    const old = map?.sections.get(section)?.records ?? [];
    const same = old.findIndex((record) => record.xml === xml);
    if (same >= 0) return same;
    const fresh = added.get(section) ?? [];
    added.set(section, fresh);
    const again = fresh.indexOf(xml);
    return old.length + (again >= 0 ? again : fresh.push(xml) - 1);
  }

  function formatIdOf(code: string): number {
    const own = map?.sections.get('numFmts')?.records ?? [];
    const builtin = builtinFormatId(code);
    // Some workbooks give an id of Excel's own another meaning: then it says what they say.
    if (builtin !== null && formatCodeOf(builtin) === code) return builtin;
    const same = own.find((record) => attribute(record.element, 'formatCode') === code);
    if (same !== undefined) return numberAttribute(same.element, 'numFmtId') ?? 0;
    const highest = largest(
      own.map((record) => numberAttribute(record.element, 'numFmtId') ?? 0),
      firstOwnFormat - 1,
    );
    const fresh = added.get('numFmts') ?? [];
    added.set('numFmts', fresh);
    const ending = ` formatCode="${escapeAttribute(code)}"/>`;
    const again = fresh.findIndex((xml) => xml.endsWith(ending));
    if (again >= 0) return highest + 1 + again;
    const id = highest + 1 + fresh.length;
    fresh.push(`<${prefix}numFmt numFmtId="${String(id)}"${ending}`);
    return id;
  }

  function formatCodeOf(id: number): string {
    const own = map?.sections.get('numFmts')?.records.find((record) => numberAttribute(record.element, 'numFmtId') === id);
    return own === undefined ? builtinFormat(id) : (attribute(own.element, 'formatCode') ?? 'General');
  }

  function make(base: StyleRecord, change: XlsxStyleChange): string {
    const attributes: Record<string, string> = {};
    const pick = (section: string, name: string): StyleRecord | undefined =>
      map?.sections.get(section)?.records[numberAttribute(base.element, name) ?? 0];
    const set = (name: string, apply: string, index: number): void => {
      if (index === (numberAttribute(base.element, name) ?? 0)) return;
      attributes[name] = String(index);
      attributes[apply] = '1';
    };
    if (change.numberFormat !== undefined && change.numberFormat !== formatCodeOf(numberAttribute(base.element, 'numFmtId') ?? 0)) {
      set('numFmtId', 'applyNumberFormat', formatIdOf(change.numberFormat));
    }
    const font = fontXml(pick('fonts', 'fontId'), change, prefix);
    if (font !== null) set('fontId', 'applyFont', indexOf('fonts', font));
    if (change.fill !== undefined) set('fillId', 'applyFill', change.fill === null ? 0 : indexOf('fills', fillXml(change.fill, prefix)));
    const border = borderXml(pick('borders', 'borderId'), change.borders, prefix);
    if (border !== null) set('borderId', 'applyBorder', indexOf('borders', border));

    if (change.quotePrefix !== undefined && change.quotePrefix !== booleanAttribute(base.element, 'quotePrefix')) {
      attributes['quotePrefix'] = change.quotePrefix ? '1' : '0';
    }

    const alignment = alignmentXml(
      base.parts.find((part) => part.name === 'alignment'),
      change,
      prefix,
    );
    if (alignment !== null) attributes['applyAlignment'] = '1';
    const children =
      alignment === null
        ? base.parts.map((part) => part.xml).join('')
        : alignment + base.parts.flatMap((part) => (part.name === 'alignment' ? [] : [part.xml])).join('');
    if (alignment === null && Object.keys(attributes).length === 0) return base.xml;
    const tag = writeTag(base.element, attributes, children === '');
    return children === '' ? tag : `${tag}${children}</${base.element.name}>`;
  }

  return {
    styleFor: (base, change) => {
      const key = `${String(base)} ${JSON.stringify(change)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const record = formats.records[base] ?? formats.records[0];
      // `base` itself where the change says nothing new: another record may hold the same XML.
      const made = record === undefined ? null : make(record, change);
      const index = made === null || made === record?.xml ? base : indexOf('cellXfs', made);
      known.set(key, index);
      return index;
    },
    differentialFor: (change) => indexOf('dxfs', differentialXml(change, prefix)),
    text: () =>
      added.size === 0
        ? text
        : applySplices(
            text,
            [...added].flatMap(([section, records]) => appended(map, section, records, prefix)),
          ),
  };
}

function alignmentXml(old: RecordPart | undefined, change: XlsxStyleChange, prefix: string): string | null {
  const attributes: Record<string, string> = {};
  if (change.horizontal !== undefined) attributes['horizontal'] = change.horizontal;
  if (change.vertical !== undefined) attributes['vertical'] = change.vertical;
  if (change.wrap !== undefined) attributes['wrapText'] = change.wrap ? '1' : '0';
  if (Object.keys(attributes).length === 0) return null;
  if (old !== undefined) return writeTag(old.element, attributes, true);
  return `<${prefix}alignment${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')}/>`;
}

function appended(map: StyleMap, name: string, records: readonly string[], prefix: string): readonly Splice[] {
  const section = map.sections.get(name);
  const xml = records.join('');
  if (section === undefined) {
    // `numFmts` and `dxfs` may be missing from a part that has cell formats in use: after the last section that stands before it.
    const before = sectionOrder.slice(0, sectionOrder.indexOf(name));
    const last = [...map.sections].findLast(([other]) => before.includes(other))?.[1];
    const at = last?.end ?? map.rootOpen.end;
    return [{ start: at, end: at, text: `<${prefix}${name} count="${String(records.length)}">${xml}</${prefix}${name}>` }];
  }
  const count = String(section.records.length + records.length);
  const isEmpty = section.element.isSelfClosing;
  const tag = writeTag(section.element, { count }, false) + (isEmpty ? `${xml}</${section.element.name}>` : '');
  const open = { start: section.open.start, end: section.open.end, text: tag };
  return isEmpty ? [open] : [open, { start: section.closeStart, end: section.closeStart, text: xml }];
}
