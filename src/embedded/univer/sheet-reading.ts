/** Sheets of a workbook open in Univer, read as they stand: as grids for the use cases, cell by cell for saving. */
import { BooleanNumber } from '@univerjs/core';
import type { ICellData, Worksheet } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import type { CellValue } from '../../domain/cell';
import type { Grid, TextMark, UnreadSheet } from '../../domain/grid';
import { markKey, markedParts, typedDateFormat } from '../../domain/grid';
import { listed, usedBounds, usedPart } from '../../domain/used-part';
import { cellIndexAt } from '../../xlsx/workbook-model';
import type { XlsxStyleChange, XlsxWorkbook } from '../../xlsx/workbook-model';
import type { CurrentCell } from '../spreadsheet';
import { holdsSomething, valueOf } from './cell-values';
import { styleChange } from './look';
import { marksOfCell, typeOfCell, valuesOfCell } from './kept-with-cell';
import { sheetIdAt, styleIndexOf } from './snapshot';

export function isHidden(sheet: Worksheet): boolean {
  return sheet.getConfig().hidden === BooleanNumber.TRUE;
}

/** The rectangle of all that a sheet holds; not read where it is larger than `cellLimit` cells. */
export function readSheet(book: FWorkbook, sheet: Worksheet, cellLimit: number): Grid | UnreadSheet {
  const name = sheet.getName();
  const visibility = isHidden(sheet) ? 'hidden' : 'visible';
  const eachFilled = (take: (row: number, column: number) => void): void => {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (holdsSomething(cell)) take(row, column);
    });
  };
  const bounds = usedBounds();
  eachFilled(bounds.add);
  const { top, left, rows, columns, leftOut } = usedPart(bounds.part(), cellLimit, () => listed(eachFilled));
  if (rows === 0) return { sheet: name, top: 0, left: 0, values: [], formats: [], merges: [], visibility };
  if (rows * columns > cellLimit) return { sheet: name, rows, columns, cells: rows * columns };
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
  const marks = new Map<string, readonly TextMark[]>();
  const styles = book.getWorkbook().getStyles();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const [line, formatLine] = [values[row - top], formats[row - top]];
    if (!cell || line === undefined || formatLine === undefined || column < left || column >= left + columns) return;
    const value = currentValue(book, sheet, row, column, cell);
    const style = styles.getStyleByCell(cell);
    const typed = typeOfCell(cell);
    const texts = valuesOfCell(cell);
    if (texts.length > 0) line[column - left] = { kind: 'twice', texts };
    else if (typed === 'rich') line[column - left] = { kind: 'picture', formula: formulaAt(book, sheet, row, column, cell) ?? '' };
    else line[column - left] = value;
    formatLine[column - left] = typed === 'date' ? typedDateFormat : (style?.n?.pattern ?? 'General');
    const struck: readonly TextMark[] = style?.st?.s === BooleanNumber.TRUE ? [{ kind: 'struck', start: 0, end: Infinity }] : [];
    const own = [...struck, ...marksOfCell(cell)];
    if (own.length > 0) marks.set(markKey(row, column), own);
  });
  const merges = sheet.getConfig().mergeData.map((range) => ({
    sheet: name,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  }));
  const places = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_place, offset) => first + offset);
  const hidden = {
    rows: places(top, rows).filter((row) => !sheet.getRowRawVisible(row)),
    columns: places(left, columns).filter((column) => !sheet.getColVisible(column)),
  };
  return { sheet: name, top, left, values, formats, merges, visibility, marks, ...markedParts(hidden, leftOut) };
}

/** Every cell that Univer holds of the sheet at a position of the file, with what differs from the file in its looks. */
export function readCells(book: FWorkbook, workbook: XlsxWorkbook, index: number): readonly CurrentCell[] {
  const sheet = book.getWorkbook().getSheetBySheetId(sheetIdAt(index));
  const found: CurrentCell[] = [];
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    found.push({
      row,
      column,
      value: currentValue(book, sheet, row, column, cell),
      formula: formulaAt(book, sheet, row, column, cell),
      style: changeOfLooks(book, workbook, index, row, column, cell),
    });
  });
  return found;
}

function formulaAt(book: FWorkbook, sheet: Worksheet, row: number, column: number, cell: ICellData): string | null {
  if (cell.f) return cell.f;
  if (!cell.si) return null;
  // A filled-down formula is stored once; its followers only point at it.
  return book.getSheetBySheetId(sheet.getSheetId())?.getRange(row, column).getFormula() ?? null;
}

function currentValue(book: FWorkbook, sheet: Worksheet, row: number, column: number, cell: ICellData): CellValue {
  const value = valueOf(cell, () => book.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern === '@');
  if (value !== null) return value;
  const formula = formulaAt(book, sheet, row, column, cell);
  return formula === null ? null : { kind: 'uncalculated', formula };
}

/** Index of the style that the cell has in the file; null where the file does not name the cell. */
function originalStyle(workbook: XlsxWorkbook, index: number, row: number, column: number): number | null {
  const sheet = workbook.sheets[index];
  const at = sheet === undefined ? -1 : cellIndexAt(sheet.cells, row, column);
  return at < 0 ? null : (sheet?.cells.styles[at] ?? 0);
}

function changeOfLooks(
  book: FWorkbook,
  workbook: XlsxWorkbook,
  index: number,
  row: number,
  column: number,
  cell: ICellData,
): XlsxStyleChange | null {
  const original = originalStyle(workbook, index, row, column) ?? 0;
  const current = typeof cell.s === 'string' ? styleIndexOf(cell.s) : cell.s ? null : 0;
  if (current === original) return null;
  const base = workbook.styles[original];
  return base === undefined ? null : styleChange(base, book.getWorkbook().getStyles().getStyleByCell(cell) ?? {});
}
