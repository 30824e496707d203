/** A change that states what the table lacks (row 10) makes the quantities known that the filed ratios imply with it. */
import type { NumericIndicator } from '../../domain/standard';
import { withNumber } from './reading-value';
import type { MovingFacts, ScenarioStart } from './replay-state';
import { anchorHere, currentNumber } from './row-number';

/**
 * A row makes known what only it can say. A denominator cannot be implied from a row or a numerator of 0; a numerator of a row at 0 is 0.
 * Of a denominator of 0 a row says nothing.
 */
export function implyDriver(moving: MovingFacts, row: NumericIndicator, value: number): boolean {
  if (row.drivers === null || row.drivers.denominator === null) return false;
  const { numerator, denominator, factor } = row.drivers;
  const above = moving.drivers.get(numerator);
  const below = moving.drivers.get(denominator);
  if (above === undefined && below !== undefined && below !== 0) moving.drivers.set(numerator, (value * below) / factor);
  else if (above !== undefined && below === undefined && value !== 0 && above !== 0)
    moving.drivers.set(denominator, (above * factor) / value);
  else return false;
  return true;
}

/**
 * After a change that made a quantity known: works the others out that follow, and lets every ratio over them start from here. What the
 * rows say was filed with that quantity, whatever it was: stating it moves none of them.
 * @param known the quantities before the change
 */
export function learnDrivers(moving: MovingFacts, start: ScenarioStart, known: ReadonlySet<string>): void {
  const values = start.edition.ratios.flatMap((row) => {
    const observation = moving.observations.get(row.id);
    // As it has come to by now: what moved it before was known all along.
    const value = currentNumber(moving, start, row);
    return value === null || observation === undefined ? [] : [{ row, value, observation: withNumber(observation, value) }];
  });
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { row, value } of values) isNew = implyDriver(moving, row, value) || isNew;
  }
  const isNew = (driver: string | null): boolean => driver !== null && !known.has(driver) && moving.drivers.has(driver);
  for (const { row, observation } of values) {
    if (row.drivers === null || !(isNew(row.drivers.numerator) || isNew(row.drivers.denominator))) continue;
    moving.observations.set(row.id, observation);
    anchorHere(moving, row);
  }
}
