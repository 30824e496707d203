import { problem } from '../../src/domain/problem';
import { createMemoryWorkbook } from '../support/memory-workbook';
import { contentOf, modelCellAt, positionOf, seenPartsOf } from '../support/workbook-model';
import { describeSheetWriterContract } from './sheet-writer.contract';

describeSheetWriterContract('in memory', { edits: true, watching: true }, (sheets) => {
  const workbook = createMemoryWorkbook(sheets);
  const { model } = workbook;
  let batches = 0;
  const done = (): Promise<void> => Promise.resolve();
  return Promise.resolve({
    port: workbook.port,
    writer: {
      ...workbook.writer,
      write: (plan) => {
        batches += 1;
        return workbook.writer.write(plan);
      },
    },
    edit: (cell, value) => {
      workbook.edit(cell, value);
      return done();
    },
    addSheet: (name) => {
      workbook.addSheet({ name, cells: {} });
      return done();
    },
    renameSheet: (from, to) => {
      workbook.renameSheet(from, to);
      return done();
    },
    deleteSheet: (name) => {
      workbook.deleteSheet(name);
      return done();
    },
    dispose: done,
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
    batches: () => batches,
    settle: done,
    breakNextWrite: () => {
      workbook.failNext(problem('host-failed', 'error', null, { code: 'planned', message: 'by the test' }));
    },
  });
});
