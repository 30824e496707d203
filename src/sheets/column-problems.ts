/** What is to be told of the columns of a part: one that is not certain, hidden ones, rows that are hidden. */
import { columnLetters } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt } from '../domain/grid';
import type { ColumnMapping, ColumnRole, TablePart } from '../domain/indicator-table';
import { columnRoles } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { cellReference } from '../domain/cell';
import type { TableHeader } from './table-header';

function roleOf(mapping: ColumnMapping, column: number): ColumnRole | null {
  return columnRoles.find((role) => mapping[role] === column) ?? null;
}

/** `mapping-unsure` on a column's heading. */
export function unsureProblem({ sheet, firstRow, mapping }: TablePart, header: TableHeader, column: number): Problem {
  return problem(
    'mapping-unsure',
    'warning',
    { sheet, row: firstRow, column },
    { sheet, column: columnLetters(column), header: header.texts.get(column) ?? '', role: roleOf(mapping, column) },
  );
}

/** Hidden columns of figures that are read as there are no others, and those passed over for a column in sight. */
export function hiddenColumnProblems(
  { sheet, firstRow, mapping, hiddenColumns = [] }: TablePart,
  passedOver: readonly number[],
): readonly Problem[] {
  const figures = [mapping.value, mapping.verdict, mapping.points];
  const read = hiddenColumns.filter((column) => figures.includes(column));
  const told = (columns: readonly number[], isRead: boolean): readonly Problem[] => {
    const [first] = columns;
    if (first === undefined) return [];
    const data = { sheet, columns: columns.map(columnLetters).join(', '), isRead };
    return [problem('hidden-columns', isRead ? 'warning' : 'info', { sheet, row: firstRow, column: first }, data)];
  };
  return [...told(read, true), ...told(passedOver, false)];
}

/** Hidden rows that hold indicators: they are read, and said to be hidden. */
export function hiddenRowProblems(grid: Grid, rows: readonly number[]): readonly Problem[] {
  if (grid.hidden === undefined) return [];
  const hidden = new Set(grid.hidden.rows);
  const found = rows.filter((row) => hidden.has(row)).toSorted((a, b) => a - b);
  const [first] = found;
  if (first === undefined) return [];
  const cell = addressAt(grid, first, grid.left);
  return [problem('hidden-rows', 'info', cell, { sheet: grid.sheet, count: found.length, first: cellReference(cell) })];
}
