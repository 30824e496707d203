/** A1 references as sheet parts write them. */
import { columnLetters, columnOfLetters } from '../domain/cell';
import type { XlsxMerge } from './workbook-model';

export const rowCount = 1_048_576;
export const columnCount = 16_384;

/** Zero-based position of `C12` or `$C$12`; null where it is no cell of a sheet. */
export function parseReference(reference: string): { readonly row: number; readonly column: number } | null {
  // By character codes: this runs for every cell of a sheet.
  let at = reference.charCodeAt(0) === 36 ? 1 : 0;
  let column = 0;
  let code = reference.charCodeAt(at);
  const lettersAt = at;
  while ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) {
    column = column * 26 + (code & 31);
    code = reference.charCodeAt(++at);
  }
  if (at === lettersAt || at - lettersAt > 3) return null;
  if (code === 36) code = reference.charCodeAt(++at);
  let row = 0;
  const digitsAt = at;
  while (code >= 48 && code <= 57) {
    row = row * 10 + (code - 48);
    code = reference.charCodeAt(++at);
  }
  if (at === digitsAt || at !== reference.length || at - digitsAt > 7) return null;
  return row >= 1 && row <= rowCount && column <= columnCount ? { row: row - 1, column: column - 1 } : null;
}

/** Rectangle of `A1:C2`, `A1`, `A:C` or `2:5`; null for anything else. */
export function parseRange(reference: string): XlsxMerge | null {
  const [first = '', last = first] = reference.split(':');
  const from = parseReference(first) ?? wholeLine(first, 0, 0);
  const to = parseReference(last) ?? wholeLine(last, rowCount - 1, columnCount - 1);
  if (from === null || to === null) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(from.row - to.row) + 1, columns: Math.abs(from.column - to.column) + 1 };
}

function wholeLine(reference: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
  const plain = reference.replace('$', '');
  if (/^\d{1,7}$/.test(plain)) return { row: Number(plain) - 1, column };
  const letters = columnOfLetters(plain);
  return Number.isNaN(letters) ? null : { row, column: letters };
}

/** `C12` of a zero-based position. */
export function writeReference(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** True where a zero-based position lies in the rectangle. */
export function isInside(area: XlsxMerge, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
