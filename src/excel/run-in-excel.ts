import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { hostProblem, isOfficeError } from './host-errors';
import { hasExcelApi } from './requirement-set';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch in Excel. While the user types in a cell, Excel is asked to wait rather than to refuse.
 * Excel's own errors come back as problems; anything else is a bug of ours and is thrown on.
 * On a page outside Excel (the pane's address opened in a browser) there is nothing to run in: `host-absent`.
 */
export async function runInExcel<T>(batch: Batch<T>): Promise<Result<T, Problem>> {
  return run(batch, { delayForCellEdit: true });
}

/**
 * Runs a batch that writes. Where Excel can undo what an add-in wrote (ExcelApi 1.19) and can take several requests together (1.20),
 * the whole write is one step of Excel's own undo; elsewhere there is the receipt only.
 */
export async function writeInExcel<T>(batch: Batch<T>): Promise<Result<T, Problem>> {
  return run(batch, { delayForCellEdit: true, ...(hasExcelApi('1.20') ? { mergeUndoGroup: true } : {}) });
}

async function run<T>(batch: Batch<T>, options: Excel.RunOptions): Promise<Result<T, Problem>> {
  if (typeof Excel === 'undefined') return failure(problem('host-absent', 'error', null, {}));
  try {
    return success(await Excel.run(options, batch));
  } catch (error) {
    if (isOfficeError(error)) return failure(hostProblem(error));
    throw error;
  }
}
