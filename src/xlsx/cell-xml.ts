/** Writes the `c` element of a cell. */
import type { CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { encodeCellText } from './xml-text';

/** A cell's type attribute (null for a number) and its children after the formula. */
export type ValueXml = { readonly type: string | null; readonly xml: string };

/** XML of a constant: texts are written into the cell itself, so that the shared strings stay as they are. */
export function constantXml(value: CellValue, prefix: string): ValueXml {
  if (typeof value === 'string' && value !== '') {
    return { type: 'inlineStr', xml: `<${prefix}is>${textXml(value, prefix)}</${prefix}is>` };
  }
  return resultXml(value === '' ? null : value, prefix);
}

/** XML of a formula's stored result: texts are of type `str`; nothing is stored for null and for a formula not calculated. */
export function resultXml(value: CellValue, prefix: string): ValueXml {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: '' };
  if (typeof value === 'string') return { type: 'str', xml: v(encodeCellText(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'number') {
    // No cell holds NaN or infinity; Excel says #NUM! to both.
    return Number.isFinite(value) ? { type: null, xml: v(String(value)) } : { type: 'e', xml: v('#NUM!') };
  }
  return isCellFault(value) && value.kind === 'error' ? { type: 'e', xml: v(encodeCellText(value.code)) } : { type: null, xml: '' };
}

/** `f` element of a formula without its `=`. */
export function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f>${encodeCellText(formula)}</${prefix}f>`;
}

function textXml(text: string, prefix: string): string {
  // White space at an end, and line breaks, are dropped by readers unless told otherwise.
  const keep = /^\s|\s$|[\r\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${encodeCellText(text)}</${prefix}t>`;
}
