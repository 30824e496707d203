import type { Citation } from './citation';
import type { Observation, PendingReason, Resolution } from './observation';
import type { GradeId, IndicatorId, OutsideGate, PointScale, SectionId } from './standard';

/** What a value below the minimum level earns; see `Standard.rules`. `strict` (0) is the default. */
export type Policy = 'strict' | 'proportional';

/** Where an indicator stands against its levels. JSON of the command line uses the same words. */
export type IndicatorStatus = 'maximum' | 'between' | 'minimum' | 'below' | 'pending';

/** The level that was applied, after adjustment. */
export type AppliedLevel = {
  readonly value: number;
  readonly strict: boolean;
  /** The printed level, where an adjustment changed it; null otherwise. */
  readonly adjusted: { readonly from: number; readonly factor: number; readonly citation: Citation } | null;
};

/** Which rule gave the points. */
export type ScoringRule =
  | 'at-maximum'
  | 'interpolated'
  | 'at-minimum'
  | 'below-strict'
  | 'below-proportional'
  | 'grade'
  | 'no-grade'
  | 'filed-as-evidence'
  /** The law does not ask for the row: its minimum points. */
  | 'exempt'
  | 'pending';

/** The arithmetic behind a figure: a formula over named inputs, so that it can be shown, written as a cell formula, or checked by hand. */
export type Arithmetic = {
  /** Over the names in `inputs`, e.g. `minimumPoints + (value - minimum) / (maximum - minimum) * (maximumPoints - minimumPoints)`. */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly result: number;
};

/** Everything needed to explain one indicator's points. */
export type Trace = {
  readonly rule: ScoringRule;
  readonly maximum: AppliedLevel | null;
  readonly minimum: AppliedLevel | null;
  readonly arithmetic: Arithmetic | null;
  readonly citations: readonly Citation[];
};

/** One indicator, scored. `points` are certain; `possible` is what it can still reach while pending (equal to `points` otherwise). */
export type IndicatorResult = {
  readonly indicator: IndicatorId;
  /** Its code and number, for show. */
  readonly code: string;
  readonly number: number;
  readonly criterion: SectionId;
  readonly observation: Observation;
  /** The user's own decision about the row, where there is one. */
  readonly resolution: Resolution | null;
  /** The number that was scored; null for grades, for filed points taken as evidence, and while pending. */
  readonly value: number | null;
  readonly grade: GradeId | null;
  readonly points: number;
  readonly possible: number;
  readonly scale: PointScale;
  readonly status: IndicatorStatus;
  readonly pending: PendingReason | null;
  /** Null when scored without trace. */
  readonly trace: Trace | null;
};

/** Points of a criterion or group against its own minimum, null where that is not known. `met` counts certain points only. */
export type SectionResult = {
  readonly points: number;
  readonly possible: number;
  readonly minimum: number | null;
  readonly maximum: number;
  readonly met: boolean;
  /** Met if every pending row reached its maximum. */
  readonly possiblyMet: boolean;
  /** Sum of the points filed in the section's rows; null where none is filed. */
  readonly filed: number | null;
};

/** How many of the criteria whose minimum is known are met, and of how many. */
export function criteriaMet({ criteria }: Pick<Assessment, 'criteria'>): { readonly met: number; readonly of: number } {
  return { met: criteria.filter(({ met }) => met).length, of: criteria.filter(({ minimum }) => minimum !== null).length };
}

/** Decided, or still open. */
export type GateStanding = 'met' | 'not-met' | 'open';

/** How a section stands: decided by its certain points, or still open because pending rows could reach its minimum. */
export function standingOf({ met, possiblyMet }: Pick<SectionResult, 'met' | 'possiblyMet'>): GateStanding {
  if (met) return 'met';
  return possiblyMet ? 'open' : 'not-met';
}

export type CriterionResult = SectionResult & {
  readonly id: SectionId;
  readonly number: number;
  readonly label: string;
  readonly name: string;
  readonly isGate: boolean;
};
export type GroupResult = SectionResult & {
  readonly id: SectionId;
  readonly name: string;
  readonly criterion: SectionId;
  readonly isGate: boolean;
};

/**
 * Why a gate is open: rows wait for figures; the table is not known whole; two sources ask for different totals; nobody said whether the
 * area is one administrative unit or several; the condition is on other tables than this one.
 */
export type OpenGate = 'rows-pending' | 'table-incomplete' | 'sources-differ' | 'extent-unanswered' | 'table-elsewhere';

/** A condition of recognition. */
export type GateResult = {
  /** `total`, the section's id, or the id of the condition. */
  readonly id: string;
  readonly of: 'total' | 'section' | 'outside';
  readonly standing: GateStanding;
  /** Null where it is not open. */
  readonly why: OpenGate | null;
  /** The condition outside the table; null for the others. */
  readonly outside: OutsideGate | null;
};

/** Whether the area lies in one administrative unit or in several (NQ 111, Điều 6). */
export type Extent = 'one' | 'several';

/** A city's table scored under one edition, policy and region. */
export type Assessment = {
  readonly edition: string;
  readonly policy: Policy;
  readonly region: string | null;
  readonly indicators: readonly IndicatorResult[];
  readonly criteria: readonly CriterionResult[];
  /** Information, save those that are gates. */
  readonly groups: readonly GroupResult[];
  readonly total: {
    readonly certain: number;
    readonly possible: number;
    /** Null where it is not known. */
    readonly required: number | null;
    readonly maximum: number;
    readonly met: boolean;
    /** Points filed in the table, summed over its rows; null where the table files none. */
    readonly filed: number | null;
  };
  readonly gates: readonly GateResult[];
  /** Every gate is met, on certain points. */
  readonly recognised: boolean;
  /** The pending rows, in order. */
  readonly pending: readonly IndicatorId[];
};
