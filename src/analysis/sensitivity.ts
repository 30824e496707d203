/** How the total moves as each quantity and each row moves over a range of its own. */
import type { DriverId } from '../domain/driver';
import type { IndicatorId } from '../domain/standard';
import type { PreparedEdition } from '../engine/scenario/prepared-edition';
import { isAbove } from '../domain/comparison';
import { beyondRange, unmovedBy } from '../engine/kernel/following';
import type { BeyondRange, Unmoved } from '../domain/followed-quantity';
import type { Kernel } from '../engine/kernel/kernel';
import { leversOf, linesOf } from '../engine/kernel/levers';
import { isWholeDriver, wholeStep } from '../domain/whole-drivers';
import { kinkPlaces } from './curve';
import { extremesBetween } from './extremes';
import type { Extremes } from './extremes';
import { endsOf, isCoarse } from './lever-range';
import { scoredAlong } from './whole-amounts';

type Edition = Pick<PreparedEdition, 'numeric' | 'standard'>;

/** One bar: a driver or a row from `low` to `high`, the total at either end, and the least and the most anywhere between them. */
export type Bar = Extremes & {
  readonly of: { readonly driver: DriverId } | { readonly indicator: IndicatorId };
  readonly now: number;
  readonly low: number;
  readonly high: number;
  readonly pointsLow: number;
  readonly pointsHigh: number;
  /** Of a driver: why nothing moves with it, which is another thing than a bar of no width; null where something does, and of rows. */
  readonly unmoved: Unmoved | null;
  /** Rows that either end takes out of the range in which their figures are believed; of a row none, because it stops there: `cut`. */
  readonly beyond: { readonly low: readonly BeyondRange[]; readonly high: readonly BeyondRange[] };
  /** Of a row: which end is the limit of what is believed of it, and not the whole share. */
  readonly cut: { readonly low: boolean; readonly high: boolean };
  /** Of what there are whole ones of: one more or less is already further than the share that was asked for. */
  readonly isCoarse: boolean;
};

/** @param edition its numeric rows, and which drivers are whole */
export function barsOf(kernel: Kernel, { numeric, standard }: Edition, share: number): readonly Bar[] {
  const score = kernel.newScore();
  const ofDrivers = leversOf(kernel).flatMap((lever): Bar[] => {
    const isWhole = isWholeDriver(lever.id, standard);
    const totalAt = scoredAlong(kernel, lever).total;
    const [least, high] = endsOf(lever.amount, share, isWhole);
    // One person fewer than one is nobody, a head of whom nothing can be had: that bar goes up alone.
    const lines = least === 0 ? linesOf(kernel, lever) : [];
    const low = lines.every((line) => line === null || Number.isFinite(line.at(-lever.amount))) ? least : lever.amount;
    if (low === high) return [];
    const beyondAt = (at: number): readonly BeyondRange[] => beyondRange(kernel, { numeric }, lever, at - lever.amount);
    return [
      {
        of: { driver: lever.id },
        now: lever.amount,
        low,
        high,
        pointsLow: totalAt(low),
        pointsHigh: totalAt(high),
        ...extremesBetween({ low, high, kinks: kinkPlaces(kernel, lever), isWhole, totalAt }),
        unmoved: unmovedBy(kernel, { numeric }, lever),
        beyond: { low: beyondAt(low), high: beyondAt(high) },
        cut: { low: false, high: false },
        isCoarse: isWhole && isCoarse(lever.amount, share),
      },
    ];
  });
  const ofRows = kernel.rows.flatMap(({ indicator, quantity, value }, index): Bar[] => {
    const row = numeric.get(indicator);
    if (quantity === null || value === null || row === undefined) return [];
    const isWhole = wholeStep(row, standard) === 1;
    const ends = endsOf(value, share, isWhole);
    const [low, high] = [Math.max(row.plausible.low, ends[0]), Math.min(row.plausible.high, ends[1])];
    if (low >= high) return [];
    const at = (end: number): number => {
      const moved = kernel.values.slice();
      moved[index] = end;
      kernel.score(moved, score);
      return score.total;
    };
    const levels = [quantity.minimum, quantity.risesFrom, quantity.maximum];
    return [
      {
        of: { indicator },
        now: value,
        low,
        high,
        pointsLow: at(low),
        pointsHigh: at(high),
        ...extremesBetween({ low, high, kinks: levels, isWhole, totalAt: at }),
        unmoved: null,
        beyond: { low: [], high: [] },
        cut: { low: isAbove(low, ends[0]), high: isAbove(ends[1], high) },
        isCoarse: isWhole && isCoarse(value, share),
      },
    ];
  });
  const width = ({ least, most }: Bar): number => most.points - least.points;
  return [...ofDrivers, ...ofRows].sort((a, b) => width(b) - width(a));
}
