/** Which rows and columns of a block are hidden. Excel says it of a range as a whole; where only some are, each is asked, in one further trip. */
import type { Grid } from '../domain/grid';
import type { SheetBlock } from './sheet-block';
import type { KnownSheet } from './sheet-memory';

/** Rows asked one by one; an indicator table has fewer, and of a longer block it is left open which of its rows are hidden. */
const mostRowsAsked = 400;
const mostColumnsAsked = 100;

type Hidden = NonNullable<Grid['hidden']>;

/** No trip where none, or all, are hidden. */
export async function hiddenLines(context: Excel.RequestContext, sheet: KnownSheet, block: SheetBlock): Promise<Hidden> {
  const rows = block.values.length;
  const columns = block.values[0]?.length ?? 0;
  const all = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_line, offset) => first + offset);
  const asksRows = block.rowHidden === null && rows <= mostRowsAsked;
  const asksColumns = block.columnHidden === null && columns <= mostColumnsAsked;
  const whole = {
    rows: block.rowHidden === true ? all(block.top, rows) : [],
    columns: block.columnHidden === true ? all(block.left, columns) : [],
  };
  if (rows === 0 || (!asksRows && !asksColumns)) return whole;

  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(block.top, block.left, rows, columns);
  const askedRows = asksRows ? all(0, rows).map((row) => range.getRow(row).load('rowHidden')) : [];
  const askedColumns = asksColumns ? all(0, columns).map((column) => range.getColumn(column).load('columnHidden')) : [];
  await context.sync();
  return {
    rows: asksRows ? askedRows.flatMap(({ rowHidden }, row) => (rowHidden ? [block.top + row] : [])) : whole.rows,
    columns: asksColumns ? askedColumns.flatMap(({ columnHidden }, column) => (columnHidden ? [block.left + column] : [])) : whole.columns,
  };
}
