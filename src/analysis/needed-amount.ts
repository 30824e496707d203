/** What of a row’s own quantity takes the row to a figure: people, beds, km, tỷ đồng. */
import type { BeyondRange } from '../domain/followed-quantity';
import type { DriverId } from '../domain/driver';
import { peopleOuter, peopleWhole } from '../domain/driver';
import { isAtLeast, isSame } from '../domain/comparison';
import type { NextLevel } from '../domain/next-level';
import type { NumericIndicator } from '../domain/standard';
import { isWholeDriver } from '../domain/whole-drivers';
import { beyondRange } from '../engine/kernel/following';
import type { Kernel } from '../engine/kernel/kernel';
import type { Lever, RowLine } from '../engine/kernel/levers';
import { leversOf, linesOf } from '../engine/kernel/levers';
import type { PreparedEdition } from '../engine/scenario/prepared-edition';
import { isBetterBeyond, scoredAlong, wholeAmount } from './whole-amounts';
import type { WholeAmount } from './whole-amounts';

/**
 * So much more of a driver brings the row to its figure; `beyond`: rows that it takes out of their plausible range. Of people and works `whole` is
 * the whole number that is enough; null of what may be a part of one.
 */
export type NeededAmount = {
  readonly driver: DriverId;
  readonly by: number;
  readonly whole: WholeAmount | null;
  readonly beyond: readonly BeyondRange[];
};

/** The figure that a row is to reach, and what it earns there. */
export type RowGoal = Pick<NextLevel, 'points' | 'isLowerBetter'> & { readonly value: number };

/** What takes the row at this place of the table to its goal; null where no driver moves it, or none that is known. */
export type AmountNeeded = (index: number, goal: RowGoal) => NeededAmount | null;

/** Which lever a row’s own quantity is: people who come outside raise the whole city’s number, those who come inside the inner one’s. */
function leverOf({ drivers }: NumericIndicator, levers: ReadonlyMap<DriverId, Lever>): Lever | undefined {
  if (drivers === null) return undefined;
  const outer = drivers.numerator === peopleWhole ? levers.get(peopleOuter) : undefined;
  return outer ?? levers.get(drivers.numerator);
}

export function amountNeeded(edition: PreparedEdition, kernel: Kernel): AmountNeeded {
  const { standard } = edition;
  const levers = new Map(leversOf(kernel).map((lever) => [lever.id, lever]));
  const lines = new Map<DriverId, readonly (RowLine | null)[]>();
  const linesAlong = (lever: Lever): readonly (RowLine | null)[] => {
    const known = lines.get(lever.id) ?? linesOf(kernel, lever);
    lines.set(lever.id, known);
    return known;
  };
  return (index, { value, points, isLowerBetter }) => {
    const indicator = standard.indicators[index];
    const lever = indicator?.kind === 'numeric' ? leverOf(indicator, levers) : undefined;
    const line = lever === undefined ? null : (linesAlong(lever)[index] ?? null);
    if (lever === undefined || line === null) return null;
    const by = line.solve(value);
    if (by === null || isSame(by, 0) || lever.amount + by < 0) return null;
    const wholeOf = (): WholeAmount | null => {
      if (!isWholeDriver(lever.id, standard)) return null;
      const along = scoredAlong(kernel, lever);
      const isMoreBetter = isBetterBeyond(line, lever, by, isLowerBetter);
      return wholeAmount(lever, lever.amount + by, isMoreBetter, (at) => isAtLeast(along.points(index, at), points));
    };
    return { driver: lever.id, by, whole: wholeOf(), beyond: beyondRange(kernel, edition, lever, by) };
  };
}
