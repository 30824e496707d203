/**
 * Joining units must hang together with the city. A gate of a unit is a set of units without which it is cut off from the city: one of every
 * gate joins wherever the unit does. There are too many gates to name them all.
 */
import type { Row, Term } from '../solver';
import type { MergerProblem } from './merger-problem';

/** Who touches whom; the city comes after the last unit. */
export type Board = { readonly touches: readonly (readonly number[])[]; readonly city: number };

export function boardOf({ touches, atCity }: Pick<MergerProblem, 'touches' | 'atCity'>): Board {
  const city = touches.length;
  const near = new Set(atCity);
  return { touches: [...touches.map((around, unit) => (near.has(unit) ? [...around, city] : around)), atCity], city };
}

/** What can be walked to from `start` over what may be entered. */
function walk({ touches }: Board, start: Iterable<number>, mayEnter: (place: number) => boolean): ReadonlySet<number> {
  const found = new Set(start);
  for (const place of found) for (const next of touches[place] ?? []) if (mayEnter(next)) found.add(next);
  return found;
}

/** The city, and the units of a set that it reaches over units of the set. */
function joinedTo(board: Board, set: ReadonlySet<number>): ReadonlySet<number> {
  return walk(board, [board.city], (place) => set.has(place));
}

/** Whether every unit of the set is reached. */
export function isConnected(board: Board, set: readonly number[]): boolean {
  return joinedTo(board, new Set(set)).size === set.length + 1;
}

/** One of `gate` joins wherever `unit` does. */
export function gateRow(unit: number, gate: Iterable<number>): Row {
  return { lower: 0, upper: Infinity, terms: [...[...gate].map((each): Term => [each, 1]), [unit, -1]] };
}

/** What is true of every connected set, before anything was tried: a unit that does not touch the city joins with one that it touches. */
export function firstRows({ touches, city }: Board): readonly Row[] {
  return touches.flatMap((around, unit) => (unit === city || around.includes(city) ? [] : [gateRow(unit, around)]));
}

/** Every connected set, nobody joining first; null where there are more than `most` of them. */
export function connectedSets(board: Board, most: number): readonly (readonly number[])[] | null {
  const { touches, city } = board;
  const sets: (readonly number[])[] = [];
  // Each set once: of the units that could join next, those that were passed over stay out of all that follows.
  const grow = (set: readonly number[], passed: ReadonlySet<number>): boolean => {
    if (sets.push(set) > most) return false;
    const out = new Set(passed);
    const reach = new Set([city, ...set].flatMap((place) => touches[place] ?? []).filter((place) => place !== city));
    for (const unit of reach) {
      if (set.includes(unit) || out.has(unit)) continue;
      if (!grow([...set, unit], out)) return false;
      out.add(unit);
    }
    return true;
  };
  return grow([], new Set()) ? sets.map((set) => set.toSorted((a, b) => a - b)) : null;
}
