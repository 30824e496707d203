/** A file with its kept edits made in it again, as it would have been saved and opened. Pure: it runs in the page's worker and in tests. */
import { isCellFault } from '../../domain/cell';
import type { CellValue } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { success } from '../../domain/result';
import { cellIndexAt } from '../../xlsx/workbook-model';
import type { RecalculatedCell, XlsxEdits, XlsxSheet, XlsxWorkbook } from '../../xlsx/workbook-model';
import { openWorkbookFile, saveWorkbookFile } from '../workbook-file';
import type { OpenedFile } from '../workbook-file';

/** `bytes`: those that later edits are saved into. */
export type ReopenedFile = OpenedFile & { readonly bytes: Uint8Array };

export function reopenWorkbookFile(bytes: Uint8Array, name: string, edits: XlsxEdits): Result<ReopenedFile, Problem> {
  const edited = saveWorkbookFile(bytes, name, edits);
  if (!edited.ok) return edited;
  const opened = openWorkbookFile(edited.value, name);
  if (!opened.ok) return opened;
  return success({ ...opened.value, workbook: withErrors(opened.value.workbook, edits.recalculated), bytes: edited.value });
}

/** A file keeps a formula's last good result where it became an error; what was on screen was the error. */
function withErrors(workbook: XlsxWorkbook, recalculated: readonly RecalculatedCell[]): XlsxWorkbook {
  const errors = recalculated.filter(({ value }) => isCellFault(value) && value.kind === 'error');
  if (errors.length === 0) return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withErrorsOf(sheet, errors)) };
}

function withErrorsOf(sheet: XlsxSheet, errors: readonly RecalculatedCell[]): XlsxSheet {
  const values: CellValue[] = [...sheet.cells.values];
  for (const { sheet: name, row, column, value } of errors) {
    const at = name === sheet.name ? cellIndexAt(sheet.cells, row, column) : -1;
    if (at >= 0) values[at] = value;
  }
  return { ...sheet, cells: { ...sheet.cells, values } };
}
