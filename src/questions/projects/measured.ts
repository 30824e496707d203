/** What a project can add to so that a row of the edition sees it. */
import type { DriverId } from '../../domain/driver';
import type { Indicator, Standard } from '../../domain/standard';

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
