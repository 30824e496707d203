import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { hostProblem, isOfficeError } from './host-errors';

/**
 * Runs a batch in Excel. While the user types in a cell, Excel is asked to wait rather than to refuse.
 * Excel's own errors come back as problems; anything else is a bug of ours and is thrown on.
 * On a page outside Excel (the pane's address opened in a browser) there is nothing to run in: `host-absent`.
 */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, Problem>> {
  if (typeof Excel === 'undefined') return failure(problem('host-absent', 'error', null, {}));
  try {
    return success(await Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    if (isOfficeError(error)) return failure(hostProblem(error));
    throw error;
  }
}
