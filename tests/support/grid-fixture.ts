import { cellReference } from '../../src/domain/cell';
import type { CellValue } from '../../src/domain/cell';
import type { Grid } from '../../src/domain/grid';
import type { SheetFixture } from './workbook-model';

/** A sheet that was read somewhere (from a file, say), to be opened in a test host. */
export function fixtureOfGrid(grid: Grid): SheetFixture {
  const cells: Record<string, CellValue> = {};
  const formats: Record<string, string> = {};
  for (const [r, line] of grid.values.entries()) {
    for (const [c, value] of line.entries()) {
      if (value === null) continue;
      const reference = cellReference({ sheet: grid.sheet, row: grid.top + r, column: grid.left + c });
      cells[reference] = value;
      formats[reference] = grid.formats[r]?.[c] ?? 'General';
    }
  }
  return { name: grid.sheet, cells, formats, visibility: grid.visibility };
}
