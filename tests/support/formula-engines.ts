/** Engines that calculate a file's formulas and are not the add-in's: LibreOffice where the machine has it, and the grid's own. */
import type { CellValue } from '../../src/domain/cell';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { cellIndexAt } from '../../src/xlsx/workbook-model';
import { startHeadlessUniver } from './headless-univer';
import { convertInLibreOffice } from './libreoffice';
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
  formulas.executeCalculation();
  await formulas.onCalculationResultApplied();
  const sheets = Object.values(api.getWorkbook('calculated')?.save().sheets ?? {});
  const cells = new Map(sheets.map((sheet) => [sheet.name, structuredClone(sheet.cellData)]));
  univer.dispose();
  return (name, row, column) => cells.get(name)?.[row]?.[column]?.v ?? null;
}

/** All files by the grid's engine, one after the other. */
export async function allInUniver(files: readonly Uint8Array[]): Promise<readonly ReadCell[]> {
  const read: ReadCell[] = [];
  for (const file of files) read.push(await inUniver(file));
  return read;
}
