/**
 * Of people, beds and works there are whole ones only: 127,96 beds are 128 to whoever builds them. What is needed is rounded to the side on which
 * it is enough, and the whole number is scored again before it is said.
 */
import { ceilingOf, floorOf } from '../domain/whole-drivers';
import { pull } from '../engine/kernel/levers';
import type { Lever, RowLine } from '../engine/kernel/levers';
import type { Kernel } from '../engine/kernel/kernel';

/** So many whole ones there have to be, and so many more or fewer than the whole ones at hand. */
export type WholeAmount = { readonly at: number; readonly by: number };

/** Beyond a level that has to be passed the next whole one is enough, or none is. */
const tries = 2;

/**
 * @param isMoreBetter whether more of the lever is better for whoever needs it; what is at hand is never overstated to them
 * @param isEnough of so much of the lever, scored again; asked of the whole amount and of what there is with so many more
 * @returns null where no whole number beside `at` is enough
 */
export function wholeAmount(lever: Lever, at: number, isMoreBetter: boolean, isEnough: (at: number) => boolean): WholeAmount | null {
  const [first, now, step] = isMoreBetter ? [ceilingOf(at), floorOf(lever.amount), 1] : [floorOf(at), ceilingOf(lever.amount), -1];
  for (let tried = 0; tried < tries; tried += 1) {
    const whole = first + tried * step;
    const by = whole - now;
    if (whole >= 0 && isEnough(whole) && isEnough(lever.amount + by)) return { at: whole, by };
  }
  return null;
}

/** Points at so much of a lever: of the whole, for certain and at most, of a row, and of every row. */
export type Along = {
  readonly total: (at: number) => number;
  readonly possible: (at: number) => number;
  readonly points: (row: number, at: number) => number;
  readonly rows: (at: number) => Float64Array;
};

export function scoredAlong(kernel: Kernel, lever: Lever): Along {
  const amounts = kernel.mover.newAmounts();
  const values = kernel.values.slice();
  const score = kernel.newScore();
  const scoreAt = (at: number): void => {
    kernel.mover.reset(amounts);
    pull(kernel, amounts, lever, at - lever.amount);
    kernel.scoreAmounts(amounts, values, score);
  };
  return {
    total: (at) => {
      scoreAt(at);
      return score.total;
    },
    possible: (at) => {
      scoreAt(at);
      return score.possible;
    },
    rows: (at) => {
      scoreAt(at);
      return score.points.slice();
    },
    points: (row, at) => {
      scoreAt(at);
      return score.points[row] ?? 0;
    },
  };
}

/** A hair beside a place: beyond what comparisons forgive (one part in 10⁹), below what anybody could state. */
export const hair = 1e-7;

/** Whether the row reads better with a little more of the lever than where it has moved by so much. */
export function isBetterBeyond(line: RowLine, lever: Lever, by: number, isLowerBetter: boolean): boolean {
  const step = Math.max(Math.abs(lever.amount + by), 1e-3) * hair;
  const [before, after] = [line.at(by - step), line.at(by + step)];
  return isLowerBetter ? after < before : after > before;
}
