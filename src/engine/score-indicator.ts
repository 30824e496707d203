/** One indicator: observation (or the user's own decision) → points, status and trace. */
import type { IndicatorResult, IndicatorStatus, Policy, ScoringRule } from '../domain/assessment';
import { isAtLeast, isSame } from '../domain/comparison';
import type { Observation, PendingReason, Reading, Resolution } from '../domain/observation';
import type { GradeId, Indicator, NumericIndicator, PointScale, RegionAdjustment, Standard } from '../domain/standard';
import { applyRegion } from './levels';
import type { AppliedLevels } from './levels';
import { isBoundDecisive, isBoundOnBetterSide, pointsOfQuantity } from './quantity-points';
import type { QuantityPoints } from './quantity-points';
import { traceOf } from './trace';

/** How a table is scored. */
export type ScoringSettings = {
  readonly policy: Policy;
  readonly region: RegionAdjustment | null;
  /** Without trace scoring allocates far less: for scenario searches. */
  readonly trace: boolean;
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
  readonly pending: PendingReason | null;
};

function pending(reason: PendingReason, scale: PointScale): Outcome {
  return { value: null, grade: null, points: 0, possible: scale.maximum, status: 'pending', rule: 'pending', pending: reason };
}

function ofQuantity(value: number, scored: QuantityPoints): Outcome {
  return { value, grade: null, points: scored.points, possible: scored.points, status: scored.status, rule: scored.rule, pending: null };
}

function ofGrade(grade: GradeId | null, scale: PointScale): Outcome {
  const points = grade === null ? 0 : scale[grade];
  return {
    value: null,
    grade,
    points,
    possible: points,
    status: grade ?? 'below',
    rule: grade === null ? 'no-grade' : 'grade',
    pending: null,
  };
}

/** Status of a row whose filed points the user took as evidence: where those points stand on the row's scale. */
function ofFiledPoints(points: number, scale: PointScale): Outcome {
  let status: IndicatorStatus = 'below';
  if (isAtLeast(points, scale.maximum)) status = 'maximum';
  else if (isSame(points, scale.minimum)) status = 'minimum';
  else if (isAtLeast(points, scale.minimum)) status = 'between';
  return { value: null, grade: null, points, possible: points, status, rule: 'filed-as-evidence', pending: null };
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

function scoreGradeReading(reading: Reading, indicator: Indicator): Outcome {
  if (reading.kind === 'grade') return ofGrade(reading.grade, indicator.points);
  return pending(reading.kind === 'pending' ? reading.reason : 'grade-unclear', indicator.points);
}

/** The user's decision, where it fits the indicator's kind; null where it does not apply and the observation stands. */
function scoreResolution(
  resolution: Resolution,
  observation: Observation,
  indicator: Indicator,
  levels: AppliedLevels | null,
  policy: Policy,
): Outcome | null {
  switch (resolution.kind) {
    case 'filed': {
      const filed = observation.filed.points;
      // Filed points outside the row's own scale are no evidence of anything.
      const isOnScale = filed !== null && filed >= 0 && isAtLeast(indicator.points.maximum, filed);
      return isOnScale ? ofFiledPoints(filed, indicator.points) : null;
    }
    case 'grade':
      return indicator.kind === 'grade' ? ofGrade(resolution.grade, indicator.points) : null;
    case 'value': {
      if (indicator.kind === 'grade' || levels === null || !Number.isFinite(resolution.value)) return null;
      return ofQuantity(resolution.value, pointsOfQuantity(resolution.value, levels, indicator.direction, indicator.points, policy));
    }
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
  const levels = indicator.kind === 'numeric' ? applyRegion(indicator, settings.region) : null;
  const resolved = resolution === null ? null : scoreResolution(resolution, observation, indicator, levels, settings.policy);
  const outcome =
    resolved ??
    (indicator.kind === 'numeric' && levels !== null
      ? scoreReading(observation.reading, indicator, levels, settings.policy)
      : scoreGradeReading(observation.reading, indicator));
  return {
    number: indicator.number,
    criterion: indicator.criterion,
    observation,
    resolution: resolved === null ? null : resolution,
    value: outcome.value,
    grade: outcome.grade,
    points: outcome.points,
    possible: outcome.possible,
    scale: indicator.points,
    status: outcome.status,
    pending: outcome.pending,
    trace: settings.trace ? traceOf(indicator, standard, outcome.rule, outcome.value, outcome.points, levels) : null,
  };
}
