/** Small questions about a cell's value that every part of the reader asks. */
import type { CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { numberWords } from './column-kinds';
import { foldText } from './fold';

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

const words = numberWords.join('|');
const numberLabel = new RegExp(`^(?:s?tt|so|no|number|${words})?[ .:(]*(\\d{1,3})(?:[.,]0+)?[ .):/-]*$`);

/** Reads `1`, `01`, `1.`, `TT 1`, `(1)`, `No. 1` as 1; `IV.` as Roman. */
export function labelOf(value: CellValue): Label {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 0 && value < 1000
      ? { kind: 'number', number: value }
      : { kind: 'text', text: String(value) };
  }
  if (typeof value !== 'string') return value === null ? { kind: 'blank' } : { kind: 'text', text: textOf(value) };
  if (value.length > 40) return { kind: 'text', text: value };
  const folded = foldText(value.normalize('NFC')).trim();
  if (folded === '') return { kind: 'blank' };
  const digits = numberLabel.exec(folded);
  if (digits !== null) return { kind: 'number', number: Number(digits[1]) };
  return roman.test(folded) ? { kind: 'roman' } : { kind: 'text', text: value };
}

/** A plain number before a name; after a word for it a sign must follow (`Chỉ tiêu 5 năm` is none). */
const plainLead = /^\s*(?:s?tt)?\s*\(?(\d{1,2})\)?\s*(?:[.):-]\s*|\s+)(?=\p{L})/u;
const wordedLead = new RegExp(`^\\s*(?:${words})\\s*\\(?(\\d{1,2})\\)?\\s*[.):-]+\\s*(?=\\p{L})`, 'u');
/** Characters in which a number can lead. */
const longestLead = 60;

/** A number that leads a name (`7. Tỷ lệ hộ nghèo`, `TT 07 - Tỷ lệ hộ nghèo`, `Tiêu chuẩn 07: …`), and the name without it. */
export function leadingLabel(text: string): { readonly number: number; readonly name: string } | null {
  const composed = text.normalize('NFC');
  const folded = foldText(composed.slice(0, longestLead));
  // Folding NFC text keeps places, unless something invisible is dropped.
  if (folded.length !== Math.min(longestLead, composed.length)) return null;
  const match = plainLead.exec(folded) ?? wordedLead.exec(folded);
  return match === null ? null : { number: Number(match[1]), name: composed.slice(match[0].length) };
}
