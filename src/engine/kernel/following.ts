/** What follows a lever: the rows that read its quantity, and those that it would take where no figure of them is believed. */
import { isAbove } from '../../domain/comparison';
import type { DriverId } from '../../domain/driver';
import type { BeyondRange, Unmoved } from '../../domain/followed-quantity';
import type { PreparedEdition } from '../scenario/prepared-edition';
import type { Kernel } from './kernel';
import { pull } from './levers';
import type { Lever } from './levers';
import type { Amounts } from './moving-amounts';

type Rows = Pick<PreparedEdition, 'numeric'>;

/** Quantities that move with a lever: its own, the whole city's people with those inside, and what keeps pace with them. */
function movedWith(kernel: Kernel, lever: Lever): ReadonlySet<DriverId> {
  const [before, after] = [kernel.mover.newAmounts(), kernel.mover.newAmounts()];
  pull(kernel, after, lever, Math.max(1, Math.abs(lever.amount)));
  return new Set(kernel.drivers.filter((_, index) => before.drivers[index] !== after.drivers[index]));
}

/** Null where some row moves with the lever, whatever that brings. */
export function unmovedBy(kernel: Kernel, { numeric }: Rows, lever: Lever): Unmoved | null {
  const moved = movedWith(kernel, lever);
  const reading = kernel.rows.flatMap((row, index) => {
    const ratio = numeric.get(row.indicator)?.drivers ?? null;
    const isRead = ratio !== null && (moved.has(ratio.numerator) || (ratio.denominator !== null && moved.has(ratio.denominator)));
    return isRead ? [{ row, isMoving: row.quantity !== null && kernel.mover.partsOf(index) !== null }] : [];
  });
  if (reading.some(({ isMoving }) => isMoving)) return null;
  if (reading.some(({ row }) => row.value === null)) return 'waiting';
  return reading.length === 0 ? 'independent' : 'kept';
}

/** What a row reads if the amount that its driver is said to have is all there is of it: rows of one city may tell two amounts. */
function readOf(kernel: Kernel, amounts: Amounts, row: number, isRatio: boolean): number {
  const parts = kernel.mover.partsOf(row);
  // Over an amount that nobody knows it is no number: people for a km² are not the people.
  if (parts === null || (isRatio && parts.below === null)) return Number.NaN;
  const below = parts.below === null ? 1 : (amounts.drivers[parts.below] ?? Number.NaN);
  return ((amounts.drivers[parts.above] ?? Number.NaN) / below) * parts.factor;
}

/** Every such row where the lever has moved by so much, as the row follows, and as the amount itself has it. */
export function beyondRange(kernel: Kernel, { numeric }: Rows, lever: Lever, by: number): readonly BeyondRange[] {
  const [now, then] = [kernel.mover.newAmounts(), kernel.mover.newAmounts()];
  const values = kernel.values.slice();
  pull(kernel, then, lever, by);
  kernel.mover.valuesOf(then, values);
  return kernel.rows.flatMap(({ indicator }, index): BeyondRange[] => {
    const row = numeric.get(indicator);
    if (row === undefined) return [];
    const { low, high } = row.plausible;
    const isRatio = row.drivers !== null && row.drivers.denominator !== null;
    const ways = [
      [kernel.values[index] ?? Number.NaN, values[index] ?? Number.NaN],
      [readOf(kernel, now, index, isRatio), readOf(kernel, then, index, isRatio)],
    ] as const;
    const out = ways.find(
      ([before, after]) => (isAbove(low, after) && isAbove(before, after)) || (isAbove(after, high) && isAbove(after, before)),
    );
    return out === undefined ? [] : [{ indicator, value: out[1], low, high }];
  });
}
