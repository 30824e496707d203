/** Moves the relative references of a formula, as the members of a shared formula read their anchor's text. */
import { columnLetters, columnOfLetters } from '../domain/cell';

const rowCount = 1_048_576;
const columnCount = 16_384;

/**
 * Pieces of a formula that must be told apart: texts, quoted sheet names, bracketed parts (tables, other workbooks),
 * then words. A reference is a word of the right form; `Q1!` is a sheet, `LOG10(` a function.
 */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[$\p{L}\p{N}_.\\?]+(?:(?=!)|(?=\s*\())?/gu;
const cellWord = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const columnWord = /^(\$?)([A-Za-z]{1,3})$/;
const rowWord = /^(\$?)([1-9]\d{0,6})$/;

/** The formula as a cell `rows` below and `columns` right of its own would read it. References that leave the sheet come round, as in Excel. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(piece, (word: string, ...rest: unknown[]) => {
    const at = Number(rest.at(-2));
    const first = word[0];
    if (first === '"' || first === "'" || first === '[') return word;
    const next = /^\s*(.)/.exec(formula.slice(at + word.length))?.[1] ?? '';
    if (next === '!' || next === '(' || next === '[') return word;
    const before = formula[at - 1] ?? '';
    const cell = cellWord.exec(word);
    if (cell !== null) {
      const [, columnMark = '', letters = '', rowMark = '', digits = ''] = cell;
      const column = columnOfLetters(letters);
      if (column >= columnCount || Number(digits) > rowCount) return word;
      return shiftedColumn(columnMark, column, columns) + shiftedRow(rowMark, Number(digits), rows);
    }
    // `A:C` and `1:3` are references only as a pair around a colon.
    if (next !== ':' && before !== ':') return word;
    const wholeColumn = columnWord.exec(word);
    if (wholeColumn !== null) {
      const column = columnOfLetters(wholeColumn[2] ?? '');
      return column >= columnCount ? word : shiftedColumn(wholeColumn[1] ?? '', column, columns);
    }
    const wholeRow = rowWord.exec(word);
    return wholeRow === null ? word : shiftedRow(wholeRow[1] ?? '', Number(wholeRow[2]), rows);
  });
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
