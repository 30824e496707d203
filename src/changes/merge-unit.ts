/** A neighbouring unit joins, whole or in part, and stays what it is or becomes a ward. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { Brings, UnitPart } from '../domain/change-parts';
import { areaNatural } from '../domain/driver';
import { problem } from '../domain/problem';
import { asWard, bringStocks, extentOf } from '../engine/scenario/joining-units';
import { innerUnknown } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';
import { unitKey } from '../language/unit-name';
import { changeKind } from './change-kind';
import { becomes, brings, unit, wholeOrPart } from './fields';

export type MergeUnit = {
  readonly unit: string;
  readonly becomes: 'ward' | 'same';
  /** Null is the whole of it. */
  readonly part: UnitPart | null;
  readonly brings: Brings;
};

export const mergeUnit = changeKind<'merge-unit', MergeUnit>('merge-unit', {
  group: 'units',
  fields: { unit: unit('outside'), part: wholeOrPart, becomes, brings },
  sheet: { target: 'unit', value: ['becomes', 'brings', 'part'] },
  apply: (moving, start, action) => {
    const key = unitKey(action.unit);
    if (moving.units.has(key)) return [problem('unit-already-in-city', 'error', null, { unit: action.unit })];
    const listed = start.allUnits.get(key);
    if (listed === undefined) return [problem('unit-unknown', 'error', null, { unit: action.unit })];
    const extent = extentOf(listed, action.part);
    if ('code' in extent) return [extent];
    const becomesWard = action.becomes === 'ward' && listed.kind !== 'ward';
    const unknown = becomesWard || listed.kind === 'ward' ? innerUnknown(moving, start) : [];
    if (unknown.length > 0) return unknown;
    const joined: AdministrativeUnit = { ...listed, isInCity: true, people: extent.people, area: extent.area };
    moving.units.set(key, becomesWard ? asWard(joined, moving) : joined);
    // A ward that joins is inner-city already; anything else is outer until it becomes a ward.
    const inner = becomesWard || listed.kind === 'ward' ? extent.people : 0;
    movePeople(moving, extent.people, inner);
    const area = moving.drivers.get(areaNatural);
    if (area !== undefined) moving.drivers.set(areaNatural, area + extent.area);
    bringStocks(moving, start, action.brings, extent.people, inner);
    const { cover } = start.baseline;
    const isTooMuch = (cover?.tooMuch ?? null) !== null;
    const isDoubtful = action.part === null && (isTooMuch || cover?.isLandUnknown === true);
    return isDoubtful
      ? [problem('unit-area-doubtful', 'warning', listed.areaCell, { unit: listed.name, area: extent.area, isTooMuch })]
      : [];
  },
});
