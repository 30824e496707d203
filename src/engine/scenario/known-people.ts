/** People can be added to, or taken from, a number that is known only. */
import { isAbove } from '../../domain/comparison';
import { peopleInner } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { calledDriver } from './called-driver';
import type { MovingFacts, ScenarioStart } from './replay-state';

/** `driver-missing` where the table counts the inner city and nobody knows how many live there; an edition without such a row needs none. */
export function innerUnknown(moving: MovingFacts, start: ScenarioStart): readonly Problem[] {
  if (!start.edition.drivers.has(peopleInner) || moving.drivers.has(peopleInner)) return [];
  return [missingDriver(start, peopleInner)];
}

/** Nobody knows how much there is of it: nothing says, or its row says what cannot be used (an inner city of 0 people). */
export function missingDriver(start: ScenarioStart, driver: DriverId): Problem {
  const own = [...start.edition.numeric.values()].find(({ drivers }) => drivers?.numerator === driver && drivers.denominator === null);
  const row = start.baseline.observations.find(({ indicator }) => indicator === own?.id);
  const called = calledDriver(start, driver);
  return row?.reading.kind !== 'pending' || row.raw.trim() === ''
    ? problem('driver-missing', 'error', null, called)
    : problem('driver-missing', 'error', row.cell, { ...called, written: row.raw.trim() });
}

/** Nobody lives outside an inner city that is as large as the whole or, by figures that cannot both be right, larger: nothing grows there. */
export function noneOutside(whole: number, inner: number): readonly Problem[] {
  return isAbove(whole, inner) ? [] : [problem('nobody-outside', 'error', null, { inner: Math.round(inner), whole: Math.round(whole) })];
}
