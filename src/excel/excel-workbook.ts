import type { WorkbookPort } from '../application/ports';

/** The workbook open in Excel. Call after `whenOfficeReady()` answered `excel`. */
export function createExcelWorkbook(): WorkbookPort {
  throw new Error('not built yet');
}
