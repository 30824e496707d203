/** Engines that calculate a file's formulas and are not the add-in's: LibreOffice where the machine has it, and the grid's own. */
import type { CellValue } from '../../src/domain/cell';
import type { IWorksheetData } from '@univerjs/core';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { cellIndexAt } from '../../src/xlsx/workbook-model';
import { startHeadlessUniver } from './headless-univer';
import { convertInLibreOffice } from './libreoffice';
import { wrongResult } from './stacked-tables';
import { workbookOf } from './xlsx-reading';

/** A calculated cell, zero-based. */
export type ReadCell = (sheet: string, row: number, column: number) => CellValue;

export function inLibreOffice(files: readonly Uint8Array[]): readonly ReadCell[] {
  return convertInLibreOffice(files, 'xlsx').map((file) => {
    const sheets = new Map(workbookOf(file).sheets.map((sheet) => [sheet.name, sheet]));
    return (name, row, column) => {
      const cells = sheets.get(name)?.cells;
      return cells === undefined ? null : (cells.values[cellIndexAt(cells, row, column)] ?? null);
    };
  });
}

export async function inUniver(file: Uint8Array): Promise<ReadCell> {
  const { univer, api } = startHeadlessUniver();
  openInUniver(univer, api, workbookOf(file), 'calculated', () => undefined);
  const formulas = api.getFormula();
  let cells = new Map<string, CellData>();
  // On a busy machine the grid may begin to calculate later than it waits for that: nothing is calculated yet, and it is asked again.
  for (let asked = 0; asked < 5 && (asked === 0 || isUncalculated(cells)); asked += 1) {
    formulas.executeCalculation();
    await formulas.onCalculationResultApplied();
    const sheets = Object.values(api.getWorkbook('calculated')?.save().sheets ?? {});
    cells = new Map(sheets.map((sheet) => [sheet.name ?? '', structuredClone(sheet.cellData ?? {})]));
  }
  univer.dispose();
  return (name, row, column) => cells.get(name)?.[row]?.[column]?.v ?? null;
}

type CellData = NonNullable<IWorksheetData['cellData']>;

/** True where a formula still holds the result that it was written with to be wrong. */
function isUncalculated(cells: ReadonlyMap<string, CellData>): boolean {
  return [...cells.values()].some((rows) => JSON.stringify(rows).includes(`"v":${String(wrongResult)}`));
}

/** All files by the grid's engine, one after the other. */
export async function allInUniver(files: readonly Uint8Array[]): Promise<readonly ReadCell[]> {
  const read: ReadCell[] = [];
  for (const file of files) read.push(await inUniver(file));
  return read;
}
