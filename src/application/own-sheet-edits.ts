/** Whether somebody has worked in a sheet of the add-in's own since it was written: what was typed there must not be written over. */
import { isSame } from '../domain/comparison';
import type { CellValue } from '../domain/cell';
import { valueAt } from '../domain/grid';
import type { Grid, WorkbookGrids } from '../domain/grid';
import { sheetNameKey } from '../domain/sheet-name';
import type { PlannedValue, SheetPlan } from '../domain/write-plan';

/** A sheet as it was last written, under the name it was given. */
export type WrittenOwnSheet = { readonly name: string; readonly planned: SheetPlan };

/**
 * The name of a sheet that may be written anew; null where none was written, or somebody has typed into it since.
 * @param where `beside` looks only beside the columns written: a sheet that is read back may be edited in them
 */
export function replaceable(
  written: WrittenOwnSheet | null,
  grids: WorkbookGrids,
  where: 'anywhere' | 'beside' = 'anywhere',
): string | null {
  if (written === null) return null;
  const grid = grids.grids.find(({ sheet }) => sheetNameKey(sheet) === sheetNameKey(written.name));
  if (grid === undefined) return written.name;
  const first = where === 'beside' ? Math.max(0, ...written.planned.rows.map((row) => row.length)) : 0;
  return isEdited(written.planned, grid, first) ? null : written.name;
}

/** A formula's result follows what it refers to, and is no sign of an edit. */
function isEdited({ rows }: SheetPlan, grid: Grid, firstColumn: number): boolean {
  const height = Math.max(rows.length, grid.top + grid.values.length);
  for (let row = 0; row < height; row += 1) {
    const planned = rows[row] ?? [];
    const width = Math.max(planned.length, grid.left + (grid.values[row - grid.top]?.length ?? 0));
    for (let column = firstColumn; column < width; column += 1) {
      if (isOther(planned[column]?.value ?? { kind: 'blank' }, valueAt(grid, row, column))) return true;
    }
  }
  return false;
}

function isOther(planned: PlannedValue, now: CellValue): boolean {
  switch (planned.kind) {
    case 'formula':
      return false;
    case 'number':
      return typeof now !== 'number' || !isSame(now, planned.value);
    case 'text':
      return planned.text.normalize('NFC') !== (typeof now === 'string' ? now.normalize('NFC') : '');
    case 'blank':
      return now !== null && now !== '';
  }
}
