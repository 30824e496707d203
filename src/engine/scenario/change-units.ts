/** Changes of commune-level units: joining, cutting out, becoming a ward. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { isAbove, isSame } from '../../domain/comparison';
import { areaNatural, peopleInner, peopleWhole } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Brings, ChangeAction, UnitPart } from '../../domain/scenario';
import { checkAmount } from './amounts';
import { innerUnknown } from './known-people';
import { movePeople, scaleStocks } from './moving-facts';
import type { MovingFacts, ScenarioStart } from './moving-facts';

type Action<Kind extends ChangeAction['kind']> = Extract<ChangeAction, { kind: Kind }>;

function refuse(found: Problem): readonly Problem[] {
  return [found];
}

const figures = ['people', 'area'] as const;

/** Trouble with a part: an amount outside its limits, or more than the unit has. */
function checkPart(part: UnitPart, unit: AdministrativeUnit): Problem | null {
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
function checkHalves(part: UnitPart, unit: AdministrativeUnit): Problem | null {
  if (part.people === 0) return problem('part-empty', 'error', null, { unit: unit.name, figure: 'people' });
  const used = figures.find((figure) => {
    const whole = unit[figure];
    return whole !== null && isSame(part[figure], whole);
  });
  return used === undefined ? null : problem('remainder-empty', 'error', null, { unit: unit.name, figure: used });
}

/** People and area of what joins: the unit's own figures, or the part's. */
function extentOf(unit: AdministrativeUnit, part: UnitPart | null): UnitPart | Problem {
  if (part !== null) return checkPart(part, unit) ?? part;
  if (unit.people === null) return problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'people' });
  if (unit.area === null) return problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'area' });
  return { people: unit.people, area: unit.area };
}

/**
 * Stocks that come with people: none, or as much a head as the city has, so that ratios over people stay.
 * Land, beds, roads of a joining unit stand in no sheet; the assumption is stated on the change.
 */
function bringStocks(moving: MovingFacts, { edition }: ScenarioStart, brings: Brings, whole: number, inner: number): void {
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
function markWard(moving: MovingFacts, name: string): void {
  if (!moving.changedWards.some((marked) => unitKey(marked) === unitKey(name))) moving.changedWards.push(name);
}

function asWard(unit: AdministrativeUnit, moving: MovingFacts): AdministrativeUnit {
  markWard(moving, unit.name);
  return { ...unit, kind: 'ward' };
}

export function mergeUnit(moving: MovingFacts, start: ScenarioStart, action: Action<'merge-unit'>): readonly Problem[] {
  const key = unitKey(action.unit);
  if (moving.units.has(key)) return refuse(problem('unit-already-in-city', 'error', null, { unit: action.unit }));
  const unit = start.allUnits.get(key);
  if (unit === undefined) return refuse(problem('unit-unknown', 'error', null, { unit: action.unit }));
  const extent = extentOf(unit, action.part);
  if ('code' in extent) return refuse(extent);
  const becomesWard = action.becomes === 'ward' && unit.kind !== 'ward';
  const unknown = becomesWard || unit.kind === 'ward' ? innerUnknown(moving, start) : [];
  if (unknown.length > 0) return unknown;
  const joined: AdministrativeUnit = { ...unit, isInCity: true, people: extent.people, area: extent.area };
  moving.units.set(key, becomesWard ? asWard(joined, moving) : joined);
  // A ward that joins is inner-city already; anything else is outer until it becomes a ward.
  const inner = becomesWard || unit.kind === 'ward' ? extent.people : 0;
  movePeople(moving, extent.people, inner);
  const area = moving.drivers.get(areaNatural);
  if (area !== undefined) moving.drivers.set(areaNatural, area + extent.area);
  bringStocks(moving, start, action.brings, extent.people, inner);
  const { cover } = start.baseline;
  const isTooMuch = (cover?.tooMuch ?? null) !== null;
  const isDoubtful = action.part === null && (isTooMuch || cover?.isLandUnknown === true);
  return isDoubtful ? [problem('unit-area-doubtful', 'warning', unit.areaCell, { unit: unit.name, area: extent.area, isTooMuch })] : [];
}

export function convertToWard(moving: MovingFacts, start: ScenarioStart, action: Action<'convert-to-ward'>): readonly Problem[] {
  const key = unitKey(action.unit);
  const unit = moving.units.get(key);
  if (unit === undefined) return refuse(problem('unit-not-in-city', 'error', null, { unit: action.unit }));
  if (unit.kind === 'ward') return refuse(problem('unit-already-ward', 'error', null, { unit: unit.name }));
  if (unit.people === null) return refuse(problem('unit-lacks-figure', 'error', unit.nameCell, { unit: unit.name, figure: 'people' }));
  const unknown = innerUnknown(moving, start);
  if (unknown.length > 0) return unknown;
  moving.units.set(key, asWard(unit, moving));
  movePeople(moving, 0, unit.people);
  bringStocks(moving, start, action.brings, 0, unit.people);
  return [];
}

export function splitUnit(moving: MovingFacts, start: ScenarioStart, action: Action<'split-unit'>): readonly Problem[] {
  const key = unitKey(action.unit);
  const newKey = unitKey(action.newUnit);
  const unit = moving.units.get(key);
  if (unit === undefined) return refuse(problem('unit-not-in-city', 'error', null, { unit: action.unit }));
  if (newKey === '' || moving.units.has(newKey)) {
    return refuse(problem('unit-name-taken', 'error', null, { unit: action.newUnit }));
  }
  const fault = checkPart(action.part, unit) ?? checkHalves(action.part, unit);
  if (fault !== null) return refuse(fault);
  const becomesWard = action.becomes === 'ward' && unit.kind !== 'ward';
  const unknown = becomesWard ? innerUnknown(moving, start) : [];
  if (unknown.length > 0) return unknown;
  if (unit.kind === 'ward') markWard(moving, unit.name);
  moving.units.set(key, {
    ...unit,
    people: unit.people === null ? null : unit.people - action.part.people,
    area: unit.area === null ? null : unit.area - action.part.area,
  });
  const cut: AdministrativeUnit = {
    ...unit,
    name: action.newUnit,
    people: action.part.people,
    area: action.part.area,
    neighbours: [unit.name, ...unit.neighbours],
    code: null,
    nameCell: null,
    areaCell: null,
    peopleCell: null,
  };
  moving.units.set(newKey, becomesWard ? asWard(cut, moving) : cut);
  if (unit.kind === 'ward') markWard(moving, action.newUnit);
  if (becomesWard) movePeople(moving, 0, action.part.people);
  return [];
}
