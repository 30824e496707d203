/** At how much of what every row reaches its levels: the amount is solved for, and of people and works the whole number scored again. */
import { isAtLeast } from '../domain/comparison';
import type { DriverId } from '../domain/driver';
import type { IndicatorId } from '../domain/standard';
import { beyondRange } from '../engine/kernel/following';
import type { BeyondRange, HoldsSide } from '../domain/followed-quantity';
import type { Kernel } from '../engine/kernel/kernel';
import { leversOf, linesOf } from '../engine/kernel/levers';
import type { Lever, RowLine } from '../engine/kernel/levers';
import type { QuantityRow } from '../engine/kernel/row-points';
import type { PreparedEdition } from '../engine/scenario/prepared-edition';
import { isWholeDriver } from '../domain/whole-drivers';
import { isBetterBeyond, scoredAlong, wholeAmount } from './whole-amounts';
import type { Along, WholeAmount } from './whole-amounts';

export type LevelName = 'minimum' | 'maximum';

/** So much of a driver, and the row reads its level; a strict level is met beyond it only. */
export type Reach = {
  readonly driver: DriverId;
  readonly at: number;
  readonly by: number;
  readonly reaches: LevelName;
  readonly isStrict: boolean;
  /** On which side of the amount the level is held. */
  readonly side: HoldsSide;
  /** Of people and works: the whole number that is enough for the level; null of what may be a part of one. */
  readonly whole: WholeAmount | null;
  /** Rows that it takes out of their plausible range. */
  readonly beyond: readonly BeyondRange[];
};

export type BreakEvenRow = {
  readonly indicator: IndicatorId;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly points: number;
  readonly drivers: readonly Reach[];
};

type ReachedRow = { readonly index: number; readonly line: RowLine; readonly quantity: QuantityRow };

/** @param along null of a lever that may be a part of one */
function reachesOf(
  lever: Lever,
  { index, line, quantity }: ReachedRow,
  along: Along | null,
  beyondOf: (by: number) => readonly BeyondRange[],
): readonly Reach[] {
  // Of a row that is met or not both are one level.
  const isOne = quantity.minimum === quantity.maximum && quantity.isMinimumStrict === quantity.isMaximumStrict;
  return (isOne ? (['minimum'] as const) : (['minimum', 'maximum'] as const)).flatMap((reaches): Reach[] => {
    const by = line.solve(quantity[reaches]);
    const isStrict = reaches === 'minimum' ? quantity.isMinimumStrict : quantity.isMaximumStrict;
    if (by === null || lever.amount + by < 0) return [];
    const at = lever.amount + by;
    const points = reaches === 'minimum' ? quantity.minimumPoints : quantity.maximumPoints;
    const isMoreBetter = isBetterBeyond(line, lever, by, quantity.isLowerBetter);
    const whole = along === null ? null : wholeAmount(lever, at, isMoreBetter, (to) => isAtLeast(along.points(index, to), points));
    const side = isMoreBetter ? 'above' : 'below';
    return [{ driver: lever.id, at, by, reaches, isStrict, side, whole, beyond: beyondOf(by) }];
  });
}

/** Every row that has two levels and a number, with every driver that brings it to one of them. */
export function breakEvenRows(kernel: Kernel, edition: PreparedEdition, only: DriverId | null = null): readonly BreakEvenRow[] {
  const levers = leversOf(kernel).filter(({ id }) => only === null || id === only);
  const along = levers.map((lever) => ({
    lever,
    lines: linesOf(kernel, lever),
    scored: isWholeDriver(lever.id, edition.standard) ? scoredAlong(kernel, lever) : null,
  }));
  return kernel.rows.flatMap(({ indicator, quantity, value, certain }, index): BreakEvenRow[] => {
    if (quantity === null || value === null) return [];
    const { minimum, maximum } = quantity;
    const drivers = along.flatMap(({ lever, lines, scored }) => {
      const line = lines[index] ?? null;
      if (line === null) return [];
      return reachesOf(lever, { index, line, quantity }, scored, (by) => beyondRange(kernel, edition, lever, by));
    });
    return [{ indicator, value, minimum, maximum, points: certain, drivers }];
  });
}
