/** A change that states what the table lacks (row 10) makes the quantities known that the filed ratios imply with it. */
import type { NumericIndicator } from '../../domain/standard';
import { numberOf } from './reading-value';
import type { MovingFacts, ScenarioStart } from './replay-state';
import { anchorHere } from './row-number';

/** A denominator cannot be implied from a row or a numerator of 0; a numerator of a row at 0 is 0. */
function learnFrom(moving: MovingFacts, row: NumericIndicator, value: number): boolean {
  if (row.drivers === null || row.drivers.denominator === null) return false;
  const { numerator, denominator, factor } = row.drivers;
  const above = moving.drivers.get(numerator);
  const below = moving.drivers.get(denominator);
  if (above === undefined && below !== undefined) moving.drivers.set(numerator, (value * below) / factor);
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
    const value = observation === undefined ? null : numberOf(observation.reading);
    return value === null ? [] : [{ row, value }];
  });
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { row, value } of values) isNew = learnFrom(moving, row, value) || isNew;
  }
  const isNew = (driver: string | null): boolean => driver !== null && !known.has(driver) && moving.drivers.has(driver);
  for (const { row } of values)
    if (row.drivers !== null && (isNew(row.drivers.numerator) || isNew(row.drivers.denominator))) anchorHere(moving, row);
}
