/** Changes of people, single indicators, drivers, projects and the budget. */
import type { BudgetLine } from '../../domain/budget-line';
import { partOfYear } from '../../domain/budget-trust';
import { qualifiedReference } from '../../domain/cell';
import { isAbove, isSame } from '../../domain/comparison';
import { expenditure, peopleInner, peopleWhole, revenue } from '../../domain/driver';
import type { BudgetPath } from '../../domain/budget-path';
import type { Observation } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { GradeId } from '../../domain/standard';
import { evaluateExpression } from '../expression';
import { checkAmount, found } from './amounts';
import { budgetPath } from './budget-path';
import { anchorHere, currentNumber, movePeople } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';
import { payForProject } from './project-cost';
import { rowsAboveRange } from './row-range';

type Action<Kind extends ChangeAction['kind']> = Extract<ChangeAction, { kind: Kind }>;

/** Row 2, Cân đối thu chi ngân sách: Dư (maximum) / Đủ (minimum). */
export const budgetBalanceRow = 2;

export function addPeople(moving: MovingFacts, start: ScenarioStart, action: Action<'add-people'>): readonly Problem[] {
  const fault = checkAmount('people', action.people);
  if (fault !== null) return [fault];
  if (!moving.drivers.has(peopleWhole)) return [problem('driver-missing', 'error', null, { driver: peopleWhole })];
  movePeople(moving, action.people, action.where === 'inner' ? action.people : 0);
  return rowsAboveRange(moving, start, [peopleWhole, peopleInner]);
}

export function growPeople(moving: MovingFacts, start: ScenarioStart, action: Action<'grow-people'>): readonly Problem[] {
  const faults = found(checkAmount('rate', action.rate), checkAmount('years', action.years));
  if (faults.length > 0) return faults;
  const whole = moving.drivers.get(peopleWhole);
  const inner = moving.drivers.get(peopleInner);
  if (whole === undefined) return [problem('driver-missing', 'error', null, { driver: peopleWhole })];
  if (inner === undefined) return [problem('driver-missing', 'error', null, { driver: peopleInner })];
  const growth = (1 + action.rate) ** action.years - 1;
  const added = (action.where === 'inner' ? inner : whole - inner) * growth;
  const tooMany = checkAmount('people-grown', added);
  if (tooMany !== null) return [tooMany];
  movePeople(moving, added, action.where === 'inner' ? added : 0);
  return rowsAboveRange(moving, start, [peopleWhole, peopleInner]);
}

function put(moving: MovingFacts, indicator: number, reading: Observation['reading']): void {
  const observation = moving.observations.get(indicator);
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  moving.observations.set(
    indicator,
    observation === undefined ? { indicator, cell: null, raw: '', reading, filed } : { ...observation, reading },
  );
  moving.resolutions.delete(String(indicator));
}

/**
 * Sets a row. Rows without a denominator (people, counts) are their driver, and everything over it moves. In a ratio over
 * people or land the numerator follows (30 beds per 10.000 people mean so many beds), but people themselves do not.
 */
function setNumber(moving: MovingFacts, start: ScenarioStart, indicator: number, value: number): readonly Problem[] {
  const row = start.edition.numeric.get(indicator);
  if (row === undefined) {
    const isGrade = start.edition.standard.indicators.some(({ number }) => number === indicator);
    return [
      isGrade ? problem('indicator-not-numeric', 'error', null, { indicator }) : problem('indicator-unknown', 'error', null, { indicator }),
    ];
  }
  const { low, high } = row.plausible;
  if (!Number.isFinite(value) || value < low || value > high) {
    return [problem('implausible-value', 'error', null, { indicator, value, low, high, unit: row.unit, unitIn: row.unitIn })];
  }
  if (row.drivers === null) {
    put(moving, indicator, { kind: 'exact', value });
    return [];
  }
  const { numerator, denominator, factor } = row.drivers;
  const isPeople = numerator === peopleWhole || numerator === peopleInner;
  if (denominator === null && isPeople) {
    const before = moving.drivers.get(numerator);
    const added = value / factor - (before ?? 0);
    if (before !== undefined) movePeople(moving, numerator === peopleWhole ? added : 0, numerator === peopleInner ? added : 0);
    else moving.drivers.set(numerator, value / factor);
  } else if (!isPeople) {
    const below = denominator === null ? 1 : moving.drivers.get(denominator);
    if (below !== undefined) moving.drivers.set(numerator, (value * below) / factor);
  }
  put(moving, indicator, { kind: 'exact', value });
  anchorHere(moving, row);
  return [];
}

export function setValue(moving: MovingFacts, start: ScenarioStart, action: Action<'set-value'>): readonly Problem[] {
  return setNumber(moving, start, action.indicator, action.value);
}

function putGrade(moving: MovingFacts, start: ScenarioStart, indicator: number, grade: GradeId | null): readonly Problem[] {
  const row = start.edition.standard.indicators.find(({ number }) => number === indicator);
  if (row === undefined) return [problem('indicator-unknown', 'error', null, { indicator })];
  if (row.kind !== 'grade') return [problem('indicator-not-grade', 'error', null, { indicator })];
  put(moving, indicator, { kind: 'grade', grade, basis: 'text' });
  return [];
}

export function setGrade(moving: MovingFacts, start: ScenarioStart, action: Action<'set-grade'>): readonly Problem[] {
  return putGrade(moving, start, action.indicator, action.grade);
}

/** True where an expression that can be evaluated reads the amount before it, `x`: alone or after a number (`2x`), not inside `max`. */
export function usesOldAmount(expression: string): boolean {
  return /(?<![A-Za-z_])x(?!\w)/.test(expression);
}

export function changeDriver(moving: MovingFacts, start: ScenarioStart, action: Action<'change-driver'>): readonly Problem[] {
  const isKnown = start.edition.drivers.has(action.driver) || moving.drivers.has(action.driver);
  if (!isKnown) return [problem('driver-unknown', 'error', null, { driver: action.driver })];
  const before = moving.drivers.get(action.driver);
  if (before === undefined) return [problem('driver-missing', 'error', null, { driver: action.driver })];
  const after = evaluateExpression(action.expression, new Map([['x', before]]));
  if (!after.ok) return [after.error];
  if (after.value < 0) return [problem('driver-negative', 'error', null, { driver: action.driver, amount: after.value })];
  if (action.driver === peopleWhole) movePeople(moving, after.value - before, 0);
  else if (action.driver === peopleInner) movePeople(moving, 0, after.value - before);
  else moving.drivers.set(action.driver, after.value);
  return rowsAboveRange(moving, start, [action.driver]);
}

function applyEffect(moving: MovingFacts, start: ScenarioStart, effect: ProjectEffect): readonly Problem[] {
  switch (effect.kind) {
    case 'set-value':
      return setNumber(moving, start, effect.indicator, effect.value);
    case 'set-grade':
      return putGrade(moving, start, effect.indicator, effect.grade);
    case 'add-to-value': {
      const row = start.edition.numeric.get(effect.indicator);
      const before = row === undefined ? null : currentNumber(moving, start, row);
      if (before === null) return [problem('indicator-not-numeric', 'error', null, { indicator: effect.indicator })];
      return setNumber(moving, start, effect.indicator, before + effect.amount);
    }
    case 'add-to-driver': {
      const before = moving.drivers.get(effect.driver);
      if (before === undefined) return [problem('driver-missing', 'error', null, { driver: effect.driver })];
      if (!Number.isFinite(effect.amount) || before + effect.amount < 0) {
        return [problem('driver-negative', 'error', null, { driver: effect.driver, amount: before + effect.amount })];
      }
      moving.drivers.set(effect.driver, before + effect.amount);
      return rowsAboveRange(moving, start, [effect.driver]);
    }
  }
}

export function completeProject(moving: MovingFacts, start: ScenarioStart, action: Action<'complete-project'>): readonly Problem[] {
  const told = payForProject(moving, start.baseline.projects, action);
  if (told.some(({ severity }) => severity === 'error')) return told;
  return [...told, ...action.effects.flatMap((effect) => applyEffect(moving, start, effect))];
}

/** Why no revenue of a year can be grown: none stands, or only that of a part of the year. */
function noBase(lines: readonly BudgetLine[], year: number): Problem {
  const part = partOfYear(lines, 'revenue', year);
  if (part === undefined) return problem('budget-year-missing', 'error', null, { year });
  const { amount, name, cell, months } = part;
  return problem('budget-year-partial', 'error', null, { year, amount, line: name, cell: qualifiedReference(cell), months });
}

/** What is not yet collected is told where growth starts from it. */
function toldOfBase({ kind, year, amount, name, cell }: BudgetLine): readonly Problem[] {
  if (kind === 'actual') return [];
  return [problem('budget-base-not-actual', 'warning', null, { year, amount, line: name, cell: qualifiedReference(cell), kind })];
}

/** The grade of row 2 that a revenue gives against an expenditure. */
export function balanceOf(collected: number, spent: number): GradeId | null {
  return isAbove(collected, spent) ? 'maximum' : isSame(collected, spent) ? 'minimum' : null;
}

/** Where the sheet has other totals of revenue: which one is used, and whether another would give another balance. */
function toldOfRivals({ base, rivals, grown, expenditure: spending }: BudgetPath): readonly Problem[] {
  const [rival] = rivals;
  if (rival === undefined) return [];
  const gradeOf = ({ amount }: BudgetLine): GradeId | null => balanceOf((amount * grown.amount) / base.amount, spending?.grown ?? 0);
  const isOpen = spending !== null && rivals.some((each) => gradeOf(each) !== gradeOf(base));
  const figures = { line: base.name, amount: base.amount, cell: qualifiedReference(base.cell) };
  const others = { other: rival.name, otherAmount: rival.amount, otherCell: qualifiedReference(rival.cell) };
  return [problem('budget-line-unchosen', 'warning', null, { year: base.year, ...figures, ...others, isOpen })];
}

/** What is not typed but taken from the sheet is told, and so is that there is none. */
function toldOfExpenditure({ grown, expenditure: spending }: BudgetPath): readonly Problem[] {
  if (spending === null) return [problem('budget-without-expenditure', 'info', null, { year: grown.year })];
  if (spending.line === null) return [];
  const { name, year, amount, kind, cell } = spending.line;
  return [problem('budget-expenditure-read', 'info', null, { line: name, year, amount, kind, cell: qualifiedReference(cell) })];
}

/**
 * Revenue of a year grown to another; row 2 follows from the expenditure of the last year, where there is one and no other total of
 * revenue would give another balance.
 */
export function growBudget(moving: MovingFacts, start: ScenarioStart, action: Action<'grow-budget'>): readonly Problem[] {
  const { rate, from, to } = action;
  const years = found(checkAmount('year', from), checkAmount('year', to));
  const faults = [...found(checkAmount('rate', rate)), ...(years.length > 0 ? years : found(checkAmount('span', to - from)))];
  const spending =
    action.expenditure === null ? [] : found(checkAmount('expenditure', action.expenditure), checkAmount('rate', action.expenditureRate));
  if (faults.length + spending.length > 0) return [...faults, ...spending];
  const path = budgetPath(start.baseline.budget, action);
  if (path === null) return [noBase(start.baseline.budget, from)];
  moving.drivers.set(revenue, path.grown.amount);
  const rivals = toldOfRivals(path);
  const told = [...toldOfBase(path.base), ...rivals, ...toldOfExpenditure(path)];
  if (path.expenditure === null) return told;
  moving.drivers.set(expenditure, path.expenditure.grown);
  if (rivals.some((each) => each.code === 'budget-line-unchosen' && each.data.isOpen)) return told;
  return [...told, ...putGrade(moving, start, budgetBalanceRow, balanceOf(path.grown.amount, path.expenditure.grown))];
}
