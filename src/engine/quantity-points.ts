/**
 * Points of a number between two levels (Điều 10 NQ 1210/2016; interpolation known from practice, see Standard.rules):
 * at or beyond the maximum level the maximum points; between the levels linear; at the minimum level the minimum points, and up to the
 * level from which points rise; below it 0, or under the policy `proportional` value ÷ minimum × minimum points.
 */
import type { AppliedLevel, IndicatorStatus, Policy, ScoringRule } from '../domain/assessment';
import { isAbove, isAtLeast } from '../domain/comparison';
import type { Bound } from '../domain/observation';
import type { PointScale } from '../domain/standard';
import type { AppliedLevels } from './levels';

/** Points with the rule that gave them. */
export type QuantityPoints = { readonly points: number; readonly status: IndicatorStatus; readonly rule: ScoringRule };

/**
 * Points of an exact value.
 * @param direction `lower` where less is better: everything is then measured downwards.
 * @param isBeyondValue the true value lies strictly on the better side of `value` (a filed `<2,5`), which meets a strict level of the same number.
 */
export function pointsOfQuantity(
  value: number,
  levels: AppliedLevels,
  direction: 'higher' | 'lower',
  scale: PointScale,
  policy: Policy,
  isBeyondValue = false,
): QuantityPoints {
  const sign = direction === 'higher' ? 1 : -1;
  if (meets(value, levels.maximum, sign, isBeyondValue)) return { points: scale.maximum, status: 'maximum', rule: 'at-maximum' };
  if (meets(value, levels.minimum, sign, isBeyondValue)) {
    if (!isAbove(sign * value, sign * levels.risesFrom)) return { points: scale.minimum, status: 'minimum', rule: 'at-minimum' };
    // At a strict maximum a value may lie a hair beyond its number without being above it: never more than the maximum points.
    const share = Math.min((value - levels.risesFrom) / (levels.maximum.value - levels.risesFrom), 1);
    return { points: scale.minimum + share * (scale.maximum - scale.minimum), status: 'between', rule: 'interpolated' };
  }
  if (policy === 'strict') return { points: 0, status: 'below', rule: 'below-strict' };
  return { points: proportionalPoints(value, levels.minimum.value, direction, scale.minimum), status: 'below', rule: 'below-proportional' };
}

function meets(value: number, level: AppliedLevel, sign: 1 | -1, isBeyondValue: boolean): boolean {
  return level.strict && !isBeyondValue ? isAbove(sign * value, sign * level.value) : isAtLeast(sign * value, sign * level.value);
}

/**
 * What the report of 2023 gave rows 9 to 14: value ÷ minimum × minimum points (no legal basis found).
 * Where less is better the ratio is turned over. Never below 0, never more than the minimum points.
 */
function proportionalPoints(value: number, minimum: number, direction: 'higher' | 'lower', minimumPoints: number): number {
  const ratio = direction === 'higher' ? value / minimum : minimum / value;
  if (!Number.isFinite(ratio)) return 0;
  return Math.min(Math.max(ratio, 0), 1) * minimumPoints;
}

/** True where the bound's true value can only be better than (or equal to) its number. */
export function isBoundOnBetterSide(bound: Bound, direction: 'higher' | 'lower'): boolean {
  return bound.startsWith('>') === (direction === 'higher');
}

/**
 * Whether the bound's number decides the row. A bound whose true value can only be better (`> 1.300` where more is better)
 * is scored at its number: that much is certain. One that can only be worse decides only where even its number earns nothing.
 */
export function isBoundDecisive(bound: Bound, direction: 'higher' | 'lower', atNumber: QuantityPoints): boolean {
  return isBoundOnBetterSide(bound, direction) || (atNumber.status === 'below' && atNumber.points === 0);
}
