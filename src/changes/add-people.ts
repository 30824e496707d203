/** People come to the inner or the outer area: a number of them. */
import { peopleWhole } from '../domain/driver';
import { checkAmount } from '../engine/scenario/amounts';
import { innerUnknown, missingDriver } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';

import { changeKind } from './change-kind';
import { people, where } from './fields';

export type AddPeople = { readonly where: 'inner' | 'outer'; readonly people: number };

export const addPeople = changeKind<'add-people', AddPeople>('add-people', {
  group: 'people',
  fields: { where, people },
  sheet: { target: 'where', value: 'people' },
  apply: (moving, start, action) => {
    const fault = checkAmount('people', action.people);
    if (fault !== null) return [fault];
    if (!moving.drivers.has(peopleWhole)) return [missingDriver(start, peopleWhole)];
    const unknown = action.where === 'inner' ? innerUnknown(moving, start) : [];
    if (unknown.length > 0) return unknown;
    movePeople(moving, action.people, action.where === 'inner' ? action.people : 0);
    return [];
  },
});
