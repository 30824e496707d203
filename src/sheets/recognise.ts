/**
 * Finds the indicator tables of a workbook by what is in them and reads them against an edition.
 * Nothing is guessed: a row that cannot be read is pending with its reason, and every trouble carries the cell it stands in.
 */
import { cellReference } from '../domain/cell';
import type { WorkbookGrids } from '../domain/grid';
import type { ColumnMapping, Claim, IndicatorTable } from '../domain/indicator-table';
import { partsOf } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import { combineParts } from './combine-parts';
import { groupParts } from './group-parts';
import type { PartGroup } from './group-parts';
import { firstDifference } from './order';
import type { RowPlaces } from './match-rows';
import { fewestNames, readSheet } from './read-sheet';
import type { FoundPart } from './read-sheet';
import type { PartReading } from './read-part';
import { isOwnScoreSheet } from './score-sheet-mark';
import { latestFirst } from './table-question';

export type Recognition = {
  /** At most one a sheet. Best first: visible sheets before hidden ones, of versions the latest year's, the most indicators read, the order of the workbook. */
  readonly tables: readonly IndicatorTable[];
  /** Further tables on the sheets of `tables`: versions of them, or of something else. */
  readonly seconds: readonly IndicatorTable[];
  readonly claims: readonly Claim[];
  /** Troubles inside `tables`, each with a cell on its table's sheet. That there is no table at all is for the use case to say. */
  readonly problems: readonly Problem[];
  /** Those of one table, also of one of `seconds`. */
  readonly problemsOf: (table: IndicatorTable) => readonly Problem[];
};

type Mappings = Readonly<Record<string, ColumnMapping>>;

function mappingOf(mappings: Mappings, key: string): ColumnMapping | null {
  return Object.hasOwn(mappings, key) ? (mappings[key] ?? null) : null;
}

/**
 * @param mappings column mappings corrected by the user, by part (`partKey`); they override what is recognised and count as sure.
 * One under the plain name of a sheet reads the whole sheet as one table.
 * @param places rows that the edition itself was read from: a table that prints its own levels
 * @param today ISO date: where no table says the year of its figures, what lies after this year is planned
 */
export function recognise(
  grids: WorkbookGrids,
  standard: Standard,
  mappings: Mappings,
  today: string | null = null,
  places: RowPlaces | null = null,
): Recognition {
  const thisYear = today === null ? null : Number(today.slice(0, 4));
  const found: FoundPart[] = [];
  const claims: Claim[] = [];
  // A score table that the add-in wrote is read only where there is no other: it says again what the user's table says.
  const users = grids.grids.filter((grid) => !isOwnScoreSheet(grid));
  const own = grids.grids.filter((grid) => !users.includes(grid));
  for (const grid of [...users, ...own]) {
    if (own.includes(grid) && found.some(({ reading }) => !reading.isSmall)) break;
    const read = readSheet(grid, standard, mappingOf(mappings, grid.sheet), thisYear, places);
    found.push(...read.found);
    claims.push(...read.claims);
  }
  const groups = groupParts(
    found.map(({ reading }) => reading),
    fewestNames(standard),
  );
  return { ...ordered(keyed(groups, found, mappings), standard), claims };
}

/** The groups with a key for each part whose sheet holds several, and with those parts read anew that have columns by hand. */
function keyed(groups: readonly PartGroup[], found: readonly FoundPart[], mappings: Mappings): readonly PartGroup[] {
  const used = found.filter(({ reading }) => groups.some(({ parts }) => parts.includes(reading)));
  const named = new Map<PartReading, PartReading>();
  for (const { reading, underColumns } of used) {
    const onSheet = used.filter((other) => other.reading.grid === reading.grid);
    const place = onSheet.findIndex((other) => other.reading === reading) + 1;
    const { sheet } = reading.part;
    const key = onSheet.length === 1 ? sheet : `${sheet}[${String(place)}]`;
    const columns = mappingOf(mappings, `${sheet}[${String(place)}]`);
    const read = columns === null ? reading : (underColumns(columns) ?? reading);
    named.set(reading, key === sheet ? read : { ...read, part: { ...read.part, key } });
  }
  const nameOf = (reading: PartReading): PartReading => named.get(reading) ?? reading;
  return groups.map(({ main, parts }) => ({ main: nameOf(main), parts: parts.map(nameOf) }));
}

function ordered(groups: readonly PartGroup[], standard: Standard): Omit<Recognition, 'claims'> {
  const combined = groups.map((group) => combineParts(group, standard));
  const problems = new Map(combined.map((one) => [one.table, one.problems]));
  const problemsOf = (table: IndicatorTable): readonly Problem[] => problems.get(table) ?? [];
  const read = ({ observations }: IndicatorTable): number =>
    observations.filter(({ cell, reading }) => cell !== null && reading.kind !== 'pending').length;
  const all = combined
    .map(({ table }) => table)
    .sort((a, b) => firstDifference(Number(a.isHidden === true) - Number(b.isHidden === true), read(b) - read(a)));
  // A sheet stands for one table, so that it can be chosen by its name; a second one on it has a key of its own, and is pointed out.
  const isFirst = (table: IndicatorTable, position: number): boolean =>
    all.findIndex((other) => partsOf(other).some(({ sheet }) => sheet === table.sheet)) === position;
  const tables = latestFirst(all.filter(isFirst));
  const seconds = all.filter((table) => !tables.includes(table));
  const told = seconds.map(({ sheet, firstRow, columns }) => {
    const cell = { sheet, row: firstRow, column: columns?.first ?? 0 };
    return problem('second-table-on-sheet', 'info', cell, { sheet, at: cellReference(cell) });
  });
  return { tables, seconds, problems: [...tables.flatMap(problemsOf), ...told], problemsOf };
}
