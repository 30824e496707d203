/** From how much to how much a figure goes that is off by a share of itself. */
import { isSame } from '../domain/comparison';
import { ceilingOf, floorOf } from '../domain/whole-drivers';

/** People and works are whole: so many in a hundred more or less of them is the next whole one. */
export function endsOf(value: number, share: number, isWhole: boolean): readonly [low: number, high: number] {
  const ends = [value * (1 - share), value * (1 + share)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return isWhole ? [floorOf(low), ceilingOf(high)] : [low, high];
}

/** Whether a whole one more or less is further than the share: one of one is all of it. */
export function isCoarse(value: number, share: number): boolean {
  return Math.abs(value) * share < 1 && !isSame(Math.abs(value) * share, 1);
}
