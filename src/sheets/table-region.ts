/** Where on a sheet an indicator table stands: the rows and the name column, from the names found there. */
import type { GridScan, NameHit } from './scan-grid';

export type TableRegion = {
  readonly nameColumn: number;
  /** Names found in the name column, in row order. */
  readonly hits: readonly NameHit[];
  readonly firstHit: number;
  readonly lastHit: number;
  /** Rows that the table may use around its hits: from after the table above to before the table below. */
  readonly from: number;
  readonly to: number;
  readonly distinct: number;
};

/** Rows without any indicator between two names beyond which they belong to different tables. */
const longestGap = 200;

/** Rows above a table's first name in which its header is looked for. */
const reach = 15;
/** Tables looked at on one sheet. */
const mostRegions = 12;

/** Every place with enough indicator names in one column to be a table, top to bottom. `fewest` names make one. */
export function tableRegions(scan: GridScan, fewest: number, column: number | null = null): readonly TableRegion[] {
  const regions: { nameColumn: number; hits: NameHit[] }[] = [];
  let rest = column === null ? scan.hits : scan.hits.filter((hit) => hit.column === column);
  // A sheet has one or two name columns (two tables side by side, a translation beside the names).
  for (let round = 0; round < 4 && rest.length >= fewest; round += 1) {
    const nameColumn = fullestColumn(rest);
    const inColumn = rest.filter((hit) => hit.column === nameColumn);
    for (const hits of segments(inColumn, scan.headerRows)) {
      if (distinctOf(hits) >= fewest) regions.push({ nameColumn, hits });
    }
    const taken = new Set(inColumn.map((hit) => hit.row));
    rest = rest.filter((hit) => hit.column !== nameColumn && !taken.has(hit.row));
  }
  if (regions.length > mostRegions) {
    regions.sort((a, b) => distinctOf(b.hits) - distinctOf(a.hits));
    regions.length = mostRegions;
  }
  regions.sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
  return regions.map(({ nameColumn, hits }, position) => {
    const firstHit = hits[0]?.row ?? 0;
    const lastHit = hits.at(-1)?.row ?? 0;
    const above = regions[position - 1]?.hits.at(-1)?.row;
    const below = regions[position + 1]?.hits[0]?.row;
    return {
      nameColumn,
      hits,
      firstHit,
      lastHit,
      from: above === undefined || above >= firstHit ? scan.grid.top : above + 1,
      to: below === undefined || below <= lastHit ? scan.grid.top + scan.grid.values.length - 1 : below - 1,
      distinct: distinctOf(hits),
    };
  });
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

/**
 * Splits a column's names where a second table begins: a long gap, the same indicators all over again,
 * or the first header below names that stand under none (a list in the text above the table).
 */
function segments(hits: readonly NameHit[], headerRows: ReadonlySet<number>): NameHit[][] {
  const result: NameHit[][] = [];
  const headers = [...headerRows];
  const hasHeaderIn = (from: number, to: number): boolean => (headers[firstAtLeast(headers, from)] ?? to) < to;
  let current: NameHit[] = [];
  let seen = new Set<number>();
  for (const [position, hit] of hits.entries()) {
    const previous = current.at(-1);
    const isFar = previous !== undefined && hit.row - previous.row > longestGap;
    const isRestart =
      previous !== undefined && previous.indicator !== hit.indicator && seen.has(hit.indicator) && restarts(hits, position, seen);
    const first = current[0];
    const isListAbove =
      previous !== undefined && first !== undefined && hasHeaderIn(previous.row + 1, hit.row) && !hasHeaderIn(first.row - reach, first.row);
    if (isFar || isRestart || isListAbove) {
      result.push(current);
      current = [];
      seen = new Set();
    }
    current.push(hit);
    seen.add(hit.indicator);
  }
  if (current.length > 0) result.push(current);
  return result;
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
