/**
 * Rows that contradict the amount that is kept of their numerator (26 and 28 imply 2,43 and 0,82 km² of road land). Nobody knows which is
 * right, so each moves by its own arithmetic: 10 ha more road are 10 ha more in both.
 */
import { isSame } from '../../domain/comparison';
import type { DriverId } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';
import { contradictionShare } from './city-extent';
import { numberOf } from './reading-value';
import type { Excess, MovingFacts } from './replay-state';

/** The numerator that a row's value implies, where it and the one that is kept cannot both be right; null where they can. */
export function contradictingNumerator(
  { drivers }: Pick<NumericIndicator, 'drivers'>,
  value: number,
  kept: number | undefined,
  below: number | undefined,
): number | null {
  if (drivers === null || kept === undefined || below === undefined || below === 0) return null;
  const own = (value * below) / drivers.factor;
  return isSame(own, kept) || Math.abs(own - kept) <= contradictionShare * Math.abs(kept) ? null : own;
}

type Amounts = { readonly drivers: ReadonlyMap<DriverId, number>; readonly observations: ReadonlyMap<IndicatorId, Observation> };

/** What a row implies of its numerator beyond the kept amount; null where the two agree. */
function excessOf(row: NumericIndicator, { drivers, observations }: Amounts): Excess | null {
  const observation = observations.get(row.id);
  const value = observation === undefined ? null : numberOf(observation.reading);
  if (value === null || row.drivers === null || row.drivers.denominator === null) return null;
  const { numerator, denominator } = row.drivers;
  const kept = drivers.get(numerator);
  const own = contradictingNumerator(row, value, kept, drivers.get(denominator));
  return own === null || kept === undefined ? null : { driver: numerator, amount: own - kept };
}

/** By row, what it implies beyond the kept amount. */
export function excessesOf(rows: readonly NumericIndicator[], amounts: Amounts): ReadonlyMap<IndicatorId, Excess> {
  return new Map(
    rows.flatMap((row) => {
      const excess = excessOf(row, amounts);
      return excess === null ? [] : [[row.id, excess] as const];
    }),
  );
}

/** A row that was just set contradicts the kept amount, or no longer does. */
export function settleExcess(moving: MovingFacts, row: NumericIndicator): void {
  const excess = excessOf(row, moving);
  if (excess === null) moving.excesses.delete(row.id);
  else moving.excesses.set(row.id, excess);
}

/** What multiplies a driver multiplies every row's own amount of it. */
export function scaleExcesses({ excesses }: MovingFacts, driver: DriverId, ratio: number): void {
  for (const [row, excess] of excesses) if (excess.driver === driver) excesses.set(row, { driver, amount: excess.amount * ratio });
}

/**
 * An expression over the old amount is worked out over every row's own: `x + 100` adds to each, `x * 1.1` multiplies each, and an amount
 * that is stated without x settles the matter.
 */
export function reckonExcesses(
  { excesses }: MovingFacts,
  driver: DriverId,
  { before, after }: { readonly before: number; readonly after: number },
  reckon: (own: number) => number | null,
): void {
  for (const [row, excess] of excesses) {
    if (excess.driver !== driver) continue;
    const own = reckon(before + excess.amount);
    if (own !== null) excesses.set(row, { driver, amount: own - after });
  }
}

/**
 * A row in a ratio is set: so much of its numerator there is, and what other rows imply of it moves by as much. Where the row had no number
 * and another one implies the amount already, nothing has moved: the two figures contradict each other.
 */
export function stateNumerator(moving: MovingFacts, { id, drivers }: NumericIndicator, value: number): void {
  if (drivers === null) return;
  const { numerator, denominator, factor } = drivers;
  const below = denominator === null ? 1 : moving.drivers.get(denominator);
  // So many for 10.000 of nobody are no amount.
  if (below === undefined || below === 0) return;
  const own = (value * below) / factor;
  const kept = moving.drivers.get(numerator);
  const observation = moving.observations.get(id);
  const hadNumber = observation !== undefined && numberOf(observation.reading) !== null;
  if (denominator === null || hadNumber || kept === undefined) moving.drivers.set(numerator, own - (moving.excesses.get(id)?.amount ?? 0));
}
