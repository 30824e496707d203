/** Where on a sheet an indicator table, or a part of one, stands: its rows, its columns and the name column, from the names found there. */
import { valueAt } from '../domain/grid';
import { isBlank, textOf } from './cell-text';
import { nameKey } from '../language/text/fold';
import { headerRoles } from './header-roles';
import type { GridScan, NameHit } from './scan-grid';

export type TableRegion = {
  readonly nameColumn: number;
  /** Columns that belong to it: of tables side by side only its own. */
  readonly columns: readonly number[];
  /** Names found in the name column, in row order. */
  readonly hits: readonly NameHit[];
  readonly firstHit: number;
  readonly lastHit: number;
  /** Rows that the table may use around its hits: from after the table above to before the table below. */
  readonly from: number;
  readonly to: number;
  readonly distinct: number;
  /** Too few names to be a table by itself: it can only be a part of one. */
  readonly isSmall: boolean;
};

/** Rows without any indicator between two names beyond which they belong to different tables. */
const longestGap = 200;
/** Rows above a table's first name in which its header is looked for. */
const reach = 15;
/** Tables looked at on one sheet. */
const mostRegions = 12;
/** Parts too small to be tables that are looked at on one sheet. */
const mostSmall = 24;
/** Columns of names looked at: two tables side by side, a translation beside the names. */
const mostColumns = 4;
/** Headings that a header names at least before its columns are compared with those of the header above. */
const fewestRoles = 3;

type Segment = { readonly nameColumn: number; readonly hits: readonly NameHit[]; readonly isSmall: boolean };

/**
 * Every place with enough indicator names in one column to be a table, top to bottom. `fewest` names make one; fewer are kept as small
 * where a header of their own stands above them.
 */
export function tableRegions(scan: GridScan, fewest: number, column: number | null = null): readonly TableRegion[] {
  const headers = headersOf(scan);
  const found: Segment[] = [];
  let rest = column === null ? scan.hits : scan.hits.filter((hit) => hit.column === column);
  for (let round = 0; round < mostColumns && rest.length > 0; round += 1) {
    const nameColumn = fullestColumn(rest);
    const inColumn = rest.filter((hit) => hit.column === nameColumn);
    for (const hits of segments(inColumn, headers, column === null)) {
      const isSmall = distinctOf(hits) < fewest;
      if (!isSmall || headers.isHeaded(hits[0]?.row ?? 0)) found.push({ nameColumn, hits, isSmall });
    }
    const taken = new Set(inColumn.map((hit) => hit.row));
    const twins = headers.twinsOf(nameColumn);
    rest = rest.filter((hit) => hit.column !== nameColumn && (!taken.has(hit.row) || twins.has(hit.column)));
  }
  const fullest = (segment: Segment[], most: number): Segment[] =>
    segment.length <= most ? segment : segment.toSorted((a, b) => distinctOf(b.hits) - distinctOf(a.hits)).slice(0, most);
  const regions = [
    ...fullest(
      found.filter(({ isSmall }) => !isSmall),
      mostRegions,
    ),
    ...fullest(
      found.filter(({ isSmall }) => isSmall),
      mostSmall,
    ),
  ].sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
  return regions.map((segment) => regionOf(segment, regions, headers, scan));
}

function regionOf({ nameColumn, hits, isSmall }: Segment, all: readonly Segment[], headers: Headers, { grid }: GridScan): TableRegion {
  const firstHit = hits[0]?.row ?? 0;
  const lastHit = hits.at(-1)?.row ?? 0;
  const columns = headers.sliceAt(firstHit, nameColumn);
  // Tables in other columns stand beside this one, not above or below it.
  const inColumns = all.filter((other) => columns.includes(other.nameColumn) && other.hits !== hits);
  const above = Math.max(-1, ...inColumns.map((other) => other.hits.at(-1)?.row ?? -1).filter((row) => row < firstHit));
  const below = Math.min(Infinity, ...inColumns.map((other) => other.hits[0]?.row ?? Infinity).filter((row) => row > lastHit));
  const last = grid.top + grid.values.length - 1;
  return {
    nameColumn,
    columns,
    hits,
    firstHit,
    lastHit,
    from: above < 0 ? grid.top : above + 1,
    to: below === Infinity ? last : Math.min(below, headers.firstIn(lastHit + 1, below) ?? below) - 1,
    distinct: distinctOf(hits),
    isSmall,
  };
}

function distinctOf(hits: readonly NameHit[]): number {
  return new Set(hits.map((hit) => hit.indicator)).size;
}

function fullestColumn(hits: readonly NameHit[]): number {
  const byColumn = new Map<number, Set<number>>();
  for (const hit of hits) {
    const seen = byColumn.get(hit.column) ?? new Set<number>();
    seen.add(hit.indicator);
    byColumn.set(hit.column, seen);
  }
  let fullest = hits[0]?.column ?? 0;
  let most = 0;
  for (const [column, seen] of byColumn) {
    if (seen.size > most) {
      most = seen.size;
      fullest = column;
    }
  }
  return fullest;
}

/** What the header rows of a sheet say, asked only where names stand below them. */
type Headers = {
  /** The first header row from `from` on and above `to`; undefined where there is none. */
  readonly firstIn: (from: number, to: number) => number | undefined;
  /** The part of each column in the fullest header row of a span; empty where none names enough. */
  readonly rolesIn: (from: number, to: number) => ReadonlyMap<string, number>;
  /** A header that names values or points stands above a row. */
  readonly isHeaded: (row: number) => boolean;
  /** Columns whose heading is that of the name column, in the same row: tables side by side. */
  readonly twinsOf: (nameColumn: number) => ReadonlySet<number>;
  /** Columns of the table whose names stand in a column below the header above a row. */
  readonly sliceAt: (row: number, nameColumn: number) => readonly number[];
};

/** Header rows of one span, or of one sheet, that are looked into. */
const mostHeaders = 40;

function headersOf({ grid, columns, headerRows, hits }: GridScan): Headers {
  const rows = [...headerRows];
  const named = new Set(hits.map((hit) => hit.column));
  const keyAt = (row: number, column: number): string => nameKey(textOf(valueAt(grid, row, column)));
  const within = (from: number, to: number): readonly number[] => {
    const start = firstAtLeast(rows, from);
    const found: number[] = [];
    for (let at = start; at < rows.length && found.length < mostHeaders && (rows[at] ?? to) < to; at += 1) found.push(rows[at] ?? 0);
    return found;
  };
  const fullestRow = (from: number, to: number): number | undefined =>
    within(from, to)
      .map((row) => ({ row, roles: headerRoles(grid, row, columns).size }))
      .reduce<{ row: number; roles: number } | undefined>(
        (best, one) => (best === undefined || one.roles >= best.roles ? one : best),
        undefined,
      )?.row;
  const rolesIn = (from: number, to: number): ReadonlyMap<string, number> => {
    const row = fullestRow(from, to);
    const roles = row === undefined ? new Map<string, number>() : headerRoles(grid, row, columns);
    return roles.size >= fewestRoles ? roles : new Map<string, number>();
  };
  const sameKeys = (row: number, nameColumn: number): readonly number[] => {
    const key = keyAt(row, nameColumn);
    // Levels may be headed like the names (`Tiêu chuẩn` twice); only a column with names of its own begins another table.
    return key === ''
      ? [nameColumn]
      : columns.filter((column) => keyAt(row, column) === key && (column === nameColumn || named.has(column)));
  };
  return {
    firstIn: (from, to) => within(from, to)[0],
    rolesIn,
    isHeaded: (row) => {
      const roles = rolesIn(row - reach, row);
      return roles.has('value') || roles.has('points');
    },
    twinsOf: (nameColumn) => new Set(rows.slice(0, mostHeaders).flatMap((row) => sameKeys(row, nameColumn))),
    sliceAt: (row, nameColumn) => {
      const header = fullestRow(row - reach, row);
      const names = header === undefined ? [nameColumn] : sameKeys(header, nameColumn);
      const first = names[0] ?? nameColumn;
      const leftmost = columns.find((column) => header !== undefined && !isBlank(valueAt(grid, header, column))) ?? first;
      const next = names[names.indexOf(nameColumn) + 1];
      // Each table of a row begins as far from its name column as the first one does.
      const start = nameColumn === first ? -Infinity : leftmost + nameColumn - first;
      const end = next === undefined ? Infinity : leftmost + next - first;
      return columns.filter((column) => column >= start && column < end);
    },
  };
}

/**
 * Splits a column's names where a second table begins: a long gap, the same indicators all over again, a header that exchanges the columns,
 * or the first header below names that stand under none (a list in the text above the table).
 */
function segments(hits: readonly NameHit[], headers: Headers, isSplitByHeaders: boolean): readonly (readonly NameHit[])[] {
  const result: NameHit[][] = [];
  let current: NameHit[] = [];
  let seen = new Set<number>();
  let roles: ReadonlyMap<string, number> | null = null;
  for (const [position, hit] of hits.entries()) {
    const previous = current.at(-1);
    const first = current[0];
    if (previous !== undefined && first !== undefined) {
      const isFar = hit.row - previous.row > longestGap;
      const isRestart = previous.indicator !== hit.indicator && seen.has(hit.indicator) && restarts(hits, position, seen);
      const header = headers.firstIn(previous.row + 1, hit.row);
      const isListAbove = header !== undefined && headers.firstIn(first.row - reach, first.row) === undefined;
      if (header !== undefined && isSplitByHeaders) roles ??= headers.rolesIn(first.row - reach, first.row);
      const isExchanged = header !== undefined && isSplitByHeaders && exchanges(roles, headers.rolesIn(previous.row + 1, hit.row));
      if (isFar || isRestart || isListAbove || isExchanged) {
        result.push(current);
        current = [];
        seen = new Set();
        roles = null;
      }
    }
    current.push(hit);
    seen.add(hit.indicator);
  }
  if (current.length > 0) result.push(current);
  return result;
}

/** True where a header names a part in another column than the header before it. */
function exchanges(before: ReadonlyMap<string, number> | null, after: ReadonlyMap<string, number>): boolean {
  return before !== null && [...after].some(([role, column]) => before.has(role) && before.get(role) !== column);
}

/** Position of the first row not above `from` in an ascending list. */
function firstAtLeast(rows: readonly number[], from: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where what follows repeats the table rather than one row of it: of the next names, at least three and most were seen before. */
function restarts(hits: readonly NameHit[], position: number, seen: ReadonlySet<number>): boolean {
  const next = hits.slice(position, position + 6);
  const repeated = new Set(next.filter((hit) => seen.has(hit.indicator)).map((hit) => hit.indicator));
  return repeated.size >= 3 && repeated.size * 2 > next.length;
}
