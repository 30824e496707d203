/**
 * The Workbook port over plain data: a full adapter for unit tests of use cases and of the pane.
 * Changes are announced at once, inside the call that made them.
 */
import { cellLimitPerSheet } from '../../src/application/ports';
import type { SheetWriter, WorkbookChange, WorkbookPort } from '../../src/application/ports';
import { qualifiedReference } from '../../src/domain/cell';
import type { CellAddress, CellValue } from '../../src/domain/cell';
import type { Grid, UnreadSheet } from '../../src/domain/grid';
import { markedParts } from '../../src/domain/grid';
import { listed, usedBounds, usedPart } from '../../src/domain/used-part';
import { problem } from '../../src/domain/problem';
import type { Problem } from '../../src/domain/problem';
import { failure, success } from '../../src/domain/result';
import { createMemorySheetWriter } from './memory-sheet-writer';
import type { ModelSheet, SheetFixture, WorkbookModel } from './workbook-model';
import { createWorkbookModel, modelCellAt } from './workbook-model';

/** An in-memory workbook: the port, and what a user (or a faulty host) would do to it. */
export type MemoryWorkbook = {
  readonly port: WorkbookPort;
  /** Puts sheets of the add-in's own into the workbook; listeners hear of each sheet inside the call. */
  readonly writer: SheetWriter;
  /** The user types a value into a cell; listeners are called before this returns. `null` clears the cell. */
  readonly edit: (cell: CellAddress, value: CellValue) => void;
  readonly addSheet: (sheet: SheetFixture) => void;
  readonly renameSheet: (from: string, to: string) => void;
  readonly deleteSheet: (name: string) => void;
  /** The cell that was last revealed; null when none was, or when its sheet is gone. */
  readonly selectedCell: () => CellAddress | null;
  /** How often the port's `read` was called. */
  readonly trips: () => number;
  /** How many listeners are subscribed now. */
  readonly watchers: () => number;
  /** The next call of any method of the port or the writer answers this problem, once. */
  readonly failNext: (trouble: Problem) => void;
  /** The settings text inside the workbook; null where none was written. */
  readonly settings: () => string | null;
  readonly model: WorkbookModel;
};

/** What the workbook holds besides its sheets. */
export type MemoryWorkbookOptions = { readonly settings?: string };

/** A workbook over fixtures. `createMemoryWorkbook([{ name: 'Bảng', cells: { A1: 'STT' } }])`. */
export function createMemoryWorkbook(sheets: readonly SheetFixture[], options: MemoryWorkbookOptions = {}): MemoryWorkbook {
  const model = createWorkbookModel(sheets);
  const listeners = new Set<(change: WorkbookChange) => void>();
  let settings = options.settings ?? null;
  let trips = 0;
  let trouble: Problem | null = null;

  model.onChange((event) => {
    const change: WorkbookChange = event.kind === 'cell' ? { kind: 'cells', sheet: event.sheet.name } : { kind: 'sheets' };
    for (const listener of [...listeners]) listener(change);
  });

  /** Hands out the planted problem once. */
  function takeTrouble(): Problem | null {
    const planted = trouble;
    trouble = null;
    return planted;
  }

  const port: WorkbookPort = {
    read: (names) => {
      const planted = takeTrouble();
      if (planted !== null) return Promise.resolve(failure(planted));
      trips += 1;
      const grids: Grid[] = [];
      const unread: UnreadSheet[] = [];
      for (const sheet of model.sheets()) {
        if (names !== undefined && !names.includes(sheet.name)) continue;
        const read = readSheet(sheet);
        if ('cells' in read) unread.push(read);
        else grids.push(read);
      }
      return Promise.resolve(success({ grids, unread }));
    },
    reveal: (cell) => {
      const planted = takeTrouble();
      if (planted !== null) return Promise.resolve(failure(planted));
      const sheet = model.sheetNamed(cell.sheet);
      const reference = qualifiedReference(cell);
      if (sheet === null) return Promise.resolve(failure(problem('cell-gone', 'error', cell, { reference })));
      if (sheet.visibility !== 'visible') {
        return Promise.resolve(failure(problem('sheet-hidden', 'warning', cell, { reference, sheet: sheet.name })));
      }
      model.select({ sheet: cell.sheet, row: cell.row, column: cell.column });
      return Promise.resolve(success(undefined));
    },
    selected: () => {
      const planted = takeTrouble();
      return Promise.resolve(planted === null ? success(model.selected()) : failure(planted));
    },
    watch: (listener) => {
      const planted = takeTrouble();
      if (planted !== null) return Promise.resolve(failure(planted));
      // Wrapped, so that the same function subscribed twice is two subscriptions.
      const entry = (change: WorkbookChange): void => {
        listener(change);
      };
      listeners.add(entry);
      return Promise.resolve(
        success(() => {
          listeners.delete(entry);
        }),
      );
    },
    readSettings: () => {
      const planted = takeTrouble();
      return Promise.resolve(planted === null ? success(settings) : failure(planted));
    },
    writeSettings: (text) => {
      const planted = takeTrouble();
      if (planted !== null) return Promise.resolve(failure(planted));
      settings = text;
      return Promise.resolve(success(undefined));
    },
  };

  return {
    port,
    writer: createMemorySheetWriter(model, takeTrouble),
    edit: (cell, value) => {
      model.setCell(cell, value);
    },
    addSheet: (fixture) => {
      model.addSheet(fixture);
    },
    renameSheet: model.renameSheet,
    deleteSheet: model.deleteSheet,
    selectedCell: model.selected,
    trips: () => trips,
    watchers: () => listeners.size,
    failNext: (planted) => {
      trouble = planted;
    },
    settings: () => settings,
    model,
  };
}

function readSheet(sheet: ModelSheet): Grid | UnreadSheet {
  const eachFilled = (take: (row: number, column: number) => void): void => {
    for (const { value, row, column } of sheet.cells.values()) if (value !== null) take(row, column);
  };
  const bounds = usedBounds();
  eachFilled(bounds.add);
  const { top, left, rows, columns, leftOut } = usedPart(bounds.part(), cellLimitPerSheet, () => listed(eachFilled));
  if (rows * columns > cellLimitPerSheet) return { sheet: sheet.name, rows, columns, cells: rows * columns };
  const block = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => modelCellAt(sheet, top + r, left + c)),
  );
  return {
    sheet: sheet.name,
    top,
    left,
    values: block.map((line) => line.map((cell) => cell.value)),
    formats: block.map((line) => line.map((cell) => cell.format)),
    merges: sheet.merges,
    visibility: sheet.visibility === 'visible' ? 'visible' : 'hidden',
    ...markedParts(
      {
        rows: [...sheet.hidden.rows].filter((row) => row >= top && row < top + rows),
        columns: [...sheet.hidden.columns].filter((column) => column >= left && column < left + columns),
      },
      leftOut,
    ),
  };
}
