/** Small questions about a cell's value that every part of the reader asks. */
import type { CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { isNumberWord } from '../language/headers/row-words';
import { fold } from '../language/text/fold';

/** The value as text: '' for blank cells, faults as their code or formula. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isCellFault(value)) return value.kind === 'error' ? value.code : value.formula;
  return String(value);
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** What stands in a number column: an indicator's number, a Roman group number, or other text. */
export type Label =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'roman' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

const roman = /^(?:x{0,2})(?:ix|iv|v?i{0,3})[ .):/]*$/;

/** Reads `1`, `01`, `1.`, `TT 1`, `(1)`, `No. 1` as 1; `IV.` as Roman. */
export function labelOf(value: CellValue): Label {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 0 && value < 1000
      ? { kind: 'number', number: value }
      : { kind: 'text', text: String(value) };
  }
  if (typeof value !== 'string') return value === null ? { kind: 'blank' } : { kind: 'text', text: textOf(value) };
  if (value.length > 40) return { kind: 'text', text: value };
  const folded = fold(value.normalize('NFC')).trim();
  if (folded === '') return { kind: 'blank' };
  const digits = /^([^\d(]*?)[ .:(]*(\d{1,3})(?:[.,]0+)?[ .):/-]*$/.exec(folded);
  if (digits !== null && (digits[1] === '' || isNumberWord(digits[1] ?? ''))) return { kind: 'number', number: Number(digits[2]) };
  return roman.test(folded) ? { kind: 'roman' } : { kind: 'text', text: value };
}

/** A number that leads a name (`7. Tỷ lệ hộ nghèo`, `TT 07 - Tỷ lệ hộ nghèo`), and the name without it. */
export function leadingLabel(text: string): { readonly number: number; readonly name: string } | null {
  const match = /^\s*(?:s?tt)?\s*\(?(\d{1,2})\)?\s*(?:[.):–-]\s*|\s+)(?=\p{L})/iu.exec(text.slice(0, 40));
  return match === null ? null : { number: Number(match[1]), name: text.slice(match[0].length) };
}
