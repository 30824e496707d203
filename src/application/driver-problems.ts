/** What to say of the quantities that scenarios start from, before any change: figures that contradict each other. */
import { isAbove, isSame } from '../domain/comparison';
import type { Driver, DriverContradiction, DriverId } from '../domain/driver';
import { peopleInner, peopleWhole } from '../domain/driver';
import type { Observation } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import { calledDriver } from '../engine/scenario/called-driver';

type Figures = {
  readonly drivers: ReadonlyMap<DriverId, Driver>;
  readonly contradictions?: readonly DriverContradiction[] | undefined;
  readonly observations: readonly Observation[];
  readonly standard: Pick<Standard, 'drivers' | 'indicators'>;
};

type Quantities = Figures & {
  /** What was told of the table already. */
  readonly told: readonly Problem[];
};

/** `figures-contradict` for every two rows of which one only can be right, in the cell of the one that is not kept. */
export function contradictingFigures({ drivers, contradictions = [], observations, standard }: Figures): readonly Problem[] {
  return contradictions.map(({ driver, kept, other, code }) => {
    const row = standard.indicators.find((indicator) => indicator.code === code);
    const cell = observations.find(({ indicator }) => indicator === row?.id)?.cell ?? null;
    const origin = drivers.get(driver)?.origin;
    const by = origin?.kind === 'implied' ? origin.code : '';
    return problem('figures-contradict', 'warning', cell, {
      ...calledDriver({ edition: { standard } }, driver),
      kept,
      by,
      other,
      indicator: code,
    });
  });
}

/** The table's own two rows are told where the table is; here the count that scenarios take. */
function tooManyInside({ drivers, told }: Quantities): readonly Problem[] {
  const inner = drivers.get(peopleInner);
  const whole = drivers.get(peopleWhole)?.value ?? null;
  if (inner === undefined || inner.value === null || whole === null || !isAbove(inner.value, whole)) return [];
  const data = { inner: Math.round(inner.value), whole: Math.round(whole) };
  if (told.some((each) => each.code === 'inner-above-whole' && isSame(each.data.inner, data.inner) && isSame(each.data.whole, data.whole)))
    return [];
  return [problem('inner-above-whole', 'warning', inner.origin.kind === 'read' ? inner.origin.cell : null, data)];
}

export function driverProblems(quantities: Quantities): readonly Problem[] {
  return [...tooManyInside(quantities), ...contradictingFigures(quantities)];
}
