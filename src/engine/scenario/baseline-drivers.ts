/**
 * Drivers of a baseline: read where the workbook has them, else worked back from the reported ratios
 * (51.690 people ÷ 375,2 people/km² = 137,77 km²), else missing.
 */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { BudgetLine, BudgetSide } from '../../domain/budget-line';
import { latestFigure } from '../../domain/budget-trust';
import type { Driver, DriverContradiction, DriverId, DriverOrigin, PeopleSource } from '../../domain/driver';
import { areaNatural, expenditure, peopleWhole, revenue } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';
import { contradictingNumerator } from './excesses';
import { cityExtent } from './city-extent';
import type { CityExtent } from './city-extent';
import type { PreparedEdition } from './prepared-edition';
import { numberOf } from './reading-value';
import { rowsByUnits } from './units-count';

type Known = { readonly value: number; readonly origin: DriverOrigin };

export type BaselineDrivers = {
  readonly drivers: ReadonlyMap<DriverId, Driver>;
  readonly contradictions: readonly DriverContradiction[];
  /** Rows that the chosen count of the people replaces, as they read by it. */
  readonly replaced: ReadonlyMap<IndicatorId, Observation>;
  /** People and land of the whole city as each source counts them. */
  readonly extent: CityExtent;
};

/** The sum over the city's units, standing in the first one's cell. */
function sumKnown(units: readonly AdministrativeUnit[], figure: 'area' | 'people', value: number | null): Known | null {
  const first = units.find((unit) => unit.isInCity);
  if (first === undefined || value === null) return null;
  return { value, origin: { kind: 'read', cell: figure === 'area' ? first.areaCell : first.peopleCell, of: 'units' } };
}

function latestBudget(lines: readonly BudgetLine[], side: BudgetSide): Known | null {
  const latest = latestFigure(lines, side);
  return latest === undefined ? null : { value: latest.amount, origin: { kind: 'read', cell: latest.cell, of: 'budget' } };
}

function readDirectly(rows: readonly NumericIndicator[], observations: ReadonlyMap<IndicatorId, Observation>): Map<DriverId, Known> {
  const known = new Map<DriverId, Known>();
  for (const row of rows) {
    const observation = observations.get(row.id);
    const value = observation === undefined ? null : numberOf(observation.reading);
    if (row.drivers?.denominator !== null || value === null) continue;
    known.set(row.drivers.numerator, {
      value: value / row.drivers.factor,
      origin: { kind: 'read', cell: observation?.cell ?? null, of: 'indicator' },
    });
  }
  return known;
}

/**
 * Works back what one ratio implies; true where something new became known. 0 m² a person are 0 m² in all, from which something can grow;
 * how many persons there are it does not say. Over no persons at all nothing is said of either.
 */
function implyFrom(row: NumericIndicator, value: number, known: Map<DriverId, Known>): boolean {
  if (row.drivers === null || row.drivers.denominator === null) return false;
  const { numerator, denominator, factor } = row.drivers;
  const above = known.get(numerator);
  const below = known.get(denominator);
  const origin: DriverOrigin = { kind: 'implied', indicator: row.id, code: row.code };
  if (above === undefined && below !== undefined && below.value !== 0)
    known.set(numerator, { value: (value * below.value) / factor, origin });
  else if (above !== undefined && below === undefined && value !== 0 && above.value !== 0)
    known.set(denominator, { value: (above.value * factor) / value, origin });
  else return false;
  return true;
}

function implyAll(values: readonly { readonly row: NumericIndicator; readonly value: number }[], known: Map<DriverId, Known>): void {
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { row, value } of values) isNew = implyFrom(row, value, known) || isNew;
  }
}

function contradictionOf(row: NumericIndicator, value: number, known: ReadonlyMap<DriverId, Known>): DriverContradiction[] {
  if (row.drivers === null || row.drivers.denominator === null) return [];
  const kept = known.get(row.drivers.numerator)?.value;
  const other = contradictingNumerator(row, value, kept, known.get(row.drivers.denominator)?.value);
  return other === null || kept === undefined ? [] : [{ driver: row.drivers.numerator, kept, other, code: row.code }];
}

/**
 * The drivers of a baseline.
 * @param filed by indicator, with the user's own values already in them
 * @param from which count of the whole city's people is taken, and of its land where the two are apart; the other stands in where that one
 * is missing
 */
export function deriveDrivers(
  edition: PreparedEdition,
  filed: ReadonlyMap<IndicatorId, Observation>,
  units: readonly AdministrativeUnit[],
  budget: readonly BudgetLine[],
  from: PeopleSource,
): BaselineDrivers {
  const rows = [...edition.numeric.values()];
  const extent = cityExtent(rows, filed, units);
  const replaced = from === 'units' ? rowsByUnits(rows, filed, units, extent) : new Map<IndicatorId, Observation>();
  const observations = new Map([...filed, ...replaced]);
  const known = readDirectly(rows, observations);
  // Units measure land to the hectare where the table rounds. Apart from the table, they are not the city, or not in km².
  const area = extent.area.fit === 'apart' && from === 'indicators' ? null : sumKnown(units, 'area', extent.area.units);
  if (area !== null) known.set(areaNatural, area);
  const people = sumKnown(units, 'people', extent.people.units);
  if (people !== null && (!known.has(peopleWhole) || from === 'units')) known.set(peopleWhole, people);
  for (const [id, side] of [
    [revenue, 'revenue'],
    [expenditure, 'expenditure'],
  ] as const) {
    const line = latestBudget(budget, side);
    if (line !== null) known.set(id, line);
  }
  const values = rows.flatMap((row) => {
    const observation = observations.get(row.id);
    const value = observation === undefined ? null : numberOf(observation.reading);
    return value === null ? [] : [{ row, value }];
  });
  // What a row above 0 implies comes first: a row at 0 says only that there is none where no other row says more.
  implyAll(
    values.filter(({ value }) => value !== 0),
    known,
  );
  implyAll(values, known);
  const ids = new Set<DriverId>([...edition.drivers, areaNatural, peopleWhole, revenue, expenditure]);
  const drivers = new Map<DriverId, Driver>();
  for (const id of ids) {
    const found = known.get(id);
    drivers.set(id, {
      id,
      value: found?.value ?? null,
      origin: found?.origin ?? { kind: 'missing' },
      behaviour: edition.behaviours.get(id) ?? 'fixed',
    });
  }
  return {
    drivers,
    contradictions: values.flatMap(({ row, value }) => contradictionOf(row, value, known)),
    replaced,
    extent,
  };
}
