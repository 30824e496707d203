/** What adding to one quantity brings, piece by piece: between two places where a row reaches a level the points go along a straight line. */
import type { DriverId } from '../../domain/driver';
import type { Kernel } from '../../engine/kernel/kernel';
import { leversOf, pull } from '../../engine/kernel/levers';
import { kinkPlaces } from '../curve';
import type { Piece } from './project-groups';

/** As a share of the way: a level counts as reached a hair before it. */
const hair = 1e-7;

/**
 * @param most how much can be added at all
 * @returns null where a row shares the quantity out (points go along a bow), where people move, or where nobody knows how much there is
 */
export function gainPieces(kernel: Kernel, driver: DriverId, most: number): readonly Piece[] | null {
  const lever = leversOf(kernel).find(({ id }) => id === driver);
  if (lever === undefined || driver.startsWith('people-')) return null;
  const isSharedOut = kernel.rows.some((_, index) => {
    const below = kernel.mover.partsOf(index)?.below ?? null;
    return below !== null && kernel.drivers[below] === driver;
  });
  if (isSharedOut) return null;
  const amounts = kernel.mover.newAmounts();
  const values = kernel.values.slice();
  const score = kernel.newScore();
  const totalAt = (by: number): number => {
    kernel.mover.reset(amounts);
    pull(kernel, amounts, lever, by);
    kernel.scoreAmounts(amounts, values, score);
    return score.total;
  };
  const inside = kinkPlaces(kernel, lever)
    .map((at) => at - lever.amount)
    .filter((by) => by > 0 && by < most);
  const now = totalAt(0);
  const places = [0, ...inside];
  return places.map((from, index): Piece => {
    const next = places[index + 1] ?? null;
    const to = next ?? most;
    // Just before the next place: what it jumps by belongs to the next piece.
    const end = next === null ? totalAt(most) - now : totalAt(to - (to - from) * hair) - now;
    const begun = index === 0 ? 0 : totalAt(from + (to - from) * hair) - now;
    return { from, to, points: begun, end };
  });
}
