/** What a replay of a scenario knows: the facts while they move, and the baseline that they start from. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Baseline } from '../../domain/baseline';
import type { BudgetPath } from '../../domain/budget-path';
import type { DriverId, StockBehaviour } from '../../domain/driver';
import type { Observation, Resolution } from '../../domain/observation';
import type { IndicatorId, UrbanClass } from '../../domain/standard';
import type { Adjacency } from '../contiguity';
import type { BudgetPlan } from './budget-plan';
import type { PreparedEdition } from './prepared-edition';

/** The amounts of a ratio's drivers at the moment its value was filed or set: what the value is scaled from. */
export type Anchor = { readonly numerator: number | undefined; readonly denominator: number | undefined };

export type MovingFacts = {
  /** As filed or as set; ratios are scaled from their anchors when the facts are taken. */
  readonly observations: Map<IndicatorId, Observation>;
  /** Anchors of rows that were set; all others are anchored in the baseline. */
  readonly anchors: Map<IndicatorId, Anchor>;
  readonly excesses: Map<IndicatorId, Excess>;
  /** As the last change that was applied left it. */
  outOfRange: OutOfRange;
  readonly resolutions: Map<IndicatorId, Resolution>;
  readonly drivers: Map<DriverId, number>;
  readonly behaviours: Map<DriverId, StockBehaviour>;
  /** The city's own units by key. */
  readonly units: Map<string, AdministrativeUnit>;
  /** What is left outside of units of which a part has joined, by key. */
  readonly rests: Map<string, AdministrativeUnit>;
  readonly changedWards: string[];
  /** By driver, names of the units whose people its filed figure has already, as the changes say. Sets are made anew, never added to. */
  readonly countedIn: Map<DriverId, ReadonlySet<string>>;
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
  /** Revenue and expenditure as they were when the balance was last looked at. */
  money: { readonly revenue: number | undefined; readonly expenditure: number | undefined };
  /** True where a change set the row of the balance itself since. */
  isBalanceSet: boolean;
};

/**
 * How much more (or less) of a numerator a row implies than the amount that is kept, where the two contradict each other. Whatever is added
 * to the driver is added to both, so the excess stays; what multiplies it multiplies the excess too.
 */
export type Excess = { readonly driver: DriverId; readonly amount: number };

/** Rows outside their plausible range with the value they have there, and drivers at 0 that a filed row is divided by. */
export type OutOfRange = { readonly rows: ReadonlyMap<IndicatorId, number>; readonly zeros: ReadonlySet<DriverId> };

/** A baseline made ready to be replayed over, once for any number of scenarios. */
export type ScenarioStart = {
  readonly baseline: Baseline;
  readonly edition: PreparedEdition;
  readonly observations: ReadonlyMap<IndicatorId, Observation>;
  readonly resolutions: ReadonlyMap<IndicatorId, Resolution>;
  readonly drivers: ReadonlyMap<DriverId, number>;
  readonly excesses: ReadonlyMap<IndicatorId, Excess>;
  /** What the baseline itself has out of range. */
  readonly outOfRange: OutOfRange;
  readonly behaviours: ReadonlyMap<DriverId, StockBehaviour>;
  /** The city's own units, and every unit of the sheet, by key. */
  readonly cityUnits: ReadonlyMap<string, AdministrativeUnit>;
  readonly allUnits: ReadonlyMap<string, AdministrativeUnit>;
  readonly adjacency: Adjacency;
};
