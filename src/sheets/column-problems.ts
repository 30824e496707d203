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

function hiddenColumns({ sheet, firstRow }: TablePart, columns: readonly number[], isRead: boolean): readonly Problem[] {
  const [first] = columns;
  if (first === undefined) return [];
  const data = { sheet, columns: columns.map(columnLetters).join(', '), isRead };
  return [problem('hidden-columns', isRead ? 'warning' : 'info', { sheet, row: firstRow, column: first }, data)];
}

/** Hidden columns of figures that are read as there are no others. */
export function hiddenColumnsRead(part: TablePart): readonly Problem[] {
  const figures = [part.mapping.value, part.mapping.verdict, part.mapping.points];
  return hiddenColumns(
    part,
    (part.hiddenColumns ?? []).filter((column) => figures.includes(column)),
    true,
  );
}

/** Hidden columns of figures that were passed over for one in sight, and that nobody is asked about. */
export function hiddenColumnsPassed(part: TablePart, passedOver: readonly number[]): readonly Problem[] {
  return hiddenColumns(part, passedOver, false);
}

/** Columns that were left out because their year is still to come. */
export function futureColumnProblems({ sheet, firstRow }: TablePart, header: TableHeader, columns: readonly number[]): readonly Problem[] {
  return columns.map((column) => {
    const data = { sheet, column: columnLetters(column), header: header.texts.get(column) ?? '' };
    return problem('future-column', 'info', { sheet, row: firstRow, column }, data);
  });
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
