import type { AdministrativeUnit, UnitCover } from './administrative-unit';
import type { AlreadyInDriver } from './already-in';
import type { Extent } from './assessment';
import type { BudgetLine } from './budget-line';
import type { Driver, DriverContradiction, DriverId } from './driver';
import type { Observation, Resolutions } from './observation';
import type { Problem } from './problem';
import type { Project } from './project';
import type { UrbanClass } from './standard';
import type { Target } from './target';

/** Everything the workbook says, which scenarios never edit: indicators, their drivers, units, projects, budget. */
export type Baseline = {
  readonly observations: readonly Observation[];
  readonly resolutions: Resolutions;
  readonly drivers: ReadonlyMap<DriverId, Driver>;
  /** Reported ratios that imply different amounts of one driver; absent where there are none. */
  readonly contradictions?: readonly DriverContradiction[] | undefined;
  readonly units: readonly AdministrativeUnit[];
  /** Absent where nothing speaks against the list of units. */
  readonly cover?: UnitCover | undefined;
  /** What rows say that the drivers they give already contain; absent or empty where none says it. */
  readonly alreadyIn?: readonly AlreadyInDriver[];
  readonly projects: readonly Project[];
  /** What is told of the list of projects: lines that are not used, or that may be read otherwise; absent where there is nothing to tell. */
  readonly projectProblems?: readonly Problem[];
  readonly budget: readonly BudgetLine[];
  /** Targets that the workbook lists with what has come of them; absent or empty where it lists none. */
  readonly targets?: readonly Target[];
  /** Region adjustment in force without any scenario. */
  readonly region: string | null;
  /** Whether the area lies in one administrative unit or several; absent or null while nobody said. */
  readonly extent?: Extent | null | undefined;
  /** Whether the administrative unit counts as mountain, highland or border; null when nobody said. */
  readonly isMountain: boolean;
  /** Urban class the city holds today; null where unknown. */
  readonly currentClass: UrbanClass | null;
};
