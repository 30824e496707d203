/** One workbook open in Univer, read and watched. Needs no screen: the same code runs in the browser and in Node's tests. */
import { CommandType, UniverInstanceType } from '@univerjs/core';
import type { IDisposable, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import type { CellAddress } from '../../domain/cell';
import type { XlsxWorkbook } from '../../xlsx/workbook-model';
import type { Spreadsheet } from '../spreadsheet';
import { followCalculation } from './calculation';
import { isKnownFunction } from './known-functions';
import { fitRowsWhenShown } from './row-fitting';
import { isHidden, readCells, readSheet } from './sheet-reading';
import { cellKey, sheetIdAt, toSnapshot } from './snapshot';
import { toldChange } from './told-change';

/** Brings a cell into view; does nothing where there is no screen. */
export type ScrollTo = (book: FWorkbook, row: number, column: number) => void;

/** Opens a workbook in a running Univer and hands it out. */
export function openInUniver(univer: Univer, api: FUniver, workbook: XlsxWorkbook, id: string, scrollTo: ScrollTo): Spreadsheet {
  const { data, kept, fitted } = toSnapshot(workbook, id, id, isKnownFunction);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const book = bookOf(api, id);
  const model = book.getWorkbook();
  const subscriptions = new Set<IDisposable>();
  const active = workbook.sheets[workbook.activeSheet];
  if (active?.visibility === 'visible') book.setActiveSheet(sheetIdAt(workbook.activeSheet));
  subscriptions.add(fitRowsWhenShown(api, book, fitted));
  const calculation = followCalculation(api);
  subscriptions.add(calculation);

  return {
    sheets: () => model.getSheets().map((sheet) => ({ index: sheetIndexOf(sheet.getSheetId()), name: sheet.getName() })),
    read: (name, cellLimit) => {
      const sheet = model.getSheetBySheetName(name);
      return sheet ? readSheet(book, sheet, cellLimit) : null;
    },
    cells: (index) => readCells(book, workbook, index),
    isKept: (index, row, column) => kept.get(sheetIdAt(index))?.has(cellKey(row, column)) === true,
    keptCount: [...kept.values()].reduce((sum, here) => sum + here.size, 0),
    reveal: (cell) => revealIn(book, cell, scrollTo),
    selected: () => {
      const range = book.getActiveRange();
      return range === null ? null : { sheet: range.getSheetName(), row: range.getRow(), column: range.getColumn() };
    },
    isCalculated: calculation.isDone,
    recalculate: calculation.anew,
    watch: (listener) => {
      const subscription = api.addEvent(api.Event.CommandExecuted, (command) => {
        const change = toldChange(command, id, (sheet) => model.getSheetBySheetId(sheet)?.getName());
        if (change !== null) listener(change);
      });
      subscriptions.add(subscription);
      return () => {
        subscription.dispose();
        subscriptions.delete(subscription);
      };
    },
    undo: () => changes(api, () => book.undo()),
    redo: () => changes(api, () => book.redo()),
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
      subscriptions.clear();
      api.disposeUnit(id);
    },
  };
}

function bookOf(api: FUniver, id: string): FWorkbook {
  const book = api.getWorkbook(id);
  if (book === null) throw new Error(`Univer did not open the workbook ${id}`);
  return book;
}

function sheetIndexOf(id: string): number | null {
  const digits = /^sheet-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

function revealIn(book: FWorkbook, cell: CellAddress, scrollTo: ScrollTo): ReturnType<Spreadsheet['reveal']> {
  const sheet = book.getSheetByName(cell.sheet);
  if (sheet === null) return 'gone';
  if (isHidden(sheet.getSheet())) return 'hidden';
  book.setActiveSheet(sheet);
  // A cell beyond the drawn area is as good as any other: Excel's sheet has no such edge.
  if (cell.row >= sheet.getMaxRows()) sheet.setRowCount(cell.row + 1);
  if (cell.column >= sheet.getMaxColumns()) sheet.setColumnCount(cell.column + 1);
  // A merged cell is one cell: the whole of it is selected, as the component does it for whoever presses it.
  book.setActiveRange(sheet.getCellMergeData(cell.row, cell.column) ?? sheet.getRange(cell.row, cell.column));
  scrollTo(book, cell.row, cell.column);
  return 'shown';
}

/** Whether a step changes anything. Univer takes it at once, by mutations, and does not say so itself. */
function changes(api: FUniver, step: () => unknown): boolean {
  let isChanged = false;
  const subscription = api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    isChanged ||= type === CommandType.MUTATION;
  });
  step();
  subscription.dispose();
  return isChanged;
}
