/** What a quantity does while people come: it stays, or keeps pace with them. */
import { areaNatural, peopleInner, peopleWhole } from '../domain/driver';
import type { DriverId, StockBehaviour } from '../domain/driver';
import { problem } from '../domain/problem';
import { calledDriver } from '../engine/scenario/called-driver';
import { changeKind } from './change-kind';
import { behaviour, driver } from './fields';

export type SetBehaviour = { readonly driver: DriverId; readonly behaviour: StockBehaviour };

/** What changes count by itself: keeping pace besides, people who come would come twice. */
const counted: ReadonlySet<DriverId> = new Set([peopleWhole, peopleInner, areaNatural]);

export const setBehaviour = changeKind<'set-behaviour', SetBehaviour>('set-behaviour', {
  group: 'indicators',
  fields: { driver, behaviour },
  sheet: { target: 'driver', value: 'behaviour' },
  apply: (moving, start, action) => {
    if (!start.edition.drivers.has(action.driver)) return [problem('driver-unknown', 'error', null, { driver: action.driver })];
    if (counted.has(action.driver)) return [problem('driver-keeps-no-pace', 'error', null, calledDriver(start, action.driver))];
    moving.behaviours.set(action.driver, action.behaviour);
    return [];
  },
  decides: (action) => [{ subject: `behaviour ${action.driver}`, replaces: true }],
});
