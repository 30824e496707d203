/** The numbers of a column near a place, to hold a new figure against. */
import type { IRange, Worksheet } from '@univerjs/core';

/** Rows looked at above and below: the figures of one list, not of the whole sheet. */
const reach = 300;

/** Numbers in the column of rows near the area, outside it. */
export function columnFigures(sheet: Worksheet, column: number, area: Pick<IRange, 'startRow' | 'endRow'>): readonly number[] {
  const figures: number[] = [];
  for (let row = Math.max(0, area.startRow - reach); row <= Math.min(sheet.getRowCount() - 1, area.endRow + reach); row += 1) {
    if (row >= area.startRow && row <= area.endRow) continue;
    const value = sheet.getCellRaw(row, column)?.v;
    if (typeof value === 'number') figures.push(value);
  }
  return figures;
}
