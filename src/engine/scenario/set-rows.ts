/** Setting a row, and what a finished project does to rows and quantities. */
import { isAbove } from '../../domain/comparison';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { ProjectEffect } from '../../domain/change-parts';
import { looksLikeFraction } from '../../domain/share-as-fraction';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';
import { contradictionShare } from './city-extent';
import { calledDriver } from './called-driver';
import { stateNumerator } from './excesses';
import { implyDriver } from './learn-drivers';
import { anchorHere, currentNumber, moveDriver, movePeople } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';
import { put, putGrade } from './put-reading';

/** A density that is set moves neither people nor land: where the two make another, that is told. */
function contradictsPeople({ drivers }: MovingFacts, { code, drivers: ratio }: NumericIndicator, value: number): readonly Problem[] {
  if (ratio === null || ratio.denominator === null) return [];
  const [above, below] = [drivers.get(ratio.numerator), drivers.get(ratio.denominator)];
  if (above === undefined || below === undefined || below === 0) return [];
  const implied = (above * ratio.factor) / below;
  const isAlike = Math.abs(value - implied) <= contradictionShare * Math.abs(implied);
  return isAlike ? [] : [problem('row-contradicts-people', 'warning', null, { row: code, value, implied })];
}

/**
 * Sets a row. Rows without a denominator (people, counts) are their driver, and everything over it moves. In a ratio over
 * people or land the numerator follows (30 beds per 10.000 people mean so many beds), but people themselves do not. What only this row can
 * say of its other side (how much land there is, of a density) it says.
 */
export function setNumber(moving: MovingFacts, start: ScenarioStart, indicator: IndicatorId, value: number): readonly Problem[] {
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
  if (!Number.isFinite(value) || isAbove(low, value) || isAbove(value, high)) {
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
  const contradiction = isPeople ? contradictsPeople(moving, row, value) : [];
  implyDriver(moving, row, value);
  put(moving, indicator, { kind: 'exact', value });
  anchorHere(moving, row);
  return contradiction;
}

/** A share below 1 % that somebody typed is asked about as it is on the sheet, unless the row says such a share already. */
function askedAsFraction(moving: MovingFacts, start: ScenarioStart, indicator: IndicatorId, value: number): readonly Problem[] {
  const row = start.edition.numeric.get(indicator);
  if (row === undefined || !looksLikeFraction(value, row)) return [];
  const before = currentNumber(moving, start, row);
  if (before !== null && looksLikeFraction(before, row)) return [];
  return [
    problem('set-share-as-fraction', 'warning', null, { indicator: row.code, value, percent: Number((value * 100).toPrecision(12)) }),
  ];
}

/** Sets a row to a number that somebody typed. */
export function setTyped(moving: MovingFacts, start: ScenarioStart, indicator: IndicatorId, value: number): readonly Problem[] {
  const asked = askedAsFraction(moving, start, indicator, value);
  const found = setNumber(moving, start, indicator, value);
  return found.some(({ severity }) => severity === 'error') ? found : [...asked, ...found];
}

export function applyEffect(moving: MovingFacts, start: ScenarioStart, effect: ProjectEffect): readonly Problem[] {
  switch (effect.kind) {
    case 'set-value':
      return setTyped(moving, start, effect.indicator, effect.value);
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
      if (before === undefined) return [problem('driver-missing', 'error', null, calledDriver(start, effect.driver))];
      if (!Number.isFinite(effect.amount) || before + effect.amount < 0) {
        return [problem('driver-negative', 'error', null, { ...calledDriver(start, effect.driver), amount: before + effect.amount })];
      }
      moveDriver(moving, effect.driver, before + effect.amount);
      return [];
    }
  }
}
