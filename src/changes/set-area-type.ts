/** The administrative unit lies in a mountain, highland or border area: another law than the region's. */
import { changeKind } from './change-kind';
import { yesNo } from './fields';

export type SetAreaType = { readonly isMountain: boolean };

export const setAreaType = changeKind<'set-area-type', SetAreaType>('set-area-type', {
  group: 'rules',
  fields: { isMountain: yesNo },
  sheet: { target: null, value: 'isMountain' },
  apply: (moving, _start, action) => {
    moving.isMountain = action.isMountain;
    return [];
  },
  decides: () => [{ subject: 'set-area-type', replaces: true }],
});
