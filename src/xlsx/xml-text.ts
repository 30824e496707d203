/** Text inside SpreadsheetML: XML escapes, and the `_xHHHH_` escapes for what XML cannot hold (ECMA-376-1, 22.9.2.19). */
import { writableText } from '../domain/writable-text';

/** Decodes `_x000D_` and the like, as cell texts carry them. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Escapes a cell text for an element: control characters, lone surrogates and look-alike escapes become `_xHHHH_`. */
export function encodeCellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- control characters are what XML cannot hold
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeXml(escaped);
}

/** As `encodeCellText`, for a double-quoted attribute that is read the same way (ST_Xstring): names of sheets and columns, prompts. */
export function encodeTextAttribute(text: string): string {
  return encodeCellText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** Escapes text for element content that knows no `_xHHHH_` (a chart's title): what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return writableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes text for a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');
}
