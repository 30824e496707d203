import type { CellAddress } from '../domain/cell';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { runInExcel } from './run-in-excel';

/** The active cell, in one trip (ExcelApi 1.7). */
export function selectedCell(): Promise<Result<CellAddress | null, Problem>> {
  return runInExcel(async (context): Promise<CellAddress> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex');
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
