/** Which line of the budget a cell is of: its row names it, its column may narrow it (`Thu NSĐP` under `Dự toán 2024`), or the table's title does. */
import type { BudgetLineId, BudgetSide } from '../../domain/budget-line';
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

/**
 * @param isOnlyTime true where the row's label says nothing but a time: then the column names the line
 * @param title what the whole table is of, for `Tổng số`
 */
export function lineOfCell(row: BudgetName, column: BudgetName, title: BudgetName, isOnlyTime: boolean): NamedLine | null {
  const columnLine = column === 'bare-total' ? null : column;
  if (row === null) return isOnlyTime ? columnLine : null;
  if (row === 'bare-total') return columnLine ?? (title === 'bare-total' ? null : title);
  return columnLine === null ? row : narrowed(row, columnLine);
}
