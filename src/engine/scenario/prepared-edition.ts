/** What replaying scenarios needs to know of an edition, worked out once. */
import type { DriverId, StockBehaviour } from '../../domain/driver';
import type { NumericIndicator, Standard } from '../../domain/standard';

export type PreparedEdition = {
  readonly standard: Standard;
  /** Numeric indicators by number. */
  readonly numeric: ReadonlyMap<number, NumericIndicator>;
  /** Numeric indicators that drivers move. */
  readonly ratios: readonly NumericIndicator[];
  /** Every driver of the edition's ratios. */
  readonly drivers: ReadonlySet<DriverId>;
  /** Drivers counted on the inner area and on the whole city, people and natural area left out: what a joining unit may bring. */
  readonly innerStocks: readonly DriverId[];
  readonly wholeStocks: readonly DriverId[];
};

/** Stocks that keep pace with people unless the user says otherwise (consumption and housing follow people; land and beds do not). */
const paceByDefault: Readonly<Record<DriverId, StockBehaviour>> = {
  'floor-area-housing': 'pace-inner',
  'electricity-household': 'pace-inner',
  'water-consumption': 'pace-inner',
  'people-piped-water': 'pace-inner',
  'mobile-subscriptions': 'pace-inner',
};

const peopleAndArea: ReadonlySet<DriverId> = new Set(['people-whole', 'people-inner', 'area-natural']);

/** The stated assumption on a stock before anyone changes it. */
export function defaultBehaviour(driver: DriverId): StockBehaviour {
  return paceByDefault[driver] ?? 'fixed';
}

export function prepareEdition(standard: Standard): PreparedEdition {
  const numeric = standard.indicators.filter((row): row is NumericIndicator => row.kind === 'numeric');
  const drivers = new Set<DriverId>();
  const stocks = { inner: new Set<DriverId>(), whole: new Set<DriverId>() };
  for (const row of numeric) {
    if (row.drivers === null) continue;
    const { numerator, denominator } = row.drivers;
    for (const id of denominator === null ? [numerator] : [numerator, denominator]) {
      drivers.add(id);
      if (!peopleAndArea.has(id) && denominator !== null && row.scope !== 'outer') stocks[row.scope].add(id);
    }
  }
  return {
    standard,
    numeric: new Map(numeric.map((row) => [row.number, row])),
    ratios: numeric.filter((row) => row.drivers !== null),
    drivers,
    innerStocks: [...stocks.inner],
    wholeStocks: [...stocks.whole],
  };
}
