/** The facts while a scenario is being replayed. Mutable inside one replay only; nothing outside engine/scenario sees it. */
import { unitKey } from '../../language/unit-name';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Baseline } from '../../domain/baseline';
import type { BudgetPath } from '../../domain/budget-path';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId, StockBehaviour } from '../../domain/driver';
import type { Facts } from '../../domain/facts';
import type { Observation, Resolution } from '../../domain/observation';
import type { IndicatorId, NumericIndicator, UrbanClass } from '../../domain/standard';
import { adjacencyOf } from '../contiguity';
import type { Adjacency } from '../contiguity';
import type { BudgetPlan } from './budget-plan';
import { foldResolutions } from '../fold-resolutions';
import type { PreparedEdition } from './prepared-edition';
import { numberOf, withNumber } from './reading-value';

/** The amounts of a ratio's drivers at the moment its value was filed or set: what the value is scaled from. */
type Anchor = { readonly numerator: number | undefined; readonly denominator: number | undefined };

export type MovingFacts = {
  /** As filed or as set; ratios are scaled from their anchors when the facts are taken. */
  readonly observations: Map<IndicatorId, Observation>;
  /** Anchors of rows that were set; all others are anchored in the baseline. */
  readonly anchors: Map<IndicatorId, Anchor>;
  readonly resolutions: Map<IndicatorId, Resolution>;
  readonly drivers: Map<DriverId, number>;
  readonly behaviours: Map<DriverId, StockBehaviour>;
  /** The city's own units by key. */
  readonly units: Map<string, AdministrativeUnit>;
  readonly changedWards: string[];
  region: string | null;
  isMountain: boolean;
  targetClass: UrbanClass;
  currentClass: UrbanClass | null;
  /** Names of the finished projects, and what they cost together in tỷ đồng. */
  readonly completed: Set<string>;
  cost: number;
  /** Of the cost what the city's own budget pays; null where one of the projects does not say it. */
  cityCost: number | null;
  /** Names of the finished projects whose cost nobody knows: `cost` lacks them. */
  readonly uncosted: Set<string>;
  /** The budget that the last change of it made; `seen`: the drivers as it left them. Null while nothing lets it grow. */
  budget: {
    readonly plan: BudgetPlan;
    readonly path: BudgetPath;
    readonly seen: { readonly revenue: number; readonly expenditure: number | undefined };
  } | null;
  /** True where a change set the row of the balance itself since. */
  isBalanceSet: boolean;
};

/** A baseline made ready to be replayed over, once for any number of scenarios. */
export type ScenarioStart = {
  readonly baseline: Baseline;
  readonly edition: PreparedEdition;
  readonly observations: ReadonlyMap<IndicatorId, Observation>;
  readonly resolutions: ReadonlyMap<IndicatorId, Resolution>;
  readonly drivers: ReadonlyMap<DriverId, number>;
  readonly behaviours: ReadonlyMap<DriverId, StockBehaviour>;
  /** The city's own units, and every unit of the sheet, by key. */
  readonly cityUnits: ReadonlyMap<string, AdministrativeUnit>;
  readonly allUnits: ReadonlyMap<string, AdministrativeUnit>;
  readonly adjacency: Adjacency;
};

function byKey(units: readonly AdministrativeUnit[]): ReadonlyMap<string, AdministrativeUnit> {
  return new Map(units.map((unit) => [unitKey(unit.name), unit]));
}

/** Prepares a baseline: folds the user's own values in, picks the city's units and the known drivers. */
export function startFrom(baseline: Baseline, edition: PreparedEdition): ScenarioStart {
  const drivers = new Map<DriverId, number>();
  const behaviours = new Map<DriverId, StockBehaviour>();
  for (const driver of baseline.drivers.values()) {
    if (driver.value !== null) drivers.set(driver.id, driver.value);
    if (driver.behaviour !== 'fixed') behaviours.set(driver.id, driver.behaviour);
  }
  return {
    baseline,
    edition,
    observations: foldResolutions(baseline),
    resolutions: new Map(Object.entries(baseline.resolutions).filter(([, resolution]) => resolution.kind === 'filed')),
    drivers,
    behaviours,
    cityUnits: byKey(baseline.units.filter((unit) => unit.isInCity)),
    allUnits: byKey(baseline.units),
    adjacency: adjacencyOf(baseline.units),
  };
}

/** The facts before the first change. */
export function movingFactsOf(start: ScenarioStart): MovingFacts {
  const { baseline } = start;
  return {
    observations: new Map(start.observations),
    anchors: new Map(),
    resolutions: new Map(start.resolutions),
    drivers: new Map(start.drivers),
    behaviours: new Map(start.behaviours),
    units: new Map(start.cityUnits),
    changedWards: [],
    region: baseline.region,
    isMountain: baseline.isMountain,
    targetClass: start.edition.standard.urbanClass,
    currentClass: baseline.currentClass,
    completed: new Set(),
    cost: 0,
    cityCost: 0,
    uncosted: new Set(),
    budget: null,
    isBalanceSet: false,
  };
}

/** The same facts once more; what is done to one is not seen in the other. */
export function copyOf(moving: MovingFacts): MovingFacts {
  return {
    ...moving,
    observations: new Map(moving.observations),
    anchors: new Map(moving.anchors),
    resolutions: new Map(moving.resolutions),
    drivers: new Map(moving.drivers),
    behaviours: new Map(moving.behaviours),
    units: new Map(moving.units),
    changedWards: [...moving.changedWards],
    completed: new Set(moving.completed),
    uncosted: new Set(moving.uncosted),
  };
}

/** How far a driver moved since the anchor; 1 where it is not known. Null where it cannot be scaled from 0. */
function movement(before: number | undefined, now: number | undefined): number | null {
  if (before === now || before === undefined || now === undefined) return 1;
  return before === 0 ? null : now / before;
}

/**
 * A row's number as the drivers have it now. Ratios are scaled from what the report says, not worked out anew:
 * where the report's own figures disagree (row 11 over the units' area), an unmoved scenario keeps them as filed.
 */
export function currentNumber(moving: MovingFacts, start: ScenarioStart, row: NumericIndicator): number | null {
  const observation = moving.observations.get(row.id);
  const value = observation === undefined ? null : numberOf(observation.reading);
  if (value === null || row.drivers === null) return value;
  const { numerator, denominator, factor } = row.drivers;
  const anchor = moving.anchors.get(row.id);
  const above = moving.drivers.get(numerator);
  const below = denominator === null ? undefined : moving.drivers.get(denominator);
  const up = movement(anchor === undefined ? start.drivers.get(numerator) : anchor.numerator, above);
  const down = denominator === null ? 1 : movement(anchor === undefined ? start.drivers.get(denominator) : anchor.denominator, below);
  if (up !== null && down !== null && down !== 0) return (value * up) / down;
  if (above === undefined || below === 0) return value;
  return (above / (below ?? 1)) * factor;
}

/** Anchors a row that was just set to the drivers as they are now. */
export function anchorHere(moving: MovingFacts, row: NumericIndicator): void {
  if (row.drivers === null) return;
  const { numerator, denominator } = row.drivers;
  moving.anchors.set(row.id, {
    numerator: moving.drivers.get(numerator),
    denominator: denominator === null ? undefined : moving.drivers.get(denominator),
  });
}

/** The facts as they stand, every ratio moved with its drivers. */
export function factsOf(moving: MovingFacts, start: ScenarioStart): Facts {
  const observations = moving.observations;
  for (const row of start.edition.ratios) {
    const observation = observations.get(row.id);
    const value = currentNumber(moving, start, row);
    if (observation !== undefined && value !== null) observations.set(row.id, withNumber(observation, value));
  }
  return {
    observations,
    resolutions: Object.fromEntries(moving.resolutions),
    drivers: moving.drivers,
    behaviours: moving.behaviours,
    units: [...moving.units.values()],
    cover: start.baseline.cover,
    changedWards: moving.changedWards,
    region: moving.region,
    extent: start.baseline.extent,
    isMountain: moving.isMountain,
    targetClass: moving.targetClass,
    currentClass: moving.currentClass,
    cost: moving.cost,
    cityCost: moving.cityCost,
    uncosted: [...moving.uncosted],
  };
}

/** Moves stocks by the same ratio; those not known stay unknown. */
export function scaleStocks(moving: MovingFacts, ids: Iterable<DriverId>, ratio: number): void {
  for (const id of ids) {
    const amount = moving.drivers.get(id);
    if (amount !== undefined) moving.drivers.set(id, amount * ratio);
  }
}

/** People come (or are counted elsewhere): both totals move, and the stocks that keep pace with them. */
export function movePeople(moving: MovingFacts, whole: number, inner: number): void {
  for (const [id, added, behaviour] of [
    [peopleWhole, whole, 'pace-whole'],
    [peopleInner, inner, 'pace-inner'],
  ] as const) {
    const before = moving.drivers.get(id);
    if (before === undefined || added === 0) continue;
    moving.drivers.set(id, before + added);
    if (before <= 0) continue;
    for (const [stock, kept] of moving.behaviours) if (kept === behaviour) scaleStocks(moving, [stock], (before + added) / before);
  }
}
