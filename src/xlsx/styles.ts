/** The styles part: `cellXfs` records resolved to what a cell looks like (ECMA-376-1, 18.8). */
import { builtinFormat } from './builtin-formats';
import type { ColorContext } from './colors';
import { defaultPalette, resolveColor, rgbColor } from './colors';
import type { ReadBudget } from '../ooxml/read-budget';
import type { XlsxCellStyle } from './workbook-model';
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, booleanAttribute, isSpreadsheet, numberAttribute, walkXmlBytes } from '../ooxml/xml-walk';

type Font = XlsxCellStyle['font'];
type Borders = XlsxCellStyle['borders'];
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const plainFont: Font = { name: null, size: null, bold: false, italic: false, underline: false, strike: false, color: null };
const noBorders: Borders = { top: null, right: null, bottom: null, left: null };

/** Style of a cell that names none. */
export const defaultStyle: XlsxCellStyle = {
  numberFormat: 'General',
  font: plainFont,
  fill: null,
  borders: noBorders,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

type Alignment = Pick<XlsxCellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'>;
type Record = {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Alignment | null;
};

/** Styles by `cellXfs` index, at least one; null where the part is not well formed. */
export function readStyles(bytes: Uint8Array, theme: readonly string[], budget: ReadBudget): readonly XlsxCellStyle[] | null {
  const formats = new Map<number, string>();
  const fonts: Writable<Font>[] = [];
  const fills: { color: string | null; isNone: boolean }[] = [];
  const borders: Writable<Borders>[] = [];
  const records: Record[] = [];
  // A palette stands at the end of the part, after the colours that use it.
  const palette = readPalette(bytes) ?? defaultPalette;
  const context: ColorContext = { theme, palette };
  let section = '';
  let edge: { name: keyof Borders; style: string; color: string | null } | null = null;

  const isSound = walkXmlBytes(bytes, {
    open: (element, depth) => {
      if (!isSpreadsheet(element)) return;
      if (depth === 3) budget.spend('looks');
      if (depth === 2) section = element.local;
      else if (section === 'numFmts' && depth === 3) addFormat(formats, element);
      else if (section === 'fonts') {
        if (depth === 3) fonts.push({ ...plainFont });
        else if (depth === 4) applyFontProperty(fonts.at(-1), element, context);
      } else if (section === 'fills') {
        if (depth === 3) fills.push({ color: null, isNone: false });
        else applyFillProperty(fills.at(-1), element, context);
      } else if (section === 'borders') {
        if (depth === 3) borders.push({ ...noBorders });
        else if (depth === 4) edge = edgeOf(element);
        else if (depth === 5 && element.local === 'color' && edge !== null) edge.color = resolveColor(element, context);
      } else if (section === 'cellXfs') {
        if (depth === 3) records.push(recordOf(element));
        else if (depth === 4 && element.local === 'alignment') setAlignment(records.at(-1), element);
      }
    },
    close: (element, depth) => {
      if (!isSpreadsheet(element) || section !== 'borders' || depth !== 4 || edge === null) return;
      const border = borders.at(-1);
      if (border !== undefined) border[edge.name] = { style: edge.style, color: edge.color };
      edge = null;
    },
  });
  if (!isSound) return null;
  const styles = records.map((record): XlsxCellStyle => {
    const fill = fills[record.fill];
    return {
      ...defaultStyle,
      numberFormat: formats.get(record.format) ?? builtinFormat(record.format),
      font: fonts[record.font] ?? plainFont,
      fill: fill === undefined || fill.isNone ? null : fill.color,
      borders: borders[record.border] ?? noBorders,
      ...record.alignment,
    };
  });
  return styles.length === 0 ? [{ ...defaultStyle, font: fonts[0] ?? plainFont }] : styles;
}

function readPalette(bytes: Uint8Array): readonly string[] | null {
  const palette: string[] = [];
  let isInPalette = false;
  walkXmlBytes(bytes, {
    open: (element) => {
      if (element.local === 'indexedColors') isInPalette = true;
      else if (isInPalette && element.local === 'rgbColor') palette.push(rgbColor(attribute(element, 'rgb') ?? '') ?? '#000000');
    },
    close: (element) => {
      if (element.local === 'indexedColors') isInPalette = false;
    },
  });
  return palette.length === 0 ? null : palette;
}

function addFormat(formats: Map<number, string>, element: XmlElement): void {
  const id = numberAttribute(element, 'numFmtId');
  const code = attribute(element, 'formatCode');
  if (id !== null && code !== null && code !== '') formats.set(id, code);
}

function applyFontProperty(font: Writable<Font> | undefined, element: XmlElement, context: ColorContext): void {
  if (font === undefined) return;
  switch (element.local) {
    case 'b':
      font.bold = booleanAttribute(element, 'val', true);
      break;
    case 'i':
      font.italic = booleanAttribute(element, 'val', true);
      break;
    case 'strike':
      font.strike = booleanAttribute(element, 'val', true);
      break;
    case 'u':
      font.underline = attribute(element, 'val') !== 'none';
      break;
    case 'sz':
      font.size = numberAttribute(element, 'val');
      break;
    case 'name':
      font.name = attribute(element, 'val');
      break;
    case 'color':
      font.color = resolveColor(element, context);
      break;
    default:
  }
}

function applyFillProperty(fill: { color: string | null; isNone: boolean } | undefined, element: XmlElement, context: ColorContext): void {
  if (fill === undefined) return;
  if (element.local === 'patternFill') {
    // `gray125` is the reserved second fill of every workbook.
    fill.isNone = ['none', 'gray125'].includes(attribute(element, 'patternType') ?? 'none');
  } else if (fill.color === null && (element.local === 'fgColor' || element.local === 'color')) {
    fill.color = resolveColor(element, context);
  }
}

function edgeOf(element: XmlElement): { name: keyof Borders; style: string; color: string | null } | null {
  const style = attribute(element, 'style') ?? 'none';
  if (style === 'none') return null;
  switch (element.local) {
    case 'top':
    case 'bottom':
    case 'left':
    case 'right':
      return { name: element.local, style, color: null };
    // Strict files speak of the reading direction.
    case 'start':
      return { name: 'left', style, color: null };
    case 'end':
      return { name: 'right', style, color: null };
    default:
      return null;
  }
}

function recordOf(element: XmlElement): Record {
  return {
    format: numberAttribute(element, 'numFmtId') ?? 0,
    font: numberAttribute(element, 'fontId') ?? 0,
    fill: numberAttribute(element, 'fillId') ?? 0,
    border: numberAttribute(element, 'borderId') ?? 0,
    alignment: null,
  };
}

function setAlignment(record: Record | undefined, element: XmlElement): void {
  if (record === undefined) return;
  record.alignment = {
    horizontal: attribute(element, 'horizontal') ?? 'general',
    vertical: attribute(element, 'vertical') ?? 'bottom',
    wrap: booleanAttribute(element, 'wrapText'),
    indent: numberAttribute(element, 'indent') ?? 0,
    rotation: numberAttribute(element, 'textRotation') ?? 0,
  };
}
