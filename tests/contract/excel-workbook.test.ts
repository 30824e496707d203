import { expect, vi } from 'vitest';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import type { ExcelHostOptions } from '../support/excel-host/excel-host';
import { describeWorkbookContract, everything } from './workbook.contract';

/** Excel 2019, LTSC 2021, and the set that tells renamings (LTSC 2024, Microsoft 365). */
const hosts: readonly (readonly [string, ExcelHostOptions])[] = [
  ['Excel with ExcelApi 1.7', { claimed: '1.7' }],
  ['Excel with ExcelApi 1.14', { claimed: '1.14' }],
  ['Excel with ExcelApi 1.15', { claimed: '1.15' }],
  ['Excel with ExcelApi 1.17', { claimed: '1.17' }],
];

for (const [name, options] of hosts) {
  // Merged areas cannot be asked for before 1.13, and readers do without them (ADR 0010).
  describeWorkbookContract(name, { ...everything, merges: false }, (sheets) => {
    const host = createExcelHost(sheets, options);
    for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
    return Promise.resolve({
      port: createExcelWorkbook(),
      edit: async (cell, value) => {
        host.model.setCell(cell, value);
        await host.settle();
      },
      addSheet: async (sheet) => {
        host.model.addSheet({ name: sheet, cells: {} });
        await host.settle();
      },
      renameSheet: async (from, to) => {
        host.model.renameSheet(from, to);
        // A renaming ends with a click into the sheet; before 1.17 Excel tells only that.
        host.click({ sheet: to, row: 0, column: 0 });
        await host.settle();
      },
      deleteSheet: async (sheet) => {
        host.model.deleteSheet(sheet);
        await host.settle();
      },
      selectedCell: host.model.selected,
      trips: host.trips,
      userCells: () => structuredClone(host.model.sheets()),
      dispose: async () => {
        await host.settle();
        expect({ handlers: host.registrations(), references: host.keptReferences() }).toEqual({ handlers: 0, references: 0 });
        vi.unstubAllGlobals();
      },
    });
  });
}
