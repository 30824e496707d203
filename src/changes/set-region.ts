/** The regional lowering of minimum levels; null applies none. */
import { problem } from '../domain/problem';
import { changeKind } from './change-kind';
import { region } from './fields';

export type SetRegion = { readonly region: string | null };

export const setRegion = changeKind<'set-region', SetRegion>('set-region', {
  group: 'rules',
  fields: { region },
  sheet: { target: null, value: 'region' },
  apply: (moving, start, action) => {
    const { adjustments } = start.edition.standard;
    if (action.region !== null && !adjustments.some(({ id }) => id === action.region)) {
      return [problem('region-unknown', 'error', null, { region: action.region, known: adjustments.map(({ id }) => id).join(', ') })];
    }
    moving.region = action.region;
    return [];
  },
  decides: () => [{ subject: 'set-region', replaces: true }],
});
