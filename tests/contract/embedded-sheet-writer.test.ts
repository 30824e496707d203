/** The SheetWriter's contract on the embedded workbook: a real file, patched as in the worker, over Univer without a screen. */
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { takeBackOwnSheets, writeOwnSheets } from '../../src/embedded/own-sheets-file';
import { createOwnSheetsWriter } from '../../src/embedded/own-sheets-writer';
import type { Spreadsheet } from '../../src/embedded/spreadsheet';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { openWorkbookFile } from '../../src/embedded/workbook-file';
import type { CellValue } from '../../src/domain/cell';
import { isCellFault } from '../../src/domain/cell';
import type { XlsxWorkbook } from '../../src/xlsx/workbook-model';
import { startHeadlessUniver } from '../support/headless-univer';
import { seenInFile } from '../support/seen-parts-in-file';
import { positionOf } from '../support/workbook-model';
import { xlsxFileOf } from '../support/xlsx-from-fixture';
import { valueOf } from '../support/xlsx-reading';
import { describeSheetWriterContract } from './sheet-writer.contract';

describeSheetWriterContract('embedded, over Univer', { edits: true, watching: true }, (fixtures) => {
  const { univer, api } = startHeadlessUniver();
  const bytes = xlsxFileOf(fixtures);
  const opened = valueOf(openWorkbookFile(bytes, 'bảng chỉ tiêu.xlsx'));
  let shown: { readonly id: string; readonly grid: Spreadsheet } | null = null;
  let showings = 0;
  let isBroken = false;

  function show(workbook: XlsxWorkbook): Spreadsheet {
    if (isBroken) {
      isBroken = false;
      throw new Error('the component fails, says the test');
    }
    showings += 1;
    const id = `showing-${String(showings)}`;
    const grid = openInUniver(univer, api, workbook, id, () => undefined);
    shown?.grid.dispose();
    shown = { id, grid };
    return grid;
  }

  const workbook = createEmbeddedWorkbook(show(opened.workbook), opened.workbook, opened.settings);
  const writer = createOwnSheetsWriter({
    file: { id: 'contract', name: 'bảng chỉ tiêu.xlsx', bytes },
    workbook,
    tasks: {
      write: (file, plan, id) => Promise.resolve(writeOwnSheets(file, plan, id)),
      restore: (file, step) => Promise.resolve(takeBackOwnSheets(file, step)),
    },
    show: (next) => Promise.resolve().then(() => show(next)),
    finishTyping: () => Promise.resolve(),
    asTask: (work) => work(new AbortController().signal),
  });

  function book() {
    const found = shown === null ? null : api.getWorkbook(shown.id);
    if (found === null) throw new Error('no workbook is open');
    return found;
  }

  function sheetNamed(name: string) {
    const sheet = book().getSheetByName(name);
    if (sheet === null) throw new Error(`no sheet named ${name}`);
    return sheet;
  }

  return Promise.resolve({
    port: workbook.port,
    writer,
    edit: async ({ sheet, row, column }, value: CellValue) => {
      sheetNamed(sheet)
        .getRange(row, column)
        .setValue(value === null ? '' : isCellFault(value) ? 'fault' : value);
      await Promise.resolve();
    },
    addSheet: async (name) => {
      book().insertSheet(name, { index: book().getNumSheets() });
      await Promise.resolve();
    },
    renameSheet: async (from, to) => {
      sheetNamed(from).setName(to);
      await Promise.resolve();
    },
    deleteSheet: async (name) => {
      book().deleteSheet(sheetNamed(name));
      await Promise.resolve();
    },
    sheetNames: () =>
      book()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    contentOf: (name) => {
      const saved = structuredClone(book().save());
      const sheet = Object.values(saved.sheets).find((each) => each.name === name);
      if (sheet === undefined) throw new Error(`no sheet named ${name}`);
      const lookOf = (style: unknown): unknown => (typeof style === 'string' ? saved.styles[style] : style);
      const cells = JSON.stringify(sheet.cellData, (key, value: unknown) => (key === 's' ? lookOf(value) : value));
      return { ...sheet, id: null, cellData: cells };
    },
    formulaAt: (name, reference) => {
      const { row, column } = positionOf(reference);
      const formula = sheetNamed(name).getRange(row, column).getFormula();
      return formula === '' ? null : formula;
    },
    partsOf: (name) => seenInFile(writer.bytes(), name),
    batches: () => showings,
    // Univer calculates in a moment of its own.
    settle: () => new Promise((resolve) => setTimeout(resolve, 200)),
    breakNextWrite: () => {
      isBroken = true;
    },
    dispose: async () => {
      univer.dispose();
      await Promise.resolve();
    },
  });
});
