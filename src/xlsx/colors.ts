/** Colours of SpreadsheetML: RGB, theme colour with tint, or a place in the old palette; all become `#RRGGBB`. */
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, booleanAttribute, numberAttribute, walkXmlBytes } from '../ooxml/xml-walk';

/** What colours are resolved against: theme colours in the order cells number them, and the palette. */
export type ColorContext = { readonly theme: readonly string[]; readonly palette: readonly string[] };

/** The palette of Excel 97, which a workbook may replace (ECMA-376-1, 18.8.27). Entries 0–7 repeat as 8–15. */
const basePalette = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
export const defaultPalette: readonly string[] = (
  `${basePalette} ${basePalette} ` +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((rgb) => `#${rgb}`);

/** The theme of a workbook that has none: Office 2013 to 2022, in the order of cells. */
export const defaultTheme: readonly string[] = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

const themeNamespaces = new Set(['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main']);
/** Cells number light 1 before dark 1 and light 2 before dark 2; the theme lists them the other way round. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Theme colours in the order cells number them; the default theme for what the part does not say. */
export function readThemeColors(bytes: Uint8Array): readonly string[] {
  const colors = new Map<string, string>();
  let isInScheme = false;
  let slot = '';
  walkXmlBytes(bytes, {
    open: (element) => {
      if (!themeNamespaces.has(element.uri)) return;
      if (element.local === 'clrScheme') isInScheme = true;
      else if (isInScheme && themeOrder.includes(element.local)) slot = element.local;
      else if (isInScheme && slot !== '' && !colors.has(slot)) {
        const rgb = attribute(element, element.local === 'sysClr' ? 'lastClr' : 'val');
        const color = rgb === null ? null : rgbColor(rgb);
        if (color !== null) colors.set(slot, color);
      }
    },
    close: (element) => {
      if (element.local === 'clrScheme') isInScheme = false;
    },
  });
  return themeOrder.map((name, index) => colors.get(name) ?? defaultTheme[index] ?? '#000000');
}

/** `#RRGGBB` of a colour element (`color`, `fgColor`, `tabColor` …); null for automatic or unknown. */
export function resolveColor(element: XmlElement, context: ColorContext): string | null {
  if (booleanAttribute(element, 'auto')) return null;
  const base = baseColor(element, context);
  const tint = numberAttribute(element, 'tint') ?? 0;
  return base === null || tint === 0 ? base : tinted(base, tint);
}

function baseColor(element: XmlElement, context: ColorContext): string | null {
  const rgb = attribute(element, 'rgb');
  if (rgb !== null) return rgbColor(rgb);
  const theme = numberAttribute(element, 'theme');
  if (theme !== null) return context.theme[theme] ?? null;
  const indexed = numberAttribute(element, 'indexed');
  // 64 and 65 are the system's text and background: automatic.
  return indexed === null ? null : (context.palette[indexed] ?? null);
}

/** `FF4472C4` or `4472C4` as `#4472C4`; alpha is not shown by Excel either. */
export function rgbColor(text: string): string | null {
  const digits = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/** Tint moves the lightness of HSL: towards white for positive, towards black for negative (ECMA-376-1, 18.8.19). */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  // Each channel keeps its relative place between the lowest and the highest.
  return `#${[red, green, blue]
    .map((channel) => moved - chroma / 2 + (spread === 0 ? 0 : ((channel - low) / spread) * chroma))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, '0'),
    )
    .join('')}`;
}
