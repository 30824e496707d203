/** Finds lists of projects on a sheet: the header in up to five lines, with every heading over a column. A title or a line of the unit is no part of it. */
import { largest } from '../../domain/extremes';
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { columnRules, roleOf, saysOnly } from '../../language/headers/column-words';
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
  /** Rows of the header where it stands again on a new page. */
  readonly repeated: readonly number[];
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

function textsIn(grid: Grid, row: number): readonly string[] {
  return columnsOfGrid(grid)
    .map((column) => lineAt(grid, row, column))
    .filter((text) => text !== '');
}

/** A year heads a column as words do. */
function isFigure(text: string): boolean {
  return /^-?\d[\d.,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** `(1) (2) (3)`, `A B 1 2=3+4`: numbers of the columns. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const texts = textsIn(grid, row);
  return texts.length >= 3 && texts.every((text) => /^\(?[A-Z\d]{1,2}\)?\s*(?:=.*|\(\d.*\))?$/i.test(text));
}

/** A line that could be one of a header: texts and years alone. `Kế hoạch vốn … đã được giao tại Nghị quyết số …` may be a long one. */
function isHeadingLine(grid: Grid, row: number): boolean {
  return !textsIn(grid, row).some(isFigure);
}

/** A line with nothing but a unit. */
export function isLoneUnit(grid: Grid, row: number): boolean {
  const [only, ...others] = textsIn(grid, row);
  return only !== undefined && others.length === 0 && isUnitLine(only);
}

/** `Tên dự án`, where `Dự án Đường A` is a project and `Lĩnh vực dự án` a column of its own. */
function saysName(text: string): boolean {
  return saysOnly(rules, 'name', text);
}

function nameColumnIn(grid: Grid, row: number): number | null {
  const found = columnsOfGrid(grid).filter((column) => roleOf(rules, lineAt(grid, row, column))?.role === 'name');
  const moneyIn = (column: number): ProjectMoney | null => projectMoney([lineAt(grid, row, column)]);
  // `Danh mục dự án giai đoạn 2021-2025` speaks of a period, `Tổng mức đầu tư của dự án` of money.
  return (
    found.find((column) => saysName(lineAt(grid, row, column))) ??
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
      return merge === undefined || column < merge.column + merge.columns ? text : '';
    }
    // A heading above that begins here ends what stands to the left.
    for (let above = top; above < row; above += 1) if (lineAt(grid, above, left) !== '') return '';
  }
  return '';
}

function pathOver(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const lines = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter((row) => !isLoneUnit(grid, row));
  if (lines.every((row) => lineAt(grid, row, column) === '')) return [];
  const texts = lines.map((row) => textOver(grid, top, row, column));
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
}

/** What stands below the heading of names or numbers and is a heading still: nothing, the same once more, or `Tên` below `Dự án`. */
function headsOn(grid: Grid, row: number, column: number): boolean {
  const text = lineAt(grid, row, column);
  const said = ['name', 'item', 'number'] as const;
  return text === '' || text === lineAt(grid, row - 1, column) || said.some((role) => saysOnly(rules, role, text));
}

/** The last line of a header. Lines that are blank or hold its unit alone may stand among them: what is below says whose money it is. */
function bottomOf(grid: Grid, top: number, named: readonly number[]): number {
  let bottom = top;
  for (let row = top + 1; row < top + highest; row += 1) {
    if (!isHeadingLine(grid, row) || isNumberingRow(grid, row) || !named.every((column) => headsOn(grid, row, column))) break;
    if (textsIn(grid, row).length > 0 && !isLoneUnit(grid, row)) bottom = row;
  }
  return bottom;
}

/** The first line of a header whose names are headed in a line: lines above that head amounts to the right of the names belong to it. */
function topOf(grid: Grid, row: number, nameColumn: number): number {
  let top = row;
  while (isHeadingLine(grid, top - 1)) {
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
  const money = sizeHeading(path).isSize ? null : projectMoney(path);
  const said = roleOf(rules, path.at(-1) ?? '') ?? roleOf(rules, path.join(' '));
  // What a heading surely says of money counts before `dự án` in it; `Chi phí của chủ đầu tư` says it of nothing that is asked.
  const isMoney = money !== null && (money.kind !== 'perhaps' || said === null || said.role === 'name');
  return { column, path, role: isMoney ? null : (said?.role ?? null), money: isMoney ? money : null };
}

/** A title of the list stands alone in its line, but for the unit. */
function isTitle(grid: Grid, row: number): boolean {
  return textsIn(grid, row).filter((text) => !isUnitLine(text)).length < 2;
}

function tableAt(grid: Grid, row: number): ProjectTable | null {
  if (!isHeadingLine(grid, row) || isTitle(grid, row)) return null;
  const nameColumn = nameColumnIn(grid, row);
  if (nameColumn === null) return null;
  const top = topOf(grid, row, nameColumn);
  const numbers = columnsOfGrid(grid).filter((column) => roleOf(rules, lineAt(grid, row, column))?.role === 'number');
  const bottom = bottomOf(grid, row, [nameColumn, ...numbers]);
  const columns = columnsOfGrid(grid)
    .map((column) => columnAt(grid, top, bottom, column))
    .map((each): ProjectColumn => {
      if (each.column === nameColumn) return { ...each, role: 'name', money: null };
      return each.role === 'name' ? { ...each, role: 'other' } : each;
    });
  // A sentence that speaks of money is no heading that makes a list.
  const money = columns.filter(({ path }) => (path.at(-1)?.length ?? 0) <= longestHeading).flatMap((each) => each.money ?? []);
  const isProjects = roleOf(rules, lineAt(grid, row, nameColumn))?.role !== 'item' || money.some(({ kind }) => kind === 'total');
  // A numbered list of projects is one though it says of none what it costs, or only what is paid in a year.
  const more = columns.filter(({ role, path }) => role !== 'name' && role !== 'number' && path.length > 0);
  const saysMore = more.length > 1 || more.some(({ role }) => role === null);
  const isList = money.length > 0 || (saysMore && numbers.length > 0 && saysName(lineAt(grid, row, nameColumn)));
  if (!isProjects || !isList) return null;
  return { grid, headerRow: top, firstRow: bottom + 1, lastRow: grid.top + grid.values.length - 1, columns, nameColumn, repeated: [] };
}

/** A header below a list numbers its lines too, or says of its names nothing else: `Dự án Đường A` beside `NS tỉnh` is a line of the list. */
function isHeaderBelow(table: ProjectTable): boolean {
  return roleColumn(table, 'number') !== null || table.columns.some(({ path }) => path.some(saysName));
}

function isSameHeader(a: ProjectTable, b: ProjectTable): boolean {
  const key = ({ columns }: ProjectTable): string => JSON.stringify(columns.map(({ path }) => path));
  return key(a) === key(b);
}

/** Every list of projects of a sheet, top to bottom; a header that is repeated on a new page begins none. */
export function findProjectTables(grid: Grid): readonly ProjectTable[] {
  const tables: ProjectTable[] = [];
  for (let row = grid.top; row < grid.top + grid.values.length; row += 1) {
    const table = tableAt(grid, row);
    const previous = tables.at(-1);
    if (table === null || (previous !== undefined && !isHeaderBelow(table))) continue;
    if (previous !== undefined && isSameHeader(previous, table)) {
      const again = Array.from({ length: table.firstRow - table.headerRow }, (_, at) => table.headerRow + at);
      tables[tables.length - 1] = { ...previous, repeated: [...previous.repeated, ...again] };
    } else {
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
