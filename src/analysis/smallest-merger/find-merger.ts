/**
 * The smallest merger that satisfies every need, those that come next to it, or why there is none: which needs stand in each other's way, and
 * how near the best comes to each.
 */
import { isAtLeast } from '../../domain/comparison';
import { notAgain, notJustThis, yesNo } from '../solver';
import type { Column, Row, Term } from '../solver';
import { boardOf, isConnected } from './connection';
import { cheapestConnected, firstGates } from './connected-set';
import type { ConnectedSet, Search } from './connected-set';
import { costOf, reached, rowOf, sumOf } from './merger-problem';
import type { MergerProblem, Need } from './merger-problem';

/** A set of candidates, by their numbers, with what it costs of the objective. */
export type FoundSet = { readonly set: readonly number[]; readonly cost: number };

/**
 * How near the best comes to a need: `alone`, whatever becomes of the others, and `kept`, with all others satisfied (null where no set
 * satisfies the others, or time ran out).
 */
export type NearestOf = { readonly need: Need; readonly alone: number; readonly kept: number | null };

export type FoundMerger =
  | {
      readonly kind: 'found';
      readonly best: FoundSet;
      /** Nothing costs less. */
      readonly bound: number;
      readonly isProven: boolean;
      /** The next best, in order; none of them holds a set before it. */
      readonly alternatives: readonly FoundSet[];
      /** More are there, or may be: the number or the time ran out. */
      readonly mayHaveMore: boolean;
    }
  | {
      readonly kind: 'none';
      /** Needs none of which can be reached even alone; where there are none, needs that cannot be satisfied together, none of them to be left out. */
      readonly blocking: readonly Need[];
      readonly nearest: readonly NearestOf[];
      /** All of it is proven; else time ran out: fewer needs may block, and more may be reached. */
      readonly isProven: boolean;
    }
  | { readonly kind: 'open'; readonly bound: number };

export type MergerSearch = Search & {
  /** How many to look for after the best. */
  readonly alternatives: number;
  /** Whether the engine agrees that a set satisfies the needs. */
  readonly accepts: (set: readonly number[]) => boolean;
};

/** The columns of a problem: its units, then what takes off the people who may be in the figure already. */
type Laid = { readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly twice: readonly Term[] };

/**
 * The largest k of chosen amounts as the solver sees it: the least of k·z + Σ(what each chosen amount has beyond z). Taken off the people, so
 * it is never made less than it is: a need of people is satisfied whichever units stand in the figure.
 */
function laidOut({ candidates, inAlready, objective }: MergerProblem): Laid {
  const columns = candidates.map((candidate) => yesNo(costOf(candidate, objective)));
  const doubtful = candidates.flatMap(({ mayBeIn }, index) => (mayBeIn ? [index] : []));
  if (doubtful.length === 0 || inAlready <= 0) return { columns, rows: [], twice: [] };
  const amount = (): Column => ({ lower: 0, upper: Infinity, cost: 0, isInteger: false });
  const most = Math.min(inAlready, doubtful.length);
  const level = columns.length;
  const beyond = doubtful.map((_, place) => level + 1 + place);
  const rows = doubtful.map((index, place): Row => ({
    lower: 0,
    upper: Infinity,
    terms: [
      [level + 1 + place, 1],
      [level, 1],
      [index, -(candidates[index]?.people ?? 0)],
    ],
  }));
  return {
    columns: [...columns, amount(), ...beyond.map(amount)],
    rows,
    twice: [[level, -most], ...beyond.map((column): Term => [column, -1])],
  };
}

type Solve = (needs: readonly Need[], more: readonly Row[], columns?: readonly Column[]) => ConnectedSet;

/** How often a set may be refused that the solver holds for good: its tolerance is far below any figure. */
const mostRefusals = 20;

/** Finds the smallest merger. */
export function findMerger(problem: MergerProblem, search: MergerSearch): FoundMerger {
  const laid = laidOut(problem);
  const board = boardOf(problem);
  const gates = firstGates(board);
  const solve: Solve = (needs, more, columns = laid.columns) =>
    cheapestConnected(
      { board, columns, rows: [...laid.rows, ...needs.map((need) => rowOf(problem, need, laid.twice)), ...more] },
      gates,
      search,
    );
  const isEnough = (set: readonly number[]): boolean =>
    problem.needs.every(({ measure, required }) => isAtLeast(reached(problem, set, measure), required)) && search.accepts(set);
  const isFree = (unit: number): boolean => {
    const candidate = problem.candidates[unit];
    return candidate !== undefined && costOf(candidate, problem.objective) === 0;
  };
  /** Without what costs nothing and is not needed: the solver takes it along as readily as not. Who leaves may have been all that another hung on. */
  const withoutIdle = (set: readonly number[]): readonly number[] => {
    for (const unit of set.filter(isFree)) {
      const fewer = set.filter((each) => each !== unit);
      if (isConnected(board, fewer) && isEnough(fewer)) return withoutIdle(fewer);
    }
    return set;
  };
  const refused: Row[] = [];
  const next = (before: readonly FoundSet[]): ConnectedSet => {
    for (let turn = 0; turn < mostRefusals; turn += 1) {
      const found = solve(problem.needs, [...before.map(({ set }) => notAgain(set)), ...refused]);
      if (found.kind !== 'found') return found;
      if (isEnough(found.set)) return { ...found, set: withoutIdle(found.set) };
      refused.push(notJustThis(found.set, board.city));
    }
    return { kind: 'open', bound: -Infinity };
  };
  const first = next([]);
  if (first.kind === 'none') return whyNone(problem, laid, solve);
  if (first.kind === 'open') return first;
  const found: FoundSet[] = [first];
  // Where nobody has to join there is nothing to be left out.
  let mayHaveMore = first.set.length > 0;
  while (mayHaveMore && found.length <= search.alternatives && search.left() > 0) {
    const another = next(found);
    if (another.kind === 'found') found.push(another);
    else {
      mayHaveMore = another.kind === 'open';
      break;
    }
  }
  const [best = first, ...alternatives] = found.map(({ set, cost }): FoundSet => ({ set, cost }));
  return { kind: 'found', best, bound: first.bound, isProven: first.isProven, alternatives, mayHaveMore };
}

/** How near the best comes, and what blocks. Each need in turn is left out: where the others are still in each other's way it does not block. */
function whyNone(problem: MergerProblem, laid: Laid, asked: Solve): FoundMerger {
  let isProven = true;
  const solve: Solve = (needs, more, columns) => {
    const found = asked(needs, more, columns);
    if (found.kind === 'open' || (found.kind === 'found' && !found.isProven && columns !== undefined)) isProven = false;
    return found;
  };
  const nearest = problem.needs.map((need): NearestOf => {
    const others = problem.needs.filter((each) => each !== need);
    const alone = mostOf(problem, laid, solve, need, []) ?? reached(problem, [], need.measure);
    return { need, alone, kept: mostOf(problem, laid, solve, need, others) };
  });
  // A need that cannot be reached by itself is the plainest reason there is.
  const hopeless = nearest.flatMap(({ need, alone }) => (isAtLeast(alone, need.required) ? [] : [need]));
  let blocking = hopeless.length > 0 ? hopeless : problem.needs;
  for (const need of hopeless.length > 0 ? [] : problem.needs) {
    const others = blocking.filter((each) => each !== need);
    if (solve(others, []).kind === 'none') blocking = others;
  }
  return { kind: 'none', blocking, nearest, isProven };
}

/**
 * The most that a connected set reaches of a need's measure while it satisfies others; null where none satisfies them, or time ran out. Of a
 * share the most is found by going up from what was reached (Dinkelbach): where nothing lies beyond a share, it is the most.
 */
function mostOf(problem: MergerProblem, laid: Laid, solve: Solve, { measure }: Need, others: readonly Need[]): number | null {
  let best: number | null = null;
  for (let turn = 0; turn < 20; turn += 1) {
    const { terms } = sumOf(problem, measure, best ?? 0, laid.twice);
    const worth = new Map(terms);
    const columns = laid.columns.map((column, index): Column => ({ ...column, cost: -(worth.get(index) ?? 0) }));
    const found = solve(others, [], columns);
    if (found.kind !== 'found') return best;
    const now = reached(problem, found.set, measure);
    if (best !== null && isAtLeast(best, now)) return best;
    best = now;
    if (measure !== 'ward-share' && measure !== 'density') return best;
  }
  return best;
}
