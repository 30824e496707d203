/** The urban class aimed at: that of the edition that scores. */
import { problem } from '../domain/problem';
import type { UrbanClass } from '../domain/standard';
import { changeKind } from './change-kind';
import { urbanClass } from './fields';

export type SetClass = { readonly urbanClass: UrbanClass };

export const setClass = changeKind<'set-class', SetClass>('set-class', {
  group: 'rules',
  fields: { urbanClass },
  sheet: { target: null, value: 'urbanClass' },
  apply: (moving, start, action) => {
    const scored = start.edition.standard.urbanClass;
    if (action.urbanClass !== scored) return [problem('class-without-edition', 'error', null, { urbanClass: action.urbanClass, scored })];
    moving.targetClass = action.urbanClass;
    return [];
  },
  decides: () => [{ subject: 'set-class', replaces: true }],
});
