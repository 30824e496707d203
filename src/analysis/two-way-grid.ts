/** The total over two quantities at once, and at each place which conditions of the table hold. */
import { isAtLeast } from '../domain/comparison';
import type { DriverId } from '../domain/driver';
import type { WholeDrivers } from '../domain/whole-drivers';
import { isWholeDriver } from '../domain/whole-drivers';
import type { Kernel, KernelScore } from '../engine/kernel/kernel';
import { pull } from '../engine/kernel/levers';
import type { Lever } from '../engine/kernel/levers';
import { endsOf } from './lever-range';

/** A quantity from so much less to so much more; `now`: which of the places is what there is. */
export type GridAxis = { readonly driver: DriverId; readonly at: readonly number[]; readonly now: number };

/**
 * How the conditions of the table stand at a place, beside how they stand now. Those are the total that is needed and every section whose
 * minimum decides; what the law asks beside its table is not among them.
 * - `all`: every one is met;
 * - `more`, `fewer`: some are met that are not now, some are not that are now;
 * - `other`: both;
 * - `same`: the same ones.
 */
export type GridStanding = 'all' | 'more' | 'fewer' | 'other' | 'same';

/** Every list by y, then by x. */
export type Grid = {
  readonly x: GridAxis;
  readonly y: GridAxis;
  readonly totals: readonly (readonly number[])[];
  /** How many conditions are met, of `conditions`. */
  readonly met: readonly (readonly number[])[];
  readonly standing: readonly (readonly GridStanding[])[];
  readonly conditions: number;
};

/** Steps to either side of what there is. */
const side = 5;

/** People are whole, and so are works: of four so many in a hundred more or less is one more or less. */
function axisOf(lever: Lever, share: number, drivers: WholeDrivers): GridAxis {
  const { id, amount } = lever;
  const isWhole = isWholeDriver(id, drivers);
  const [low, high] = endsOf(amount, share, isWhole);
  const placed = (end: number, step: number): number => amount + ((end - amount) * step) / side;
  const steps = Array.from({ length: side }, (_, step) => step + 1);
  const whole = (at: number): number => (isWhole ? Math.round(at) : at);
  const less = steps.map((step) => whole(placed(low, step))).filter((at) => at < amount);
  const more = steps.map((step) => whole(placed(high, step))).filter((at) => at > amount);
  const at = [...[...new Set(less)].reverse(), amount, ...new Set(more)];
  return { driver: id, at, now: at.indexOf(amount) };
}

function conditionsMet({ required, gates }: Kernel, score: KernelScore): readonly boolean[] {
  const total = required === null ? [] : [isAtLeast(score.total, required)];
  return [...total, ...gates.map(({ minimum }, gate) => isAtLeast(score.gates[gate] ?? 0, minimum))];
}

function standingOf(now: readonly boolean[], then: readonly boolean[], isKnown: boolean): GridStanding {
  if (isKnown && then.every((met) => met)) return 'all';
  const isMore = then.some((met, index) => met && now[index] === false);
  const isFewer = then.some((met, index) => !met && now[index] === true);
  if (isMore && isFewer) return 'other';
  return isMore ? 'more' : isFewer ? 'fewer' : 'same';
}

/** @param share to either side, as a part of 1 */
export function gridOf(kernel: Kernel, drivers: WholeDrivers, x: Lever, y: Lever, share: number): Grid {
  const amounts = kernel.mover.newAmounts();
  const values = kernel.values.slice();
  const score = kernel.newScore();
  const [across, down] = [axisOf(x, share, drivers), axisOf(y, share, drivers)];
  const scored = (atX: number, atY: number): { readonly total: number; readonly conditions: readonly boolean[] } => {
    kernel.mover.reset(amounts);
    pull(kernel, amounts, x, atX - x.amount);
    pull(kernel, amounts, y, atY - y.amount);
    kernel.scoreAmounts(amounts, values, score);
    return { total: score.total, conditions: conditionsMet(kernel, score) };
  };
  const now = scored(x.amount, y.amount).conditions;
  const places = down.at.map((atY) => across.at.map((atX) => scored(atX, atY)));
  return {
    x: across,
    y: down,
    totals: places.map((row) => row.map(({ total }) => total)),
    met: places.map((row) => row.map(({ conditions }) => conditions.filter((met) => met).length)),
    standing: places.map((row) => row.map(({ conditions }) => standingOf(now, conditions, kernel.required !== null))),
    conditions: now.length,
  };
}
