/** Replays a scenario's changes over the baseline, in order. A change that cannot be applied says why, and the rest still computes. */
import type { BudgetPath } from '../../domain/budget-path';
import { isAbove } from '../../domain/comparison';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Facts } from '../../domain/facts';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Change, ChangeAction } from '../../domain/scenario';
import { isRefused, startAttempts } from './attempts';
import { addPeople, changeDriver, completeProject, growPeople, setGrade, setValue } from './change-figures';
import { convertToWard, mergeUnit, splitUnit } from './change-units';
import { watchConsequences } from './consequences';
import { decisionsOf } from './decisions';
import { followBudget, growBudget } from './grow-budget';
import type { MovingFacts, ScenarioStart } from './moving-facts';
import { factsOf } from './moving-facts';

/** What became of a change. `budget`: what it makes of the budget, where it lets it grow or moves one that grew before it. */
export type ChangeOutcome = {
  readonly change: Change;
  readonly isApplied: boolean;
  readonly problems: readonly Problem[];
  readonly budget: BudgetPath | null;
};

export type Replay = { readonly facts: Facts; readonly outcomes: readonly ChangeOutcome[] };

function applyAlone(moving: MovingFacts, start: ScenarioStart, action: ChangeAction): readonly Problem[] {
  switch (action.kind) {
    case 'merge-unit':
      return mergeUnit(moving, start, action);
    case 'split-unit':
      return splitUnit(moving, start, action);
    case 'convert-to-ward':
      return convertToWard(moving, start, action);
    case 'add-people':
      return addPeople(moving, start, action);
    case 'grow-people':
      return growPeople(moving, start, action);
    case 'set-value':
      return setValue(moving, start, action);
    case 'set-grade':
      return setGrade(moving, start, action);
    case 'change-driver':
      return changeDriver(moving, start, action);
    case 'set-behaviour':
      if (!start.edition.drivers.has(action.driver)) return [problem('driver-unknown', 'error', null, { driver: action.driver })];
      moving.behaviours.set(action.driver, action.behaviour);
      return [];
    case 'complete-project':
      return completeProject(moving, start, action);
    case 'grow-budget':
      return growBudget(moving, start, action);
    case 'set-region':
      if (action.region !== null && !start.edition.standard.adjustments.some(({ id }) => id === action.region)) {
        const known = start.edition.standard.adjustments.map(({ id }) => id).join(', ');
        return [problem('region-unknown', 'error', null, { region: action.region, known })];
      }
      moving.region = action.region;
      return [];
    case 'set-area-type':
      moving.isMountain = action.isMountain;
      return [];
    case 'set-class':
      if (action.urbanClass !== start.edition.standard.urbanClass)
        return [
          problem('class-without-edition', 'error', null, { urbanClass: action.urbanClass, scored: start.edition.standard.urbanClass }),
        ];
      moving.targetClass = action.urbanClass;
      return [];
  }
}

function applyAction(moving: MovingFacts, start: ScenarioStart, action: ChangeAction): readonly Problem[] {
  const consequences = watchConsequences(moving, start);
  const told = applyAlone(moving, start, action);
  if (isRefused(told)) return told;
  return [...told, ...(action.kind === 'grow-budget' ? [] : followBudget(moving, start)), ...consequences(moving)];
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
    const decisions = isApplied ? decisionsOf(change.action, now, wasBalanceSet, start.edition.standard.roles['budget-balance']) : [];
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
