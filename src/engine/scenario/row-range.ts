/** A quantity that a change made so large that a row leaves its plausible range is a slip, whatever its points would be. */
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { currentNumber } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';

/** `implausible-value` of the first row over these drivers that is above its range; none where all are within. */
export function rowsAboveRange(moving: MovingFacts, start: ScenarioStart, moved: readonly DriverId[]): readonly Problem[] {
  for (const row of start.edition.ratios) {
    if (
      row.drivers === null ||
      !(moved.includes(row.drivers.numerator) || (row.drivers.denominator !== null && moved.includes(row.drivers.denominator)))
    )
      continue;
    const value = currentNumber(moving, start, row);
    const { low, high } = row.plausible;
    if (value !== null && value > high)
      return [problem('implausible-value', 'error', null, { indicator: row.code, value, low, high, unit: row.unit, unitIn: row.unitIn })];
  }
  return [];
}
