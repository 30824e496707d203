/** A new unit is cut out of one of the city's. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { UnitPart } from '../domain/change-parts';
import { problem } from '../domain/problem';
import { asWard, checkHalves, checkPart, markWard, withFigures, withoutPart } from '../engine/scenario/joining-units';
import { watchFigures } from '../engine/scenario/joining-figures';
import { innerUnknown } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';
import { figuresOfShare, shareOfPeople } from '../engine/scenario/unit-figures';
import { unitKey } from '../language/unit-name';
import { changeKind } from './change-kind';
import { becomes, newUnit, part, unit } from './fields';

export type SplitUnit = {
  readonly unit: string;
  readonly newUnit: string;
  readonly part: UnitPart;
  readonly becomes: 'ward' | 'same';
};

function cutFrom(unitLeft: AdministrativeUnit, { newUnit: name, part: { people, area } }: SplitUnit): AdministrativeUnit {
  const neighbours = [unitLeft.name, ...unitLeft.neighbours];
  return { ...unitLeft, name, people, area, neighbours, code: null, nameCell: null, areaCell: null, peopleCell: null };
}

export const splitUnit = changeKind<'split-unit', SplitUnit>('split-unit', {
  group: 'units',
  fields: { unit: unit('inside'), newUnit, part, becomes },
  sheet: { target: 'unit', value: ['newUnit', 'part', 'becomes'] },
  apply: (moving, start, action) => {
    const key = unitKey(action.unit);
    const newKey = unitKey(action.newUnit);
    const whole = moving.units.get(key);
    if (whole === undefined) return [problem('unit-not-in-city', 'error', null, { unit: action.unit })];
    if (newKey === '' || moving.units.has(newKey)) return [problem('unit-name-taken', 'error', null, { unit: action.newUnit })];
    const fault = checkPart(action.part, whole) ?? checkHalves(action.part, whole);
    if (fault !== null) return [fault];
    const becomesWard = action.becomes === 'ward' && whole.kind !== 'ward';
    const unknown = becomesWard ? innerUnknown(moving, start) : [];
    if (unknown.length > 0) return unknown;
    if (whole.kind === 'ward') markWard(moving, whole.name);
    moving.units.set(key, withoutPart(whole, action.part, start.edition));
    const { people } = action.part;
    const figures = figuresOfShare(whole.figures ?? [], shareOfPeople(whole, people), start.edition);
    const join = watchFigures(moving, start, whole);
    const cut = withFigures(cutFrom(whole, action), figures);
    moving.units.set(newKey, becomesWard ? asWard(cut, moving) : cut);
    if (whole.kind === 'ward') markWard(moving, action.newUnit);
    if (!becomesWard) return [];
    movePeople(moving, 0, people);
    return join({ inner: { people, counted: people, figures } }, false);
  },
});
