import type { IndicatorStatus } from './assessment';
import type { Citation } from './citation';
import type { GradeId, IndicatorId, SectionId } from './standard';
import type { RequirementId, RequirementVerdict } from './requirement';

/** A figure before and after. */
export type FromTo<Figure> = { readonly from: Figure; readonly to: Figure };

/** One indicator that a scenario moved. */
export type IndicatorDifference = {
  readonly indicator: IndicatorId;
  /** For show. */
  readonly code: string;
  readonly value: FromTo<number | null>;
  /** Rungs of a row that is a choice; null is below every rung, and of any row that has none. */
  readonly grade: FromTo<GradeId | null>;
  readonly points: FromTo<number>;
  readonly status: FromTo<IndicatorStatus>;
  /** Points won (positive) or lost. */
  readonly gain: number;
  readonly citation: Citation | null;
};

export type CriterionDifference = { readonly criterion: SectionId; readonly points: FromTo<number>; readonly met: FromTo<boolean> };

export type RequirementDifference = {
  readonly id: RequirementId;
  readonly actual: FromTo<number | null>;
  readonly verdict: FromTo<RequirementVerdict>;
};

/** A minimum that is reached or lost: a criterion's, the total's, a requirement's. */
export type Threshold = {
  readonly of: 'criterion' | 'total' | 'requirement';
  readonly name: string;
  readonly isReached: boolean;
};

/** Points that one change brought, in the order applied. */
export type ChangeContribution = { readonly changeId: string; readonly points: number };

/** One scenario against the baseline (or another scenario). */
export type Difference = {
  readonly total: FromTo<number>;
  readonly possible: FromTo<number>;
  readonly indicators: readonly IndicatorDifference[];
  readonly criteria: readonly CriterionDifference[];
  readonly requirements: readonly RequirementDifference[];
  readonly thresholds: readonly Threshold[];
};

/** What the answers that a user could give to what is open would lead to; not every set of answers is tried where `isWhole` is false. */
export type PointsRange = {
  readonly low: number;
  readonly high: number;
  /** Ids of the changes that ask. */
  readonly open: readonly string[];
  /** Ids of the requirements and of the sections with a minimum that some answers meet and others do not. */
  readonly requirements: readonly string[];
  readonly sections: readonly SectionId[];
  /** Criteria that are met, at least and at most. */
  readonly criteriaMet: { readonly low: number; readonly high: number };
  readonly isWhole: boolean;
};
