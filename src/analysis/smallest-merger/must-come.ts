/** How many people and how much land a set must bring, and may at most, if every gate is to be reached: what lies outside cannot reach them. */
import { isAtLeast } from '../../domain/comparison';
import type { GateNeed } from './merger-problem';
import type { Coming, PointsInReach, Range } from './points-in-reach';

const turns = 40;

/** The part of a range outside which no set reaches the gates, from below and from above. Both ends lie on the safe side. */
function narrowed({ low, high }: Range, canReach: (part: Range) => boolean): Range {
  let [from, short] = [low, high];
  // What comes up to `from` is never enough.
  if (!canReach({ low, high: low })) {
    for (let turn = 0; turn < turns; turn += 1) {
      const middle = (from + short) / 2;
      if (canReach({ low, high: middle })) short = middle;
      else from = middle;
    }
  }
  let [to, over] = [high, from];
  if (!canReach({ low: high, high })) {
    for (let turn = 0; turn < turns; turn += 1) {
      const middle = (to + over) / 2;
      if (canReach({ low: middle, high })) over = middle;
      else to = middle;
    }
  }
  return { low: from, high: to };
}

/** @param all whatever may come; the gates must be within reach of that */
export function mustCome(gates: readonly GateNeed[], inReach: PointsInReach, all: Coming): Coming {
  const canReach = (coming: Coming): boolean => {
    const most = inReach(coming);
    return gates.every(({ required }, index) => isAtLeast(most[index] ?? 0, required));
  };
  const whole = narrowed(all.whole, (part) => canReach({ ...all, whole: part }));
  const area = narrowed(all.area, (part) => canReach({ ...all, whole, area: part }));
  return { ...all, whole: narrowed(whole, (part) => canReach({ ...all, area, whole: part })), area };
}
