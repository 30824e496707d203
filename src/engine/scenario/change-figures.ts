/** Changes of people, single indicators, drivers, projects and the budget. */
import { isAbove, isSame } from '../../domain/comparison';
import { expenditure, peopleInner, peopleWhole, revenue } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { findProject } from '../../domain/project';
import type { ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { GradeId } from '../../domain/standard';
import { evaluateExpression } from '../expression';
import { checkAmount, found } from './amounts';
import { anchorHere, currentNumber, movePeople } from './draft';
import type { Draft, ScenarioStart } from './draft';
import { rowsAboveRange } from './row-range';

type Action<Kind extends ChangeAction['kind']> = Extract<ChangeAction, { kind: Kind }>;

/** Row 2, Cân đối thu chi ngân sách: Dư (maximum) / Đủ (minimum). */
export const budgetBalanceRow = 2;

export function addPeople(draft: Draft, start: ScenarioStart, action: Action<'add-people'>): readonly Problem[] {
  const fault = checkAmount('people', action.people);
  if (fault !== null) return [fault];
  if (!draft.drivers.has(peopleWhole)) return [problem('driver-missing', 'error', null, { driver: peopleWhole })];
  movePeople(draft, action.people, action.where === 'inner' ? action.people : 0);
  return rowsAboveRange(draft, start, [peopleWhole, peopleInner]);
}

export function growPeople(draft: Draft, start: ScenarioStart, action: Action<'grow-people'>): readonly Problem[] {
  const faults = found(checkAmount('rate', action.rate), checkAmount('years', action.years));
  if (faults.length > 0) return faults;
  const whole = draft.drivers.get(peopleWhole);
  const inner = draft.drivers.get(peopleInner);
  if (whole === undefined) return [problem('driver-missing', 'error', null, { driver: peopleWhole })];
  if (inner === undefined) return [problem('driver-missing', 'error', null, { driver: peopleInner })];
  const growth = (1 + action.rate) ** action.years - 1;
  const added = (action.where === 'inner' ? inner : whole - inner) * growth;
  const tooMany = checkAmount('people-grown', added);
  if (tooMany !== null) return [tooMany];
  movePeople(draft, added, action.where === 'inner' ? added : 0);
  return rowsAboveRange(draft, start, [peopleWhole, peopleInner]);
}

function put(draft: Draft, indicator: number, reading: Observation['reading']): void {
  const observation = draft.observations.get(indicator);
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  draft.observations.set(
    indicator,
    observation === undefined ? { indicator, cell: null, raw: '', reading, filed } : { ...observation, reading },
  );
  draft.resolutions.delete(String(indicator));
}

/**
 * Sets a row. Rows without a denominator (people, counts) are their driver, and everything over it moves. In a ratio over
 * people or land the numerator follows (30 beds per 10.000 people mean so many beds), but people themselves do not.
 */
function setNumber(draft: Draft, start: ScenarioStart, indicator: number, value: number): readonly Problem[] {
  const row = start.model.numeric.get(indicator);
  if (row === undefined) {
    const isGrade = start.model.standard.indicators.some(({ number }) => number === indicator);
    return [
      isGrade ? problem('indicator-not-numeric', 'error', null, { indicator }) : problem('indicator-unknown', 'error', null, { indicator }),
    ];
  }
  const { low, high } = row.plausible;
  if (!Number.isFinite(value) || value < low || value > high) {
    return [problem('implausible-value', 'error', null, { indicator, value, low, high, unit: row.unit, unitIn: row.unitIn })];
  }
  if (row.drivers === null) {
    put(draft, indicator, { kind: 'exact', value });
    return [];
  }
  const { numerator, denominator, factor } = row.drivers;
  const isPeople = numerator === peopleWhole || numerator === peopleInner;
  if (denominator === null && isPeople) {
    const before = draft.drivers.get(numerator);
    const added = value / factor - (before ?? 0);
    if (before !== undefined) movePeople(draft, numerator === peopleWhole ? added : 0, numerator === peopleInner ? added : 0);
    else draft.drivers.set(numerator, value / factor);
  } else if (!isPeople) {
    const below = denominator === null ? 1 : draft.drivers.get(denominator);
    if (below !== undefined) draft.drivers.set(numerator, (value * below) / factor);
  }
  put(draft, indicator, { kind: 'exact', value });
  anchorHere(draft, row);
  return [];
}

export function setValue(draft: Draft, start: ScenarioStart, action: Action<'set-value'>): readonly Problem[] {
  return setNumber(draft, start, action.indicator, action.value);
}

function putGrade(draft: Draft, start: ScenarioStart, indicator: number, grade: GradeId | null): readonly Problem[] {
  const row = start.model.standard.indicators.find(({ number }) => number === indicator);
  if (row === undefined) return [problem('indicator-unknown', 'error', null, { indicator })];
  if (row.kind !== 'grade') return [problem('indicator-not-grade', 'error', null, { indicator })];
  put(draft, indicator, { kind: 'grade', grade, basis: 'text' });
  return [];
}

export function setGrade(draft: Draft, start: ScenarioStart, action: Action<'set-grade'>): readonly Problem[] {
  return putGrade(draft, start, action.indicator, action.grade);
}

/** True where an expression that can be evaluated reads the amount before it, `x`: alone or after a number (`2x`), not inside `max`. */
export function usesOldAmount(expression: string): boolean {
  return /(?<![A-Za-z_])x(?!\w)/.test(expression);
}

export function changeDriver(draft: Draft, start: ScenarioStart, action: Action<'change-driver'>): readonly Problem[] {
  const isKnown = start.model.drivers.has(action.driver) || draft.drivers.has(action.driver);
  if (!isKnown) return [problem('driver-unknown', 'error', null, { driver: action.driver })];
  const before = draft.drivers.get(action.driver);
  if (before === undefined) return [problem('driver-missing', 'error', null, { driver: action.driver })];
  const after = evaluateExpression(action.expression, new Map([['x', before]]));
  if (!after.ok) return [after.error];
  if (after.value < 0) return [problem('driver-negative', 'error', null, { driver: action.driver, amount: after.value })];
  if (action.driver === peopleWhole) movePeople(draft, after.value - before, 0);
  else if (action.driver === peopleInner) movePeople(draft, 0, after.value - before);
  else draft.drivers.set(action.driver, after.value);
  return rowsAboveRange(draft, start, [action.driver]);
}

function applyEffect(draft: Draft, start: ScenarioStart, effect: ProjectEffect): readonly Problem[] {
  switch (effect.kind) {
    case 'set-value':
      return setNumber(draft, start, effect.indicator, effect.value);
    case 'set-grade':
      return putGrade(draft, start, effect.indicator, effect.grade);
    case 'add-to-value': {
      const row = start.model.numeric.get(effect.indicator);
      const before = row === undefined ? null : currentNumber(draft, start, row);
      if (before === null) return [problem('indicator-not-numeric', 'error', null, { indicator: effect.indicator })];
      return setNumber(draft, start, effect.indicator, before + effect.amount);
    }
    case 'add-to-driver': {
      const before = draft.drivers.get(effect.driver);
      if (before === undefined) return [problem('driver-missing', 'error', null, { driver: effect.driver })];
      if (!Number.isFinite(effect.amount) || before + effect.amount < 0) {
        return [problem('driver-negative', 'error', null, { driver: effect.driver, amount: before + effect.amount })];
      }
      draft.drivers.set(effect.driver, before + effect.amount);
      return rowsAboveRange(draft, start, [effect.driver]);
    }
  }
}

export function completeProject(draft: Draft, start: ScenarioStart, action: Action<'complete-project'>): readonly Problem[] {
  const project = findProject(start.baseline.projects, action.project);
  if (project === undefined) return [problem('project-unknown', 'error', null, { project: action.project })];
  const cost = action.cost ?? project.cost ?? 0;
  const fault = checkAmount('cost', cost);
  if (fault !== null) return [fault];
  if (draft.completed.has(project.name)) return [problem('project-already-complete', 'error', null, { project: project.name })];
  draft.completed.add(project.name);
  draft.cost += cost;
  return action.effects.flatMap((effect) => applyEffect(draft, start, effect));
}

/** Revenue of a year grown to another; row 2 follows from the expenditure path, where one is stated. */
export function growBudget(draft: Draft, start: ScenarioStart, action: Action<'grow-budget'>): readonly Problem[] {
  const { rate, from, to } = action;
  const years = found(checkAmount('year', from), checkAmount('year', to));
  const faults = [...found(checkAmount('rate', rate)), ...(years.length > 0 ? years : found(checkAmount('span', to - from)))];
  const spending =
    action.expenditure === null ? [] : found(checkAmount('expenditure', action.expenditure), checkAmount('rate', action.expenditureRate));
  if (faults.length + spending.length > 0) return [...faults, ...spending];
  const line = start.baseline.budget.find((candidate) => candidate.kind === 'revenue' && candidate.year === from && candidate.isWholeYear);
  if (line === undefined) return [problem('budget-year-missing', 'error', null, { year: from })];
  const collected = line.amount * (1 + rate) ** (to - from);
  draft.drivers.set(revenue, collected);
  if (action.expenditure === null) return [problem('budget-without-expenditure', 'info', null, { year: to })];
  const spent = action.expenditure * (1 + action.expenditureRate) ** (to - from);
  draft.drivers.set(expenditure, spent);
  const grade: GradeId | null = isAbove(collected, spent) ? 'maximum' : isSame(collected, spent) ? 'minimum' : null;
  return putGrade(draft, start, budgetBalanceRow, grade);
}
