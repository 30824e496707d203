/** How far a row is from its next threshold: from nothing to its minimum, from there to its maximum, from rung to rung. */
import type { IndicatorResult, IndicatorStatus } from '../domain/assessment';
import { isAbove } from '../domain/comparison';
import type { NextLevel } from '../domain/next-level';
import type { Adjustment, GradeId, GradeIndicator, Indicator, MixedIndicator, NumericIndicator } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { pointsOfQuantity } from './quantity-points';
import { applyAdjustment } from './rules/levels';

/**
 * The next level of a number; null at the maximum.
 * @param known where the number stands, of a row that was scored: one that is said to lie beyond its number meets a strict level at it
 */
export function nextOfNumber(
  value: number,
  indicator: NumericIndicator,
  adjustment: Adjustment | null,
  known?: IndicatorStatus,
): NextLevel | null {
  const levels = applyAdjustment(indicator, adjustment);
  const { direction, points: scale } = indicator;
  const status = known ?? pointsOfQuantity(value, levels, direction, scale, 'strict').status;
  if (status === 'maximum') return null;
  const level = status === 'below' ? 'minimum' : 'maximum';
  const next = levels[level];
  return {
    level,
    // A strict level earns beyond its number only.
    points: pointsOfQuantity(next.value, levels, direction, scale, 'strict', true).points,
    value: next.value,
    distance: Math.max(0, direction === 'higher' ? next.value - value : value - next.value),
    isStrict: next.strict,
    isLowerBetter: direction === 'lower',
    grade: null,
  };
}

/** The next better rung; null on the best one. A count at the maximum of a mixed row is its best rung. */
function nextRung(grade: GradeId | null, indicator: GradeIndicator | MixedIndicator): NextLevel | null {
  const rungs = gradesOf(indicator);
  const at = grade === null ? rungs.length : rungs.findIndex(({ id }) => id === grade);
  const next = rungs[at - 1];
  if (next === undefined) return null;
  const isCount = indicator.kind === 'mixed' && next.id === 'maximum';
  const level = next.id === 'maximum' || next.id === 'minimum' ? next.id : 'rung';
  return {
    level,
    points: next.points,
    value: isCount ? indicator.maximum.value : null,
    distance: null,
    isStrict: isCount && indicator.maximum.strict,
    isLowerBetter: false,
    grade: next.id,
  };
}

/**
 * The next threshold of a scored row; null where there is none to go to: at the maximum, where the row waits, is not asked for, or was taken
 * as filed, and where the next level earns nothing more.
 */
export function nextLevel(row: IndicatorResult, indicator: Indicator, adjustment: Adjustment | null): NextLevel | null {
  const isExempt = adjustment?.exempt.includes(indicator.id) === true;
  if (row.status === 'maximum' || row.status === 'pending' || isExempt || row.resolution?.kind === 'filed') return null;
  const next =
    indicator.kind === 'numeric'
      ? row.value === null
        ? null
        : nextOfNumber(row.value, indicator, adjustment, row.status)
      : nextRung(row.grade, indicator);
  return next === null || !isAbove(next.points, row.points) ? null : next;
}
