/** A used range that is too large only because a few cells stand far from all others: the corner holds the sheet, and they are left out. */
import type { LeftOutCells } from '../domain/used-part';
import { areFew } from '../domain/used-part';
import type { SheetBlock } from './sheet-block';
import type { KnownSheet } from './sheet-memory';

/** Blank rows and columns below and right of what the corner holds, beyond which the rest counts as far away. */
const margin = 20;

/** Excel's last row and column, counted from 1. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * What stands outside the corner, where it is little and far away; null where the sheet must be declined. One trip.
 * @param corner cells of the corner that are used
 */
export async function strayBeside(
  context: Excel.RequestContext,
  sheet: KnownSheet,
  corner: SheetBlock,
  size: { readonly rows: number; readonly columns: number },
): Promise<LeftOutCells | null> {
  const height = corner.values.length;
  const width = corner.values[0]?.length ?? 0;
  if (corner.top + height > size.rows - margin || corner.left + width > size.columns - margin || !areFew(1, height * width)) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const below = worksheet.getRangeByIndexes(size.rows, 0, lastRow - size.rows, lastColumn);
  const beside = worksheet.getRangeByIndexes(0, size.columns, size.rows, lastColumn - size.columns);
  const parts = [below, beside].map((area) => area.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  const used = parts.filter((part) => !part.isNullObject);
  const [first] = used;
  const count = used.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  return first === undefined || !areFew(count, height * width) ? null : { count, row: first.rowIndex, column: first.columnIndex };
}
