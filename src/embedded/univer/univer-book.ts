/** One workbook open in Univer, read and watched. Needs no screen: the same code runs in the browser and in Node's tests. */
import { BooleanNumber, CellValueType, CommandType, UniverInstanceType } from '@univerjs/core';
import type { ICellData, IDisposable, IExecutionOptions, Nullable, Univer, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import type { CellValue } from '../../domain/cell';
import type { Grid, TextMark, UnreadSheet } from '../../domain/grid';
import { markKey } from '../../domain/grid';
import { cellIndexAt } from '../../xlsx/workbook-model';
import type { XlsxStyleChange, XlsxWorkbook } from '../../xlsx/workbook-model';
import type { CurrentCell, Spreadsheet, SpreadsheetChange } from '../spreadsheet';
import { isKnownFunction } from './known-functions';
import { styleChange } from './look';
import { cellKey, marksOfCell, sheetIdAt, styleIndexOf, toSnapshot } from './snapshot';

/** Brings a cell into view; does nothing where there is no screen. */
export type ScrollTo = (book: FWorkbook, row: number, column: number) => void;

const cellMutations = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
]);
const sheetMutations = new Set([
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-order',
  'sheet.mutation.set-worksheet-hidden',
]);

/** Error values of Excel (ECMA-376 18.17.3 and those added since), as Univer writes them into cells. */
const errorCodes = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#ERROR!',
  '#CYCLE!',
]);

/** Opens a workbook in a running Univer and hands it out. */
export function openInUniver(univer: Univer, api: FUniver, workbook: XlsxWorkbook, id: string, scrollTo: ScrollTo): Spreadsheet {
  const { data, kept, fitted } = toSnapshot(workbook, id, id, isKnownFunction);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const book = bookOf(api, id);
  const model = book.getWorkbook();
  const subscriptions = new Set<IDisposable>();
  const active = workbook.sheets[workbook.activeSheet];
  if (active?.visibility === 'visible') book.setActiveSheet(sheetIdAt(workbook.activeSheet));

  fitRowsWhenShown();

  /** Fitting needs a drawn sheet, so each sheet's rows are fitted when it first comes to the front. */
  function fitRowsWhenShown(): void {
    const waiting = new Map(fitted);
    const fit = (): void => {
      const sheet = model.getActiveSheet().getSheetId();
      const rows = waiting.get(sheet) ?? [];
      if (rows.length === 0 || !waiting.delete(sheet)) return;
      const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
      void api.executeCommand('sheet.operation.mark-dirty-row-auto-height', { unitId: id, subUnitId: sheet, ranges, id: `fit-${sheet}` });
    };
    subscriptions.add(
      api.addEvent(api.Event.ActiveSheetChanged, ({ workbook: shown }) => {
        if (shown.getId() === id) fit();
      }),
    );
    fit();
  }

  /** Whether a step changes anything. Univer takes it at once, by mutations, and does not say so itself. */
  function changes(step: () => unknown): boolean {
    let isChanged = false;
    const subscription = api.addEvent(api.Event.CommandExecuted, ({ type }) => {
      isChanged ||= type === CommandType.MUTATION;
    });
    step();
    subscription.dispose();
    return isChanged;
  }

  function worksheetNamed(name: string): Worksheet | null {
    return model.getSheetBySheetName(name) ?? null;
  }

  function formulaAt(sheet: Worksheet, row: number, column: number, cell: ICellData): string | null {
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    // A filled-down formula is stored once; its followers only point at it.
    return book.getSheetBySheetId(sheet.getSheetId())?.getRange(row, column).getFormula() ?? null;
  }

  function read(name: string, cellLimit: number): Grid | UnreadSheet | null {
    const sheet = worksheetNamed(name);
    return sheet === null ? null : readSheet(sheet, name, cellLimit);
  }

  function readSheet(sheet: Worksheet, name: string, cellLimit: number): Grid | UnreadSheet {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!holdsSomething(cell)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    const visibility = isHidden(sheet) ? 'hidden' : 'visible';
    if (bottom < 0) return { sheet: name, top: 0, left: 0, values: [], formats: [], merges: [], visibility };
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    if (rows * columns > cellLimit) return { sheet: name, rows, columns, cells: rows * columns };
    const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
    const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
    const marks = new Map<string, readonly TextMark[]>();
    const styles = model.getStyles();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const [line, formatLine] = [values[row - top], formats[row - top]];
      if (!cell || line === undefined || formatLine === undefined || column < left || column > right) return;
      const value = currentValue(sheet, row, column, cell);
      const style = styles.getStyleByCell(cell);
      line[column - left] = value;
      formatLine[column - left] = style?.n?.pattern ?? 'General';
      const struck: readonly TextMark[] = style?.st?.s === BooleanNumber.TRUE ? [{ kind: 'struck', start: 0, end: Infinity }] : [];
      const own = [...struck, ...marksOfCell(cell, value)];
      if (own.length > 0) marks.set(markKey(row, column), own);
    });
    const merges = sheet.getConfig().mergeData.map((range) => ({
      sheet: name,
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }));
    return { sheet: name, top, left, values, formats, merges, visibility, marks };
  }

  function currentValue(sheet: Worksheet, row: number, column: number, cell: ICellData): CellValue {
    const value = valueOf(cell);
    if (value !== null) return value;
    const formula = formulaAt(sheet, row, column, cell);
    return formula === null ? null : { kind: 'uncalculated', formula };
  }

  /** Index of the style that the cell has in the file; null where the file does not name the cell. */
  function originalStyle(index: number, row: number, column: number): number | null {
    const sheet = workbook.sheets[index];
    const at = sheet === undefined ? -1 : cellIndexAt(sheet.cells, row, column);
    return at < 0 ? null : (sheet?.cells.styles[at] ?? 0);
  }

  function changeOfLooks(index: number, row: number, column: number, cell: ICellData): XlsxStyleChange | null {
    const original = originalStyle(index, row, column);
    const current = typeof cell.s === 'string' ? styleIndexOf(cell.s) : cell.s ? null : 0;
    if (current === (original ?? 0)) return null;
    const base = workbook.styles[original ?? 0];
    return base === undefined ? null : styleChange(base, model.getStyles().getStyleByCell(cell) ?? {});
  }

  function cells(index: number): readonly CurrentCell[] {
    const sheet = model.getSheetBySheetId(sheetIdAt(index));
    const found: CurrentCell[] = [];
    sheet?.getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      found.push({
        row,
        column,
        value: currentValue(sheet, row, column, cell),
        formula: formulaAt(sheet, row, column, cell),
        style: changeOfLooks(index, row, column, cell),
      });
    });
    return found;
  }

  function changeOf(command: {
    readonly id: string;
    readonly params?: unknown;
    readonly options?: IExecutionOptions;
  }): SpreadsheetChange | null {
    if (textIn(command.params, 'unitId') !== id) return null;
    if (sheetMutations.has(command.id)) return { kind: 'sheets' };
    if (!cellMutations.has(command.id)) return null;
    const name = model.getSheetBySheetId(textIn(command.params, 'subUnitId') ?? '')?.getName();
    return name === undefined ? null : { kind: 'cells', sheet: name, by: command.options?.['fromFormula'] === true ? 'formulas' : 'user' };
  }

  return {
    sheets: () => model.getSheets().map((sheet) => ({ index: sheetIndexOf(sheet.getSheetId()), name: sheet.getName() })),
    read,
    cells,
    isKept: (index, row, column) => kept.get(sheetIdAt(index))?.has(cellKey(row, column)) === true,
    keptCount: [...kept.values()].reduce((sum, here) => sum + here.size, 0),
    reveal: (cell) => {
      const sheet = book.getSheetByName(cell.sheet);
      if (sheet === null) return 'gone';
      if (isHidden(sheet.getSheet())) return 'hidden';
      book.setActiveSheet(sheet);
      // A cell beyond the drawn area is as good as any other: Excel's sheet has no such edge.
      if (cell.row >= sheet.getMaxRows()) sheet.setRowCount(cell.row + 1);
      if (cell.column >= sheet.getMaxColumns()) sheet.setColumnCount(cell.column + 1);
      book.setActiveRange(sheet.getRange(cell.row, cell.column));
      scrollTo(book, cell.row, cell.column);
      return 'shown';
    },
    selected: () => {
      const range = book.getActiveRange();
      return range === null ? null : { sheet: range.getSheetName(), row: range.getRow(), column: range.getColumn() };
    },
    watch: (listener) => {
      const subscription = api.addEvent(api.Event.CommandExecuted, (command) => {
        const change = changeOf(command);
        if (change !== null) listener(change);
      });
      subscriptions.add(subscription);
      return () => {
        subscription.dispose();
        subscriptions.delete(subscription);
      };
    },
    undo: () => changes(() => book.undo()),
    redo: () => changes(() => book.redo()),
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

function isHidden(sheet: Worksheet): boolean {
  return sheet.getConfig().hidden === BooleanNumber.TRUE;
}

function sheetIndexOf(id: string): number | null {
  const digits = /^sheet-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A text among a command's parameters; null where there is none by that name. */
function textIn(parameters: unknown, name: string): string | null {
  if (typeof parameters !== 'object' || parameters === null) return null;
  const text: unknown = Reflect.get(parameters, name);
  return typeof text === 'string' ? text : null;
}

function holdsSomething(cell: Nullable<ICellData>): boolean {
  return !!cell && (valueOf(cell) !== null || !!cell.f || !!cell.si);
}

function valueOf(cell: ICellData): CellValue {
  if (cell.p) return textOf(cell.p.body?.dataStream ?? '');
  const { v: value, t: type } = cell;
  if (value === null || value === undefined || value === '') return null;
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  if (typeof value === 'number') return value;
  if (type === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return errorCodes.has(value) && type !== CellValueType.FORCE_STRING ? { kind: 'error', code: value } : value;
}

/** The text of a rich-text cell: paragraphs end in carriage returns, the document in a line feed more. */
function textOf(stream: string): string | null {
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text === '' ? null : text;
}
