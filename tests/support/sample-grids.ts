/** The sample workbook's grids, read from its file. */
import { readFile } from 'node:fs/promises';
import type { WorkbookGrids } from '../../src/domain/grid';
import { openPackage } from '../../src/xlsx/open-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { toGrids } from '../../src/xlsx/to-grids';

/** Every grid of an .xlsx file; throws where it cannot be read, which a test of its content is not about. */
export async function gridsOfFile(file: URL): Promise<WorkbookGrids> {
  const source = openPackage(new Uint8Array(await readFile(file)), file.pathname);
  if (!source.ok) throw new Error(source.error.code);
  const workbook = readWorkbook(source.value);
  if (!workbook.ok) throw new Error(workbook.error.code);
  return toGrids(workbook.value, 400_000);
}

export async function sampleGrids(): Promise<WorkbookGrids> {
  return gridsOfFile(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
}
