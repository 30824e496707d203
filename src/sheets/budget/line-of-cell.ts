/** Which line of the budget a cell is of: its row names it, its column may narrow it (`Thu NSĐP` under `Dự toán 2024`), or the table's title does. */
import type { BudgetLineId, BudgetSide } from '../../domain/budget-line';
import type { MoneyColumn } from './money-table';
import type { BudgetName } from '../../language/money/budget-line';

export type NamedLine = { readonly side: BudgetSide; readonly id: BudgetLineId };

/** Lines that a column may narrow to another total. */
const wholes: ReadonlySet<BudgetLineId> = new Set([
  'revenue-total',
  'revenue-territory',
  'revenue-local',
  'expenditure-total',
  'expenditure-local',
]);

function isWhole({ id }: NamedLine): boolean {
  return wholes.has(id);
}

/** The line of a row under a column that names one too; null where they contradict each other. */
function narrowed(row: NamedLine, column: NamedLine): NamedLine | null {
  if (row.side !== column.side) return null;
  // All that is collected is no narrower than any line; what the local budget keeps is its own already.
  if (column.id === `${column.side}-total` || column.id === row.id) return row;
  if (row.id === 'revenue-shared' && column.id === 'revenue-local') return row;
  if (isWhole(row)) return column;
  return column.id === 'revenue-territory' ? row : { side: row.side, id: `${row.side}-part` };
}

/** The line of a column that says only whose money it is of, for the side of its row. */
function scopeLine(row: BudgetName, scope: MoneyColumn['scope']): NamedLine | null {
  if (scope === null || row === null || row === 'bare-total') return null;
  if (scope === 'local') return { side: row.side, id: row.side === 'revenue' ? 'revenue-local' : 'expenditure-local' };
  return row.side === 'revenue' ? { side: 'revenue', id: 'revenue-shared' } : null;
}

/**
 * @param isOnlyTime true where the row's label says nothing but a time: then the column names the line
 * @param title what the whole table is of, for `Tổng số`
 */
export function lineOfCell(
  row: BudgetName,
  { line: column, scope }: Pick<MoneyColumn, 'line' | 'scope'>,
  title: BudgetName,
  isOnlyTime: boolean,
): NamedLine | null {
  const columnLine = column === 'bare-total' ? null : (column ?? scopeLine(row === 'bare-total' ? title : row, scope));
  if (row === null) return isOnlyTime ? columnLine : null;
  if (row === 'bare-total') return columnLine ?? (title === 'bare-total' ? null : title);
  return columnLine === null ? row : narrowed(row, columnLine);
}
