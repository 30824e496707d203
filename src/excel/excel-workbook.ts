import type { SheetWriter, WorkbookPort } from '../application/ports';
import { readGrids } from './read-grids';
import { revealCell } from './reveal-cell';
import { runInExcel } from './run-in-excel';
import { selectedCell } from './selected-cell';
import { createSheetMemory } from './sheet-memory';
import { createExcelSheetWriter } from './sheet-writer';
import { createChangeWatcher } from './watch-changes';
import { createWorkbookSettings } from './workbook-settings';

/** The workbook open in Excel, and what puts sheets of the add-in's own into it. */
export type ExcelWorkbook = WorkbookPort & { readonly writer: SheetWriter };

/** The workbook open in Excel. Call after `whenOfficeReady()` answered `excel`. Needs ExcelApi 1.7 (Excel 2019). */
export function createExcelWorkbook(): ExcelWorkbook {
  const memory = createSheetMemory();
  const watcher = createChangeWatcher(memory);
  const settings = createWorkbookSettings();
  return {
    read: (sheets) => runInExcel((context) => readGrids(context, memory, sheets)),
    reveal: revealCell,
    selected: selectedCell,
    watch: watcher.watch,
    readSettings: settings.read,
    writeSettings: settings.write,
    writer: createExcelSheetWriter(memory),
  };
}
