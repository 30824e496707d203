/**
 * The smallest merger that satisfies every need, those that come next to it, or why there is none: which needs stand in each other's way, and
 * how near the best comes to each.
 */
import { isAtLeast } from '../../domain/comparison';
import { notAgain, notJustThis } from '../solver';
import type { Row } from '../solver';
import { findByTrying } from './by-trying';
import { cheapestConnected, firstGates } from './connected-set';
import type { ConnectedSet } from './connected-set';
import { boardOf, connectedSets, isConnected } from './connection';
import type { FoundMerger, FoundSet, GatePoints, MergerSearch, Tried } from './found-merger';
import { laidOut } from './laid-out';
import type { Laid, Solve } from './laid-out';
import { costOf, isReached, rowOf, sumOf } from './merger-problem';
import type { MergerProblem } from './merger-problem';
import { nearestGates, shutGates, whyNone } from './why-none';

/** How often a set may be refused that the solver holds for good: its tolerance is far below any figure. */
const mostRefusals = 20;

/** Whether every gate opens to so many points. */
function isOpenTo({ gates }: MergerProblem, points: readonly number[]): boolean {
  return gates.every(({ required }, gate) => isAtLeast(points[gate] ?? 0, required));
}

/** What a set must have that reaches every gate, as rows: people and land are sums, points are not. */
function mustRows(problem: MergerProblem, { twice }: Laid, { mustHave }: GatePoints): readonly Row[] {
  return mustHave.map(({ measure, low, high }): Row => {
    const { constant, terms } = sumOf(problem, measure, 0, twice);
    return { lower: low - constant, upper: high - constant, terms };
  });
}

/** Finds the smallest merger. */
export function findMerger(problem: MergerProblem, search: MergerSearch): FoundMerger {
  const laid = laidOut(problem);
  const board = boardOf(problem);
  const { points } = search;
  // Few enough to try each: then nothing stays open of what only the engine says.
  const all = points === null ? null : connectedSets(board, search.mostTried);
  if (points !== null && all !== null) return findByTrying(problem, all, { ...search, points });
  const crossings = firstGates(board);
  const solve: Solve = (needs, more, columns = laid.columns) =>
    cheapestConnected(
      { board, columns, rows: [...laid.rows, ...needs.map((need) => rowOf(problem, need, laid.twice)), ...more] },
      crossings,
      search,
    );
  const seen = new Map<string, Tried>();
  const earned = (set: readonly number[]): readonly number[] => {
    const has = points?.of(set) ?? [];
    if (points !== null) seen.set(set.join(), { set, points: has });
    return has;
  };
  const isEnough = (set: readonly number[]): boolean =>
    problem.needs.every((need) => isReached(problem, need, set)) && isOpenTo(problem, earned(set)) && search.accepts(set);
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
  const must = points === null ? [] : mustRows(problem, laid, points);
  const refused: Row[] = [];
  let refusals = 0;
  const next = (before: readonly FoundSet[]): ConnectedSet => {
    let bound = -Infinity;
    while (refusals < mostRefusals) {
      const found = solve(problem.needs, [...before.map(({ set }) => notAgain(set)), ...refused, ...must]);
      if (found.kind === 'none') return found;
      // Sets come in the order of what they cost: whatever is enough costs as much as one that was not, or more.
      bound = Math.max(bound, found.bound);
      if (found.kind === 'open') return { kind: 'open', bound };
      if (isEnough(found.set)) return { ...found, set: withoutIdle(found.set) };
      refused.push(notJustThis(found.set, board.city));
      // That a gate stays shut is no disagreement: the program knows nothing of points.
      if (isOpenTo(problem, earned(found.set))) refusals += 1;
    }
    return { kind: 'open', bound };
  };
  const gatesSeen = points === null ? null : { points, earned, seen, board, left: search.left };
  const why = (): FoundMerger => whyNone(problem, laid, solve, gatesSeen);
  if (points !== null && shutGates(problem, { points }).length > 0) return why();
  const first = next([]);
  if (first.kind === 'none') return why();
  if (first.kind === 'open') return { ...first, nearest: gatesSeen === null ? [] : nearestGates(problem, gatesSeen) };
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
