/** What a little more of each quantity brings, now and at the next place where the total jumps. */
import type { DriverId } from '../domain/driver';
import { isPeople, peopleWhole } from '../domain/driver';
import { isAbove, isAtLeast } from '../domain/comparison';
import { isWholeDriver } from '../domain/whole-drivers';
import { hair, isBetterBeyond, scoredAlong, wholeAmount } from './whole-amounts';
import type { IndicatorId, Standard } from '../domain/standard';
import { beyondRange, unmovedBy } from '../engine/kernel/following';
import type { BeyondRange, Unmoved } from '../domain/followed-quantity';
import type { Kernel } from '../engine/kernel/kernel';
import { leversOf, linesOf, pull } from '../engine/kernel/levers';
import type { Lever } from '../engine/kernel/levers';
import type { PreparedEdition } from '../engine/scenario/prepared-edition';

/** Points that a row loses, above 0. */
export type RowLoss = { readonly indicator: IndicatorId; readonly points: number };

export type Worth = {
  readonly driver: DriverId;
  /** What the driver is counted in; null for what is only counted. */
  readonly unit: string | null;
  /** So much more of it. */
  readonly amount: number;
  /** Null where no row follows the quantity: `unmoved` says why. */
  readonly points: number | null;
  readonly unmoved: Unmoved | null;
  /** Rows that `amount` more takes points from, and how many: those that it dilutes; of money the row of the balance. */
  readonly losses: readonly RowLoss[];
  /** How much of it there has to be for the next jump of the total; null where nothing jumps any more. */
  readonly nextAt: number | null;
  /** Points against now at that place. */
  readonly nextPoints: number | null;
  /** Of people and works: the whole number that is enough for that jump, and the points against now there; null of what may be a part of one. */
  readonly nextWhole: { readonly at: number; readonly points: number } | null;
  /** Rows that lose on the way to that jump, at the whole number where there is one. */
  readonly nextLosses: readonly RowLoss[];
  /** Rows that `amount` more, and those that `nextAt`, would take out of their plausible range. */
  readonly beyond: readonly BeyondRange[];
  readonly nextBeyond: readonly BeyondRange[];
};

/** What planners speak of, by what a quantity is counted in: 10 beds, a kilometre, a hectare. No law. */
const steps: Readonly<Record<string, number>> = { hộ: 100, giường: 10, 'km²': 1, 'm²': 10_000, km: 1 };

/** A thousand people; of what is counted one by one one; of any other quantity a round number near a hundredth of it. */
function stepOf({ id, amount }: Lever, unit: string | null): number {
  if (isPeople(id)) return 1000;
  const known = unit === null ? 1 : steps[unit];
  return known ?? (amount >= 1000 ? 10 ** (Math.floor(Math.log10(amount)) - 2) : 1);
}

function unitOf(driver: DriverId, { drivers }: Standard): string | null {
  const id = isPeople(driver) ? peopleWhole : driver;
  return drivers.find((each) => each.id === id)?.unit ?? null;
}

/** What a slope brings over a hair is less than this, what a jump brings is more. */
const jumps = 1e-3;

/** So much more of a lever, and the row, by its place in the table, that has its minimum there. */
type Jump = { readonly by: number; readonly row: number };

/** The nearest place ahead where some row earns at once what it did not. */
function nextJump(kernel: Kernel, lever: Lever): Jump | null {
  const places = linesOf(kernel, lever).flatMap((line, index) => {
    const quantity = kernel.rows[index]?.quantity;
    // Where points rise from nothing to the minimum there is no jump at it.
    if (line === null || quantity === null || quantity === undefined || quantity.isProportional) return [];
    const by = line.solve(quantity.minimum);
    // Towards its minimum from below: the other way points are lost there.
    const isGained = by !== null && by > 0 && quantity.minimumPoints > 0 && isBetterBeyond(line, lever, by, quantity.isLowerBetter);
    return isGained ? [{ by, row: index }] : [];
  });
  return places.reduce<Jump | null>((nearest, each) => (nearest === null || each.by < nearest.by ? each : nearest), null);
}

const nothingAhead = { nextAt: null, nextPoints: null, nextWhole: null, nextLosses: [], nextBeyond: [] } as const;

function wholeJump(kernel: Kernel, { standard }: PreparedEdition, lever: Lever, { by, row }: Jump): Worth['nextWhole'] {
  if (!isWholeDriver(lever.id, standard)) return null;
  const along = scoredAlong(kernel, lever);
  const points = kernel.rows[row]?.quantity?.minimumPoints ?? 0;
  const whole = wholeAmount(lever, lever.amount + by, true, (at) => isAtLeast(along.points(row, at), points));
  return whole === null ? null : { at: whole.at, points: along.total(whole.at) - along.total(lever.amount) };
}

function lossesOf(kernel: Kernel, lever: Lever, by: number): readonly RowLoss[] {
  const along = scoredAlong(kernel, lever);
  const [before, after] = [along.rows(lever.amount), along.rows(lever.amount + by)];
  return kernel.rows.flatMap(({ indicator }, row): RowLoss[] => {
    const points = (before[row] ?? 0) - (after[row] ?? 0);
    return isAbove(points, 0) ? [{ indicator, points }] : [];
  });
}

export function worthOf(kernel: Kernel, edition: PreparedEdition): readonly Worth[] {
  const amounts = kernel.mover.newAmounts();
  const values = kernel.values.slice();
  const score = kernel.newScore();
  const totalAfter = (lever: Lever, by: number): number => {
    kernel.mover.reset(amounts);
    pull(kernel, amounts, lever, by);
    kernel.scoreAmounts(amounts, values, score);
    return score.total;
  };
  // At the level itself, where it is met there: a hair beyond it is what a strict one takes, and a hair too much for any other.
  const jumpedAt = (lever: Lever, by: number): number => {
    const beyond = by * (1 + hair);
    return Math.abs(totalAfter(lever, beyond) - totalAfter(lever, by)) < jumps ? by : beyond;
  };
  const jumpOf = (lever: Lever, jump: Jump, now: number): Pick<Worth, keyof typeof nothingAhead> => {
    const nextWhole = wholeJump(kernel, edition, lever, jump);
    const by = jumpedAt(lever, jump.by);
    return {
      nextAt: lever.amount + jump.by,
      nextPoints: totalAfter(lever, by) - now,
      nextWhole,
      nextLosses: lossesOf(kernel, lever, nextWhole === null ? by : nextWhole.at - lever.amount),
      nextBeyond: beyondRange(kernel, edition, lever, jump.by),
    };
  };
  return leversOf(kernel).map((lever): Worth => {
    const unit = unitOf(lever.id, edition.standard);
    const amount = stepOf(lever, unit);
    const unmoved = unmovedBy(kernel, edition, lever);
    if (unmoved !== null) return { driver: lever.id, unit, amount, points: null, unmoved, losses: [], ...nothingAhead, beyond: [] };
    const now = totalAfter(lever, 0);
    const jump = nextJump(kernel, lever);
    return {
      driver: lever.id,
      unit,
      amount,
      points: totalAfter(lever, amount) - now,
      unmoved,
      losses: lossesOf(kernel, lever, amount),
      ...(jump === null ? nothingAhead : jumpOf(lever, jump, now)),
      beyond: beyondRange(kernel, edition, lever, amount),
    };
  });
}
