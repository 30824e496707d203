import { expect, vi } from 'vitest';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import { contentOf, modelCellAt, positionOf, seenPartsOf } from '../support/workbook-model';
import { formulaResults } from './contract-plans';
import { describeSheetWriterContract } from './sheet-writer.contract';

/** Excel 2019, LTSC 2021, and the set that tells renamings (LTSC 2024, Microsoft 365). */
for (const claimed of ['1.7', '1.14', '1.15', '1.17']) {
  describeSheetWriterContract(`Excel with ExcelApi ${claimed}`, { edits: true, watching: true, rules: claimed !== '1.7' }, (sheets) => {
    const host = createExcelHost(sheets, { claimed, results: formulaResults });
    for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
    const workbook = createExcelWorkbook();
    const { model } = host;
    return Promise.resolve({
      port: workbook,
      writer: workbook.writer,
      edit: async (cell, value) => {
        model.setCell(cell, value);
        await host.settle();
      },
      addSheet: async (name) => {
        model.addSheet({ name, cells: {} });
        await host.settle();
      },
      renameSheet: async (from, to) => {
        model.renameSheet(from, to);
        await host.settle();
      },
      deleteSheet: async (name) => {
        model.deleteSheet(name);
        await host.settle();
      },
      dispose: async () => {
        await host.settle();
        expect({ handlers: host.registrations(), references: host.keptReferences() }).toEqual({ handlers: 0, references: 0 });
        vi.unstubAllGlobals();
      },
      sheetNames: () => model.sheets().map((sheet) => sheet.name),
      contentOf: (name) => {
        const sheet = model.sheetNamed(name);
        return sheet === null ? null : contentOf(sheet);
      },
      formulaAt: (name, reference) => {
        const sheet = model.sheetNamed(name);
        const { row, column } = positionOf(reference);
        return sheet === null ? null : modelCellAt(sheet, row, column).formula;
      },
      partsOf: (name) => {
        const sheet = model.sheetNamed(name);
        if (sheet === null) throw new Error(`no sheet named ${name}`);
        return seenPartsOf(sheet);
      },
      batches: host.batches,
      settle: host.settle,
      // The cells of the plan's second sheet: the first is written by then.
      breakNextWrite: () => {
        host.refuseSetting('Formulas', 1);
      },
    });
  });
}
