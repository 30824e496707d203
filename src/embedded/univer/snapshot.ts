/** A workbook read from a file, as the component's own data: what it shows when the file opens. */
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IColumnData, IRange, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { cellReference, isCellFault } from '../../domain/cell';
import type { CellValue } from '../../domain/cell';
import type { XlsxCellStyle, XlsxColumns, XlsxName, XlsxSheet, XlsxWorkbook } from '../../xlsx/workbook-model';
import { canCalculate, toGridFormula } from '../formula-dialect';
import { toStyleData } from './look';
import { isKnownError } from './cell-values';
import { keptWith } from './kept-with-cell';

/** What must be remembered beside the component's data. */
export type Snapshot = {
  readonly data: IWorkbookData;
  /** By sheet id, then by `cellKey`: formulas that the grid cannot calculate and that it shows as their stored results. */
  readonly kept: ReadonlyMap<string, ReadonlySet<string>>;
  /** By sheet id: rows that the file leaves to be fitted to their wrapped texts, ascending. */
  readonly fitted: ReadonlyMap<string, readonly number[]>;
};

/** Room to type below and beside the used cells. */
const spare = { rows: 100, columns: 8 };
const leastRows = 200;
const leastColumns = 26;

/** Pixels of a character of the default font (Calibri 11 and its like), of the default column, and of a point. */
const characterPixels = 7;
const defaultColumnPixels = 64;
const defaultRowPixels = 20;
const pixelsPerPoint = 4 / 3;

/** Id of the sheet at a position of the file; stays the same whatever the sheet is called. */
export function sheetIdAt(index: number): string {
  return `sheet-${String(index)}`;
}

/** Id of a style of the file inside the component's style table. */
export function styleIdAt(index: number): string {
  return `xf-${String(index)}`;
}

/** Index of the file's style behind an id of `styleIdAt`; null for a style that was made since. */
export function styleIndexOf(id: string): number | null {
  const digits = /^xf-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Key of a cell inside `Snapshot.kept`. */
export function cellKey(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

/** The component's data of a workbook. `hasFunction` says which functions its engine knows. */
export function toSnapshot(workbook: XlsxWorkbook, id: string, name: string, hasFunction: (name: string) => boolean): Snapshot {
  const kept = new Map<string, ReadonlySet<string>>();
  const fitted = new Map<string, readonly number[]>();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  workbook.sheets.forEach((sheet, index) => {
    const keptHere = new Set<string>();
    const rowsToFit = fittedRows(sheet, workbook.styles);
    sheets[sheetIdAt(index)] = { id: sheetIdAt(index), ...toSheetData(sheet, rowsToFit, keptHere, hasFunction) };
    kept.set(sheetIdAt(index), keptHere);
    fitted.set(sheetIdAt(index), rowsToFit);
  });
  const [plain] = workbook.styles;
  return {
    data: {
      id,
      name,
      appVersion: '0.25.1',
      locale: LocaleType.VI_VN,
      styles: Object.fromEntries(workbook.styles.map((style, index) => [styleIdAt(index), toStyleData(style)])),
      ...(plain === undefined ? {} : { defaultStyle: { ff: plain.font.name ?? 'Calibri', fs: plain.font.size ?? 11 } }),
      sheetOrder: workbook.sheets.map((_, index) => sheetIdAt(index)),
      sheets,
      resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(workbook)) }],
    },
    kept,
    fitted,
  };
}

function toSheetData(
  sheet: XlsxSheet,
  fitted: readonly number[],
  kept: Set<string>,
  hasFunction: (name: string) => boolean,
): Partial<IWorksheetData> {
  const { cells } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (let index = 0; index < cells.count; index += 1) {
    const row = cells.rows[index] ?? 0;
    const column = cells.columns[index] ?? 0;
    const formula = cells.formulas.get(index);
    const value = cells.values[index] ?? null;
    const isKept =
      formula !== undefined &&
      value !== null &&
      !isCellFault(value) &&
      !canCalculate(formula, cellReference({ sheet: sheet.name, row, column }), hasFunction);
    if (isKept) kept.add(cellKey(row, column));
    const shown = toCellValue(value);
    (cellData[row] ??= {})[column] = {
      ...shown,
      ...(formula === undefined || isKept ? {} : { f: toGridFormula(formula.text) }),
      ...keptWith(shown.v ?? null, {
        marks: cells.marks.get(index) ?? [],
        typed: cells.typed.get(index) ?? unknownError(value),
        twice: cells.twice.get(index) ?? [],
      }),
      s: styleIdAt(cells.styles[index] ?? 0),
    };
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const { freeze } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    cellData,
    rowCount: Math.max(leastRows, lastRow + 1 + spare.rows),
    columnCount: Math.max(leastColumns, lastColumn + 1 + spare.columns),
    mergeData: sheet.merges.map(toRange),
    rowData: toRowData(sheet, fitted),
    columnData: toColumnData(sheet.columns, lastColumn + spare.columns),
    defaultColumnWidth: sheet.defaultColumnWidth === null ? defaultColumnPixels : columnPixels(sheet.defaultColumnWidth),
    defaultRowHeight: sheet.defaultRowHeight === null ? defaultRowPixels : rowPixels(sheet.defaultRowHeight),
    showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze:
      freeze === null
        ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }
        : {
            xSplit: freeze.columns,
            ySplit: freeze.rows,
            startRow: freeze.rows > 0 ? freeze.rows : -1,
            startColumn: freeze.columns > 0 ? freeze.columns : -1,
          },
  };
}

function unknownError(value: CellValue): 'error' | null {
  return isCellFault(value) && value.kind === 'error' && !isKnownError(value.code) ? 'error' : null;
}

function toCellValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (isCellFault(value)) return value.kind === 'error' ? { v: value.code, t: CellValueType.STRING } : {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text such as `#N/A` that is no error: the grid has no other way to tell it from one.
  return { v: value, t: value.startsWith('#') ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function toRange(merge: XlsxSheet['merges'][number]): IRange {
  return {
    startRow: merge.row,
    startColumn: merge.column,
    endRow: merge.row + merge.rows - 1,
    endColumn: merge.column + merge.columns - 1,
  };
}

/** Excel fits a row without a height of its own to its wrapped texts when it opens the file; files of other makers rely on it. */
function fittedRows(sheet: XlsxSheet, styles: readonly XlsxCellStyle[]): readonly number[] {
  const tall = new Set(sheet.rows.flatMap((row) => (row.height === null ? [] : [row.row])));
  const rows = new Set<number>();
  for (let index = 0; index < sheet.cells.count; index += 1) {
    const row = sheet.cells.rows[index] ?? 0;
    const isWrapped = styles[sheet.cells.styles[index] ?? 0]?.wrap === true && typeof sheet.cells.values[index] === 'string';
    if (isWrapped && !tall.has(row)) rows.add(row);
  }
  return [...rows];
}

function toRowData(sheet: XlsxSheet, fitted: readonly number[]): Record<number, Partial<IRowData>> {
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const row of fitted) rowData[row] = { ia: BooleanNumber.TRUE };
  for (const row of sheet.rows) {
    rowData[row.row] = {
      ...(row.height === null ? { ia: BooleanNumber.TRUE } : { h: rowPixels(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(row.style > 0 ? { s: styleIdAt(row.style) } : {}),
    };
  }
  return rowData;
}

/** A file may style all 16.384 columns at once; only those near the used cells are built. */
function toColumnData(columns: readonly XlsxColumns[], last: number): Record<number, Partial<IColumnData>> {
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const span of columns) {
    for (let column = span.first; column <= Math.min(span.last, Math.max(last, leastColumns)); column += 1) {
      columnData[column] = {
        ...(span.width === null ? {} : { w: columnPixels(span.width) }),
        ...(span.hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(span.style > 0 ? { s: styleIdAt(span.style) } : {}),
      };
    }
  }
  return columnData;
}

/** ECMA-376 18.3.1.13: pixels of a width in characters. */
function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / characterPixels)) / 256) * characterPixels);
}

function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Names that formulas may use; print areas and the like stay in the file only. */
function definedNames(workbook: XlsxWorkbook): Record<string, object> {
  const usable = workbook.names.filter((name) => !name.name.startsWith('_xlnm.') && !/#REF!|\[/.test(name.formula));
  return Object.fromEntries(usable.map((name, index) => [`name-${String(index)}`, definedName(workbook, name, `name-${String(index)}`)]));
}

function definedName(workbook: XlsxWorkbook, name: XlsxName, id: string): object {
  const owner = workbook.sheets.findIndex((sheet) => sheet.name === name.sheet);
  return {
    id,
    name: name.name,
    formulaOrRefString: /^[A-Za-z_'$]/.test(name.formula) && name.formula.includes('!') ? name.formula : toGridFormula(name.formula),
    localSheetId: owner < 0 ? 'AllDefaultWorkbook' : sheetIdAt(owner),
    hidden: name.hidden,
  };
}
