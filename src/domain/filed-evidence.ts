/** Whether points that were filed for a row can be taken as evidence of anything. */
import type { Policy } from './assessment';
import { isAtLeast, isSame } from './comparison';
import type { Indicator } from './standard';
import { gradesOf } from './standard';

/** Whether points lie on a row's scale. */
export function isOnScale(points: number | null, { points: scale }: Pick<Indicator, 'points'>): boolean {
  return points !== null && points >= 0 && isAtLeast(scale.maximum, points);
}

/**
 * False for points that nothing earns: outside the row's scale, between 0 and its minimum, or between two rungs of a row that has rungs.
 * The proportional policy alone gives a number below the minimum level something between 0 and the minimum.
 */
export function isFiledEvidence(points: number | null, indicator: Indicator, policy: Policy): boolean {
  if (points === null || !isOnScale(points, indicator)) return false;
  if (isSame(points, 0)) return true;
  if (indicator.kind === 'numeric') return policy === 'proportional' || isAtLeast(points, indicator.points.minimum);
  return gradesOf(indicator).some((grade) => isSame(grade.points, points));
}
