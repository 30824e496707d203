/** The port's contract on the embedded workbook: the same code as in the page, over Univer without a screen. */
import type { CellAddress, CellValue } from '../../src/domain/cell';
import { isCellFault } from '../../src/domain/cell';
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { startHeadlessUniver } from '../support/headless-univer';
import { xlsxWorkbookOf } from '../support/xlsx-fixture';
import { describeWorkbookContract, everything } from './workbook.contract';

describeWorkbookContract('embedded, over Univer', everything, (fixtures) => {
  const { univer, api } = startHeadlessUniver();
  const workbook = xlsxWorkbookOf(fixtures);
  const grid = openInUniver(univer, api, workbook, 'contract', () => undefined);
  const book = api.getActiveWorkbook();
  if (book === null) throw new Error('no workbook is open');
  let trips = 0;
  const { port } = createEmbeddedWorkbook(grid, workbook, null);

  function sheetNamed(name: string) {
    const sheet = book?.getSheetByName(name) ?? null;
    if (sheet === null) throw new Error(`no sheet named ${name}`);
    return sheet;
  }

  return Promise.resolve({
    port: {
      ...port,
      read: (sheets) => {
        trips += 1;
        return port.read(sheets);
      },
    },
    edit: async (cell: CellAddress, value: CellValue) => {
      sheetNamed(cell.sheet)
        .getRange(cell.row, cell.column)
        .setValue(value === null ? '' : isCellFault(value) ? 'fault' : value);
      await Promise.resolve();
    },
    addSheet: async (name) => {
      book.insertSheet(name, { index: book.getNumSheets() });
      await Promise.resolve();
    },
    renameSheet: async (from, to) => {
      sheetNamed(from).setName(to);
      await Promise.resolve();
    },
    deleteSheet: async (name) => {
      book.deleteSheet(sheetNamed(name));
      await Promise.resolve();
    },
    selectedCell: () => {
      const range = book.getActiveRange();
      return range === null ? null : { sheet: range.getSheetName(), row: range.getRow(), column: range.getColumn() };
    },
    trips: () => trips,
    userCells: () => structuredClone(book.save().sheets),
    dispose: async () => {
      univer.dispose();
      await Promise.resolve();
    },
  });
});
