/** Shorthand for tests that open and read packages and expect no trouble, or exactly one. */
import type { CellValue } from '../../src/domain/cell';
import type { Problem } from '../../src/domain/problem';
import type { Result } from '../../src/domain/result';
import { openPackage } from '../../src/xlsx/open-package';
import type { XlsxPackage } from '../../src/xlsx/open-package';
import { patchPackage } from '../../src/xlsx/patch-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { cellIndexAt } from '../../src/xlsx/workbook-model';
import type { XlsxEdits, XlsxFormula, XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook-model';
import { positionOf } from './workbook-model';

export function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`unexpected problem ${result.error.code} ${JSON.stringify(result.error.data)}`);
  return result.value;
}

export function problemOf<T>(result: Result<T, Problem>): Problem {
  if (result.ok) throw new Error('a problem was expected');
  return result.error;
}

export function opened(bytes: Uint8Array): XlsxPackage {
  return valueOf(openPackage(bytes, 'tep.xlsx'));
}

export function workbookOf(bytes: Uint8Array): XlsxWorkbook {
  return valueOf(readWorkbook(opened(bytes)));
}

/** A sheet by name, or the first one. */
export function sheetOf(workbook: XlsxWorkbook, name?: string): XlsxSheet {
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name ?? 'at all'}`);
  return sheet;
}

/** Value at an A1 reference; null where the file names no cell. */
export function cellOf(sheet: XlsxSheet, reference: string): CellValue {
  const { row, column } = positionOf(reference);
  return sheet.cells.values[cellIndexAt(sheet.cells, row, column)] ?? null;
}

export function formulaOf(sheet: XlsxSheet, reference: string): XlsxFormula | null {
  const { row, column } = positionOf(reference);
  return sheet.cells.formulas.get(cellIndexAt(sheet.cells, row, column)) ?? null;
}

/** Style index at an A1 reference; −1 where the file names no cell. */
export function styleIndexOf(sheet: XlsxSheet, reference: string): number {
  const { row, column } = positionOf(reference);
  return sheet.cells.styles[cellIndexAt(sheet.cells, row, column)] ?? -1;
}

export const noEdits: XlsxEdits = { cells: [], recalculated: [], customXml: [] };

/** Saves edits and gives the new file's bytes. */
export function saved(bytes: Uint8Array, edits: Partial<XlsxEdits>): Uint8Array {
  return valueOf(patchPackage(opened(bytes), { ...noEdits, ...edits }));
}
