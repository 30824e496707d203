/** Which of a workbook's tables a choice means. */
import type { WorkbookGrids } from '../domain/grid';
import type { IndicatorTable } from '../domain/indicator-table';
import { partKey, placeOfKey, sheetsOf } from '../domain/indicator-table';
import type { Recognition } from '../sheets/recognise';

/**
 * The table that a choice names, by its key or by a sheet it stands on; the best one for null.
 * @param grids where they are given, a sheet of the workbook on which no table is found has none: the best one on another sheet is not meant
 */
export function chosenTable({ tables, seconds }: Recognition, sheet: string | null, grids?: WorkbookGrids): IndicatorTable | null {
  if (sheet === null) return tables[0] ?? null;
  const named =
    [...tables, ...seconds].find((table) => partKey(table) === sheet) ?? tables.find((table) => sheetsOf(table).includes(sheet));
  const isThere = grids?.grids.some((grid) => grid.sheet === placeOfKey(sheet).sheet) === true;
  return named ?? (isThere ? null : (tables[0] ?? null));
}
