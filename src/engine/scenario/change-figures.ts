/** Changes of people, single indicators, drivers and projects. */
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { IndicatorId } from '../../domain/standard';
import { evaluateExpression } from '../expression';
import { checkAmount, found } from './amounts';
import { calledDriver as called } from './called-driver';
import { reckonExcesses, stateNumerator } from './excesses';
import { innerUnknown, noneOutside } from './known-people';
import { anchorHere, currentNumber, moveDriver, movePeople } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';
import { payForProject } from './project-cost';
import { put, putGrade } from './put-reading';

type Action<Kind extends ChangeAction['kind']> = Extract<ChangeAction, { kind: Kind }>;

export function addPeople(moving: MovingFacts, start: ScenarioStart, action: Action<'add-people'>): readonly Problem[] {
  const fault = checkAmount('people', action.people);
  if (fault !== null) return [fault];
  if (!moving.drivers.has(peopleWhole)) return [problem('driver-missing', 'error', null, called(start, peopleWhole))];
  const unknown = action.where === 'inner' ? innerUnknown(moving, start) : [];
  if (unknown.length > 0) return unknown;
  movePeople(moving, action.people, action.where === 'inner' ? action.people : 0);
  return [];
}

export function growPeople(moving: MovingFacts, start: ScenarioStart, action: Action<'grow-people'>): readonly Problem[] {
  const faults = found(checkAmount('rate', action.rate), checkAmount('years', action.years));
  if (faults.length > 0) return faults;
  const whole = moving.drivers.get(peopleWhole);
  const inner = moving.drivers.get(peopleInner);
  if (whole === undefined) return [problem('driver-missing', 'error', null, called(start, peopleWhole))];
  if (inner === undefined) return [problem('driver-missing', 'error', null, called(start, peopleInner))];
  const none = action.where === 'outer' ? noneOutside(whole, inner) : [];
  if (none.length > 0) return none;
  const growth = (1 + action.rate) ** action.years - 1;
  const added = (action.where === 'inner' ? inner : whole - inner) * growth;
  const tooMany = checkAmount('people-grown', added);
  if (tooMany !== null) return [tooMany];
  movePeople(moving, added, action.where === 'inner' ? added : 0);
  return [];
}

/**
 * Sets a row. Rows without a denominator (people, counts) are their driver, and everything over it moves. In a ratio over
 * people or land the numerator follows (30 beds per 10.000 people mean so many beds), but people themselves do not.
 */
function setNumber(moving: MovingFacts, start: ScenarioStart, indicator: IndicatorId, value: number): readonly Problem[] {
  const row = start.edition.numeric.get(indicator);
  if (row === undefined) {
    const other = start.edition.standard.indicators.find(({ id }) => id === indicator);
    return [
      other === undefined
        ? problem('indicator-unknown', 'error', null, { indicator })
        : problem('indicator-not-numeric', 'error', null, { indicator: other.code }),
    ];
  }
  const { low, high } = row.plausible;
  if (!Number.isFinite(value) || value < low || value > high) {
    return [problem('implausible-value', 'error', null, { indicator: row.code, value, low, high, unit: row.unit, unitIn: row.unitIn })];
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
  } else if (!isPeople) stateNumerator(moving, row, value);
  put(moving, indicator, { kind: 'exact', value });
  anchorHere(moving, row);
  return [];
}

export function setValue(moving: MovingFacts, start: ScenarioStart, action: Action<'set-value'>): readonly Problem[] {
  return setNumber(moving, start, action.indicator, action.value);
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
  if (before === undefined) return [problem('driver-missing', 'error', null, called(start, action.driver))];
  const after = evaluateExpression(action.expression, new Map([['x', before]]));
  if (!after.ok) return [after.error];
  if (after.value < 0) return [problem('driver-negative', 'error', null, { ...called(start, action.driver), amount: after.value })];
  moveDriver(moving, action.driver, after.value);
  reckonExcesses(moving, action.driver, { before, after: after.value }, (own) => {
    const reckoned = evaluateExpression(action.expression, new Map([['x', own]]));
    return reckoned.ok ? reckoned.value : null;
  });
  return [];
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
      if (before === null) return [problem('indicator-not-numeric', 'error', null, { indicator: row?.code ?? effect.indicator })];
      return setNumber(moving, start, effect.indicator, before + effect.amount);
    }
    case 'add-to-driver': {
      const before = moving.drivers.get(effect.driver);
      if (before === undefined) return [problem('driver-missing', 'error', null, called(start, effect.driver))];
      if (!Number.isFinite(effect.amount) || before + effect.amount < 0) {
        return [problem('driver-negative', 'error', null, { ...called(start, effect.driver), amount: before + effect.amount })];
      }
      moveDriver(moving, effect.driver, before + effect.amount);
      return [];
    }
  }
}

export function completeProject(moving: MovingFacts, start: ScenarioStart, action: Action<'complete-project'>): readonly Problem[] {
  const told = payForProject(moving, start.baseline.projects, action);
  if (told.some(({ severity }) => severity === 'error')) return told;
  return [...told, ...action.effects.flatMap((effect) => applyEffect(moving, start, effect))];
}
