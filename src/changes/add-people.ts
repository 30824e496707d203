/** People come to the inner or the outer area: a number of them. */
import { peopleInner, peopleWhole } from '../domain/driver';
import { problem } from '../domain/problem';
import { checkAmount } from '../engine/scenario/amounts';
import { movePeople } from '../engine/scenario/moving-facts';
import { rowsAboveRange } from '../engine/scenario/row-range';
import { called } from '../engine/scenario/set-rows';
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
    if (!moving.drivers.has(peopleWhole)) return [problem('driver-missing', 'error', null, called(start, peopleWhole))];
    movePeople(moving, action.people, action.where === 'inner' ? action.people : 0);
    return rowsAboveRange(moving, start, [peopleWhole, peopleInner]);
  },
});
