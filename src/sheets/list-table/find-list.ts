/** Finds a list on a sheet by its header words: columns in any order, header in any row, in one row or two. */
import type { CellValue } from '../../domain/cell';
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { isBlank, textOf } from '../cell-text';
import { nameKey } from '../../language/text/fold';
import type { ColumnRules } from '../../language/headers/column-words';
import { roleOf } from '../../language/headers/column-words';
import { parseUnit } from '../../language/numbers/units';
import { yearIn } from '../../language/year-in';

/** A column that a header names. `column` is a sheet position. */
export type ListColumn = { readonly column: number; readonly header: string; readonly weight: number };

export type ListTable<Role extends string> = {
  readonly grid: Grid;
  /** Sheet row of the header's first row. */
  readonly headerRow: number;
  /** Sheet rows of the list's first line and of the sheet's last. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns by role, the one that the header speaks for most first. */
  readonly columns: ReadonlyMap<Role, readonly ListColumn[]>;
};

function lineOf(grid: Grid, row: number): readonly string[] {
  const cells = grid.values[row - grid.top] ?? [];
  return cells.map((value) => (isBlank(value) ? '' : textOf(value).replace(/\s+/g, ' ').trim()));
}

/** Roles in a header line; of two columns for one role the better first, then the left one (a sort leaves equals as they stand). */
function columnsOf<Role extends string>(grid: Grid, headers: readonly string[], rules: ColumnRules<Role>): Map<Role, ListColumn[]> {
  const columns = new Map<Role, ListColumn[]>();
  for (const [offset, header] of headers.entries()) {
    const found = roleOf(rules, header);
    if (found === null) continue;
    const known = columns.get(found.role) ?? [];
    known.push({ column: grid.left + offset, header, weight: found.weight });
    columns.set(found.role, known);
  }
  for (const known of columns.values()) known.sort((a, b) => b.weight - a.weight);
  return columns;
}

/** The longest text in a header row; a row with a longer one is a line of a list. */
const longestInHeader = 120;

/** A header names columns: it holds no figures, numbers of lines or long texts. Years may be numbers. */
function isLine(cells: readonly CellValue[]): boolean {
  return cells.some((value) => {
    if (typeof value === 'number') return !(Number.isInteger(value) && value >= 1900 && value <= 2100);
    return typeof value === 'string' && (value.length > longestInHeader || /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s*$/.test(value));
  });
}

/** `km2`, `%`, `So với tiêu chuẩn (%)`: a unit, alone or in brackets at the end of what it measures. A name of a list has none. */
function isOfUnit(text: string): boolean {
  const inner = /\(([^()]+)\)$/.exec(text)?.[1] ?? text;
  return (parseUnit(inner)?.numerator ?? '') !== '' && /[\p{L}%‰]/u.test(inner);
}

/** True for the lower half of a two-row header: short texts without a number among them, some of which name a column, a unit or a year. */
function isLowerHalf<Role extends string>(
  upper: readonly string[],
  lower: readonly string[],
  values: readonly unknown[],
  rules: ColumnRules<Role>,
  figures: ReadonlySet<Role>,
): boolean {
  let said = 0;
  const whole = joined(upper, lower);
  const isAlone = lower.filter((text) => text !== '').length === 1;
  // A line of the list has its number or its name; a row that is blank below both, or below the names, is none, whatever stands in its other columns.
  const blankBelow = upper.slice(
    0,
    lower.findIndex((text) => text !== ''),
  );
  const isBlankAtFirst =
    blankBelow.filter((text) => text !== '').length >= 2 || blankBelow.some((text) => roleOf(rules, text)?.role === 'name');
  for (const [offset, text] of lower.entries()) {
    if (text === '') continue;
    // One text under a column's name is a section of the list (`I. Các đơn vị thuộc thành phố`).
    const wholeRole = roleOf(rules, whole[offset] ?? '')?.role ?? null;
    const isUnit = wholeRole !== null && figures.has(wholeRole) && isOfUnit(text);
    if (isAlone && (upper[offset] ?? '') !== '' && !text.startsWith('(') && !isUnit) return false;
    const isYear = yearIn(text) !== null && text.length <= 12;
    // Parts of a figure below a heading that covers several columns: `Dân số` over `Thường trú | Tạm trú | Cộng`.
    const isWide = (upper[offset + 1] ?? '') === '' && (lower[offset + 1] ?? '') !== '';
    const isPart = wholeRole !== null && figures.has(wholeRole) && isWide && !/\d/.test(text);
    if (text.length > 40 || (typeof values[offset] === 'number' && !isYear)) return false;
    if (roleOf(rules, text) !== null || isYear || isUnit || isPart || /^\(.*\p{L}.*\)$/u.test(text)) said += 1;
    // Under a header that names its column, the first line of a list would stand here.
    else if (!isBlankAtFirst && (wholeRole === null || (upper[offset] ?? '') !== '')) return false;
  }
  return said > 0;
}

/** Both rows of a header as one; an upper text covers the blank cells to its right (a merged heading) where the lower row has a text. */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let carried = '';
  return upper.map((text, offset) => {
    const below = lower[offset] ?? '';
    if (text !== '') carried = text;
    else if (below === '') carried = '';
    return `${carried} ${below}`.trim();
  });
}

/** Both rows of a header; where the two together name nothing, the lower one alone: `Đơn vị` over `Loại | Tên`. */
function headingsOf<Role extends string>(upper: readonly string[], lower: readonly string[], rules: ColumnRules<Role>): readonly string[] {
  return joined(upper, lower).map((whole, offset) => {
    const own = lower[offset] ?? '';
    return own !== '' && roleOf(rules, whole) === null && roleOf(rules, own) !== null ? own : whole;
  });
}

/**
 * Every list of a sheet, top to bottom: rows in which header words name enough columns.
 * @param isEnough whether the named roles make a header of this kind of list
 * @param figures roles whose columns may have a unit of measure, and nothing else, in the second row of a header
 */
export function findLists<Role extends string>(
  grid: Grid,
  rules: ColumnRules<Role>,
  isEnough: (roles: ReadonlySet<Role>) => boolean,
  figures: ReadonlySet<Role> = new Set(),
): readonly ListTable<Role>[] {
  const found: ListTable<Role>[] = [];
  const last = grid.top + grid.values.length - 1;
  for (let row = grid.top; row <= last; row += 1) {
    const upper = lineOf(grid, row);
    if (upper.filter((text) => text !== '').length < 2 || isLine(grid.values[row - grid.top] ?? [])) continue;
    const single = columnsOf(grid, upper, rules);
    if (single.size === 0) continue;
    const lower = lineOf(grid, row + 1);
    const isTwo = isLowerHalf(upper, lower, grid.values[row + 1 - grid.top] ?? [], rules, figures);
    const columns = isTwo ? columnsOf(grid, headingsOf(upper, lower, rules), rules) : single;
    if (!isEnough(new Set(columns.keys()))) continue;
    const height = isTwo ? 2 : 1;
    const previous = found.at(-1);
    // A header repeated down the list (a new page) is not a new list.
    const isRepeated =
      previous !== undefined && [...columns].every(([role, [first]]) => previous.columns.get(role)?.[0]?.column === first?.column);
    if (!isRepeated) {
      if (previous !== undefined) found[found.length - 1] = { ...previous, lastRow: row - 1 };
      found.push({ grid, headerRow: row, firstRow: row + height, lastRow: last, columns });
    }
    row += height - 1;
  }
  return found;
}

/** First column of a role; null where the list has none. */
export function columnOf<Role extends string>(list: ListTable<Role>, role: Role): ListColumn | null {
  return list.columns.get(role)?.[0] ?? null;
}

/** Text of a role's cell in a row; '' where blank or without such a column. */
export function textIn<Role extends string>(list: ListTable<Role>, role: Role, row: number): string {
  const column = columnOf(list, role);
  return column === null ? '' : textOf(valueAt(list.grid, row, column.column)).trim();
}

/** True where the row repeats the list's header (a table broken over pages). */
export function isHeaderAgain<Role extends string>(list: ListTable<Role>, row: number): boolean {
  let same = 0;
  for (const [first] of list.columns.values()) {
    if (first === undefined) continue;
    const header = nameKey(textOf(valueAt(list.grid, list.headerRow, first.column)));
    if (header !== '' && header === nameKey(textOf(valueAt(list.grid, row, first.column)))) same += 1;
  }
  return same >= 2;
}
