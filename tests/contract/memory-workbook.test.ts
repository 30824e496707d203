import { createMemoryWorkbook } from '../support/memory-workbook';
import { describeWorkbookContract, everything } from './workbook.contract';

describeWorkbookContract('in memory', everything, (sheets) => {
  const workbook = createMemoryWorkbook(sheets);
  return Promise.resolve({
    port: workbook.port,
    edit: async (cell, value) => {
      workbook.edit(cell, value);
      await Promise.resolve();
    },
    addSheet: async (name) => {
      workbook.addSheet({ name, cells: {} });
      await Promise.resolve();
    },
    renameSheet: async (from, to) => {
      workbook.renameSheet(from, to);
      await Promise.resolve();
    },
    deleteSheet: async (name) => {
      workbook.deleteSheet(name);
      await Promise.resolve();
    },
    selectedCell: workbook.selectedCell,
    trips: workbook.trips,
    userCells: () => structuredClone(workbook.model.sheets()),
    dispose: () => Promise.resolve(),
  });
});
