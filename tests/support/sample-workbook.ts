/** The committed sample workbook, read as the product reads it. */
import { readFileSync } from 'node:fs';
import { cellLimitPerSheet } from '../../src/application/ports';
import type { WorkbookGrids } from '../../src/domain/grid';
import { openPackage } from '../../src/xlsx/open-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { toGrids } from '../../src/xlsx/to-grids';

/** Bytes of assets/samples/bac-kan-2022.xlsx. */
export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url)));
}

/** Grids of any .xlsx file's bytes; throws where it cannot be read, which in a test is a failure. */
export function gridsOf(bytes: Uint8Array, name: string): WorkbookGrids {
  const opened = openPackage(bytes, name);
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) throw new Error(workbook.error.code);
  return toGrids(workbook.value, cellLimitPerSheet);
}

/** Grids of the sample. */
export function sampleGrids(): WorkbookGrids {
  return gridsOf(sampleBytes(), 'bac-kan-2022.xlsx');
}
