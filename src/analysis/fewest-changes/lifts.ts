/** What a row can be lifted to: its rungs, or from its minimum level to its maximum and anything between. */
import type { IndicatorResult, Policy } from '../../domain/assessment';
import { isAbove } from '../../domain/comparison';
import type { Adjustment, GradeId, GradeIndicator, Indicator, IndicatorId, MixedIndicator, NumericIndicator } from '../../domain/standard';
import { gradesOf } from '../../domain/standard';
import { wholeStep } from '../../domain/whole-drivers';
import type { WholeDrivers } from '../../domain/whole-drivers';
import { pointsOfQuantity } from '../../engine/quantity-points';
import { applyAdjustment } from '../../engine/rules/levels';

/** What a row is set to, and what it earns there. */
export type Target = { readonly to: number | GradeId; readonly points: number };

export type Lift = {
  readonly indicator: IndicatorId;
  /** Points as the row stands. */
  readonly points: number;
  /** The row's levels above where it stands, the least first; never empty. */
  readonly steps: readonly Target[];
  /** Any points from `from` to the last step's can be had: what to set the row to. Null where the steps are all there is. */
  readonly between: { readonly from: number; readonly at: (points: number) => Target } | null;
};

/** How far the user lets a row go: a number of the row's unit, or a rung by its id. */
export type Limit = number | GradeId;

/** The decimals a row is set to: two, and more where its levels lie closer together than ten of those; works and people are whole. */
function decimalsOf(indicator: NumericIndicator, whole: WholeDrivers): number {
  if (wholeStep(indicator, whole) === 1) return 0;
  const { maximum, minimum } = indicator;
  const width = Math.abs(maximum.value - minimum.value);
  return width === 0 ? 2 : Math.max(2, Math.ceil(1 - Math.log10(width)));
}

/** A figure written with so many decimals, on the better side of it. What rounding leaves over is none. */
function rounded(value: number, decimals: number, direction: 'higher' | 'lower'): number {
  const scale = 10 ** decimals;
  const steps = value * scale;
  const whole = Math.round(steps);
  if (Math.abs(steps - whole) < 1e-6) return whole / scale;
  return (direction === 'higher' ? Math.ceil(steps) : Math.floor(steps)) / scale;
}

function liftOfNumber(
  row: IndicatorResult,
  indicator: NumericIndicator,
  adjustment: Adjustment | null,
  policy: Policy,
  limit: Limit | null,
  whole: WholeDrivers,
): Lift | null {
  if (row.value === null) return null;
  const levels = applyAdjustment(indicator, adjustment);
  const { direction, points: scale, plausible } = indicator;
  const decimals = decimalsOf(indicator, whole);
  const sign = direction === 'higher' ? 1 : -1;
  const pointsAt = (value: number): number => pointsOfQuantity(value, levels, direction, scale, policy).points;
  // A strict level is met beyond its number: by the least that is written.
  const met = ({ value, strict }: { readonly value: number; readonly strict: boolean }): number =>
    strict ? rounded(value + sign * 10 ** -decimals, decimals, direction) : value;
  const isAllowed = (value: number): boolean =>
    (typeof limit !== 'number' || sign * value <= sign * limit) && value >= plausible.low && value <= plausible.high;
  const best = met(levels.maximum);
  const top = typeof limit === 'number' && !isAllowed(best) ? limit : best;
  const values = [met(levels.minimum), top].filter(isAllowed);
  const steps = values.map((to): Target => ({ to, points: pointsAt(to) })).filter(({ points }) => isAbove(points, row.points));
  const distinct = steps.filter(({ points }, index) => index === 0 || isAbove(points, steps[index - 1]?.points ?? 0));
  if (distinct.length === 0) return null;
  const at = (points: number): Target => {
    const share = scale.maximum === scale.minimum ? 1 : (points - scale.minimum) / (scale.maximum - scale.minimum);
    const exact = levels.risesFrom + share * (levels.maximum.value - levels.risesFrom);
    const written = rounded(exact, decimals, direction);
    const to = share <= 0 || sign * written < sign * met(levels.minimum) ? met(levels.minimum) : isAllowed(written) ? written : top;
    return { to, points: pointsAt(to) };
  };
  const from = Math.max(row.points, scale.minimum);
  const isSloped = isAbove(distinct.at(-1)?.points ?? 0, from);
  return { indicator: row.indicator, points: row.points, steps: distinct, between: isSloped ? { from, at } : null };
}

function liftOfChoice(row: IndicatorResult, indicator: GradeIndicator | MixedIndicator, limit: Limit | null): Lift | null {
  const rungs = gradesOf(indicator);
  const highest = typeof limit === 'string' ? rungs.findIndex(({ id }) => id === limit) : 0;
  const steps = rungs
    .slice(Math.max(0, highest))
    .filter(({ points }) => isAbove(points, row.points))
    .map(({ id, points }): Target => ({ to: id, points }))
    .toReversed();
  return steps.length === 0 ? null : { indicator: row.indicator, points: row.points, steps, between: null };
}

/**
 * How a row can be lifted; null where it cannot: at the maximum, where it waits, is not asked for, was taken as filed, or may go no further.
 */
export function liftOf(
  row: IndicatorResult,
  indicator: Indicator,
  adjustment: Adjustment | null,
  policy: Policy,
  limit: Limit | null,
  whole: WholeDrivers,
): Lift | null {
  const isExempt = adjustment?.exempt.includes(indicator.id) === true;
  if (row.status === 'maximum' || row.status === 'pending' || isExempt || row.resolution?.kind === 'filed') return null;
  return indicator.kind === 'numeric'
    ? liftOfNumber(row, indicator, adjustment, policy, limit, whole)
    : liftOfChoice(row, indicator, limit);
}

/** The most that a row can earn. */
export function bestOf({ steps, points }: Lift): number {
  return steps.at(-1)?.points ?? points;
}
