/** People of the inner or the outer area grow by a yearly rate (0,02 = 2 %) over years. */
import { peopleInner, peopleWhole } from '../domain/driver';
import { checkAmount, found } from '../engine/scenario/amounts';
import { missingDriver, noneOutside } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';

import { changeKind } from './change-kind';
import { rate, where, years } from './fields';
import { growthNotation } from './notation/growth';

export type GrowPeople = { readonly where: 'inner' | 'outer'; readonly rate: number; readonly years: number };

export const growPeople = changeKind<'grow-people', GrowPeople>('grow-people', {
  group: 'people',
  fields: { where, rate, years },
  sheet: growthNotation,
  apply: (moving, start, action) => {
    const faults = found(checkAmount('rate', action.rate), checkAmount('years', action.years));
    if (faults.length > 0) return faults;
    const whole = moving.drivers.get(peopleWhole);
    const inner = moving.drivers.get(peopleInner);
    if (whole === undefined) return [missingDriver(start, peopleWhole)];
    if (inner === undefined) return [missingDriver(start, peopleInner)];
    const none = action.where === 'outer' ? noneOutside(whole, inner) : [];
    if (none.length > 0) return none;
    const growth = (1 + action.rate) ** action.years - 1;
    const added = (action.where === 'inner' ? inner : whole - inner) * growth;
    const tooMany = checkAmount('people-grown', added);
    if (tooMany !== null) return [tooMany];
    movePeople(moving, added, action.where === 'inner' ? added : 0);
    return [];
  },
});
