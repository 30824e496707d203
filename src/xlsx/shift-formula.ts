/** Moves the relative references of a formula, as the members of a shared formula read their anchor's text. */
import { columnLetters, columnOfLetters } from '../domain/cell';
import { columnCount, rowCount } from './cell-reference';

/**
 * Pieces of a formula that must be told apart: texts, quoted sheet names, bracketed parts (tables, other workbooks),
 * then words. A reference is a word of the right form; `Q1!` is a sheet, `LOG10(` a function.
 * What is left open runs to the end, so that no text makes the search slow.
 */
const piece = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[(?:[^[\]]|\[[^[\]]*\])*(?:\]|$)|[$\p{L}\p{N}_.\\?]+/gu;
const cellWord = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const columnWord = /^(\$?)([A-Za-z]{1,3})$/;
const rowWord = /^(\$?)([1-9]\d{0,6})$/;

/** Text that stays, or a reference that moves. */
type Part = string | ((rows: number, columns: number) => string);

/**
 * A formula taken apart once, for the many cells that share it: gives its text as a cell `rows` below and `columns` right
 * of its own would read it. References that leave the sheet come round, as in Excel.
 */
export function prepareShift(formula: string): (rows: number, columns: number) => string {
  const parts: Part[] = [];
  let at = 0;
  for (const match of formula.matchAll(piece)) {
    const moving = movingPart(formula, match[0], match.index);
    if (moving === null) continue;
    parts.push(formula.slice(at, match.index), moving);
    at = match.index + match[0].length;
  }
  parts.push(formula.slice(at));
  return (rows, columns) => parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

/** The formula as a cell `rows` below and `columns` right of its own would read it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return prepareShift(formula)(rows, columns);
}

function movingPart(formula: string, word: string, at: number): Part | null {
  const next = /^\s*(.)/.exec(formula.slice(at + word.length))?.[1] ?? '';
  if (next === '!' || next === '(' || next === '[') return null;
  const cell = cellWord.exec(word);
  if (cell !== null) {
    const [, columnMark = '', letters = '', rowMark = '', digits = ''] = cell;
    const column = columnOfLetters(letters);
    if (column >= columnCount || Number(digits) > rowCount) return null;
    return (rows, columns) => shiftedColumn(columnMark, column, columns) + shiftedRow(rowMark, Number(digits), rows);
  }
  // `A:C` and `1:3` are references only as a pair around a colon.
  if (next !== ':' && formula[at - 1] !== ':') return null;
  const [, columnMark = '', letters] = columnWord.exec(word) ?? [];
  if (letters !== undefined) {
    const column = columnOfLetters(letters);
    return column >= columnCount ? null : (_rows, columns) => shiftedColumn(columnMark, column, columns);
  }
  const [, rowMark = '', digits] = rowWord.exec(word) ?? [];
  return digits === undefined || Number(digits) > rowCount ? null : (rows) => shiftedRow(rowMark, Number(digits), rows);
}

function shiftedColumn(mark: string, column: number, by: number): string {
  return mark + columnLetters(mark === '$' ? column : modulo(column + by, columnCount));
}

function shiftedRow(mark: string, row: number, by: number): string {
  return mark + String(mark === '$' ? row : modulo(row - 1 + by, rowCount) + 1);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
