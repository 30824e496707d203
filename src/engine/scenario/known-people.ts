/** People can be added to, or taken from, a number that is known only. */
import { isAbove } from '../../domain/comparison';
import { peopleInner } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { calledDriver } from './called-driver';
import type { MovingFacts, ScenarioStart } from './replay-state';

/** `driver-missing` where the table counts the inner city and nobody knows how many live there; an edition without such a row needs none. */
export function innerUnknown(moving: MovingFacts, start: ScenarioStart): readonly Problem[] {
  if (!start.edition.drivers.has(peopleInner) || moving.drivers.has(peopleInner)) return [];
  return [problem('driver-missing', 'error', null, calledDriver(start, peopleInner))];
}

/** Nobody lives outside an inner city that is as large as the whole or, by figures that cannot both be right, larger: nothing grows there. */
export function noneOutside(whole: number, inner: number): readonly Problem[] {
  return isAbove(whole, inner) ? [] : [problem('nobody-outside', 'error', null, { inner: Math.round(inner), whole: Math.round(whole) })];
}
