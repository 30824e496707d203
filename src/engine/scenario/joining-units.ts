/** What joins a city or is cut out of it: parts of units, the stocks that come along, wards to be checked. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { isAbove, isSame } from '../../domain/comparison';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Brings, UnitPart } from '../../domain/change-parts';
import type { UnitFigure } from '../../domain/unit-figure';
import { checkAmount } from './amounts';
import { scaleStocks } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';
import type { PreparedEdition } from './prepared-edition';
import { figuresOfShare, shareOfPeople } from './unit-figures';

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

/** People and area of what joins: the unit's own figures, or the part's. A part of nobody or of everybody is no part. */
export function extentOf(unit: AdministrativeUnit, part: UnitPart | null): UnitPart | Problem {
  if (part !== null) return checkPart(part, unit) ?? checkHalves(part, unit) ?? part;
  if (unit.people === null) return problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'people' });
  if (unit.area === null) return problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'area' });
  return { people: unit.people, area: unit.area };
}

/** What is known of two parts together; a part that is not known leaves the whole unknown. */
export function sumKnown(one: number | null, other: number): number | null {
  return one === null ? null : one + other;
}

/** The unit with other figures of its own; without any it has none, as a sheet without such columns. */
export function withFigures(unit: AdministrativeUnit, figures: readonly UnitFigure[]): AdministrativeUnit {
  if (figures.length === 0 && unit.figures === undefined) return unit;
  return { ...unit, figures };
}

/** The unit without a part of it; figures that the sheet lacks stay unknown. */
export function withoutPart(unit: AdministrativeUnit, { people, area }: UnitPart, edition: PreparedEdition): AdministrativeUnit {
  const share = shareOfPeople(unit, people);
  return {
    ...withFigures(unit, figuresOfShare(unit.figures ?? [], share === null ? null : 1 - share, edition)),
    people: unit.people === null ? null : unit.people - people,
    area: unit.area === null ? null : unit.area - area,
  };
}

/** A unit outside the city as earlier changes left it, or why there is none. */
export function outsideUnit(moving: MovingFacts, start: ScenarioStart, name: string): AdministrativeUnit | Problem {
  const key = unitKey(name);
  const rest = moving.rests.get(key);
  if (rest !== undefined) return rest;
  if (moving.units.has(key)) return problem('unit-already-in-city', 'error', null, { unit: name });
  return start.allUnits.get(key) ?? problem('unit-unknown', 'error', null, { unit: name });
}

/** What is left of a unit stays a neighbour, to join later; nothing is left of one that joined whole. */
export function leaveRest(moving: MovingFacts, { edition }: ScenarioStart, unit: AdministrativeUnit, part: UnitPart | null): void {
  if (part === null) moving.rests.delete(unitKey(unit.name));
  else moving.rests.set(unitKey(unit.name), withoutPart(unit, part, edition));
}

/** Land comes to the city, where its area is known. */
export function addArea(moving: MovingFacts, driver: DriverId, area: number): void {
  const before = moving.drivers.get(driver);
  if (before !== undefined) moving.drivers.set(driver, before + area);
}

/**
 * Stocks that come with people: none, or as much a head as the city has, so that ratios over people stay.
 * Land, beds, roads of a joining unit stand in no sheet; the assumption is stated on the change.
 */
export function bringStocks(moving: MovingFacts, { edition }: ScenarioStart, brings: Brings, whole: number, inner: number): void {
  if (brings === 'nothing') return;
  // Stocks that keep pace with people have come already: with their own people whole, with the others' by as much as those grew.
  const came = {
    fixed: 1,
    'pace-whole': growth(moving.drivers.get(peopleWhole), whole),
    'pace-inner': growth(moving.drivers.get(peopleInner), inner),
  };
  for (const [stocks, own] of [
    [edition.wholeStocks, 'pace-whole'],
    [edition.innerStocks, 'pace-inner'],
  ] as const) {
    if (came[own] === 1) continue;
    for (const id of stocks) {
      const behaviour = moving.behaviours.get(id) ?? 'fixed';
      scaleStocks(moving, [id], came[own] / came[behaviour]);
    }
  }
}

/** By how much people grew when so many came; 1 where nobody did, or nobody knows. */
function growth(people: number | undefined, added: number): number {
  return people === undefined || people - added <= 0 ? 1 : people / (people - added);
}

/** Marks a ward to be checked against the requirements of a ward, once. */
export function markWard(moving: MovingFacts, name: string): void {
  if (!moving.changedWards.some((marked) => unitKey(marked) === unitKey(name))) moving.changedWards.push(name);
}

export function asWard(unit: AdministrativeUnit, moving: MovingFacts): AdministrativeUnit {
  markWard(moving, unit.name);
  return { ...unit, kind: 'ward' };
}
