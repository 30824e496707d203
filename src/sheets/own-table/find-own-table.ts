/** Where a sheet has a table that prints its own levels and points: its header, and which of its columns play which part. No edition is asked. */
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import type { ColumnRole } from '../../domain/indicator-table';
import { headerScores, hasHeaderWord, longestHeader } from '../../language/headers/indicator-headers';
import { levelOfColumn } from '../../language/level-said';
import { nameKey } from '../../language/text/fold';
import { traitsOf } from '../column-kinds';
import { isBlank, labelOf, textOf } from '../cell-text';
import { firstDifference } from '../order';
import { findHeader } from '../table-header';
import type { TableHeader } from '../table-header';

export type OwnTablePlace = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly columns: readonly number[];
  readonly number: number | null;
  readonly name: number;
  readonly unit: number | null;
  readonly levels: readonly number[];
  readonly scales: readonly number[];
  /** What the city has. */
  readonly value: number;
  /** Value, verdict and points: that they are filled says nothing of the law. */
  readonly filed: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
};

/** Rows looked at for a header; a table of the law stands at the top of its sheet. */
const headerWithin = 300;
/** Rows below a header in which the first of the table stands. */
const firstWithin = 15;

type Heading = {
  readonly column: number;
  readonly roles: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly levels: readonly string[];
};

function best(headings: readonly Heading[], role: ColumnRole, taken: ReadonlySet<number>): number | null {
  const fitting = headings
    .filter(({ column, roles }) => roles[role] !== undefined && !taken.has(column))
    .toSorted((a, b) => firstDifference((b.roles[role] ?? 0) - (a.roles[role] ?? 0), a.column - b.column));
  return fitting[0]?.column ?? null;
}

/** Levels headed apart (`Mức quy định › Tối đa` | `Tối thiểu`), or the one column that holds both. */
function severalOf(headings: readonly Heading[], role: 'level' | 'scale', taken: ReadonlySet<number>): readonly number[] {
  const fitting = headings.filter(({ column, roles }) => (roles[role] ?? 0) >= 2 && !taken.has(column));
  const sided = fitting.filter(({ levels }) => levelOfColumn(levels.join(' ')) !== null);
  const sides = new Set(sided.map(({ levels }) => levelOfColumn(levels.join(' '))));
  if (sided.length === 2 && sides.size === 2) return sided.map(({ column }) => column);
  const [first] = fitting.toSorted((a, b) => firstDifference((b.roles[role] ?? 0) - (a.roles[role] ?? 0), a.column - b.column));
  return first === undefined ? [] : [first.column];
}

function rolesOf(levels: readonly string[]): Heading['roles'] {
  const text = levels.join(' ');
  if (text.length > longestHeader) return {};
  const { isPlanned, isDifference, isAside } = traitsOf(levels);
  return isPlanned || isDifference || isAside ? {} : headerScores(text);
}

/** The table under a row of headings; null where its columns do not say enough to score by them. */
function placeUnder(grid: Grid, columns: readonly number[], headerRows: ReadonlySet<number>, row: number): OwnTablePlace | null {
  const nameAt = columns.find((column) => headerScores(textOf(valueAt(grid, row, column))).name !== undefined);
  if (nameAt === undefined) return null;
  const last = grid.top + grid.values.length - 1;
  let firstHit = row + 1;
  while (firstHit <= Math.min(last, row + firstWithin) && headerRows.has(firstHit)) firstHit += 1;
  const region = { nameColumn: nameAt, columns, hits: [], firstHit, lastHit: last, from: grid.top, to: last, distinct: 0, isSmall: false };
  const header = findHeader(grid, columns, region, headerRows);
  const headings = [...header.levels].map(([column, levels]) => ({ column, levels, roles: rolesOf(levels) }));
  const taken = new Set<number>();
  const take = (column: number | null): number | null => {
    if (column !== null) taken.add(column);
    return column;
  };
  const number = take(best(headings, 'number', taken));
  const unit = take(best(headings, 'unit', taken));
  const scales = severalOf(headings, 'scale', taken);
  for (const column of scales) taken.add(column);
  const value = take(best(headings, 'value', taken));
  const name = take(best(headings, 'name', taken));
  const levels = severalOf(headings, 'level', taken);
  for (const column of levels) taken.add(column);
  const verdict = take(best(headings, 'verdict', taken));
  const points = take(best(headings, 'points', taken));
  if (name === null || value === null || levels.length === 0 || scales.length === 0) return null;
  const filed = [value, verdict, points].filter((column) => column !== null);
  return {
    grid,
    header,
    columns,
    number,
    name,
    unit,
    levels,
    scales,
    value,
    filed,
    firstRow: (header.rows.at(-1) ?? row) + 1,
    lastRow: last,
  };
}

/** The first table of a sheet that prints name, level, points and value side by side; null where there is none. */
export function findOwnTable(grid: Grid): OwnTablePlace | null {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, offset) => grid.left + offset);
  const headerRows = new Set<number>();
  for (const [offset, cells] of grid.values.slice(0, headerWithin).entries()) {
    const words = cells.filter((value) => typeof value === 'string' && value.length <= longestHeader && hasHeaderWord(nameKey(value)));
    const isRow = cells.some((value) => labelOf(value).kind === 'number');
    if (words.length >= 2 && !isRow) headerRows.add(grid.top + offset);
  }
  for (const row of headerRows) {
    const place = placeUnder(grid, columns, headerRows, row);
    if (place !== null && !isBlankBelow(place)) return place;
  }
  return null;
}

function isBlankBelow({ grid, levels, firstRow, lastRow }: OwnTablePlace): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) if (levels.some((column) => !isBlank(valueAt(grid, row, column)))) return false;
  return true;
}
