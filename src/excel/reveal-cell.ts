import type { CellAddress } from '../domain/cell';
import { qualifiedReference } from '../domain/cell';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { runInExcel } from './run-in-excel';

/**
 * Activates a cell's sheet and selects the cell. `cell-gone` where the sheet no longer exists;
 * `sheet-hidden` where it is hidden: unhiding it would change the user's workbook.
 */
export async function revealCell(cell: CellAddress): Promise<Result<void, Problem>> {
  const reference = qualifiedReference(cell);
  const ran = await runInExcel(async (context): Promise<Result<void, Problem>> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return failure(problem('cell-gone', 'error', cell, { reference }));
    if (sheet.visibility !== 'Visible') {
      return failure(problem('sheet-hidden', 'warning', cell, { reference, sheet: cell.sheet }));
    }
    sheet.activate();
    sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
    await context.sync();
    return success(undefined);
  });
  return ran.ok ? ran.value : ran;
}
