/** Replays a scenario's changes over the baseline, in order. A change that cannot be applied says why, and the rest still computes. */
import type { BudgetPath } from '../../domain/budget-path';
import { isAbove } from '../../domain/comparison';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Facts } from '../../domain/facts';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Change, ChangeAction } from '../scenario';
import { startAttempts } from './attempts';
import { isRefused } from './decisions';
import { kindNamed } from '../kind-named';
import { watchRows } from './moved-rows';
import type { Watched } from './moved-rows';
import { watchConsequences } from '../../engine/scenario/consequences';
import { followBudget } from '../../engine/scenario/grow-budget';
import type { MovingFacts, ScenarioStart } from '../../engine/scenario/moving-facts';
import { factsOf } from '../../engine/scenario/moving-facts';

/** What became of a change. `budget`: what it makes of the budget, where it lets it grow or moves one that grew before it. */
export type ChangeOutcome = {
  readonly change: Change;
  readonly isApplied: boolean;
  readonly problems: readonly Problem[];
  readonly budget: BudgetPath | null;
};

export type Replay = { readonly facts: Facts; readonly outcomes: readonly ChangeOutcome[] };

function watchedOf(action: ChangeAction): Watched {
  if (kindNamed(action.kind)?.group === 'units') return 'units';
  return 'indicator' in action ? 'one-row' : 'amounts';
}

function applyAction(moving: MovingFacts, start: ScenarioStart, action: ChangeAction): readonly Problem[] {
  const kind = kindNamed(action.kind);
  const consequences = watchConsequences(moving, start);
  const rows = watchRows(moving, start, watchedOf(action));
  const told = kind?.apply(moving, start, action) ?? [];
  return isRefused(told) ? told : [...told, ...followBudget(moving, start), ...consequences(moving), ...rows(moving, told)];
}

function isInnerAboveWhole({ drivers }: MovingFacts): boolean {
  const inner = drivers.get(peopleInner);
  const whole = drivers.get(peopleWhole);
  return inner !== undefined && whole !== undefined && isAbove(inner, whole);
}

/** The change that made the inner city larger than the whole of it says so; it is applied all the same. */
function tooManyInside({ drivers }: MovingFacts): Problem {
  return problem('inner-above-whole', 'warning', null, {
    inner: Math.round(drivers.get(peopleInner) ?? 0),
    whole: Math.round(drivers.get(peopleWhole) ?? 0),
  });
}

/** The facts after every change that is on. The baseline is not touched. */
export function applyScenario(start: ScenarioStart, changes: readonly Change[]): Replay {
  const attempts = startAttempts(start, applyAction);
  const outcomes: ChangeOutcome[] = [];
  const decided = new Map<string, number>();
  let wasAbove = isInnerAboveWhole(attempts.moving());
  changes.forEach((change, index) => {
    if (!change.isOn) {
      outcomes.push({ change, isApplied: false, problems: [], budget: null });
      return;
    }
    const { budget: before, isBalanceSet: wasBalanceSet } = attempts.moving();
    const found = attempts.attempt(change.action);
    const isApplied = !isRefused(found);
    const now = attempts.moving().budget;
    const balance = start.edition.standard.roles['budget-balance'];
    const decisions = isApplied ? (kindNamed(change.action.kind)?.decides(change.action, { now, wasBalanceSet, balance }) ?? []) : [];
    const overridden = new Set(decisions.flatMap(({ subject, replaces }) => (replaces ? (decided.get(subject) ?? []) : [])));
    const conflict = [...overridden].map((earlier) => problem('changes-conflict', 'warning', null, { first: earlier + 1 }));
    for (const { subject } of decisions) decided.set(subject, index);
    const isAboveNow = isInnerAboveWhole(attempts.moving());
    const crossed = isAboveNow && !wasAbove ? [tooManyInside(attempts.moving())] : [];
    wasAbove = isAboveNow;
    const budget = isApplied && now !== null && now !== before ? now.path : null;
    outcomes.push({ change, isApplied, problems: [...found, ...conflict, ...crossed], budget });
  });
  return { facts: factsOf(attempts.moving(), start), outcomes };
}
