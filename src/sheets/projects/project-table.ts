/** Finds lists of projects on a sheet: the header in up to five lines, with every heading over a column. A title or a line of the unit is no part of it. */
import { largest } from '../../domain/extremes';
import type { CellValue } from '../../domain/cell';
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { columnRules, roleOf } from '../../language/headers/column-words';
import written from '../../language/headers/project-columns.json';
import { isUnitLine } from '../../language/money/money-unit';
import { projectMoney } from '../../language/money/project-money';
import type { ProjectMoney } from '../../language/money/project-money';
import { sizeHeading } from '../../language/size-heading';
import { isBlank, textOf } from '../cell-text';
import { oncePerGrid } from '../once-per-grid';

/** `item`: a heading of any table, of projects where another one says total investment. */
const roles = ['number', 'unit', 'state', 'name', 'item', 'other'] as const;
const rules = columnRules(roles, written);

export type ProjectColumn = {
  readonly column: number;
  /** Headings over it, from the top to the lowest. */
  readonly path: readonly string[];
  readonly role: (typeof roles)[number] | null;
  readonly money: ProjectMoney | null;
};

export type ProjectTable = {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ProjectColumn[];
  readonly nameColumn: number;
};

const highest = 5;
const longestHeading = 120;

export function lineAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return isBlank(value) ? '' : textOf(value).replace(/\s+/g, ' ').trim();
}

/** Looks at every row, and is asked of every row. */
export const columnsOfGrid = oncePerGrid((grid): readonly number[] => {
  const width = largest(
    grid.values.map((row) => row.length),
    0,
  );
  return Array.from({ length: width }, (_, offset) => grid.left + offset);
});

function isFigure(value: CellValue): boolean {
  if (typeof value === 'number') return !(Number.isInteger(value) && value >= 1900 && value <= 2100);
  return typeof value === 'string' && /^\s*\d[\d.,]*\s*$/.test(value) && !/^\s*(?:19|20)\d\d\s*$/.test(value);
}

/** `(1) (2) (3)`, `A B 1 2=3+4`: numbers of the columns. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const texts = columnsOfGrid(grid)
    .map((column) => lineAt(grid, row, column))
    .filter((text) => text !== '');
  return texts.length >= 3 && texts.every((text) => /^\(?[A-Z\d]{1,2}\)?\s*(?:=.*|\(\d.*\))?$/i.test(text));
}

/** A line that could be one of a header: short texts and years alone. */
function isHeadingLine(grid: Grid, row: number): boolean {
  const cells = grid.values[row - grid.top] ?? [];
  return (
    !cells.some((value) => isFigure(value) || (typeof value === 'string' && value.length > longestHeading)) &&
    cells.some((value) => !isBlank(value))
  );
}

/** A line with nothing but a unit. */
export function isLoneUnit(grid: Grid, row: number): boolean {
  const texts = columnsOfGrid(grid)
    .map((column) => lineAt(grid, row, column))
    .filter((text) => text !== '');
  const [only] = texts;
  return texts.length === 1 && only !== undefined && isUnitLine(only);
}

function nameColumnIn(grid: Grid, row: number): number | null {
  const found = columnsOfGrid(grid).filter((column) => roleOf(rules, lineAt(grid, row, column))?.role === 'name');
  const moneyIn = (column: number): ProjectMoney | null => projectMoney([lineAt(grid, row, column)]);
  // `Danh mục dự án giai đoạn 2021-2025` speaks of a period, `Tổng mức đầu tư của dự án` of money.
  return (
    found.find((column) => moneyIn(column) === null) ??
    found.find((column) => moneyIn(column)?.kind === 'elsewhere') ??
    columnsOfGrid(grid).find((column) => roleOf(rules, lineAt(grid, row, column))?.role === 'item') ??
    null
  );
}

/** The text over a column in one line of the header: its own, or that of a merged or wider heading to its left. */
function textOver(grid: Grid, top: number, row: number, column: number): string {
  for (let left = column; left >= grid.left; left -= 1) {
    const text = lineAt(grid, row, left);
    if (text !== '') {
      const merge = grid.merges.find((range) => range.row <= row && row < range.row + range.rows && range.column === left);
      const isWide = merge === undefined ? true : column < merge.column + merge.columns;
      return left === column || isWide ? text : '';
    }
    // A heading above that begins here ends what stands to the left.
    for (let above = top; above < row; above += 1) if (lineAt(grid, above, left) !== '') return '';
  }
  return '';
}

function pathOver(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const own = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter((row) => lineAt(grid, row, column) !== '');
  const lowest = own.at(-1);
  if (lowest === undefined) return [];
  const path: string[] = [];
  for (let row = top; row <= lowest; row += 1) {
    const text = textOver(grid, top, row, column);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function bottomOf(grid: Grid, top: number, named: readonly number[]): number {
  let bottom = top;
  for (let row = top + 1; row < top + highest; row += 1) {
    if (!isHeadingLine(grid, row) || isNumberingRow(grid, row) || isLoneUnit(grid, row)) break;
    if (named.some((column) => lineAt(grid, row, column) !== '')) break;
    bottom = row;
  }
  return bottom;
}

/** The first line of a header whose names are headed in a line: lines above that head amounts to the right of the names belong to it. */
function topOf(grid: Grid, row: number, nameColumn: number): number {
  let top = row;
  while (top > grid.top && top > row - highest && isHeadingLine(grid, top - 1) && !isLoneUnit(grid, top - 1)) {
    const texts = columnsOfGrid(grid).filter((column) => lineAt(grid, top - 1, column) !== '');
    const isOver = texts.every((column) => column > nameColumn) && texts.some((column) => projectMoney([lineAt(grid, top - 1, column)]));
    if (!isOver) break;
    top -= 1;
  }
  return top;
}

function columnAt(grid: Grid, top: number, bottom: number, column: number): ProjectColumn {
  const path = pathOver(grid, top, bottom, column);
  // `Diện tích theo kế hoạch (ha)` holds no capital that is planned.
  const money = path.length === 0 || sizeHeading(path).isSize ? null : projectMoney(path);
  const said = roleOf(rules, path.at(-1) ?? '') ?? roleOf(rules, path.join(' '));
  // What a heading surely says of money counts before `dự án` in it; `Chi phí của chủ đầu tư` says it of nothing that is asked.
  const isMoney = money !== null && (money.kind !== 'perhaps' || said === null || said.role === 'name');
  return { column, path, role: isMoney ? null : (said?.role ?? null), money: isMoney ? money : null };
}

function tableAt(grid: Grid, row: number): ProjectTable | null {
  if (!isHeadingLine(grid, row)) return null;
  const nameColumn = nameColumnIn(grid, row);
  if (nameColumn === null) return null;
  const top = topOf(grid, row, nameColumn);
  const numbers = columnsOfGrid(grid).filter((column) => roleOf(rules, lineAt(grid, row, column))?.role === 'number');
  const bottom = bottomOf(grid, row, [nameColumn, ...numbers]);
  const columns = columnsOfGrid(grid)
    .map((column) => columnAt(grid, top, bottom, column))
    .map((column) => (column.column === nameColumn ? { ...column, role: 'name' as const, money: null } : column));
  const isProjects = roleOf(rules, lineAt(grid, row, nameColumn))?.role !== 'item' || columns.some(({ money }) => money?.kind === 'total');
  if (!isProjects || !columns.some(({ money }) => money !== null) || columns.filter(({ path }) => path.length > 0).length < 2) return null;
  return { grid, headerRow: top, firstRow: bottom + 1, lastRow: grid.top + grid.values.length - 1, columns, nameColumn };
}

function isSameHeader(a: ProjectTable, b: ProjectTable): boolean {
  const key = ({ columns }: ProjectTable): string => columns.map(({ path }) => path.join('|')).join('\n');
  return key(a) === key(b);
}

/** Every list of projects of a sheet, top to bottom; a header that is repeated on a new page begins none. */
export function findProjectTables(grid: Grid): readonly ProjectTable[] {
  const tables: ProjectTable[] = [];
  for (let row = grid.top; row < grid.top + grid.values.length; row += 1) {
    const table = tableAt(grid, row);
    if (table === null) continue;
    const previous = tables.at(-1);
    if (previous === undefined || !isSameHeader(previous, table)) {
      if (previous !== undefined) tables[tables.length - 1] = { ...previous, lastRow: table.headerRow - 1 };
      tables.push(table);
    }
    row = table.firstRow - 1;
  }
  return tables;
}

/** The first column of a role. */
export function roleColumn({ columns }: ProjectTable, role: ProjectColumn['role']): number | null {
  return columns.find((each) => each.role === role)?.column ?? null;
}
