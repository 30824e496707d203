/** What stands in a cell of Univer, as a value of the field. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../domain/cell';
import { typeOfCell } from './kept-with-cell';

/** Error values of Excel (ECMA-376 18.17.3 and those added since), as Univer writes them into cells. */
const errorCodes = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#ERROR!',
  '#CYCLE!',
]);

/** Errors that the grid knows; one that it does not know must be remembered to be one. */
export function isKnownError(code: string): boolean {
  return errorCodes.has(code);
}

function hasFormula(cell: ICellData): boolean {
  return !!cell.f || !!cell.si;
}

/** Whether a cell holds a value or a formula, and not looks alone. */
export function holdsSomething(cell: Nullable<ICellData>): boolean {
  return !!cell && (valueOf(cell) !== null || hasFormula(cell));
}

/**
 * The value of a cell, null where it is empty. Of a formula the result, null where there is none yet.
 * `isTextCell`: whether its format says that all in it is text; asked only where that tells an error from a text.
 */
export function valueOf(cell: ICellData, isTextCell: () => boolean = () => false): CellValue {
  if (cell.p) return textOf(cell.p.body?.dataStream ?? '');
  const { v: value, t: type } = cell;
  if (value === null || value === undefined || value === '') return null;
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  if (typeof value === 'number') return value;
  if (type === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  if (typeOfCell(cell) === 'error') return { kind: 'error', code: value };
  const isError = errorCodes.has(value) && type !== CellValueType.FORCE_STRING && (hasFormula(cell) || !isTextCell());
  return isError ? { kind: 'error', code: value } : value;
}

/** The text of a rich-text cell: paragraphs end in carriage returns, the document in a line feed more. */
function textOf(stream: string): string | null {
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text === '' ? null : text;
}
