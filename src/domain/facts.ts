import type { AdministrativeUnit, UnitCover } from './administrative-unit';
import type { Extent } from './assessment';
import type { DriverId, StockBehaviour } from './driver';
import type { Observation, Resolutions } from './observation';
import type { IndicatorId, UrbanClass } from './standard';

/** The city as a scenario makes it: what is scored and checked. Made anew by every change, never edited. */
export type Facts = {
  readonly observations: ReadonlyMap<IndicatorId, Observation>;
  readonly resolutions: Resolutions;
  readonly drivers: ReadonlyMap<DriverId, number>;
  readonly behaviours: ReadonlyMap<DriverId, StockBehaviour>;
  /** The city's own units. */
  readonly units: readonly AdministrativeUnit[];
  /** Whether the list of the baseline is the city; absent where nothing speaks against it. */
  readonly cover?: UnitCover | undefined;
  /** Names of wards that did not exist in the baseline, and of those that a split made smaller, in the order of the changes. */
  readonly changedWards: readonly string[];
  readonly region: string | null;
  /** As the baseline has it: no change moves it. */
  readonly extent?: Extent | null | undefined;
  readonly isMountain: boolean;
  readonly targetClass: UrbanClass;
  readonly currentClass: UrbanClass | null;
  /** Cost of the finished projects, tỷ đồng. */
  readonly cost: number;
  /** Of the cost what the city's own budget pays; null where one of the projects does not say it. */
  readonly cityCost: number | null;
  /** Names of the finished projects whose cost is not known: `cost` lacks them. */
  readonly uncosted: readonly string[];
};
