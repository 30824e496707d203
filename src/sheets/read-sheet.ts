/** The parts of indicator tables on one sheet, read once for as long as the sheet is not read anew. */
import type { Grid } from '../domain/grid';
import { addressAt } from '../domain/grid';
import type { Claim, ColumnMapping } from '../domain/indicator-table';
import type { Standard } from '../domain/standard';
import { readClaims } from './claims';
import type { IndicatorIndex } from '../language/indicator-index';
import { indicatorIndexOf } from '../language/indicator-index';
import type { RowPlaces } from './match-rows';
import { readPart } from './read-part';
import type { PartReading } from './read-part';
import { hitsUnderHeaders, scanGrid } from './scan-grid';
import type { GridScan } from './scan-grid';
import { tableRegions } from './table-region';
import type { TableRegion } from './table-region';

/** A part, and the same part under columns by hand; null where they name columns that the sheet does not have. */
export type FoundPart = { readonly reading: PartReading; readonly underColumns: (mapping: ColumnMapping) => PartReading | null };

export type SheetReading = { readonly found: readonly FoundPart[]; readonly claims: readonly Claim[] };

/** Fewest names that can make a table: of a small edition half of its indicators. */
export function fewestNames(standard: Standard): number {
  return Math.max(1, Math.min(3, Math.ceil(standard.indicators.length / 2)));
}

type Known = {
  readonly standard: Standard;
  readonly mapping: ColumnMapping | null;
  readonly thisYear: number | null;
  readonly places: RowPlaces | null;
  readonly reading: SheetReading;
};
const readings = new WeakMap<Grid, Known>();

/**
 * @param mapping columns by hand for the whole sheet, read as one table; null for none
 * @param thisYear where no table says the year of its figures, what lies after this one is planned; null where nobody knows
 */
export function readSheet(
  grid: Grid,
  standard: Standard,
  mapping: ColumnMapping | null,
  thisYear: number | null,
  places: RowPlaces | null,
): SheetReading {
  const known = readings.get(grid);
  if (known?.standard === standard && known.mapping === mapping && known.thisYear === thisYear && known.places === places)
    return known.reading;
  const index = indicatorIndexOf(standard);
  const scan = scanGrid(grid, index);
  const reading: SheetReading = {
    found: partsOn(scan, standard, index, mapping, thisYear, places),
    claims: scan.claimCells.flatMap(({ row, column, text }) => readClaims(grid, addressAt(grid, row, column), text)),
  };
  readings.set(grid, { standard, mapping, thisYear, places, reading });
  return reading;
}

function partsOn(
  scan: GridScan,
  standard: Standard,
  index: IndicatorIndex,
  mapping: ColumnMapping | null,
  thisYear: number | null,
  places: RowPlaces | null,
): readonly FoundPart[] {
  return regionsOf(scan, standard, index, mapping).flatMap((region) => {
    const reading = readPart(scan, region, standard, index, mapping, thisYear, places);
    if (reading === null) return [];
    const byMapping = new WeakMap<ColumnMapping, PartReading>();
    const underColumns = (columns: ColumnMapping): PartReading | null => {
      const known = byMapping.get(columns) ?? readPart(scan, region, standard, index, columns, thisYear, places);
      if (known !== null) byMapping.set(columns, known);
      return known;
    };
    return [{ reading, underColumns }];
  });
}

/** Where tables may stand. A mapping by hand says the name column, or that only numbers count. */
function regionsOf(scan: GridScan, standard: Standard, index: IndicatorIndex, mapping: ColumnMapping | null): readonly TableRegion[] {
  if (mapping === null) {
    const fewest = fewestNames(standard);
    const regions = tableRegions(scan, fewest);
    if (regions.some(({ isSmall }) => !isSmall) || scan.headerRows.size === 0) return regions;
    const guided = tableRegions({ ...scan, hits: hitsUnderHeaders(scan, index) }, fewest);
    return guided.some(({ isSmall }) => !isSmall) ? guided : regions;
  }
  const named = tableRegions(scan, 1, mapping.name);
  // The columns are said by hand: none of them is another table's.
  if (named.length > 0)
    return named
      .toSorted((a, b) => b.distinct - a.distinct)
      .slice(0, 1)
      .map((region) => ({ ...region, columns: scan.columns }));
  // No name was found where the user says names are: the whole sheet is the table, its numbers say the rows.
  const { grid } = scan;
  if (mapping.number === null || grid.values.length === 0) return [];
  const last = grid.top + grid.values.length - 1;
  return [
    {
      nameColumn: mapping.name ?? mapping.number,
      columns: scan.columns,
      hits: [],
      firstHit: grid.top,
      lastHit: last,
      from: grid.top,
      to: last,
      distinct: standard.indicators.length,
      isSmall: false,
    },
  ];
}
