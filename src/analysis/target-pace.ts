/** How fast what has come of a target must still move to reach it in time. */
import { isAtLeast, isSame } from '../domain/comparison';
import type { PaceStanding, Target } from '../domain/target';
import { isLessBetter } from '../language/less-is-better';

export type TargetPace = {
  readonly target: Target;
  readonly standing: PaceStanding;
  readonly from: number | null;
  readonly to: number;
  /** True where the target itself says the year. */
  readonly isYearSaid: boolean;
  /** What it must grow by every year (0,85 is 85 %); null for shares in per cent, and where nothing is to be grown. */
  readonly rate: number | null;
  /** Per-cent points a year, of a share in per cent. */
  readonly pointsAYear: number | null;
};

/** Up to these a year the way is steady, up to those steep: amounts by share, shares in per cent by points. */
export const paceLimits = { rate: { steady: 0.1, steep: 0.25 }, points: { steady: 2, steep: 5 } } as const;

function paceOf(amount: number, { steady, steep }: { readonly steady: number; readonly steep: number }): PaceStanding {
  if (amount <= steady) return 'steady';
  return amount <= steep ? 'steep' : 'beyond';
}

/** `triệu` beside `triệu đồng/người`, and nothing beside `%`, are of one unit. */
function areOfOneUnit(a: string, b: string): boolean {
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}

/** A share of a whole is aimed at as it is; of all else more is better, or less where its name says so. */
function isMet(target: Target, goal: number, result: number): boolean {
  if (target.isPart) return isSame(goal, result);
  return isLessAimedAt(target) ? isAtLeast(goal, result) : isAtLeast(result, goal);
}

/** `dưới 15 %` says itself that less is better. */
function isLessAimedAt({ name, goal }: Target): boolean {
  return goal.bound?.startsWith('<') === true || isLessBetter(name);
}

/** `dưới 75 %` has not come as far as 75 %, and nobody knows how far; `trên 75 %` has. */
function isOpenResult(target: Target): boolean {
  const { bound } = target.result;
  return bound !== undefined && (target.isPart || bound.startsWith('<') !== isLessAimedAt(target));
}

/**
 * @param tableYear year of the workbook's figures, for results that name none
 * @param horizon year for targets that name none
 */
export function targetPace(target: Target, tableYear: number | null, horizon: number): TargetPace {
  const { goal, result } = target;
  const from = result.year ?? tableYear;
  const to = goal.year ?? horizon;
  const none = { target, from, to, isYearSaid: goal.year !== null, rate: null, pointsAYear: null };
  const isYearly = goal.unit.includes('/') && goal.unit.startsWith('%');
  if (goal.value === null || result.value === null || isYearly || isOpenResult(target) || !areOfOneUnit(goal.unit, result.unit))
    return { ...none, standing: 'unread' };
  if (isMet(target, goal.value, result.value)) return { ...none, standing: 'met' };
  if (from === null || to <= from) return { ...none, standing: 'no-time' };
  const years = to - from;
  if (goal.unit === '%') {
    const pointsAYear = (goal.value - result.value) / years;
    return { ...none, pointsAYear, standing: paceOf(Math.abs(pointsAYear), paceLimits.points) };
  }
  if (result.value <= 0 || goal.value <= 0) return { ...none, standing: 'no-time' };
  const rate = (goal.value / result.value) ** (1 / years) - 1;
  return { ...none, rate, standing: paceOf(Math.abs(rate), paceLimits.rate) };
}
