/** A cell's looks between the file's words (xlsx) and the component's (Univer's style data), both ways. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { XlsxBorderEdge, XlsxCellStyle, XlsxStyleChange } from '../../xlsx/workbook-model';

const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** `general` and `fill` have no counterpart and are left to the value's kind. */
const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels of one indent step, as Excel draws it (three characters of the default font, roughly). */
const indentPixels = 9;
const cellPadding = 2;

/** A style of the file as the component draws it. */
export function toStyleData(style: XlsxCellStyle): IStyleData {
  const { font } = style;
  const horizontal = horizontals[style.horizontal];
  const edges = bordersOf(style);
  return {
    ...(font.name === null ? {} : { ff: font.name }),
    ...(font.size === null ? {} : { fs: font.size }),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color === null ? {} : { cl: { rgb: font.color } }),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(edges === null ? {} : { bd: edges }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: verticals[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.indent > 0 ? { pd: paddingOf(style) } : {}),
    ...(style.rotation === 0 ? {} : { tr: rotationOf(style.rotation) }),
    ...(style.numberFormat === 'General' ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/**
 * What the user changed of a cell's looks: `drawn` is what the component holds now, `base` the style of the file it started from.
 * Null where nothing that a file keeps differs. Compared in the component's own terms, so that nothing is "changed" by converting it.
 */
export function styleChange(base: XlsxCellStyle, drawn: IStyleData): XlsxStyleChange | null {
  const before = toStyleData(base);
  const change: Mutable<XlsxStyleChange> = {};
  if ((drawn.n?.pattern ?? 'General') !== base.numberFormat) change.numberFormat = drawn.n?.pattern ?? 'General';
  if (isOn(drawn.bl) !== base.font.bold) change.bold = isOn(drawn.bl);
  if (isOn(drawn.it) !== base.font.italic) change.italic = isOn(drawn.it);
  if (isOn(drawn.ul?.s) !== base.font.underline) change.underline = isOn(drawn.ul?.s);
  if (isOn(drawn.st?.s) !== base.font.strike) change.strike = isOn(drawn.st?.s);
  if (drawn.ff && drawn.ff !== before.ff) change.fontName = drawn.ff;
  if (drawn.fs !== undefined && drawn.fs !== before.fs) change.fontSize = drawn.fs;
  if (hexOf(drawn.cl?.rgb) !== hexOf(base.font.color)) change.fontColor = hexOf(drawn.cl?.rgb);
  if (hexOf(drawn.bg?.rgb) !== hexOf(base.fill)) change.fill = hexOf(drawn.bg?.rgb);
  if ((drawn.ht ?? undefined) !== before.ht) change.horizontal = nameOf(horizontals, drawn.ht) ?? 'general';
  if ((drawn.vt ?? before.vt) !== before.vt) change.vertical = nameOf(verticals, drawn.vt) ?? 'bottom';
  if ((drawn.tb === WrapStrategy.WRAP) !== base.wrap) change.wrap = drawn.tb === WrapStrategy.WRAP;
  const borders = borderChange(before.bd ?? {}, drawn.bd ?? {});
  if (borders !== null) change.borders = borders;
  return Object.keys(change).length === 0 ? null : change;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function isOn(flag: Nullable<BooleanNumber>): boolean {
  return flag === BooleanNumber.TRUE;
}

function borderChange(before: IBorderData, after: IBorderData): NonNullable<XlsxStyleChange['borders']> | null {
  const change: Mutable<NonNullable<XlsxStyleChange['borders']>> = {};
  for (const [side, key] of [
    ['top', 't'],
    ['right', 'r'],
    ['bottom', 'b'],
    ['left', 'l'],
  ] as const) {
    const [old, now] = [edgeOf(before[key]), edgeOf(after[key])];
    if (old?.style !== now?.style || old?.color !== now?.color) change[side] = now;
  }
  return Object.keys(change).length === 0 ? null : change;
}

function bordersOf(style: XlsxCellStyle): IBorderData | null {
  const { top, right, bottom, left } = style.borders;
  if (top === null && right === null && bottom === null && left === null) return null;
  return { t: toEdge(top), r: toEdge(right), b: toEdge(bottom), l: toEdge(left) };
}

function toEdge(edge: XlsxBorderEdge | null): IBorderStyleData | null {
  return edge === null ? null : { s: borderStyles[edge.style] ?? BorderStyleTypes.THIN, cl: { rgb: edge.color ?? '#000000' } };
}

function edgeOf(edge: Nullable<IBorderStyleData>): XlsxBorderEdge | null {
  if (!edge || edge.s === BorderStyleTypes.NONE) return null;
  return { style: nameOf(borderStyles, edge.s) ?? 'thin', color: hexOf(edge.cl.rgb) };
}

function paddingOf(style: XlsxCellStyle): { l: number } | { r: number } {
  const pixels = style.indent * indentPixels + cellPadding;
  return style.horizontal === 'right' ? { r: pixels } : { l: pixels };
}

/** OOXML counts 91 to 180 downwards and 255 for stacked letters; Univer counts downwards as positive angles. */
function rotationOf(rotation: number): { a: number; v: BooleanNumber } {
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > 90 ? rotation - 90 : -rotation, v: BooleanNumber.FALSE };
}

function nameOf<T>(names: Readonly<Record<string, T>>, wanted: Nullable<T>): string | null {
  for (const [name, value] of Object.entries(names)) if (value === wanted) return name;
  return null;
}

/** `#RRGGBB` of the colour forms that the component uses (`#abc`, `#aabbcc`, `rgb(1, 2, 3)`); null for none. */
function hexOf(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[\da-f]{6}$/i.test(color)) return color.toUpperCase();
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(color);
  if (parts === null) return null;
  return `#${parts
    .slice(1)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
