/** Defined names of a written sheet (ECMA-376-1, 18.2.5): they are the sheet's own and go with it. */
import { sheetRange } from './chart-xml';
import type { XlsxSheetContent } from './workbook-model';

/** The sheet's names with what they stand for. */
export function namesOf({ name: sheet, names = [], page }: XlsxSheetContent): readonly (readonly [name: string, formula: string])[] {
  const rows = page?.titleRows ?? null;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const titles =
    rows === null ? [] : [['_xlnm.Print_Titles', `${quoted}!$${String(rows.first + 1)}:$${String(rows.first + rows.count)}`] as const];
  return [...titles, ...names.map(({ name, area }) => [name, sheetRange(sheet, area)] as const)];
}
