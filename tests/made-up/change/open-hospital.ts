/** A kind of change that no city needs: a hospital of one of two sizes opens in a unit of the city. */
import { changeKind } from '../../../src/changes/change-kind';
import { choice, unit } from '../../../src/changes/fields';
import { problem } from '../../../src/domain/problem';
import { unitKey } from '../../../src/language/unit-name';

type OpenHospital = { readonly unit: string; readonly size: 'small' | 'large' };

const beds = { small: 100, large: 300 } as const;

export const openHospital = changeKind<'open-hospital', OpenHospital>('open-hospital', {
  group: 'indicators',
  fields: { unit: unit('inside'), size: choice(['small', 'large']) },
  sheet: { target: 'unit', value: ['size'] },
  apply: (moving, _start, action) => {
    if (!moving.units.has(unitKey(action.unit))) return [problem('unit-not-in-city', 'error', null, { unit: action.unit })];
    moving.drivers.set('hospital-beds', (moving.drivers.get('hospital-beds') ?? 0) + beds[action.size]);
    return [];
  },
});
