/**
 * The fewest rows to lift that reach the total and every section whose minimum decides. Each set is scored by the engine before it is shown,
 * and replayed as a scenario: what moves along with its rows is told.
 */
import { findFewest } from '../../analysis/fewest-changes/find-fewest';
import type { FewestProblem, FewestSets } from '../../analysis/fewest-changes/find-fewest';
import { goalsOf, reachesAll } from '../../analysis/fewest-changes/goals';
import { askedCity, whyUnanswered } from '../../application/asked-city';
import type { AskedCity } from '../../application/asked-city';
import { isAtLeast } from '../../domain/comparison';
import type { GateResult } from '../../domain/assessment';
import { problem } from '../../domain/problem';
import type { RequirementEdition } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { IndicatorId, Standard } from '../../domain/standard';
import { furtherLifts } from './further-lifts';
import type { FurtherLifts } from './further-lifts';
import { liftsOf, scoredWith, setsToLift } from './set-to-lift';
import type { RowToLift, SetToLift } from './set-to-lift';
import type { LongAsking } from '../asking';
import { list, pairs, whole, within } from '../own-fields';
import { awaited, isLess, leastOnceKnown } from './once-known';
import { costsOf, limitsOf, named } from './written-limits';

/** What the user sets: rows that stay, how far rows may go, what lifting them costs; how many sets, and how long it may take. */
export type FewestFields = {
  readonly without: readonly string[];
  readonly atMost: ReadonlyMap<string, string | null>;
  readonly costs: ReadonlyMap<string, string | null>;
  readonly sets: number | null;
  readonly seconds: number | null;
};

export type BlockingGate = { readonly gate: string; readonly required: number; readonly reaches: number };

export type FewestAnswer = {
  readonly scenario: string | null;
  readonly standard: Standard;
  readonly status: 'answered' | 'none' | 'open';
  readonly sets: readonly SetToLift[];
  readonly isAll: boolean;
  /** The least that lifting costs; the number of rows where no costs were given. */
  readonly cost: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly hasCosts: boolean;
  readonly blocking: readonly BlockingGate[];
  /** No set is enough as it stands, and rows that wait could make one enough. */
  readonly isUndecided: boolean;
  /** Rows that wait: they count what is certain of them. */
  readonly pending: readonly IndicatorId[];
  /** What it could cost at least once their figures are known, where that is less than `cost`; null where no figure of theirs makes it less. */
  readonly leastOnceKnown: number | null;
  /** Rows that were taken with their filed points: they are not lifted. */
  readonly filed: readonly IndicatorId[];
  /** Rows that were said to stay as they are. */
  readonly kept: readonly IndicatorId[];
  /** What makes the first set enough as a scenario too, where it is not any more; null where it is, or nothing was found that does. */
  readonly further: FurtherLifts | null;
  /** Conditions that no row decides. */
  readonly outside: readonly GateResult[];
};

const mostSets = 20;
const usualSeconds = 15;
const mostSeconds = 600;

function rowJson({ indicator, code, number: row, name, from, to, points, needed }: RowToLift) {
  return { indicator, code, number: row, name, from: { value: from.value, grade: from.grade, points: from.points }, to, points, needed };
}

export const findingFewest: LongAsking<FewestFields, FewestAnswer> = {
  fields: { without: list, atMost: pairs(null), costs: pairs(null), sets: whole(1, mostSets), seconds: within(1, mostSeconds) },
  work: async ({ scored, replayed }, { without, atMost, costs, sets, seconds }, { progress, solver, now }) => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const city = askedCity(replayed, scored.standard, scored.choices.policy);
    const { standard, assessed } = city;
    const kept = named(standard, '--without', new Map(without.map((row) => [row, true])));
    const limited = named(standard, '--atMost', atMost);
    const priced = named(standard, '--costs', costs);
    if (!kept.ok) return kept;
    if (!limited.ok) return limited;
    if (!priced.ok) return priced;
    const furthest = limitsOf(standard, limited.value);
    if (!furthest.ok) return furthest;
    const price = costsOf(standard, priced.value);
    if (!price.ok) return price;
    const goals = goalsOf(assessed.assessment, standard);
    if (goals === null) return failure([problem('asked-total-unknown', 'error', null, {})]);
    const keptRows = new Set(kept.value.keys());
    const lifts = liftsOf(city, keptRows, furthest.value);
    const started = now();
    const limit = (seconds ?? usualSeconds) * 1000;
    const search = { solver: await solver(), left: () => limit - (now() - started) };
    const asked: FewestProblem = { lifts, goals, costOf: (indicator) => price.value.get(indicator) ?? 1 };
    const found = findFewest(asked, {
      ...search,
      most: sets ?? mostSets,
      accepts: (set) => reachesAll(scoredWith(city, set), standard),
      onSet: (done) => {
        progress({ done, of: null });
      },
    });
    const { gates, pending, indicators } = assessed.assessment;
    // The solver may need a moment more where the sets have used its time up.
    const awaiting = { ...search, left: () => Math.max(search.left(), 1000) };
    const hasCosts = price.value.size > 0;
    const least = found.kind === 'found' ? leastOnceKnown(asked, assessed.assessment, hasCosts, awaiting) : null;
    const common = {
      scenario: city.scenario,
      standard,
      hasCosts,
      pending,
      leastOnceKnown: found.kind === 'found' && least !== null && isLess(least, found.cost) ? least : null,
      filed: indicators.filter(({ resolution }) => resolution?.kind === 'filed').map(({ indicator }) => indicator),
      kept: [...keptRows],
      outside: gates.filter(({ of }) => of === 'outside'),
    };
    const result = resultOf(found, city, replayed.requirements);
    const [first] = result.sets;
    const allowed = { kept: keptRows, limits: furthest.value, costOf: asked.costOf };
    const further = first === undefined ? null : furtherLifts(city, replayed.requirements, first, allowed, search);
    return success({ ...common, ...result, further });
  },
  json: ({
    scenario,
    standard,
    status,
    sets,
    further,
    isAll,
    cost,
    bound,
    gap,
    blocking,
    isUndecided,
    pending,
    leastOnceKnown,
    kept,
    outside,
  }) => ({
    ...(status === 'answered' ? {} : { status: 'none' }),
    scenario,
    size: sets[0] === undefined ? null : Math.min(...sets.map(({ rows }) => rows.length)),
    cost,
    proven: (status === 'none' && !isUndecided) || (status === 'answered' && gap === 0 && leastOnceKnown === null),
    undecided: isUndecided,
    leastOnceKnown,
    bound,
    gap,
    sets: sets.map(({ rows, total, replayed, above }) => ({ rows: rows.map(rowJson), total, scenario: replayed, innerAboveWhole: above })),
    further: further === null ? null : { rows: further.rows.map(rowJson), total: further.total },
    complete: isAll,
    blocking: blocking.map(({ gate, required, reaches }) => ({ gate, required, reaches })),
    pending: pending.map((id) => ({ indicator: id, number: standard.indicators.find((row) => row.id === id)?.number ?? null })),
    without: kept,
    outside: outside.map(({ id }) => id),
  }),
};

type Found = Pick<FewestAnswer, 'status' | 'sets' | 'isAll' | 'cost' | 'bound' | 'gap' | 'blocking' | 'isUndecided'>;

function resultOf(found: FewestSets, city: AskedCity, requirements: RequirementEdition): Found {
  const { assessment } = city.assessed;
  const nothing = { sets: [], isAll: false, cost: null, bound: null, gap: null, blocking: [], isUndecided: false };
  switch (found.kind) {
    case 'none': {
      const blocking = found.blocking.map(({ goal, reaches }) => ({ gate: goal.id, required: goal.required, reaches }));
      // Where a row that waits cannot bring what is lacking, no figure of it changes the answer.
      const isUndecided =
        assessment.pending.length > 0 &&
        found.blocking.every(({ goal, reaches }) => isAtLeast(reaches + awaited(assessment, goal.rows), goal.required));
      return { ...nothing, status: 'none', isAll: true, blocking, isUndecided };
    }
    case 'open':
      return { ...nothing, status: 'open', bound: found.bound };
    case 'found': {
      const { sets, isAll, cost, bound, gap } = found;
      return {
        ...nothing,
        status: 'answered',
        sets: setsToLift(city, requirements, sets),
        isAll,
        cost,
        bound,
        gap: gap < 1e-9 ? 0 : gap,
      };
    }
  }
}
