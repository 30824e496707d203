/** Two tables of the same indicators in one workbook: the later year's is meant where the years say so; else somebody has to say which. */
import type { ColumnQuestion, IndicatorTable } from '../domain/indicator-table';
import { partKey } from '../domain/indicator-table';
import type { IndicatorId } from '../domain/standard';
import { isSameReading } from './column-question';

/** Share of a table's rows that another one has too, from which on it is another version of it. */
const sameRows = 0.5;

function present({ observations }: IndicatorTable): ReadonlySet<IndicatorId> {
  return new Set(observations.filter(({ cell }) => cell !== null).map(({ indicator }) => indicator));
}

/** Rows that say something: an empty form beside the table, or a list that feeds its formulas row by row, is no other version of it. */
function readable({ observations }: IndicatorTable): ReadonlySet<IndicatorId> {
  return new Set(observations.filter(({ reading }) => reading.kind !== 'pending').map(({ indicator }) => indicator));
}

/** True where a table in sight says most of another's rows once more. */
function isVersionOf(other: IndicatorTable, table: IndicatorTable): boolean {
  if (other.isHidden === true && table.isHidden !== true) return false;
  const [own, theirs] = [present(table), readable(other)];
  let common = 0;
  for (const number of own) if (theirs.has(number)) common += 1;
  return common >= own.size * sameRows;
}

function isOtherYear(other: IndicatorTable, table: IndicatorTable): boolean {
  return table.year !== undefined && other.year !== undefined && table.year !== other.year;
}

/** Tables in their order, the latest year's version of the first one before it. */
export function latestFirst(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const [first] = tables;
  if (first === undefined) return tables;
  const later = tables
    .filter((other) => other !== first && isVersionOf(other, first) && isOtherYear(other, first))
    .reduce((latest, other) => ((other.year ?? 0) > (latest.year ?? 0) ? other : latest), first);
  return [later, ...tables.filter((table) => table !== later)];
}

/** Versions of a table that are of other years. */
export function otherYears(table: IndicatorTable, others: readonly IndicatorTable[]): readonly IndicatorTable[] {
  return others.filter((other) => isVersionOf(other, table) && isOtherYear(other, table));
}

/** The question which of several versions is meant; null where there is only one, or all say the same. */
export function tableQuestion(table: IndicatorTable, others: readonly IndicatorTable[]): ColumnQuestion | null {
  const rows = new Set<IndicatorId>();
  const candidates = others
    .filter((other) => isVersionOf(other, table) && !isOtherYear(other, table))
    .flatMap((other) => {
      const theirs = new Map(other.observations.map((observation) => [observation.indicator, observation]));
      const differs = table.observations.flatMap((own) => {
        const observation = theirs.get(own.indicator);
        const isOther = observation !== undefined && observation.raw.trim() !== '' && !isSameReading(own, observation);
        return isOther ? [own.indicator] : [];
      });
      if (differs.length === 0) return [];
      for (const indicator of differs) rows.add(indicator);
      return [candidateOf(other, { isProposed: false, differs })];
    });
  if (candidates.length === 0) return null;
  return {
    about: 'table',
    candidates: [candidateOf(table, { isProposed: true, differs: [] }), ...candidates],
    rows: table.observations.flatMap(({ indicator }) => (rows.has(indicator) ? [indicator] : [])),
  };
}

function candidateOf(
  table: IndicatorTable,
  more: { readonly isProposed: boolean; readonly differs: readonly IndicatorId[] },
): ColumnQuestion['candidates'][number] {
  const column = Math.min(...Object.values(table.mapping).flatMap((found) => (found === null ? [] : [found])));
  return {
    cell: { sheet: table.sheet, row: table.firstRow, column },
    heading: table.sheet,
    observations: table.observations,
    choice: { table: partKey(table) },
    ...more,
  };
}
