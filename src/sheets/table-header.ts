/** The header of a table: which rows above its first indicator name the columns, and what they say of each column. */
import { valueAt } from '../domain/grid';
import type { Grid } from '../domain/grid';
import { isBlank, labelOf, textOf } from './cell-text';
import { nameKey } from '../language/text/fold';
import { hasHeaderWord, headerScores, headerYear, longestHeader } from '../language/headers/indicator-headers';
import type { TableRegion } from './table-region';

export type TableHeader = {
  /** Sheet rows of the header, top first; empty where the table has none. */
  readonly rows: readonly number[];
  /** Column → its header text, the rows of a two-row header joined. */
  readonly texts: ReadonlyMap<number, string>;
  /** Column → folded text of the header's first row, to recognise the header where it is repeated down the table. */
  readonly keys: ReadonlyMap<number, string>;
};

/** How far above the first indicator a header may stand: group rows, a row of column numbers and blanks lie between. */
const furthest = 15;

export const noHeader: TableHeader = { rows: [], texts: new Map(), keys: new Map() };

export function findHeader(grid: Grid, columns: readonly number[], region: TableRegion, headerRows: ReadonlySet<number>): TableHeader {
  let best: number | null = null;
  let bestRoles = 1;
  for (let row = region.firstHit - 1; row >= Math.max(region.from, region.firstHit - furthest); row -= 1) {
    if (!headerRows.has(row)) continue;
    const roles = rolesIn(grid, row, columns);
    if (roles > bestRoles) {
      bestRoles = roles;
      best = row;
    }
  }
  if (best === null) return noHeader;
  const rows = [best];
  // A row above may hold the upper half (`Hiện trạng` over 2021 and 2022), rows below the lower half.
  for (let row = best - 1; row >= Math.max(region.from, best - 2) && isPartOfHeader(grid, row, columns, region); row -= 1)
    rows.unshift(row);
  for (let row = best + 1; row < region.firstHit && row <= best + 2 && isPartOfHeader(grid, row, columns, region); row += 1) rows.push(row);
  return { rows, texts: joinedTexts(grid, rows, columns), keys: keysOf(grid, best, columns) };
}

function rolesIn(grid: Grid, row: number, columns: readonly number[]): number {
  const roles = new Set<string>();
  for (const column of columns) {
    const text = textOf(valueAt(grid, row, column));
    if (text.length > longestHeader) continue;
    for (const role of Object.keys(headerScores(text))) roles.add(role);
  }
  return roles.size;
}

/** True for the other row of a two-row header: several short texts of header words or years, no indicator or group of its own. */
function isPartOfHeader(grid: Grid, row: number, columns: readonly number[], region: TableRegion): boolean {
  let cells = 0;
  let words = 0;
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    cells += 1;
    const text = textOf(value);
    if (text.length > longestHeader || labelOf(value).kind === 'roman') return false;
    if (column === region.nameColumn && !hasHeaderWord(nameKey(text))) return false;
    if (Object.keys(headerScores(text)).length > 0 || headerYear(text) !== null) words += 1;
  }
  return cells >= 2 && words >= 2 && words * 2 >= cells;
}

/** The texts of each column joined; an upper text with nothing beside it covers the blank cells to its right (a merged heading). */
function joinedTexts(grid: Grid, rows: readonly number[], columns: readonly number[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [position, row] of rows.entries()) {
    let carried = '';
    for (const column of columns) {
      const own = textOf(valueAt(grid, row, column)).trim();
      if (own !== '') carried = own;
      const hasLower = rows.slice(position + 1).some((lower) => !isBlank(valueAt(grid, lower, column)));
      const hasUpper = rows.slice(0, position).some((upper) => !isBlank(valueAt(grid, upper, column)));
      const text = own !== '' ? own : hasLower && !hasUpper ? carried : '';
      if (text === '' || text.length > longestHeader) continue;
      const before = texts.get(column) ?? '';
      texts.set(column, before === '' ? text : `${before} ${text}`);
    }
  }
  return texts;
}

function keysOf(grid: Grid, row: number, columns: readonly number[]): Map<number, string> {
  const keys = new Map<number, string>();
  for (const column of columns) {
    const key = nameKey(textOf(valueAt(grid, row, column)));
    if (key !== '') keys.set(column, key);
  }
  return keys;
}

/** True where a row repeats the table's header (page breaks of the Word original). */
export function repeatsHeader(grid: Grid, columns: readonly number[], row: number, header: TableHeader): boolean {
  if (header.keys.size < 2) return false;
  let same = 0;
  let cells = 0;
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    cells += 1;
    if (header.keys.get(column) === nameKey(textOf(value))) same += 1;
  }
  return same >= 2 && same * 2 > cells;
}

/** True where a row is a header in its own words: most roles named, and header words where number and name would stand. */
export function isHeaderRow(
  grid: Grid,
  columns: readonly number[],
  row: number,
  by: { readonly number: number | null; readonly name: number | null },
): boolean {
  const places = [by.number, by.name].filter((column) => column !== null);
  const isWord = (column: number): boolean => hasHeaderWord(nameKey(textOf(valueAt(grid, row, column))));
  return places.length > 0 && places.every(isWord) && rolesIn(grid, row, columns) >= 4;
}

/** True for a row of column numbers: `(1) (2) (3)`, `A B 1 2`. */
export function isColumnNumberRow(grid: Grid, columns: readonly number[], row: number): boolean {
  const cells = columns.map((column) => textOf(valueAt(grid, row, column)).trim()).filter((text) => text !== '');
  if (cells.length < 3 || !cells.every((text) => /^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*=.*)?$/.test(text))) return false;
  const numbers = cells.map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)).filter((number) => !Number.isNaN(number));
  return numbers.every((number, position) => position === 0 || number === (numbers[position - 1] ?? 0) + 1);
}
