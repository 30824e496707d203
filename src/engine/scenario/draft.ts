/** The facts while a scenario is being replayed. Mutable inside one replay only; nothing outside engine/scenario sees it. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Baseline } from '../../domain/baseline';
import type { DriverId, StockBehaviour } from '../../domain/driver';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Facts } from '../../domain/facts';
import type { Observation, Resolution } from '../../domain/observation';
import type { NumericIndicator, UrbanClass } from '../../domain/standard';
import type { ScenarioModel } from './model';
import { numberOf, withNumber } from './reading-value';

export type Draft = {
  readonly observations: Map<number, Observation>;
  readonly resolutions: Map<string, Resolution>;
  readonly drivers: Map<DriverId, number>;
  readonly behaviours: Map<DriverId, StockBehaviour>;
  readonly units: AdministrativeUnit[];
  readonly newWards: string[];
  region: string | null;
  isMountain: boolean;
  targetClass: UrbanClass;
  currentClass: UrbanClass | null;
  cost: number;
};

/**
 * Observations with the user's own values and grades put in their place, so that drivers move them like any other.
 * Filed points taken as evidence stay a resolution: they are points, not a value.
 */
export function foldResolutions(baseline: Pick<Baseline, 'observations' | 'resolutions'>): ReadonlyMap<number, Observation> {
  return new Map(
    baseline.observations.map((observation) => {
      const resolution = baseline.resolutions[String(observation.indicator)];
      if (resolution?.kind === 'value') return [observation.indicator, { ...observation, reading: { kind: 'exact', value: resolution.value } }];
      if (resolution?.kind === 'grade') return [observation.indicator, { ...observation, reading: { kind: 'grade', grade: resolution.grade, basis: 'text' } }];
      return [observation.indicator, observation];
    }),
  );
}

/** The baseline as a draft. */
export function draftOf(baseline: Baseline, model: ScenarioModel): Draft {
  const drivers = new Map<DriverId, number>();
  const behaviours = new Map<DriverId, StockBehaviour>();
  for (const driver of baseline.drivers.values()) {
    if (driver.value !== null) drivers.set(driver.id, driver.value);
    behaviours.set(driver.id, driver.behaviour);
  }
  return {
    observations: new Map(foldResolutions(baseline)),
    resolutions: new Map(Object.entries(baseline.resolutions).filter(([, resolution]) => resolution.kind === 'filed')),
    drivers,
    behaviours,
    units: baseline.units.filter((unit) => unit.isInCity),
    newWards: [],
    region: baseline.region,
    isMountain: baseline.isMountain,
    targetClass: model.standard.urbanClass,
    currentClass: baseline.currentClass,
    cost: 0,
  };
}

/** The draft as facts. */
export function factsOf(draft: Draft): Facts {
  return { ...draft, resolutions: Object.fromEntries(draft.resolutions) };
}

function scale(draft: Draft, row: NumericIndicator, ratio: number): void {
  const observation = draft.observations.get(row.number);
  const value = observation === undefined ? null : numberOf(observation.reading);
  if (observation !== undefined && value !== null) draft.observations.set(row.number, withNumber(observation, value * ratio));
}

/** A ratio worked out anew from its drivers: only where it cannot be scaled because a driver was 0. */
function recompute(draft: Draft, row: NumericIndicator): void {
  if (row.drivers === null) return;
  const above = draft.drivers.get(row.drivers.numerator);
  const below = row.drivers.denominator === null ? 1 : draft.drivers.get(row.drivers.denominator);
  const observation = draft.observations.get(row.number);
  if (above === undefined || below === undefined || below === 0 || observation === undefined) return;
  draft.observations.set(row.number, withNumber(observation, (above / below) * row.drivers.factor));
}

/**
 * Moves a driver to an amount, and every ratio over it with it. Ratios are scaled from what the report says, not worked
 * out anew: where the report's own figures disagree (row 11 over the units' area), an unmoved scenario keeps them as filed.
 */
export function moveDriver(draft: Draft, model: ScenarioModel, id: DriverId, amount: number): void {
  const before = draft.drivers.get(id);
  draft.drivers.set(id, amount);
  if (before === undefined || before === amount) return;
  for (const row of model.dependents.get(id) ?? []) {
    if (before === 0 || amount === 0) recompute(draft, row);
    else scale(draft, row, row.drivers?.numerator === id ? amount / before : before / amount);
  }
}

/** Moves stocks by the same ratio; those not known stay unknown. */
export function scaleStocks(draft: Draft, model: ScenarioModel, ids: Iterable<DriverId>, ratio: number): void {
  for (const id of ids) {
    const amount = draft.drivers.get(id);
    if (amount !== undefined) moveDriver(draft, model, id, amount * ratio);
  }
}

function pacing(draft: Draft, behaviour: StockBehaviour): DriverId[] {
  return [...draft.behaviours].filter(([, kept]) => kept === behaviour).map(([id]) => id);
}

/** People come (or are counted elsewhere): both totals move, and the stocks that keep pace with them. */
export function movePeople(draft: Draft, model: ScenarioModel, whole: number, inner: number): void {
  for (const [id, added, behaviour] of [
    [peopleWhole, whole, 'pace-whole'],
    [peopleInner, inner, 'pace-inner'],
  ] as const) {
    const before = draft.drivers.get(id);
    if (before === undefined || added === 0) continue;
    moveDriver(draft, model, id, before + added);
    if (before > 0) scaleStocks(draft, model, pacing(draft, behaviour), (before + added) / before);
  }
}
