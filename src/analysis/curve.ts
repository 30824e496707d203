/**
 * The points of the whole along one quantity. Scoring is piecewise: between two kinks nothing turns, so all that there is to know stands at
 * the kinks.
 */
import { isAtLeast, isSame } from '../domain/comparison';
import type { BeyondRange } from '../domain/followed-quantity';
import type { IndicatorId } from '../domain/standard';
import { ceilingOf, floorOf, isWholeDriver } from '../domain/whole-drivers';
import { beyondRange } from '../engine/kernel/following';
import type { Kernel } from '../engine/kernel/kernel';
import { linesOf } from '../engine/kernel/levers';
import type { Lever } from '../engine/kernel/levers';
import type { PreparedEdition } from '../engine/scenario/prepared-edition';
import { hair, scoredAlong } from './whole-amounts';
import type { Along } from './whole-amounts';

/** A row whose points turn at a kink, and what they are on either side of it. */
export type TurningRow = { readonly indicator: IndicatorId; readonly before: number; readonly after: number };

/** A place where something turns: the total at it, a hair before and a hair after. */
export type Kink = {
  readonly at: number;
  readonly by: number;
  readonly total: number;
  readonly before: number;
  readonly after: number;
  readonly rows: readonly TurningRow[];
  /** Of people and works: of the two whole numbers beside it the one with more points. */
  readonly whole: Place | null;
};

/** So much of a lever, and the points of the whole there. */
export type Place = { readonly at: number; readonly total: number };

export type Curve = {
  /** Points the whole needs; null where nobody knows. */
  readonly required: number | null;
  readonly lever: Lever;
  readonly from: number;
  readonly to: number;
  readonly kinks: readonly Kink[];
  /** The line to draw: kinks and places between them. */
  readonly line: readonly Place[];
  /** The nearest amount, more or less, at which the whole has what it needs; null where none within the curve has. Gates are not asked. */
  readonly enough: number | null;
  /** Further on the same way the last amount that is still enough; null where all are, or the whole has enough already. */
  readonly until: number | null;
  /** None is enough for certain, and rows that wait could make one enough: nobody knows yet. */
  readonly isUndecided: boolean;
  /** Rows that `enough` and `best` take out of their plausible range. */
  readonly beyond: { readonly enough: readonly BeyondRange[]; readonly best: readonly BeyondRange[] };
  /** The amount with most points. */
  readonly best: Place;
  /** The same two of whole people and works alone, scored there; null of what may be a part of one. */
  readonly whole: { readonly enough: number | null; readonly until: number | null; readonly best: Place } | null;
};

/** Places drawn between two kinks: what lies between is a smooth bow. */
const between = 8;

/** The points of the whole along a lever, from none of it to twice as much, or to the last kink that is less than twenty times as much. */
export function curveAlong(kernel: Kernel, edition: PreparedEdition, lever: Lever): Curve {
  const along = scoredAlong(kernel, lever);
  const totalAt = along.total;
  const places = kinkPlaces(kernel, lever);
  const limit = Math.max(lever.amount * 20, 1);
  const [last = 0] = places.filter((at) => at <= limit).slice(-1);
  const to = Math.max(lever.amount * 2, last * 1.05, 1);
  const isWhole = isWholeDriver(lever.id, edition.standard);
  const kinks = places
    .filter((at) => at <= to)
    .map((at): Kink => {
      const whole = isWhole
        ? mostOf(
            [floorOf(at), ceilingOf(at)].map((place) => ({ at: place, total: totalAt(place) })),
            at,
          )
        : null;
      return { ...kinkAt(kernel, lever, at, along), whole };
    });
  const corners = [0, ...kinks.flatMap(({ at }) => [at * (1 - hair), at, at * (1 + hair)]), lever.amount, to].sort((a, b) => a - b);
  const line = corners.flatMap((at, index) => {
    const next = corners[index + 1];
    const steps = next === undefined || next - at <= at * hair * 4 ? 1 : between;
    return Array.from({ length: steps }, (_, step) => at + ((next ?? at) - at) * (step / steps));
  });
  // Without anybody there is nothing to be had a head.
  const drawn = line.map((at) => ({ at, total: totalAt(at) })).filter(({ total }) => Number.isFinite(total));
  const here = { at: lever.amount, total: totalAt(lever.amount) };
  const best = mostOf([here, ...drawn], here.at);
  const { required } = kernel;
  const enough = enoughAlong(required, lever.amount, drawn, totalAt);
  const until = untilAlong(required, { here: lever.amount, enough }, drawn, totalAt);
  const whole = isWhole ? wholePlaces(required, lever.amount, [...drawn, here], totalAt) : null;
  const isUndecided = required !== null && enough === null && [...drawn, here].some(({ at }) => isAtLeast(along.possible(at), required));
  const beyondAt = (at: number | null): readonly BeyondRange[] =>
    at === null ? [] : beyondRange(kernel, edition, lever, at - lever.amount);
  const beyond = { enough: beyondAt(enough), best: beyondAt(best.at) };
  return { required, lever, from: 0, to, kinks, line: drawn, enough, until, isUndecided, beyond, best, whole };
}

/** The place with most points; of several with as many the one nearest to `here`. */
function mostOf(places: readonly Place[], here: number): Place {
  const top = places.reduce((most, { total }) => Math.max(most, total), -Infinity);
  return places
    .filter(({ total }) => isAtLeast(total, top))
    .reduce((nearest, each) => (Math.abs(each.at - here) < Math.abs(nearest.at - here) ? each : nearest), { at: Infinity, total: top });
}

/** What is enough and what is best among whole numbers: those beside every place of the line, between which nothing turns. */
function wholePlaces(
  required: number | null,
  amount: number,
  line: readonly Place[],
  totalAt: (at: number) => number,
): NonNullable<Curve['whole']> {
  const beside = [...new Set(line.flatMap(({ at }) => [floorOf(at), ceilingOf(at)]))].filter((at) => at >= 0).sort((a, b) => a - b);
  const places = beside.map((at) => ({ at, total: totalAt(at) })).filter(({ total }) => Number.isFinite(total));
  const here = floorOf(amount);
  const enough = enoughAlong(required, here, places, totalAt, true);
  return { enough, until: untilAlong(required, { here, enough }, places, totalAt, true), best: mostOf(places, amount) };
}

/** Every amount of a lever at which a row reaches a level of its own, in order. */
export function kinkPlaces(kernel: Kernel, lever: Lever): readonly number[] {
  const lines = linesOf(kernel, lever);
  const places = kernel.rows.flatMap(({ quantity }, index) => {
    const line = lines[index] ?? null;
    if (quantity === null || line === null) return [];
    return [quantity.minimum, quantity.risesFrom, quantity.maximum].flatMap((level) => {
      const by = line.solve(level);
      return by === null || lever.amount + by <= 0 ? [] : [lever.amount + by];
    });
  });
  return [...places].sort((a, b) => a - b).filter((at, index, all) => index === 0 || !isSame(at, all[index - 1] ?? 0));
}

function kinkAt(kernel: Kernel, lever: Lever, at: number, along: Along): Omit<Kink, 'whole'> {
  const total = along.total(at);
  const [left, right] = [along.rows(at * (1 - hair)), along.rows(at * (1 + hair))];
  const sum = (all: Float64Array): number => all.reduce((one, other) => one + other, 0);
  const rows = kernel.rows.flatMap(({ indicator }, index): TurningRow[] => {
    const [before, after] = [left[index] ?? 0, right[index] ?? 0];
    return Math.abs(before - after) < 1e-5 ? [] : [{ indicator, before, after }];
  });
  return { at, by: at - lever.amount, total, before: sum(left), after: sum(right), rows };
}

/** The nearest place where the line has enough; between two places of it the whole is smooth, so that halving finds it. */
function enoughAlong(
  required: number | null,
  here: number,
  line: Curve['line'],
  totalAt: (at: number) => number,
  isWhole = false,
): number | null {
  if (required === null) return null;
  const isEnough = (at: number): boolean => totalAt(at) >= required - 1e-9;
  if (isEnough(here)) return here;
  const crossed = (places: readonly number[]): number | null => {
    let short = here;
    for (const at of places) {
      if (isEnough(at)) return isWhole ? halvedWhole(short, at, isEnough) : halved(short, at, isEnough);
      short = at;
    }
    return null;
  };
  const all = line.map(({ at }) => at);
  const more = crossed(all.filter((at) => at > here));
  const less = crossed(all.filter((at) => at < here).reverse());
  if (more === null || less === null) return more ?? less;
  return more - here <= here - less ? more : less;
}

/** From the nearest amount that is enough on, away from here: where it is no longer. */
function untilAlong(
  required: number | null,
  { here, enough }: { readonly here: number; readonly enough: number | null },
  line: Curve['line'],
  totalAt: (at: number) => number,
  isWhole = false,
): number | null {
  if (required === null || enough === null || enough === here) return null;
  const isEnough = (at: number): boolean => totalAt(at) >= required - 1e-9;
  const all = line.map(({ at }) => at);
  let last = enough;
  for (const at of enough > here ? all.filter((each) => each > enough) : all.filter((each) => each < enough).reverse()) {
    if (!isEnough(at)) return isWhole ? halvedWhole(at, last, isEnough) : halved(at, last, isEnough);
    last = at;
  }
  return null;
}

function halved(short: number, enough: number, isEnough: (at: number) => boolean): number {
  let [from, to] = [short, enough];
  for (let step = 0; step < 60; step += 1) {
    const middle = (from + to) / 2;
    if (isEnough(middle)) to = middle;
    else from = middle;
  }
  return to;
}

/** The same of whole numbers. */
function halvedWhole(short: number, enough: number, isEnough: (at: number) => boolean): number {
  let [from, to] = [short, enough];
  while (Math.abs(to - from) > 1) {
    const middle = Math.round((from + to) / 2);
    if (isEnough(middle)) to = middle;
    else from = middle;
  }
  return to;
}
