/** What stands in a cell of Univer, as a value of the field. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../domain/cell';

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

/** Whether a cell holds a value or a formula, and not looks alone. */
export function holdsSomething(cell: Nullable<ICellData>): boolean {
  return !!cell && (valueOf(cell) !== null || !!cell.f || !!cell.si);
}

/** The value of a cell, null where it is empty. Of a formula the result, null where there is none yet. */
export function valueOf(cell: ICellData): CellValue {
  if (cell.p) return textOf(cell.p.body?.dataStream ?? '');
  const { v: value, t: type } = cell;
  if (value === null || value === undefined || value === '') return null;
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  if (typeof value === 'number') return value;
  if (type === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return errorCodes.has(value) && type !== CellValueType.FORCE_STRING ? { kind: 'error', code: value } : value;
}

/** The text of a rich-text cell: paragraphs end in carriage returns, the document in a line feed more. */
function textOf(stream: string): string | null {
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text === '' ? null : text;
}
