/**
 * What has to be lifted besides where a set is not enough any more as a scenario: rows that share quantities move along with it, and some lose by
 * it; and more people inside than in the whole city are none. The fewest again, of the city as the scenario leaves it, until it is enough. Each
 * step is proven, what they come to together is not.
 */
import { findFewest } from '../../analysis/fewest-changes/find-fewest';
import type { FewestProblem, FewestSearch, LiftedRow } from '../../analysis/fewest-changes/find-fewest';
import { goalsOf, reachesAll } from '../../analysis/fewest-changes/goals';
import type { Goal } from '../../analysis/fewest-changes/goals';
import type { Limit } from '../../analysis/fewest-changes/lifts';
import { countOf, innerAboveWhole, isCountOf } from '../../analysis/people-check';
import { movedCity } from '../../application/asked-city';
import type { AskedCity } from '../../application/asked-city';
import type { ChangeAction } from '../../changes/scenario';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { RequirementEdition } from '../../domain/requirement';
import type { IndicatorId } from '../../domain/standard';
import { actionsOf, liftsOf, replayedWith, rowsLifted, scoredWith } from './set-to-lift';
import type { RowToLift, SetToLift } from './set-to-lift';

export type FurtherLifts = {
  /** From where the scenario has left each row, to where it has to go. */
  readonly rows: readonly RowToLift[];
  /** Points of the scenario with all of them. */
  readonly total: number;
  /** Those of the set, and these after them; the whole city’s people before all. */
  readonly actions: readonly ChangeAction[];
};

/** What the user lets be lifted. */
export type Allowed = {
  readonly kept: ReadonlySet<IndicatorId>;
  readonly limits: ReadonlyMap<IndicatorId, Limit>;
  readonly costOf: FewestProblem['costOf'];
};

/** Rows that are lifted further lose again by it: after so many turns there is no telling. */
const mostTurns = 6;

/** Of a row that is lifted twice where it began, and where it ends. */
function together(before: readonly RowToLift[], after: readonly RowToLift[]): readonly RowToLift[] {
  const again = new Map(after.map((row) => [row.indicator, row]));
  const known = new Set(before.map(({ indicator }) => indicator));
  const raised = before.map((row) => {
    const next = again.get(row.indicator);
    return next === undefined ? row : { ...next, from: row.from };
  });
  return [...raised, ...after.filter(({ indicator }) => !known.has(indicator))];
}

function fewestOf(
  moved: AskedCity,
  goals: readonly Goal[],
  { kept, limits, costOf }: Allowed,
  search: Pick<FewestSearch, 'solver' | 'left'>,
): readonly LiftedRow[] {
  const accepts: FewestSearch['accepts'] = (lifted) => reachesAll(scoredWith(moved, lifted), moved.standard);
  const asked: FewestProblem = { lifts: liftsOf(moved, kept, limits), goals, costOf };
  const found = findFewest(asked, { ...search, most: 1, accepts, onSet: () => undefined });
  return found.kind === 'found' ? (found.sets[0] ?? []) : [];
}

/**
 * The row of the whole city’s people, lifted to those of the inner city where these are more, and to whoever lives outside as before; null where it
 * may not go there.
 */
function wholeLifted(city: AskedCity, moved: AskedCity, { kept, limits }: Allowed): LiftedRow | null {
  const { standard } = city;
  const row = standard.indicators.find((each) => each.kind === 'numeric' && isCountOf(peopleWhole, each));
  const inner = countOf(peopleInner, moved.assessed.assessment, standard)?.people ?? null;
  if (row?.kind !== 'numeric' || row.drivers === null || inner === null || kept.has(row.id)) return null;
  const [before, whole] = [peopleInner, peopleWhole].map((driver) => countOf(driver, city.assessed.assessment, standard)?.people ?? 0);
  const to = (inner + Math.max(0, (whole ?? 0) - (before ?? 0))) * row.drivers.factor;
  const limit = limits.get(row.id);
  if (to > row.plausible.high || (typeof limit === 'number' && to > limit)) return null;
  const scored = scoredWith(moved, [{ indicator: row.id, to, points: 0 }]);
  return { indicator: row.id, to, points: scored.indicators.find(({ indicator }) => indicator === row.id)?.points ?? 0 };
}

/** Null where the set is enough as it is, or nothing was found that makes it so. */
export function furtherLifts(
  city: AskedCity,
  requirements: RequirementEdition,
  set: SetToLift,
  allowed: Allowed,
  search: Pick<FewestSearch, 'solver' | 'left'>,
): FurtherLifts | null {
  if (set.replayed.passes && set.above === null) return null;
  let { actions } = set;
  let rows: readonly RowToLift[] = [];
  for (let turn = 0; turn < mostTurns && search.left() > 0; turn += 1) {
    const { assessed, areApplied, passes } = replayedWith(city, requirements, actions);
    const isAbove = innerAboveWhole(assessed.assessment, city.standard).length > 0;
    if (passes && !isAbove) return { rows, total: assessed.assessment.total.certain, actions };
    const goals = areApplied ? goalsOf(assessed.assessment, city.standard) : null;
    if (goals === null) return null;
    const moved = movedCity(city, assessed);
    const whole = isAbove ? wholeLifted(city, moved, allowed) : null;
    const lifted = isAbove ? (whole === null ? [] : [whole]) : fewestOf(moved, goals, allowed, search);
    if (lifted.length === 0) return null;
    // The whole city’s people first: at no step live more inside than there are.
    actions = isAbove ? [...actionsOf(lifted), ...actions] : [...actions, ...actionsOf(lifted)];
    const told = rowsLifted(moved)(lifted);
    // How many people it takes is no further quantity: they came with those of the inner city.
    rows = together(rows, isAbove ? told.map((row) => ({ ...row, needed: null })) : told);
  }
  return null;
}
