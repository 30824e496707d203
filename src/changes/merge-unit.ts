/** A neighbouring unit joins, whole or in part, and stays what it is or becomes a ward. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { Brings, PeopleAnswer, UnitPart } from '../domain/change-parts';
import { areaNatural } from '../domain/driver';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { countPeople } from '../engine/scenario/counted-people';
import { addArea, asWard, bringStocks, extentOf, leaveRest, outsideUnit, sumKnown, withFigures } from '../engine/scenario/joining-units';
import { watchFigures } from '../engine/scenario/joining-figures';
import { innerUnknown } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';
import type { ScenarioStart } from '../engine/scenario/moving-facts';
import { figuresOfShare, figuresTogether, shareOfPeople } from '../engine/scenario/unit-figures';
import { unitKey } from '../language/unit-name';
import { changeKind } from './change-kind';
import { answer, becomes, brings, unit, wholeOrPart } from './fields';

export type MergeUnit = {
  readonly unit: string;
  readonly becomes: 'ward' | 'same';
  /** Null is the whole of it. */
  readonly part: UnitPart | null;
  readonly brings: Brings;
  /** Whether its people stand in the filed figure already; absent while nobody said. */
  readonly peopleAlreadyIn?: PeopleAnswer | undefined;
};

/** A city has wards and communes alone: a township that joins is one of the two. */
function joinedKind({ kind }: AdministrativeUnit): AdministrativeUnit['kind'] {
  return kind === 'township' ? 'commune' : kind;
}

function toldOfTownship({ name, kind }: AdministrativeUnit, becomesWard: boolean): readonly Problem[] {
  return kind === 'township' && !becomesWard ? [problem('township-becomes-commune', 'info', null, { unit: name })] : [];
}

function toldOfArea(
  { name, areaCell }: AdministrativeUnit,
  area: number,
  isPart: boolean,
  { baseline }: ScenarioStart,
): readonly Problem[] {
  const { cover } = baseline;
  const isTooMuch = (cover?.tooMuch ?? null) !== null;
  const isDoubtful = !isPart && (isTooMuch || cover?.isLandUnknown === true);
  return isDoubtful ? [problem('unit-area-doubtful', 'warning', areaCell, { unit: name, area, isTooMuch })] : [];
}

export const mergeUnit = changeKind<'merge-unit', MergeUnit>('merge-unit', {
  group: 'units',
  fields: { unit: unit('outside'), part: wholeOrPart, becomes, brings, peopleAlreadyIn: answer },
  sheet: { target: 'unit', value: ['becomes', 'brings', 'part', 'peopleAlreadyIn'] },
  apply: (moving, start, action) => {
    const found = outsideUnit(moving, start, action.unit);
    if ('severity' in found) return [found];
    const extent = extentOf(found, action.part);
    if ('code' in extent) return [extent];
    const becomesWard = action.becomes === 'ward';
    // A part of it may have joined before.
    const before = moving.units.get(unitKey(found.name));
    const isWard = becomesWard || found.kind === 'ward' || before?.kind === 'ward';
    const unknown = isWard ? innerUnknown(moving, start) : [];
    if (unknown.length > 0) return unknown;
    const figures = figuresOfShare(found.figures ?? [], shareOfPeople(found, extent.people), start.edition);
    const all = before === undefined ? figures : figuresTogether(before, { figures, people: extent.people }, start.edition);
    const joined: AdministrativeUnit = {
      ...withFigures(found, all),
      kind: before?.kind ?? joinedKind(found),
      isInCity: true,
      people: sumKnown(before === undefined ? 0 : before.people, extent.people),
      area: sumKnown(before === undefined ? 0 : before.area, extent.area),
    };
    // A ward that joins is inner-city already; anything else is outer until it becomes a ward.
    const nowWard = becomesWard && joined.kind !== 'ward';
    const inner = (isWard ? extent.people : 0) + (nowWard ? (before?.people ?? 0) : 0);
    moving.units.set(unitKey(found.name), nowWard ? asWard(joined, moving) : joined);
    leaveRest(moving, start, found, action.part);
    const join = watchFigures(moving, start, found);
    const counted = countPeople(
      moving,
      start,
      found,
      'merge',
      { whole: extent.people, inner, isPart: action.part !== null, brings: action.brings },
      action.peopleAlreadyIn,
    );
    movePeople(moving, counted.whole, counted.inner);
    addArea(moving, areaNatural, extent.area);
    bringStocks(moving, start, action.brings, counted.whole, counted.inner);
    const comesOut = isWard ? 0 : extent.people;
    const own = join(
      {
        whole: { people: extent.people, counted: counted.whole, figures },
        inner: { people: inner, counted: counted.inner, figures: nowWard ? all : figures },
        outer: { people: comesOut, counted: isWard ? 0 : counted.whole, figures },
      },
      counted.isOpen,
    );
    return [
      ...counted.problems,
      ...own,
      ...toldOfTownship(found, becomesWard),
      ...(before?.kind === 'ward' && action.becomes === 'same' ? [problem('rest-joins-ward', 'info', null, { unit: found.name })] : []),
      ...toldOfArea(found, extent.area, action.part !== null, start),
    ];
  },
});
