/** The facts while a scenario is being replayed. Mutable inside one replay only; nothing outside engine/scenario sees it. */
import { unitKey } from '../../language/unit-name';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Baseline } from '../../domain/baseline';
import { expenditure, peopleInner, peopleWhole, revenue } from '../../domain/driver';
import type { DriverId, StockBehaviour } from '../../domain/driver';
import type { Facts } from '../../domain/facts';
import { adjacencyOf } from '../contiguity';
import { foldResolutions } from '../fold-resolutions';
import { excessesOf, scaleExcesses } from './excesses';
import type { PreparedEdition } from './prepared-edition';
import { withNumber, withoutNumber } from './reading-value';
import type { MovingFacts, ScenarioStart } from './replay-state';
import { currentNumber } from './row-number';
import { nothingOutOfRange, outOfRange } from './row-range';

export type { MovingFacts, ScenarioStart } from './replay-state';
export { anchorHere, currentNumber, grownFromNone } from './row-number';

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
  const observations = foldResolutions(baseline);
  const start = {
    baseline,
    edition,
    observations,
    resolutions: new Map(Object.entries(baseline.resolutions).filter(([, resolution]) => resolution.kind === 'filed')),
    drivers,
    excesses: excessesOf(edition.ratios, { observations, drivers }),
    behaviours,
    cityUnits: byKey(baseline.units.filter((unit) => unit.isInCity)),
    allUnits: byKey(baseline.units),
    adjacency: adjacencyOf(baseline.units),
    outOfRange: nothingOutOfRange,
  };
  return { ...start, outOfRange: outOfRange(movingFactsOf(start), start) };
}

/** The facts before the first change. */
export function movingFactsOf(start: ScenarioStart): MovingFacts {
  const { baseline } = start;
  return {
    observations: new Map(start.observations),
    anchors: new Map(),
    excesses: new Map(start.excesses),
    outOfRange: start.outOfRange,
    resolutions: new Map(start.resolutions),
    drivers: new Map(start.drivers),
    behaviours: new Map(start.behaviours),
    units: new Map(start.cityUnits),
    rests: new Map(),
    changedWards: [],
    countedIn: new Map(),
    region: baseline.region,
    isMountain: baseline.isMountain,
    targetClass: start.edition.standard.urbanClass,
    currentClass: baseline.currentClass,
    completed: new Set(),
    cost: 0,
    cityCost: 0,
    uncosted: new Set(),
    budget: null,
    money: { revenue: start.drivers.get(revenue), expenditure: start.drivers.get(expenditure) },
    isBalanceSet: false,
  };
}

/** The same facts once more; what is done to one is not seen in the other. */
export function copyOf(moving: MovingFacts): MovingFacts {
  return {
    ...moving,
    observations: new Map(moving.observations),
    anchors: new Map(moving.anchors),
    excesses: new Map(moving.excesses),
    resolutions: new Map(moving.resolutions),
    drivers: new Map(moving.drivers),
    behaviours: new Map(moving.behaviours),
    units: new Map(moving.units),
    rests: new Map(moving.rests),
    changedWards: [...moving.changedWards],
    countedIn: new Map(moving.countedIn),
    completed: new Set(moving.completed),
    uncosted: new Set(moving.uncosted),
  };
}

/** The facts as they stand, every ratio moved with its drivers; one whose figure says nothing any more waits. */
export function factsOf(moving: MovingFacts, start: ScenarioStart): Facts {
  const observations = moving.observations;
  for (const row of start.edition.ratios) {
    const observation = observations.get(row.id);
    const value = currentNumber(moving, start, row);
    if (observation !== undefined) observations.set(row.id, value === null ? withoutNumber(observation) : withNumber(observation, value));
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
    scaleExcesses(moving, id, ratio);
  }
}

/** People come (or are counted elsewhere): both totals move, and the stocks that keep pace with them. */
export function movePeople(moving: MovingFacts, whole: number, inner: number): void {
  for (const [id, added, behaviour] of [
    [peopleWhole, whole, 'pace-whole'],
    [peopleInner, inner, 'pace-inner'],
  ] as const) {
    const before = moving.drivers.get(id);
    if (before === undefined) continue;
    moving.drivers.set(id, before + added);
    if (before <= 0) continue;
    for (const [stock, kept] of moving.behaviours) if (kept === behaviour) scaleStocks(moving, [stock], (before + added) / before);
  }
}

/** Sets a quantity that is known; people take with them what keeps pace, whatever moves them. */
export function moveDriver(moving: MovingFacts, driver: DriverId, amount: number): void {
  const added = amount - (moving.drivers.get(driver) ?? 0);
  if (driver === peopleWhole) movePeople(moving, added, 0);
  else if (driver === peopleInner) movePeople(moving, 0, added);
  else moving.drivers.set(driver, amount);
}
