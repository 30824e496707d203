/** Small questions about a cell's value that every part of the reader asks. */
import { spelledNumber } from '../domain/spelled-number';
import type { CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { rowNumber } from '../language/headers/row-numbers';

/** The value as text: '' for blank cells, faults as their code or formula. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return spelledNumber(value);
  if (!isCellFault(value)) return String(value);
  if (value.kind === 'twice') return value.texts.join(' / ');
  return value.kind === 'error' ? value.code : value.formula;
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

/** Reads `1`, `01`, `1.`, `TT 1`, `(1)`, `No. 1` as 1; `IV.` as Roman. */
export function labelOf(value: CellValue): Label {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 0 && value < 1000
      ? { kind: 'number', number: value }
      : { kind: 'text', text: String(value) };
  }
  if (typeof value !== 'string') return value === null ? { kind: 'blank' } : { kind: 'text', text: textOf(value) };
  if (value.length > 40) return { kind: 'text', text: value };
  const number = rowNumber(value);
  if (number === null) return { kind: 'text', text: value };
  return typeof number === 'number' ? { kind: 'number', number } : { kind: number };
}
