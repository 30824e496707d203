/**
 * The most points that a city can have of each gate when so many people and so much land come to it, whoever they are: no set of units earns
 * more, so that what does not reach a gate needs not be tried. Each row is taken at its best by itself; a row is a quotient of two amounts that
 * move along straight lines, so its best lies where people and land are at an end of what may come. What cannot be told that way is taken at
 * the row's maximum.
 */
import type { Policy } from '../../domain/assessment';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { areaNatural, expenditure, peopleInner, peopleWhole, revenue } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { NumericIndicator } from '../../domain/standard';
import { compileKernel } from '../../engine/kernel/kernel';
import { rowPoints } from '../../engine/kernel/row-points';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import { tableLayoutOf } from '../../engine/table-layout';

export type Range = { readonly low: number; readonly high: number };

/** What comes: people to the whole city and, of them or of the city's own, to the inner city; land. */
export type Coming = { readonly whole: Range; readonly inner: Range; readonly area: Range };

/** The most points of each gate that was asked for, in their order. */
export type PointsInReach = (coming: Coming) => readonly number[];

const peopleAndLand: readonly DriverId[] = [peopleWhole, peopleInner, areaNatural];

/** What a stock does as people come: it grows with those of the whole city, with those inside, not at all, or nobody can say. */
type Growth = 'whole' | 'inner' | 'none' | 'unclear';

/** As `movePeople` and `bringStocks` have it where a unit brings as much a head as the city has. */
function growthOf({ edition, behaviours }: ScenarioStart, id: DriverId): Growth {
  const behaviour = behaviours.get(id) ?? 'fixed';
  const isWhole = edition.wholeStocks.includes(id);
  const isInner = edition.innerStocks.includes(id);
  if (isWhole && isInner) return 'unclear';
  if (isWhole) return behaviour === 'pace-inner' ? 'unclear' : 'whole';
  if (isInner) return behaviour === 'pace-whole' ? 'unclear' : 'inner';
  return behaviour === 'fixed' ? 'none' : behaviour === 'pace-whole' ? 'whole' : 'inner';
}

/** Drivers that move in other ways than people, land and what keeps pace with them: a unit's own figures, money, what two rules move. */
function unclearDrivers(start: ScenarioStart, units: readonly AdministrativeUnit[]): ReadonlySet<DriverId> {
  const figured = units.flatMap(({ figures = [] }) =>
    figures.flatMap(({ of, id }): readonly DriverId[] => {
      if (of === 'stock') return [id];
      const numerator = start.edition.numeric.get(id)?.drivers?.numerator;
      return numerator === undefined ? [] : [numerator];
    }),
  );
  const moved = [...start.drivers.keys()].filter((id) => growthOf(start, id) === 'unclear');
  const money = [revenue, expenditure].filter((id) => growthOf(start, id) !== 'none');
  // Nobody lives there yet, or there is no land: nothing can be scaled from that.
  const empty = peopleAndLand.filter((id) => (start.drivers.get(id) ?? 1) <= 0);
  return new Set([...figured, ...moved, ...money, ...empty]);
}

/** @param units everybody who may join or become a ward */
export function pointsInReach(
  start: ScenarioStart,
  policy: Policy,
  gates: readonly string[],
  units: readonly AdministrativeUnit[],
): PointsInReach {
  const kernel = compileKernel(start, policy);
  const { mover, rows, driverOf } = kernel;
  const { standard, numeric } = start.edition;
  const unclear = unclearDrivers(start, units);
  const ownRows = new Set(units.flatMap(({ figures = [] }) => figures.flatMap(({ of, id }) => (of === 'row' ? [id] : []))));
  const isMoneyUnclear = unclear.has(revenue) || unclear.has(expenditure);
  const base = mover.newAmounts();
  const amountAt = (id: DriverId | null): number | undefined => {
    const index = id === null ? undefined : driverOf.get(id);
    return index === undefined ? undefined : base.drivers[index];
  };

  const isUnclear = (row: NumericIndicator, index: number): boolean => {
    if (ownRows.has(row.id)) return true;
    if (row.drivers === null) return false;
    const { numerator, denominator } = row.drivers;
    if (unclear.has(numerator) || (denominator !== null && unclear.has(denominator))) return true;
    // Where nobody knows the upper amount the lower one moves the row all the same. Of people and land no less than nothing can be scaled.
    const above = amountAt(numerator);
    if (above === undefined) return amountAt(denominator) !== undefined;
    return peopleAndLand.includes(numerator) && above + (base.excesses[index] ?? 0) <= 0;
  };

  const free = rows.map(({ indicator, quantity }, index): number | null => {
    const row = standard.indicators.find(({ id }) => id === indicator);
    if (row === undefined) return 0;
    if (indicator === standard.roles['budget-balance'] && isMoneyUnclear) return row.points.maximum;
    const asNumber = numeric.get(indicator);
    if (quantity === null || asNumber === undefined) return null;
    return isUnclear(asNumber, index) ? row.points.maximum : null;
  });

  const { around } = tableLayoutOf(standard);
  const members = gates.map((gate) =>
    rows.flatMap(({ indicator }, index) => (gate === 'total' || around.get(indicator)?.has(gate) === true ? [index] : [])),
  );
  const stocks = kernel.drivers.flatMap((id, index): readonly { index: number; growth: Growth }[] => {
    const growth = peopleAndLand.includes(id) ? 'none' : growthOf(start, id);
    return growth === 'whole' || growth === 'inner' ? [{ index, growth }] : [];
  });
  const parts = rows.map((_, index) => mover.partsOf(index));
  const values = kernel.values.slice();
  const best = new Float64Array(rows.length);

  /** Every row at these amounts, where that is better than what stands there. */
  const take = (whole: number, inner: number, area: number): void => {
    mover.reset(base);
    const add = (id: DriverId, by: number): number => {
      const index = driverOf.get(id);
      const before = index === undefined ? undefined : base.drivers[index];
      if (index === undefined || before === undefined || Number.isNaN(before)) return 1;
      base.drivers[index] = before + by;
      return before > 0 ? (before + by) / before : 1;
    };
    const grown = { whole: add(peopleWhole, whole), inner: add(peopleInner, inner) };
    add(areaNatural, area);
    for (const { index, growth } of stocks) {
      const by = growth === 'whole' ? grown.whole : grown.inner;
      base.drivers[index] = (base.drivers[index] ?? Number.NaN) * by;
      parts.forEach((part, row) => {
        if (part?.above === index) base.excesses[row] = (base.excesses[row] ?? 0) * by;
      });
    }
    mover.valuesOf(base, values);
    rows.forEach(({ quantity, known, certain }, row) => {
      const most = free[row] ?? null;
      // Near a level a rough figure earns nothing certain; beyond it all of it.
      const points =
        most ?? (quantity === null ? certain : known === 'short' ? 0 : rowPoints(quantity, values[row] ?? Number.NaN, known === 'beyond'));
      best[row] = Math.max(best[row] ?? 0, points);
    });
  };

  return ({ whole, inner, area }) => {
    best.fill(0);
    for (const people of [whole.low, whole.high]) {
      for (const inside of [inner.low, inner.high]) for (const land of [area.low, area.high]) take(people, inside, land);
    }
    return members.map((of) => of.reduce((sum, row) => sum + (best[row] ?? 0), 0));
  };
}
