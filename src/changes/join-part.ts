/** Part of a unit (so many villages) joins a commune or ward that the city has: no new unit comes of it. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { Brings, PeopleAnswer, UnitPart } from '../domain/change-parts';
import { areaNatural } from '../domain/driver';
import { problem } from '../domain/problem';
import type { UnitFigure } from '../domain/unit-figure';
import { countPeople } from '../engine/scenario/counted-people';
import {
  addArea,
  bringStocks,
  checkHalves,
  checkPart,
  leaveRest,
  markWard,
  outsideUnit,
  sumKnown,
  withFigures,
  withoutPart,
} from '../engine/scenario/joining-units';
import { watchFigures } from '../engine/scenario/joining-figures';
import type { ComingTo } from '../engine/scenario/joining-figures';
import { innerUnknown } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';
import type { MovingFacts, ScenarioStart } from '../engine/scenario/moving-facts';
import { figuresOfShare, figuresTogether, shareOfPeople } from '../engine/scenario/unit-figures';
import { unitKey } from '../language/unit-name';
import { changeKind } from './change-kind';
import { answer, brings, part, unit } from './fields';

export type JoinPart = {
  /** Where the part comes from: a neighbour, or another unit of the city. */
  readonly unit: string;
  readonly part: UnitPart;
  readonly to: string;
  readonly brings: Brings;
  /** Whether its people stand in the filed figure already; absent while nobody said. */
  readonly peopleAlreadyIn?: PeopleAnswer | undefined;
};

/** Takes the part out of where it was; `isOwn`: that is a unit of the city. */
function takeOut(moving: MovingFacts, start: ScenarioStart, from: AdministrativeUnit, taken: UnitPart, isOwn: boolean): void {
  if (!isOwn) {
    leaveRest(moving, start, from, taken);
    return;
  }
  moving.units.set(unitKey(from.name), withoutPart(from, taken, start.edition));
  // A ward that becomes smaller must still be one.
  if (from.kind === 'ward') markWard(moving, from.name);
}

/** People who come to the whole and to the inner city. */
function coming(from: AdministrativeUnit, to: AdministrativeUnit, people: number, isOwn: boolean): { whole: number; inner: number } {
  const wasInner = isOwn && from.kind === 'ward';
  const isInner = to.kind === 'ward';
  return { whole: isOwn ? 0 : people, inner: wasInner === isInner ? 0 : isInner ? people : -people };
}

function toldOf(
  moving: MovingFacts,
  start: ScenarioStart,
  from: AdministrativeUnit,
  to: AdministrativeUnit,
  isOwn: boolean,
  action: JoinPart,
) {
  const people = coming(from, to, action.part.people, isOwn);
  // Who moves within the city was counted in one of its figures all along.
  return countPeople(
    moving,
    start,
    from,
    'merge',
    { ...people, isPart: true, brings: action.brings },
    isOwn ? false : action.peopleAlreadyIn,
  );
}

/** Where the part's people come to, with their share of its figures. Who leaves a part of the city takes none along: nobody knows what stays. */
function comingTo(
  raw: { readonly whole: number; readonly inner: number },
  counted: { readonly whole: number; readonly inner: number },
  figures: readonly UnitFigure[],
): ComingTo {
  const isOuter = raw.inner === 0;
  return {
    whole: { people: raw.whole, counted: counted.whole, figures },
    inner: { people: raw.inner, counted: counted.inner, figures },
    outer: { people: isOuter ? raw.whole : 0, counted: isOuter ? counted.whole : 0, figures },
  };
}

export const joinPart = changeKind<'join-part', JoinPart>('join-part', {
  group: 'units',
  fields: { unit: unit('any'), part, to: unit('inside'), brings, peopleAlreadyIn: answer },
  sheet: { target: 'unit', value: ['to', 'part', 'brings', 'peopleAlreadyIn'] },
  apply: (moving, start, action) => {
    const to = moving.units.get(unitKey(action.to));
    if (to === undefined) return [problem('unit-not-in-city', 'error', null, { unit: action.to })];
    if (unitKey(action.to) === unitKey(action.unit)) return [problem('part-joins-itself', 'error', null, { unit: to.name })];
    // Of a unit that joined in part, the part that comes now is of what is left of it.
    const isOwn = moving.units.has(unitKey(action.unit)) && !moving.rests.has(unitKey(action.unit));
    const from = isOwn ? (moving.units.get(unitKey(action.unit)) ?? to) : outsideUnit(moving, start, action.unit);
    if ('severity' in from) return [from];
    const fault = checkPart(action.part, from) ?? checkHalves(action.part, from);
    if (fault !== null) return [fault];
    const unknown = to.kind === 'ward' || (isOwn && from.kind === 'ward') ? innerUnknown(moving, start) : [];
    if (unknown.length > 0) return unknown;
    const join = watchFigures(moving, start, from);
    takeOut(moving, start, from, action.part, isOwn);
    const { people, area } = action.part;
    const figures = figuresOfShare(from.figures ?? [], shareOfPeople(from, people), start.edition);
    const all = figuresTogether(to, { figures, people }, start.edition);
    moving.units.set(unitKey(to.name), { ...withFigures(to, all), people: sumKnown(to.people, people), area: sumKnown(to.area, area) });
    const counted = toldOf(moving, start, from, to, isOwn, action);
    movePeople(moving, counted.whole, counted.inner);
    if (!isOwn) addArea(moving, areaNatural, area);
    bringStocks(moving, start, action.brings, counted.whole, Math.max(0, counted.inner));
    const raw = coming(from, to, people, isOwn);
    return [...counted.problems, ...join(comingTo(raw, counted, figures), counted.isOpen)];
  },
});
