/**
 * What has to be lifted besides where a set is not enough any more as a scenario: rows that share quantities move along with it, and some lose by
 * it. The fewest again, of the city as the scenario leaves it, until it is enough. Each step is proven, what they come to together is not.
 */
import { findFewest } from '../../analysis/fewest-changes/find-fewest';
import type { FewestProblem, FewestSearch } from '../../analysis/fewest-changes/find-fewest';
import { goalsOf, reachesAll } from '../../analysis/fewest-changes/goals';
import type { Limit } from '../../analysis/fewest-changes/lifts';
import { movedCity } from '../../application/asked-city';
import type { AskedCity } from '../../application/asked-city';
import type { ChangeAction } from '../../changes/scenario';
import type { RequirementEdition } from '../../domain/requirement';
import type { IndicatorId } from '../../domain/standard';
import { actionsOf, liftsOf, replayedWith, rowsLifted, scoredWith } from './set-to-lift';
import type { RowToLift, SetToLift } from './set-to-lift';

export type FurtherLifts = {
  /** From where the scenario has left each row, to where it has to go. */
  readonly rows: readonly RowToLift[];
  /** Points of the scenario with all of them. */
  readonly total: number;
  /** Those of the set, and these after them. */
  readonly actions: readonly ChangeAction[];
};

/** What the user lets be lifted. */
export type Allowed = {
  readonly kept: ReadonlySet<IndicatorId>;
  readonly limits: ReadonlyMap<IndicatorId, Limit>;
  readonly costOf: FewestProblem['costOf'];
};

/** Rows that are lifted further lose again by it: after so many turns there is no telling. */
const mostTurns = 4;

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

/** Null where the set is enough as it is, or nothing was found that makes it so. */
export function furtherLifts(
  city: AskedCity,
  requirements: RequirementEdition,
  set: SetToLift,
  { kept, limits, costOf }: Allowed,
  search: Pick<FewestSearch, 'solver' | 'left'>,
): FurtherLifts | null {
  if (set.replayed.passes) return null;
  let { actions } = set;
  let rows: readonly RowToLift[] = [];
  for (let turn = 0; turn < mostTurns && search.left() > 0; turn += 1) {
    const { assessed, areApplied, passes } = replayedWith(city, requirements, actions);
    if (passes) return { rows, total: assessed.assessment.total.certain, actions };
    const goals = areApplied ? goalsOf(assessed.assessment, city.standard) : null;
    if (goals === null) return null;
    const moved = movedCity(city, assessed);
    const asked: FewestProblem = { lifts: liftsOf(moved, kept, limits), goals, costOf };
    const accepts: FewestSearch['accepts'] = (lifted) => reachesAll(scoredWith(moved, lifted), city.standard);
    const found = findFewest(asked, { ...search, most: 1, accepts, onSet: () => undefined });
    const [lifted] = found.kind === 'found' ? found.sets : [];
    if (lifted === undefined || lifted.length === 0) return null;
    actions = [...actions, ...actionsOf(lifted)];
    rows = together(rows, rowsLifted(moved)(lifted));
  }
  return null;
}
