/** Fonts, fills and borders as XML, made from an old record and a change. */
import type { RecordPart, StyleRecord } from './style-map';
import type { XlsxBorderEdge, XlsxStyleChange } from './workbook-model';
import { escapeAttribute } from './xml-text';
import { attribute, booleanAttribute } from '../ooxml/xml-walk';

/** Order in which Excel itself writes a font's properties; it refuses some others. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const borderOrder = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** The font with the change; null where the change says nothing that the font does not have. */
export function fontXml(old: StyleRecord | undefined, change: XlsxStyleChange, prefix: string): string | null {
  const parts = new Map((old?.parts ?? []).map((part) => [part.name, part]));
  const changed = new Set<string>();
  const properties = new Map<string, string>([...parts].map(([name, part]) => [name, part.xml]));
  const put = (name: string, xml: string | null): void => {
    changed.add(name);
    if (xml === null) properties.delete(name);
    else properties.set(name, xml);
  };
  const flag = (name: string, wanted: boolean | undefined): void => {
    const part = parts.get(name);
    if (wanted !== undefined && wanted !== isOn(part)) put(name, wanted ? `<${prefix}${name}/>` : null);
  };
  const value = (name: string, wanted: string | undefined): void => {
    const part = parts.get(name);
    if (wanted === undefined || (part !== undefined && attribute(part.element, 'val') === wanted)) return;
    put(name, `<${prefix}${name} val="${escapeAttribute(wanted)}"/>`);
  };
  flag('b', change.bold);
  flag('i', change.italic);
  flag('strike', change.strike);
  flag('u', change.underline);
  value('sz', change.fontSize === undefined ? undefined : String(change.fontSize));
  if (change.fontName !== undefined && change.fontName !== attributeOf(parts.get('name'))) {
    value('name', change.fontName);
    // A scheme would bring the theme's font back.
    put('scheme', null);
  }
  if (change.fontColor !== undefined) put('color', change.fontColor === null ? null : colorXml('color', change.fontColor, prefix));
  if (changed.size === 0) return null;
  const ordered = [...properties].sort(([a], [b]) => place(fontOrder, a) - place(fontOrder, b));
  return `<${prefix}font>${ordered.map(([, xml]) => xml).join('')}</${prefix}font>`;
}

/** A solid fill. */
export function fillXml(color: string, prefix: string): string {
  const inside = colorXml('fgColor', color, prefix);
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${inside}<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

/** The border with some edges changed; null where none is named. */
export function borderXml(old: StyleRecord | undefined, edges: XlsxStyleChange['borders'], prefix: string): string | null {
  if (edges === undefined || Object.keys(edges).length === 0) return null;
  const parts = new Map((old?.parts ?? []).map((part) => [part.name, part.xml]));
  const isStrict = parts.has('start') || parts.has('end');
  for (const [side, edge] of Object.entries(edges)) {
    const name = isStrict && side === 'left' ? 'start' : isStrict && side === 'right' ? 'end' : side;
    parts.set(name, edgeXml(name, edge, prefix));
  }
  const ordered = [...parts].sort(([a], [b]) => place(borderOrder, a) - place(borderOrder, b));
  return `<${prefix}border>${ordered.map(([, xml]) => xml).join('')}</${prefix}border>`;
}

/** A differential format, as a condition lays it over a cell: what it says of font and fill (18.8.14). */
export function differentialXml(change: XlsxStyleChange, prefix: string): string {
  const flag = (name: string, isSet: boolean | undefined): string => (isSet === true ? `<${prefix}${name}/>` : '');
  const color = typeof change.fontColor === 'string' ? colorXml('color', change.fontColor, prefix) : '';
  const font = flag('b', change.bold) + flag('i', change.italic) + color;
  const fill =
    typeof change.fill === 'string' ? `<${prefix}patternFill>${colorXml('bgColor', change.fill, prefix)}</${prefix}patternFill>` : '';
  const inside =
    (font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`) + (fill === '' ? '' : `<${prefix}fill>${fill}</${prefix}fill>`);
  return `<${prefix}dxf>${inside}</${prefix}dxf>`;
}

function edgeXml(name: string, edge: XlsxBorderEdge | null, prefix: string): string {
  if (edge === null) return `<${prefix}${name}/>`;
  const color = edge.color === null ? `<${prefix}color auto="1"/>` : colorXml('color', edge.color, prefix);
  return `<${prefix}${name} style="${escapeAttribute(edge.style)}">${color}</${prefix}${name}>`;
}

function colorXml(name: string, color: string, prefix: string): string {
  return `<${prefix}${name} rgb="FF${escapeAttribute(color.replace('#', '').toUpperCase())}"/>`;
}

function isOn(part: RecordPart | undefined): boolean {
  if (part === undefined) return false;
  return part.name === 'u' ? attribute(part.element, 'val') !== 'none' : booleanAttribute(part.element, 'val', true);
}

function attributeOf(part: RecordPart | undefined): string | null {
  return part === undefined ? null : attribute(part.element, 'val');
}

function place(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}
