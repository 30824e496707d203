/** The header of a table: which rows above its first indicator name the columns, and what they say of each column. */
import { valueAt } from '../domain/grid';
import type { Grid } from '../domain/grid';
import { isBlank, labelOf, textOf } from './cell-text';
import { nameKey } from './fold';
import { hasHeaderWord, headerKeyScores, headerYear, longestHeader } from './header-words';
import type { TableRegion } from './table-region';

export type TableHeader = {
  /** Sheet rows of the header, top first; empty where the table has none. */
  readonly rows: readonly number[];
  /** Column → its header text, the rows of a two-row header joined. */
  readonly texts: ReadonlyMap<number, string>;
  /** Column → the levels of its heading from top to bottom: `Hiện trạng`, `Trước sáp nhập`. */
  readonly levels: ReadonlyMap<number, readonly string[]>;
  /** Column → folded text of the header's first row, to recognise the header where it is repeated down the table. */
  readonly keys: ReadonlyMap<number, string>;
};

/** How far above the first indicator a header may stand: group rows, a row of column numbers and blanks lie between. */
const furthest = 15;

export const noHeader: TableHeader = { rows: [], texts: new Map(), levels: new Map(), keys: new Map() };

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
  const isUpper = (row: number): boolean => isPartOfHeader(grid, row, columns, region) || areHeads(grid, row, columns, region);
  for (let row = best - 1; row >= Math.max(region.from, best - 2) && isUpper(row); row -= 1) rows.unshift(row);
  for (let row = best + 1; row < region.firstHit && row <= best + 2; row += 1) {
    if (!isPartOfHeader(grid, row, columns, region) && !standsUnderHeads(grid, row, rows, columns, region)) break;
    rows.push(row);
  }
  const levels = headingLevels(grid, rows, columns);
  const texts = new Map([...levels].map(([column, parts]) => [column, parts.join(' ')]));
  return { rows, texts, levels, keys: keysOf(grid, best, columns) };
}

function rolesIn(grid: Grid, row: number, columns: readonly number[]): number {
  const roles = new Set<string>();
  for (const column of columns) {
    const text = textOf(valueAt(grid, row, column));
    if (text.length > longestHeader) continue;
    for (const role of Object.keys(headerKeyScores(nameKey(text)))) roles.add(role);
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
    if (Object.keys(headerKeyScores(nameKey(text))).length > 0 || headerYear(text) !== null) words += 1;
  }
  return cells >= 2 && words >= 2 && words * 2 >= cells;
}

/** Columns that a heading covers: those of its merged cells, or, where the row tells no merged cells, the blank ones to its right. */
function coverOf(grid: Grid, row: number, columns: readonly number[]): ReadonlyMap<number, number> {
  const cover = new Map<number, number>();
  const merges = grid.merges.filter((merge) => merge.columns > 1 && merge.row <= row && row < merge.row + merge.rows);
  let head: number | null = null;
  for (const column of columns) {
    const merge = merges.find((area) => area.column <= column && column < area.column + area.columns);
    if (!isBlank(valueAt(grid, row, column))) head = column;
    else if (merges.length > 0) head = merge?.column ?? null;
    if (head !== null) cover.set(column, head);
  }
  return cover;
}

/** Heads of a row that cover more columns than their own. */
function wideHeads(cover: ReadonlyMap<number, number>): ReadonlySet<number> {
  return new Set([...cover].filter(([column, head]) => column !== head).map(([, head]) => head));
}

/**
 * True for a row below the header whose every cell stands under a heading that covers several columns (`Trước sáp nhập` | `Sau sáp nhập`
 * under `Hiện trạng`): it counts by its place, whatever its words.
 */
function standsUnderHeads(grid: Grid, row: number, above: readonly number[], columns: readonly number[], region: TableRegion): boolean {
  const covers = above.map((upper) => coverOf(grid, upper, columns));
  const filled = columns.filter((column) => !isBlank(valueAt(grid, row, column)));
  const heads = new Map<number, number>();
  for (const column of filled) {
    if (column === region.nameColumn || textOf(valueAt(grid, row, column)).length > longestHeader) return false;
    const head = covers.flatMap((cover) => {
      const over = cover.get(column);
      return over !== undefined && wideHeads(cover).has(over) ? [over] : [];
    })[0];
    if (head === undefined || head === region.nameColumn) return false;
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  return filled.length >= 2 && [...heads.values()].some((count) => count >= 2);
}

/** True for a row above the header whose every cell is a heading over several of its columns: cities, classes, years over `Hiện trạng` | `Điểm`. */
function areHeads(grid: Grid, row: number, columns: readonly number[], region: TableRegion): boolean {
  const cover = coverOf(grid, row, columns);
  const heads = wideHeads(cover);
  const filled = columns.filter((column) => !isBlank(valueAt(grid, row, column)));
  if (filled.length < 2 || cover.has(region.nameColumn)) return false;
  return filled.every((column) => heads.has(column) && textOf(valueAt(grid, row, column)).length <= longestHeader);
}

/** The heading of each column, level by level; a text with nothing beside it covers the blank cells to its right (a merged heading). */
function headingLevels(grid: Grid, rows: readonly number[], columns: readonly number[]): Map<number, readonly string[]> {
  const levels = new Map<number, readonly string[]>();
  for (const [position, row] of rows.entries()) {
    const cover = coverOf(grid, row, columns);
    for (const column of columns) {
      const own = textOf(valueAt(grid, row, column)).trim();
      const hasLower = rows.slice(position + 1).some((lower) => !isBlank(valueAt(grid, lower, column)));
      const hasUpper = rows.slice(0, position).some((upper) => !isBlank(valueAt(grid, upper, column)));
      const head = cover.get(column);
      const text = own !== '' || head === undefined || !hasLower || hasUpper ? own : textOf(valueAt(grid, row, head)).trim();
      if (text === '' || text.length > longestHeader) continue;
      levels.set(column, [...(levels.get(column) ?? []), text.replace(/\s+/g, ' ')]);
    }
  }
  return levels;
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
