/**
 * Finds the indicator tables of a workbook by what is in them and reads them against an edition.
 * Nothing is guessed: a row that cannot be read is pending with its reason, and every trouble carries the cell it stands in.
 */
import { cellReference } from '../domain/cell';
import type { ColumnMapping, Claim, IndicatorTable } from '../domain/indicator-table';
import type { Grid, WorkbookGrids } from '../domain/grid';
import { addressAt } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import { readClaims } from './claims';
import type { IndicatorIndex } from './indicator-index';
import { indicatorIndexOf } from './indicator-index';
import { firstDifference } from './order';
import { readTable } from './read-table';
import { isOwnScoreSheet } from './score-sheet-mark';
import type { GridScan } from './scan-grid';
import { hitsUnderHeaders, scanGrid } from './scan-grid';
import { tableRegions } from './table-region';
import type { TableRegion } from './table-region';

export type Recognition = {
  /** At most one a sheet. Best first: visible sheets before hidden ones, the most indicators read, then the order of the workbook. */
  readonly tables: readonly IndicatorTable[];
  readonly claims: readonly Claim[];
  /** Troubles inside the tables, each with a cell on its table's sheet. That there is no table at all is for the use case to say. */
  readonly problems: readonly Problem[];
};

/** What one sheet holds. */
type SheetReading = { readonly found: readonly Found[]; readonly claims: readonly Claim[] };

type Found = { readonly table: IndicatorTable; readonly problems: readonly Problem[]; readonly grid: Grid; readonly read: number };

/** Fewest names that can make a table: of a small edition half of its indicators. */
function fewestNames(standard: Standard): number {
  return Math.max(1, Math.min(3, Math.ceil(standard.indicators.length / 2)));
}

/**
 * @param mappings column mappings corrected by the user, by sheet name; they override what is recognised and count as sure
 * @param today ISO date: where no table says the year of its figures, what lies after this year is planned
 */
export function recognise(
  grids: WorkbookGrids,
  standard: Standard,
  mappings: Readonly<Record<string, ColumnMapping>>,
  today: string | null = null,
): Recognition {
  const thisYear = today === null ? null : Number(today.slice(0, 4));
  const found: Found[] = [];
  const claims: Claim[] = [];
  // A score table that the add-in wrote is read only where there is no other: it says again what the user's table says.
  const users = grids.grids.filter((grid) => !isOwnScoreSheet(grid));
  const own = grids.grids.filter((grid) => !users.includes(grid));
  for (const grid of [...users, ...own]) {
    if (own.includes(grid) && found.length > 0) break;
    const mapping = Object.hasOwn(mappings, grid.sheet) ? (mappings[grid.sheet] ?? null) : null;
    const reading = readingOf(grid, standard, mapping, thisYear);
    found.push(...reading.found);
    claims.push(...reading.claims);
  }
  const order = (one: Found): number => (one.grid.visibility === 'visible' ? 0 : 1);
  found.sort((a, b) => firstDifference(order(a) - order(b), b.read - a.read));
  // A sheet is read as one table, so that choices and mappings can name it; a second one on it is pointed out.
  const tables = found.filter((one, position) => found.findIndex((other) => other.grid === one.grid) === position);
  const problems = tables.flatMap((one) => one.problems);
  for (const { table, grid } of found.filter((one) => !tables.includes(one))) {
    const cell = addressAt(grid, table.firstRow, grid.left);
    problems.push(problem('second-table-on-sheet', 'info', cell, { sheet: grid.sheet, at: cellReference(cell) }));
  }
  return { tables: tables.map(({ table }) => table), claims, problems };
}

const readings = new WeakMap<
  Grid,
  {
    readonly standard: Standard;
    readonly mapping: ColumnMapping | null;
    readonly thisYear: number | null;
    readonly reading: SheetReading;
  }
>();

/** A sheet's reading, made once: after an edit the sheets that did not change are the same objects as before. */
function readingOf(grid: Grid, standard: Standard, mapping: ColumnMapping | null, thisYear: number | null): SheetReading {
  const known = readings.get(grid);
  if (known?.standard === standard && known.mapping === mapping && known.thisYear === thisYear) return known.reading;
  const index = indicatorIndexOf(standard);
  const scan = scanGrid(grid, index);
  const reading: SheetReading = {
    found: tablesOf(scan, standard, index, mapping, thisYear),
    claims: scan.claimCells.flatMap(({ row, column, text }) => readClaims(grid, addressAt(grid, row, column), text)),
  };
  readings.set(grid, { standard, mapping, thisYear, reading });
  return reading;
}

function tablesOf(
  scan: GridScan,
  standard: Standard,
  index: IndicatorIndex,
  mapping: ColumnMapping | null,
  thisYear: number | null,
): readonly Found[] {
  const tables: Found[] = [];
  for (const region of regionsOf(scan, standard, index, fewestNames(standard), mapping)) {
    const read = readTable(scan, region, standard, index, mapping, thisYear);
    if (read === null) continue;
    const filed = read.table.observations.filter(({ cell, reading }) => cell !== null && reading.kind !== 'pending').length;
    tables.push({ ...read, grid: scan.grid, read: filed });
  }
  return tables;
}

/** Where tables may stand. A mapping by hand says the name column, or that only numbers count. */
function regionsOf(
  scan: GridScan,
  standard: Standard,
  index: IndicatorIndex,
  fewest: number,
  mapping: ColumnMapping | null,
): readonly TableRegion[] {
  if (mapping === null) {
    const regions = tableRegions(scan, fewest);
    if (regions.length > 0 || scan.headerRows.size === 0) return regions;
    return tableRegions({ ...scan, hits: hitsUnderHeaders(scan, index) }, fewest);
  }
  const named = tableRegions(scan, 1, mapping.name);
  if (named.length > 0) return named.toSorted((a, b) => b.distinct - a.distinct).slice(0, 1);
  // No name was found where the user says names are: the whole sheet is the table, its numbers say the rows.
  const { grid } = scan;
  if (mapping.number === null || grid.values.length === 0) return [];
  const last = grid.top + grid.values.length - 1;
  return [
    {
      nameColumn: mapping.name ?? mapping.number,
      hits: [],
      firstHit: grid.top,
      lastHit: last,
      from: grid.top,
      to: last,
      distinct: standard.indicators.length,
    },
  ];
}
