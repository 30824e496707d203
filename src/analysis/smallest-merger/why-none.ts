/** Why no merger is enough: which needs stand in each other’s way, and how near the best comes to each. */
import { isAtLeast } from '../../domain/comparison';
import type { Column } from '../solver';
import type { Board } from './connection';
import type { FoundMerger, GatePoints, NearestOf, Tried } from './found-merger';
import { grownSets } from './grown-sets';
import type { Laid, Solve } from './laid-out';
import { isReached, reached, sumOf } from './merger-problem';
import type { GateNeed, MergerProblem, Need } from './merger-problem';

/** What is known of the gates where not every set was tried. */
export type GatesSeen = {
  readonly points: GatePoints;
  readonly earned: (set: readonly number[]) => readonly number[];
  readonly seen: ReadonlyMap<string, Tried>;
  readonly board: Board;
  readonly left: () => number;
};

/** How near the best comes, and what blocks. Each need in turn is left out: where the others are still in each other's way it does not block. */
export function whyNone(problem: MergerProblem, laid: Laid, asked: Solve, gates: GatesSeen | null): FoundMerger {
  let isProven = true;
  const solve: Solve = (needs, more, columns) => {
    const found = asked(needs, more, columns);
    if (found.kind === 'open' || (found.kind === 'found' && !found.isProven && columns !== undefined)) isProven = false;
    return found;
  };
  const shut = gates === null ? [] : shutGates(problem, gates);
  const nearest = [
    ...problem.needs.map((need): NearestOf => {
      const others = problem.needs.filter((each) => each !== need);
      const alone = mostOf(problem, laid, solve, need, []).most ?? reached(problem, [], need.measure);
      // With the gates among the others no program can say, save where one of them stays shut whatever joins.
      const kept = gates === null ? mostOf(problem, laid, solve, need, others) : { most: null, isKnown: shut.length > 0 };
      return { need, alone, kept: kept.most, isKeptKnown: kept.isKnown, ceiling: alone };
    }),
    ...(gates === null ? [] : nearestGates(problem, gates)),
  ];
  // A need that cannot be reached by itself is the plainest reason there is.
  const hopeless = nearest.flatMap(({ need, ceiling }) => (isAtLeast(ceiling, need.required) ? [] : [need]));
  if (hopeless.length > 0) return { kind: 'none', blocking: hopeless, nearest, isProven };
  if (gates !== null && solve(problem.needs, []).kind !== 'none') {
    // Every set that is large enough was tried, and some gate stays shut: that fewer needs would block is not known.
    return { kind: 'none', blocking: [...problem.needs, ...problem.gates], nearest, isProven: false };
  }
  let blocking: readonly Need[] = problem.needs;
  for (const need of problem.needs) {
    const others = blocking.filter((each) => each !== need);
    if (solve(others, []).kind === 'none') blocking = others;
  }
  return { kind: 'none', blocking, nearest, isProven };
}

/** The gates that no set reaches. */
export function shutGates({ gates }: MergerProblem, { points }: Pick<GatesSeen, 'points'>): readonly GateNeed[] {
  return gates.filter(({ required }, gate) => !isAtLeast(points.atMost[gate] ?? 0, required));
}

/** How near the sets come that were tried, those among them that grow by whatever earns most. */
export function nearestGates(problem: MergerProblem, { points, earned, seen, board, left }: GatesSeen): readonly NearestOf[] {
  const until = left() / 2;
  grownSets(board, problem.gates.length, earned, () => left() > until);
  return problem.gates.map((need, gate): NearestOf => {
    const most = (tried: readonly Tried[]): number | null =>
      tried.reduce<number | null>((best, { points: each }) => Math.max(best ?? -Infinity, each[gate] ?? 0), null);
    const tried = [...seen.values()];
    const kept = tried.filter(
      ({ set, points: each }) =>
        problem.needs.every((other) => isReached(problem, other, set)) &&
        problem.gates.every(({ required }, other) => other === gate || isAtLeast(each[other] ?? 0, required)),
    );
    const isOtherShut = shutGates(problem, { points }).some((other) => other !== need);
    return {
      need,
      alone: most(tried) ?? 0,
      kept: most(kept),
      isKeptKnown: isOtherShut || kept.length > 0,
      ceiling: points.atMost[gate] ?? 0,
    };
  });
}

type Most = { readonly most: number | null; readonly isKnown: boolean };

/**
 * The most that a connected set reaches of a need's measure while it satisfies others; null where none satisfies them, or, unless it is known,
 * where time ran out. Of a share the most is found by going up from what was reached (Dinkelbach): where nothing lies beyond a share, it is the most.
 */
function mostOf(problem: MergerProblem, laid: Laid, solve: Solve, { measure }: Need, others: readonly Need[]): Most {
  let best: number | null = null;
  for (let turn = 0; turn < 20; turn += 1) {
    const { terms } = sumOf(problem, measure, best ?? 0, laid.twice);
    const worth = new Map(terms);
    const columns = laid.columns.map((column, index): Column => ({ ...column, cost: -(worth.get(index) ?? 0) }));
    const found = solve(others, [], columns);
    if (found.kind !== 'found') return { most: best, isKnown: found.kind === 'none' };
    const now = reached(problem, found.set, measure);
    if (best !== null && isAtLeast(best, now)) return { most: best, isKnown: found.isProven };
    best = now;
    if (measure !== 'ward-share' && measure !== 'density') return { most: best, isKnown: found.isProven };
  }
  return { most: best, isKnown: false };
}
