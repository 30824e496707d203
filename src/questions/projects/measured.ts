/** What a project can add to so that a row of the edition sees it. */
import { isSame } from '../../domain/comparison';
import type { DriverId } from '../../domain/driver';
import type { Indicator, Standard } from '../../domain/standard';
import { isWholeDriver, wholeStep } from '../../domain/whole-drivers';

/** Quantities that rows of the edition are made of, each once. */
export function measuredDrivers({ indicators }: Standard): ReadonlySet<DriverId> {
  return new Set(
    indicators.flatMap((row) =>
      row.kind === 'numeric' && row.drivers !== null
        ? [row.drivers.numerator, row.drivers.denominator].filter((driver) => driver !== null)
        : [],
    ),
  );
}

/** The quantity that a row of figures is counted by: stated beside it the row would be added twice. Null of any other row. */
export function countedBy(row: Indicator): DriverId | null {
  return row.kind === 'numeric' && row.drivers !== null ? row.drivers.numerator : null;
}

/** Whether an amount is a part of what there are whole ones of only: half a stadium, 0,4 of a person in a row of thousands of people. */
export function isPartOfOne(amount: number, target: DriverId | Indicator, standard: Standard): boolean {
  const step =
    typeof target === 'string'
      ? isWholeDriver(target, standard)
        ? 1
        : null
      : target.kind === 'numeric'
        ? wholeStep(target, standard)
        : null;
  return step !== null && !isSame(amount / step, Math.round(amount / step));
}
