import type { WorkbookPort } from '../application/ports';
import { readGrids } from './read-grids';
import { revealCell } from './reveal-cell';
import { runInExcel } from './run-in-excel';
import { createSheetMemory } from './sheet-memory';
import { createChangeWatcher } from './watch-changes';
import { createWorkbookSettings } from './workbook-settings';

/** The workbook open in Excel. Call after `whenOfficeReady()` answered `excel`. Needs ExcelApi 1.7 (Excel 2019). */
export function createExcelWorkbook(): WorkbookPort {
  const memory = createSheetMemory();
  const watcher = createChangeWatcher(memory);
  const settings = createWorkbookSettings();
  return {
    read: (sheets) => runInExcel((context) => readGrids(context, memory, sheets)),
    reveal: revealCell,
    watch: watcher.watch,
    readSettings: settings.read,
    writeSettings: settings.write,
  };
}
