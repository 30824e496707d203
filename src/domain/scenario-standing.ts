import type { AdministrativeUnit } from './administrative-unit';
import type { GateResult } from './assessment';
import type { Threshold } from './difference';
import type { NeededPoints, ShortSection } from './needed-points';
import type { NextLevel } from './next-level';
import type { RequirementResult } from './requirement';
import type { IndicatorId } from './standard';

/** A ward that a scenario makes (`isNew`) or makes smaller, with those of its requirements that matter here. */
export type StandingWard = {
  readonly unit: AdministrativeUnit;
  readonly isNew: boolean;
  readonly requirements: readonly RequirementResult[];
};

/** A row that the scenario moved, and its next threshold; null where there is none to go to. */
export type MovedRow = {
  readonly indicator: IndicatorId;
  /** For show. */
  readonly code: string;
  readonly points: number;
  readonly isBelowMinimum: boolean;
  readonly next: NextLevel | null;
};

/** What a scenario wins, what it loses, and what still stands in its way. */
export type ScenarioStanding = {
  /** Thresholds that the scenario reaches, and those that it falls under. */
  readonly won: readonly Threshold[];
  readonly lost: readonly Threshold[];
  /** Points that are still needed at least; null where none are, or nobody can say. */
  readonly needed: NeededPoints | null;
  /** Criteria whose minimum decides and that are below it. */
  readonly sections: readonly ShortSection[];
  /** Requirements of the whole that are not met. */
  readonly requirements: readonly RequirementResult[];
  /** New and smaller wards that fall short, each with what it falls short of. */
  readonly wards: readonly StandingWard[];
  /** What nobody can decide from the figures at hand. */
  readonly undecided: {
    readonly requirements: readonly RequirementResult[];
    readonly wards: readonly StandingWard[];
    /** Conditions outside the table. */
    readonly gates: readonly GateResult[];
  };
  readonly moved: readonly MovedRow[];
};
