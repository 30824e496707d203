/** One indicator: observation (or the user's own decision) → points, status and trace. */
import type { Extent, IndicatorResult, IndicatorStatus, Policy, ScoringRule } from '../domain/assessment';
import { isAtLeast, isSame } from '../domain/comparison';
import { isFiledEvidence, isOnScale } from '../domain/filed-evidence';
import type { Observation, PendingReason, Reading, Resolution } from '../domain/observation';
import type {
  Adjustment,
  GradeId,
  GradeIndicator,
  Indicator,
  MixedIndicator,
  NumericIndicator,
  PointScale,
  Standard,
} from '../domain/standard';
import { applyAdjustment } from './rules/levels';
import type { AppliedLevels } from './rules/levels';
import { isBoundDecisive, isBoundOnBetterSide, pointsOfQuantity } from './quantity-points';
import type { QuantityPoints } from './quantity-points';
import { evaluate } from './rules/evaluate';
import type { Earned, Inputs } from './rules/evaluate';
import type { Amount } from './rules/expression';
import { rungRule } from './rules/rung-rule';
import { tableLayoutOf } from './table-layout';
import { traceOf } from './trace';

/** How a table is scored. */
export type ScoringSettings = {
  readonly policy: Policy;
  readonly region: Adjustment | null;
  /** Left out or null where nobody said. */
  readonly extent?: Extent | null;
  /** Without trace scoring allocates far less: for scenario searches. */
  readonly trace: boolean;
  /** Points that are given count as they stand, whether or not a row can earn them: for sums of points that somebody else filed. */
  readonly takesAnyPoints?: boolean;
};

/** How far from its number a figure may be that is said to be about it. No law: what people mean by `khoảng`, on the safe side. */
const vagueness = 0.05;

type Outcome = {
  readonly value: number | null;
  readonly grade: GradeId | null;
  readonly points: number;
  readonly possible: number;
  readonly status: IndicatorStatus;
  readonly rule: ScoringRule;
  /** The arithmetic behind the points, where there is more than a figure of the scale. */
  readonly shown: Amount | null;
  readonly pending: PendingReason | null;
};

function pending(reason: PendingReason, scale: PointScale): Outcome {
  return { value: null, grade: null, points: 0, possible: scale.maximum, status: 'pending', rule: 'pending', shown: null, pending: reason };
}

function ofQuantity(value: number, scored: QuantityPoints): Outcome {
  const { points, status, rule, shown } = scored;
  return { value, grade: null, points, possible: points, status, rule, shown, pending: null };
}

/** Where points stand on the row's scale. */
function statusOf(points: number, scale: PointScale): IndicatorStatus {
  if (isAtLeast(points, scale.maximum)) return 'maximum';
  if (isSame(points, scale.minimum)) return 'minimum';
  return isAtLeast(points, scale.minimum) ? 'between' : 'below';
}

/** What a rule of rungs gives. A rung that the row does not have, and a count that decides nothing, wait. */
function ofRule(earned: Earned, scale: PointScale, value: number | null, grade: GradeId | null): Outcome {
  if (earned.points === null) return { ...pending('grade-unclear', scale), possible: earned.possible };
  const { points, rule, shown } = earned;
  return { value, grade, points, possible: points, status: statusOf(points, scale), rule, shown, pending: null };
}

function ofGrade(id: GradeId | null, indicator: GradeIndicator | MixedIndicator): Outcome {
  return ofRule(evaluate(rungRule(indicator), inputsOf(indicator), { grade: id }), indicator.points, null, id);
}

function inputsOf({ points }: Indicator): Inputs {
  return { maximumPoints: points.maximum, minimumPoints: points.minimum };
}

/** A row that is not asked for earns its minimum points whatever it holds (NQ 111, Điều 9 khoản 4). */
function ofExempt({ minimum }: PointScale): Outcome {
  return { value: null, grade: null, points: minimum, possible: minimum, status: 'minimum', rule: 'exempt', shown: null, pending: null };
}

/** Status of a row whose filed points the user took as evidence: where those points stand on the row's scale. */
function ofFiledPoints(points: number, scale: PointScale): Outcome {
  return {
    value: null,
    grade: null,
    points,
    possible: points,
    status: statusOf(points, scale),
    rule: 'filed-as-evidence',
    shown: null,
    pending: null,
  };
}

function scoreReading(reading: Reading, indicator: NumericIndicator, levels: AppliedLevels, policy: Policy): Outcome {
  switch (reading.kind) {
    case 'exact':
    case 'counted':
      return ofQuantity(reading.value, pointsOfQuantity(reading.value, levels, indicator.direction, indicator.points, policy));
    case 'bound': {
      const isBeyond = !reading.bound.endsWith('=') && isBoundOnBetterSide(reading.bound, indicator.direction);
      const atNumber = pointsOfQuantity(reading.value, levels, indicator.direction, indicator.points, policy, isBeyond);
      return isBoundDecisive(reading.bound, indicator.direction, atNumber)
        ? ofQuantity(reading.value, atNumber)
        : { ...pending('bound-undecided', indicator.points), possible: atNumber.points };
    }
    case 'about':
      return scoreAbout(reading, indicator, levels, policy);
    case 'grade':
      return pending('no-number', indicator.points);
    case 'pending':
      return pending(reading.reason, indicator.points);
  }
}

/** A figure that is only said to be near a number decides nothing where a level lies as near. Else it counts as the number. */
function scoreAbout(
  { value, about }: Extract<Reading, { readonly kind: 'about' }>,
  { direction, points }: NumericIndicator,
  levels: AppliedLevels,
  policy: Policy,
): Outcome {
  const nearby = about === 'nearly' ? [value * (1 - vagueness), value] : [value * (1 - vagueness), value, value * (1 + vagueness)];
  const [low, high] = [Math.min(...nearby), Math.max(...nearby)];
  const isUndecided = [levels.maximum, levels.minimum].some((level) => isAtLeast(level.value, low) && isAtLeast(high, level.value));
  const scored = nearby.map((each) => pointsOfQuantity(each, levels, direction, points, policy));
  if (isUndecided) return { ...pending('vague-at-level', points), possible: Math.max(...scored.map((each) => each.points)) };
  return ofQuantity(value, pointsOfQuantity(value, levels, direction, points, policy));
}

function scoreGradeReading(reading: Reading, indicator: GradeIndicator): Outcome {
  if (reading.kind === 'grade') return ofGrade(reading.grade, indicator);
  return pending(reading.kind === 'pending' ? reading.reason : 'grade-unclear', indicator.points);
}

/** A count at the maximum, or the words of the minimum; a count below it says nothing of what the words ask for. */
function scoreMixedReading(reading: Reading, indicator: MixedIndicator): Outcome {
  const { maximum, points } = indicator;
  switch (reading.kind) {
    case 'grade':
      return ofGrade(reading.grade, indicator);
    case 'exact':
    case 'counted':
      return scoreMixedCount(reading.value, indicator);
    case 'bound':
      return reading.bound.startsWith('>') && isAtLeast(reading.value, maximum.value)
        ? scoreMixedCount(reading.value, indicator)
        : pending('bound-undecided', points);
    case 'about':
      return pending('vague-at-level', points);
    case 'pending':
      return pending(reading.reason, points);
  }
}

function scoreMixedCount(value: number, indicator: MixedIndicator): Outcome {
  const inputs = { ...inputsOf(indicator), value, maximum: indicator.maximum.value };
  return ofRule(evaluate(rungRule(indicator), inputs), indicator.points, value, null);
}

/** The user's decision, where it fits the indicator's kind; null where it does not apply and the observation stands. */
function scoreResolution(
  resolution: Resolution,
  observation: Observation,
  indicator: Indicator,
  levels: AppliedLevels | null,
  { policy, takesAnyPoints = false }: ScoringSettings,
): Outcome | null {
  switch (resolution.kind) {
    case 'filed': {
      const filed = observation.filed.points;
      const isTaken = takesAnyPoints ? isOnScale(filed, indicator) : isFiledEvidence(filed, indicator, policy);
      return filed !== null && isTaken ? ofFiledPoints(filed, indicator.points) : null;
    }
    case 'grade':
      if (indicator.kind === 'numeric') return null;
      return scoreReadingOf({ kind: 'grade', grade: resolution.grade, basis: 'text' }, indicator, levels, policy);
    case 'value': {
      if (indicator.kind === 'mixed') return scoreMixedReading({ kind: 'exact', value: resolution.value }, indicator);
      if (indicator.kind === 'grade' || levels === null || !Number.isFinite(resolution.value)) return null;
      return ofQuantity(resolution.value, pointsOfQuantity(resolution.value, levels, indicator.direction, indicator.points, policy));
    }
  }
}

function scoreReadingOf(reading: Reading, indicator: Indicator, levels: AppliedLevels | null, policy: Policy): Outcome {
  switch (indicator.kind) {
    case 'numeric':
      return levels === null ? pending('no-number', indicator.points) : scoreReading(reading, indicator, levels, policy);
    case 'grade':
      return scoreGradeReading(reading, indicator);
    case 'mixed':
      return scoreMixedReading(reading, indicator);
  }
}

/** Scores one indicator under an edition. */
export function scoreIndicator(
  observation: Observation,
  indicator: Indicator,
  standard: Standard,
  settings: ScoringSettings,
  resolution: Resolution | null,
): IndicatorResult {
  const levels = indicator.kind === 'numeric' ? applyAdjustment(indicator, settings.region) : null;
  const isExempt = settings.region?.exempt.includes(indicator.id) === true;
  const resolved = resolution === null ? null : scoreResolution(resolution, observation, indicator, levels, settings);
  const outcome = isExempt
    ? ofExempt(indicator.points)
    : (resolved ?? scoreReadingOf(observation.reading, indicator, levels, settings.policy));
  return {
    indicator: indicator.id,
    code: indicator.code,
    number: indicator.number,
    criterion: tableLayoutOf(standard).criterion.get(indicator.id) ?? indicator.section,
    observation,
    resolution: resolved === null ? null : resolution,
    value: outcome.value,
    grade: outcome.grade,
    points: outcome.points,
    possible: outcome.possible,
    scale: indicator.points,
    status: outcome.status,
    pending: outcome.pending,
    trace: settings.trace ? traceOf(indicator, standard, settings.region, outcome, levels) : null,
  };
}
