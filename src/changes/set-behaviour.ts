/** What a quantity does while people come: it stays, or keeps pace with them. */
import type { DriverId, StockBehaviour } from '../domain/driver';
import { problem } from '../domain/problem';
import { changeKind } from './change-kind';
import { behaviour, driver } from './fields';

export type SetBehaviour = { readonly driver: DriverId; readonly behaviour: StockBehaviour };

export const setBehaviour = changeKind<'set-behaviour', SetBehaviour>('set-behaviour', {
  group: 'indicators',
  fields: { driver, behaviour },
  sheet: { target: 'driver', value: 'behaviour' },
  apply: (moving, start, action) => {
    if (!start.edition.drivers.has(action.driver)) return [problem('driver-unknown', 'error', null, { driver: action.driver })];
    moving.behaviours.set(action.driver, action.behaviour);
    return [];
  },
  decides: (action) => [{ subject: `behaviour ${action.driver}`, replaces: true }],
});
