/** Columns of a list of units that hold figures of the communes themselves: what an indicator reads there, how much of a quantity there is. */
import type { DriverId } from '../../domain/driver';
import { areaNatural, expenditure, peopleInner, peopleWhole, revenue } from '../../domain/driver';
import { addressAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { FigureLeftOut } from '../../domain/problems/unit-figures';
import type { NumericIndicator, Standard } from '../../domain/standard';
import type { SheetLanguage } from '../../changes/notation/sheet-language';
import { quantitiesCalled, rowsCalled } from '../../language/measure-name';
import { parseUnit } from '../../language/numbers/units';
import { headingLooksAhead } from '../../language/time-said';
import { yearIn } from '../../language/year-in';
import { isBlank, textOf } from '../cell-text';
import type { ListTable } from '../list-table/find-list';
import { foreignUnit, headerFactor } from '../list-table/unit-said';
import type { UnitColumn } from './unit-columns';

/** The edition whose rows are named, and every language whose names of quantities are read. */
export type FigureNames = { readonly standard: Standard; readonly languages: readonly SheetLanguage[] };

type Bounds = { readonly low: number; readonly high: number };

export type UnitFigureColumn = {
  readonly column: number;
  readonly heading: string;
  readonly of: 'row' | 'stock';
  /** One for each part of the city. */
  readonly ids: readonly string[];
  readonly unit: string;
  readonly factor: number;
  readonly bounds: Bounds;
};

/** People, land and money of communes are read and moved by what is made for them. */
const elsewhere: ReadonlySet<DriverId> = new Set([peopleWhole, peopleInner, areaNatural, revenue, expenditure]);

function numericRows({ indicators }: Standard): readonly NumericIndicator[] {
  return indicators.filter((row): row is NumericIndicator => row.kind === 'numeric');
}

/** Per cent: what cells formatted as percent show. */
export function isShareUnit(unit: string): boolean {
  return parseUnit(unit)?.factor === 0.01;
}

/** What can be added up: counted by a row, part of a share, or held against an amount that has a unit. Incomes and rates of growth cannot. */
function isStock(id: DriverId, standard: Standard): boolean {
  const unitOf = (driver: DriverId): string | null => standard.drivers.find((each) => each.id === driver)?.unit ?? null;
  const rows = numericRows(standard).filter(({ drivers }) => drivers?.numerator === id || drivers?.denominator === id);
  return (
    rows.length > 0 &&
    rows.every(({ drivers, unit }) => {
      const below = drivers?.denominator ?? null;
      return below === null || isShareUnit(unit) || unitOf(below) !== null;
    })
  );
}

function stockNames({ standard, languages }: FigureNames): ReadonlyMap<DriverId, readonly string[]> {
  const used = new Set(numericRows(standard).flatMap(({ drivers }) => (drivers === null ? [] : [drivers.numerator, drivers.denominator])));
  return new Map(
    standard.drivers.flatMap(({ id, name }) => {
      if (!used.has(id) || elsewhere.has(id) || !isStock(id, standard)) return [];
      const names = languages.flatMap(({ drivers }) => drivers[id] ?? []);
      return [[id, name === null ? names : [name, ...names]] as const];
    }),
  );
}

type Named = Pick<UnitFigureColumn, 'of' | 'ids' | 'unit' | 'bounds'>;

function namedBy(heading: string, names: FigureNames, stocks: ReadonlyMap<DriverId, readonly string[]>): Named | null {
  const rows = rowsCalled(heading, names.standard).filter((row): row is NumericIndicator => row.kind === 'numeric');
  const [row] = rows;
  if (row !== undefined) {
    const isElsewhere = rows.some(({ drivers }) => drivers !== null && elsewhere.has(drivers.numerator));
    // Two rows of one part of the city that a name fits are none of them for certain; rows in different units neither.
    const isOne = new Set(rows.map(({ scope }) => scope).values()).size === rows.length && rows.every(({ unit }) => unit === row.unit);
    if (isElsewhere || !isOne) return null;
    return { of: 'row', ids: rows.map(({ id }) => id), unit: row.unit, bounds: row.plausible };
  }
  const ids = quantitiesCalled(heading, stocks);
  const units = new Set(ids.map((id) => names.standard.drivers.find((each) => each.id === id)?.unit ?? ''));
  const [unit] = units;
  if (unit === undefined || units.size !== 1) return null;
  return { of: 'stock', ids, unit, bounds: { low: 0, high: Number.POSITIVE_INFINITY } };
}

/** Land, lengths, water, power: written in units of several sizes, so that a column must say which. */
function needsUnit({ of, unit }: Named): boolean {
  const dimension = parseUnit(unit)?.numerator ?? '';
  return of === 'stock' && ['area', 'length', 'volume', 'energy', 'money'].includes(dimension);
}

function factorSaid(heading: string, named: Named): number | FigureLeftOut {
  const sign = /[%‰]/.exec(heading)?.[0];
  if (sign !== undefined && isShareUnit(named.unit)) return sign === '%' ? 1 : 0.1;
  const said = named.unit === '' ? null : headerFactor(heading, named.unit);
  if (said !== null) return said;
  if (foreignUnit(heading, named.unit) !== '') return 'unit';
  return needsUnit(named) ? 'unit-missing' : 1;
}

/** The headings of a list, whole: both rows of a header as one. */
function headingsOf({ grid, headerRow, firstRow }: ListTable<UnitColumn>): readonly string[] {
  const width = Math.max(0, ...grid.values.slice(headerRow - grid.top, firstRow - grid.top).map((row) => row.length));
  return Array.from({ length: width }, (_, offset) => {
    const texts: string[] = [];
    for (let row = headerRow; row < firstRow; row += 1) {
      const value = valueAt(grid, row, grid.left + offset);
      if (!isBlank(value)) texts.push(textOf(value).replace(/\s+/g, ' ').trim());
    }
    return texts.join(' ');
  });
}

/** Columns that something else is read from. `other` are those that nothing is read from but what they are called. */
function takenColumns({ columns }: ListTable<UnitColumn>): ReadonlySet<number> {
  return new Set([...columns].flatMap(([role, own]) => (role === 'other' ? [] : own.map(({ column }) => column))));
}

type Choice = { readonly column: UnitFigureColumn } | { readonly column: null; readonly problem: Problem };

/** Of columns for one thing the latest year; none of them where they do not each name a year. */
function oneOf(columns: readonly UnitFigureColumn[]): readonly UnitFigureColumn[] {
  const years = columns.map(({ heading }) => yearIn(heading));
  const isByYear = years.every((year) => year !== null) && new Set(years).size === years.length;
  return isByYear ? columns.toSorted((a, b) => (yearIn(b.heading) ?? 0) - (yearIn(a.heading) ?? 0)).slice(0, 1) : [];
}

/** @param now the year after which a year is still to come; null where nobody knows */
export function unitFigureColumns(
  list: ListTable<UnitColumn>,
  names: FigureNames,
  now: number | null,
): { readonly columns: readonly UnitFigureColumn[]; readonly problems: readonly Problem[] } {
  const stocks = stockNames(names);
  const taken = takenColumns(list);
  const leftOut = (column: number, heading: string, why: FigureLeftOut, wanted: string): Problem =>
    problem('unit-figure-column-left-out', 'warning', addressAt(list.grid, list.headerRow, column), { heading, why, wanted });
  const found = headingsOf(list).flatMap((heading, offset): readonly Choice[] => {
    const column = list.grid.left + offset;
    const named = heading === '' || taken.has(column) ? null : namedBy(heading, names, stocks);
    if (named === null) return [];
    const isLater = headingLooksAhead(heading) || (now !== null && (yearIn(heading) ?? 0) > now);
    const factor = isLater ? 'planned' : factorSaid(heading, named);
    if (typeof factor === 'string') return [{ column: null, problem: leftOut(column, heading, factor, named.unit) }];
    return [{ column: { ...named, column, heading, factor } }];
  });
  const columns = found.flatMap(({ column }) => (column === null ? [] : [column]));
  const problems = found.flatMap((each) => (each.column === null ? [each.problem] : []));
  const same = new Map<string, readonly UnitFigureColumn[]>();
  for (const column of columns) {
    const key = `${column.of} ${column.ids.join(' ')}`;
    same.set(key, [...(same.get(key) ?? []), column]);
  }
  const kept: UnitFigureColumn[] = [];
  for (const group of same.values()) {
    const chosen = group.length === 1 ? group : oneOf(group);
    kept.push(...chosen);
    if (chosen.length === 0) problems.push(...group.map(({ column, heading, unit }) => leftOut(column, heading, 'several', unit)));
  }
  return { columns: kept, problems };
}
