/** What replaying scenarios needs to know of an edition, worked out once. */
import type { DriverId, StockBehaviour } from '../../domain/driver';
import type { IndicatorId, NumericIndicator, Standard } from '../../domain/standard';

export type PreparedEdition = {
  readonly standard: Standard;
  readonly numeric: ReadonlyMap<IndicatorId, NumericIndicator>;
  /** Numeric indicators that drivers move. */
  readonly ratios: readonly NumericIndicator[];
  /** What its stocks do when people come, before anyone says otherwise. */
  readonly behaviours: ReadonlyMap<DriverId, StockBehaviour>;
  /** Every driver of the edition's ratios. */
  readonly drivers: ReadonlySet<DriverId>;
  /** Drivers counted on the inner area and on the whole city, people and natural area left out: what a joining unit may bring. */
  readonly innerStocks: readonly DriverId[];
  readonly wholeStocks: readonly DriverId[];
};

const peopleAndArea: ReadonlySet<DriverId> = new Set(['people-whole', 'people-inner', 'area-natural']);

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
    numeric: new Map(numeric.map((row) => [row.id, row])),
    behaviours: new Map(standard.drivers.map(({ id, behaviour }) => [id, behaviour])),
    ratios: numeric.filter((row) => row.drivers !== null),
    drivers,
    innerStocks: [...stocks.inner],
    wholeStocks: [...stocks.whole],
  };
}
