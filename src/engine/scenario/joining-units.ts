/** What joins a city or is cut out of it: parts of units, the stocks that come along, wards to be checked. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { isAbove, isSame } from '../../domain/comparison';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Brings, UnitPart } from '../../domain/change-parts';
import { checkAmount } from './amounts';
import { scaleStocks } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';

const figures = ['people', 'area'] as const;

/** Trouble with a part: an amount outside its limits, or more than the unit has. */
export function checkPart(part: UnitPart, unit: AdministrativeUnit): Problem | null {
  for (const figure of figures) {
    const amount = part[figure];
    const fault = checkAmount(figure, amount);
    if (fault !== null) return fault;
    const whole = unit[figure];
    if (whole !== null && isAbove(amount, whole)) {
      return problem('part-exceeds-unit', 'error', null, { unit: unit.name, figure, part: amount, whole });
    }
  }
  return part.area === 0 ? problem('part-empty', 'error', null, { unit: unit.name, figure: 'area' }) : null;
}

/** A split that would make a unit without people or land, on either side. Figures that the sheet lacks cannot be told. */
export function checkHalves(part: UnitPart, unit: AdministrativeUnit): Problem | null {
  if (part.people === 0) return problem('part-empty', 'error', null, { unit: unit.name, figure: 'people' });
  const used = figures.find((figure) => {
    const whole = unit[figure];
    return whole !== null && isSame(part[figure], whole);
  });
  return used === undefined ? null : problem('remainder-empty', 'error', null, { unit: unit.name, figure: used });
}

/** People and area of what joins: the unit's own figures, or the part's. */
export function extentOf(unit: AdministrativeUnit, part: UnitPart | null): UnitPart | Problem {
  if (part !== null) return checkPart(part, unit) ?? part;
  if (unit.people === null) return problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'people' });
  if (unit.area === null) return problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'area' });
  return { people: unit.people, area: unit.area };
}

/**
 * Stocks that come with people: none, or as much a head as the city has, so that ratios over people stay.
 * Land, beds, roads of a joining unit stand in no sheet; the assumption is stated on the change.
 */
export function bringStocks(moving: MovingFacts, { edition }: ScenarioStart, brings: Brings, whole: number, inner: number): void {
  if (brings === 'nothing') return;
  for (const [stocks, people, added, pace] of [
    [edition.wholeStocks, moving.drivers.get(peopleWhole), whole, 'pace-whole'],
    [edition.innerStocks, moving.drivers.get(peopleInner), inner, 'pace-inner'],
  ] as const) {
    if (people === undefined || added === 0 || people - added <= 0) continue;
    // Stocks that keep pace with people have come already.
    const behind = stocks.filter((id) => moving.behaviours.get(id) !== pace);
    scaleStocks(moving, behind, people / (people - added));
  }
}

/** Marks a ward to be checked against the requirements of a ward, once. */
export function markWard(moving: MovingFacts, name: string): void {
  if (!moving.changedWards.some((marked) => unitKey(marked) === unitKey(name))) moving.changedWards.push(name);
}

export function asWard(unit: AdministrativeUnit, moving: MovingFacts): AdministrativeUnit {
  markWard(moving, unit.name);
  return { ...unit, kind: 'ward' };
}
