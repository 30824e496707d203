/**
 * The user takes the units' count of the people: then row 9 and the density of the whole city are of that count too, before any change, so
 * that a change moves them by the people it brings and by nothing else.
 */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { isSame } from '../../domain/comparison';
import { areaNatural, peopleWhole } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';
import type { CityExtent } from './city-extent';
import { numberOf } from './reading-value';

/** What a row comes to by the units; null where it does not count the whole city's people, or the land is not known. */
function byUnits({ drivers }: NumericIndicator, people: number, area: number | null): number | null {
  if (drivers?.numerator !== peopleWhole) return null;
  if (drivers.denominator === null) return people * drivers.factor;
  return drivers.denominator === areaNatural && area !== null && area > 0 ? (people / area) * drivers.factor : null;
}

/**
 * The rows that the units' count replaces, as they read by it. Land is the units' where they all have it, else what the filed people and
 * their filed density imply: it does not shrink because people were counted anew.
 */
export function rowsByUnits(
  rows: readonly NumericIndicator[],
  observations: ReadonlyMap<IndicatorId, Observation>,
  units: readonly AdministrativeUnit[],
  { people, area }: CityExtent,
): ReadonlyMap<IndicatorId, Observation> {
  const replaced = new Map<IndicatorId, Observation>();
  const count = people.units;
  if (count === null) return replaced;
  const cell = units.find(({ isInCity }) => isInCity)?.peopleCell ?? null;
  for (const row of rows) {
    const observation = observations.get(row.id);
    const value = byUnits(row, count, area.units ?? area.filed?.value ?? null);
    if (observation === undefined || value === null) continue;
    const filed = numberOf(observation.reading);
    if (filed === null || !isSame(filed, value)) replaced.set(row.id, { ...observation, cell, raw: '', reading: { kind: 'exact', value } });
  }
  return replaced;
}
