/**
 * The smallest merger where every connected set can be tried: the engine says what each earns, so that what is smallest, what blocks and how
 * near the best comes are known and not bounded.
 */
import { isAtLeast } from '../../domain/comparison';
import type { FoundMerger, FoundSet, GatePoints, MergerSearch, NearestOf } from './found-merger';
import { costOf, reached } from './merger-problem';
import type { AnyNeed, MergerProblem } from './merger-problem';

/** A connected set with what it has of every need, the gates after the others. */
type Measured = FoundSet & { readonly has: readonly number[] };

/** Cheapest first; of as cheap ones the one with fewer units, so that nobody joins who is not needed. */
function bySize(a: FoundSet, b: FoundSet): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  return a.set.length - b.set.length;
}

function holds(set: readonly number[], other: readonly number[]): boolean {
  return other.every((unit) => set.includes(unit));
}

/** @param all every connected set */
export function findByTrying(
  problem: MergerProblem,
  all: readonly (readonly number[])[],
  { points, accepts, alternatives, left }: Pick<MergerSearch, 'accepts' | 'alternatives' | 'left'> & { readonly points: GatePoints },
): FoundMerger {
  const needs: readonly AnyNeed[] = [...problem.needs, ...problem.gates];
  const measured: Measured[] = [];
  for (const set of all) {
    if (left() <= 0) return { kind: 'open', bound: -Infinity, nearest: [] };
    const cost = set.reduce((sum, unit) => {
      const candidate = problem.candidates[unit];
      return candidate === undefined ? sum : sum + costOf(candidate, problem.objective);
    }, 0);
    measured.push({ set, cost, has: [...problem.needs.map(({ measure }) => reached(problem, set, measure)), ...points.of(set)] });
  }
  const isMet = ({ has }: Measured, place: number): boolean => isAtLeast(has[place] ?? 0, needs[place]?.required ?? Infinity);
  const satisfying = (places: readonly number[]): readonly Measured[] =>
    measured.filter((each) => places.every((place) => isMet(each, place)));
  const every = needs.map((_, place) => place);
  const enough = satisfying(every);
  const found: FoundSet[] = [];
  let mayHaveMore = false;
  for (const { set, cost } of enough.toSorted(bySize)) {
    if (found.some((before) => holds(set, before.set)) || !accepts(set)) continue;
    mayHaveMore = found.length > alternatives;
    if (mayHaveMore) break;
    found.push({ set, cost });
  }
  const [best, ...others] = found;
  if (best !== undefined) return { kind: 'found', best, bound: best.cost, isProven: true, alternatives: others, mayHaveMore };
  if (enough.length > 0) return { kind: 'open', bound: -Infinity, nearest: [] };

  const most = (places: readonly number[], of: number): number | null =>
    satisfying(places).reduce<number | null>((high, { has }) => Math.max(high ?? -Infinity, has[of] ?? 0), null);
  const nearest = needs.map((need, place): NearestOf => {
    const alone = most([], place) ?? 0;
    const others = every.filter((each) => each !== place);
    return { need, alone, kept: most(others, place), isKeptKnown: true, ceiling: alone };
  });
  const hopeless = nearest.flatMap(({ need, alone }, place) => (isAtLeast(alone, need.required) ? [] : [place]));
  let blocking = hopeless.length > 0 ? hopeless : every;
  for (const place of hopeless.length > 0 ? [] : every) {
    const fewer = blocking.filter((each) => each !== place);
    if (satisfying(fewer).length === 0) blocking = fewer;
  }
  return { kind: 'none', blocking: blocking.flatMap((place) => needs[place] ?? []), nearest, isProven: true };
}
