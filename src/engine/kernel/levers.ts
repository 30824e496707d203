/**
 * What a planner can move, and what every row reads as it moves. Amounts move along straight lines, so a row that is a ratio of two of them is
 * a quotient of two lines: where it reaches a level is worked out, not searched for.
 */
import type { DriverId } from '../../domain/driver';
import { peopleInner, peopleOuter, peopleWhole } from '../../domain/driver';
import type { Kernel } from './kernel';
import type { Amounts } from './moving-amounts';

/**
 * A quantity and how much of it there is. Of people there are two: those of the inner city, who are of the whole city too, and those of the
 * outer area; where nobody knows who lives inside there is the whole city's number alone.
 */
export type Lever = { readonly id: DriverId; readonly amount: number };

/** Every lever of a city, people first. */
export function leversOf(kernel: Kernel): readonly Lever[] {
  const { drivers } = kernel.mover.newAmounts();
  const amountOf = (id: DriverId): number | null => {
    const index = kernel.driverOf.get(id);
    return index === undefined ? null : (drivers[index] ?? null);
  };
  const [whole, inner] = [amountOf(peopleWhole), amountOf(peopleInner)];
  const people = whole === null ? [] : peopleLevers(whole, inner);
  const others = kernel.drivers.flatMap((id): Lever[] => {
    const amount = amountOf(id);
    return id === peopleWhole || id === peopleInner || amount === null ? [] : [{ id, amount }];
  });
  return [...people, ...others];
}

function peopleLevers(whole: number, inner: number | null): readonly Lever[] {
  if (inner === null) return [{ id: peopleWhole, amount: whole }];
  return [
    { id: peopleInner, amount: inner },
    { id: peopleOuter, amount: Math.max(0, whole - inner) },
  ];
}

/** Moves a lever by so much. */
export function pull(kernel: Kernel, amounts: Amounts, { id }: Lever, by: number): void {
  const { mover, driverOf } = kernel;
  if (id === peopleInner) mover.addPeople(amounts, by, by);
  else if (id === peopleOuter || id === peopleWhole) mover.addPeople(amounts, by, 0);
  else {
    const index = driverOf.get(id);
    if (index !== undefined) mover.set(amounts, index, (amounts.drivers[index] ?? Number.NaN) + by);
  }
}

/** What a row reads as a lever moves. */
export type RowLine = {
  readonly at: (by: number) => number;
  /** How far the lever has to move until the row reads the level; null where it never does. */
  readonly solve: (level: number) => number | null;
};

/**
 * By row; null where the lever does not move it.
 * @returns lines that hold while no amount falls below 0
 */
export function linesOf(kernel: Kernel, lever: Lever): readonly (RowLine | null)[] {
  const { mover } = kernel;
  const [before, after] = [mover.newAmounts(), mover.newAmounts()];
  // Amounts move along straight lines: two places on each are all there is to know.
  const step = Math.max(1, Math.abs(lever.amount));
  pull(kernel, after, lever, step);
  const lineOf = (from: number, to: number): Line => ({ from, slope: (to - from) / step });
  return kernel.rows.map((row, index) => {
    const parts = mover.partsOf(index);
    if (row.value === null || parts === null) return null;
    const { above, below, factor } = parts;
    const up = lineOf(
      (before.drivers[above] ?? Number.NaN) + (before.excesses[index] ?? 0),
      (after.drivers[above] ?? Number.NaN) + (after.excesses[index] ?? 0),
    );
    const down = below === null ? constant : lineOf(before.drivers[below] ?? Number.NaN, after.drivers[below] ?? Number.NaN);
    return isStill(up, down) ? null : quotient(row.value, up, down, factor);
  });
}

type Line = { readonly from: number; readonly slope: number };

const constant: Line = { from: 1, slope: 0 };

/**
 * Whether the quotient stays where it is. What keeps pace with people grows by their share but for the last bits, which told as a slope reach any
 * level at 0 people.
 */
function isStill(up: Line, down: Line): boolean {
  const [gained, thinned] = [up.slope * down.from, down.slope * up.from];
  return Math.abs(gained - thinned) <= dust * Math.max(Math.abs(gained), Math.abs(thinned));
}

/** What binary arithmetic leaves of two shares that are one. */
const dust = 1e-9;

/** A row is scaled from its filed value; one whose amount was 0 is worked out of its amounts. */
function quotient(value: number, up: Line, down: Line, factor: number): RowLine | null {
  if (down.from === 0) return null;
  const scale = up.from === 0 ? factor : (value * down.from) / up.from;
  return {
    at: (by) => (scale * (up.from + up.slope * by)) / (down.from + down.slope * by),
    solve: (level) => {
      // scale × (u + u′·t) = level × (d + d′·t)
      const by = (level * down.from - scale * up.from) / (scale * up.slope - level * down.slope);
      return Number.isFinite(by) && down.from + down.slope * by > 0 ? by : null;
    },
  };
}
