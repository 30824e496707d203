/** A row that is scored on a number is set. */
import type { IndicatorId } from '../domain/standard';
import { setTyped } from '../engine/scenario/set-rows';
import { changeKind } from './change-kind';
import { indicator, rowValue } from './fields';
import { ofRow } from './replay/decisions';

export type SetValue = { readonly indicator: IndicatorId; readonly value: number };

export const setValue = changeKind<'set-value', SetValue>('set-value', {
  group: 'indicators',
  fields: { indicator: indicator('numeric'), value: rowValue },
  sheetKind: 'set-indicator',
  sheet: { target: 'indicator', value: 'value' },
  apply: (moving, start, action) => setTyped(moving, start, action.indicator, action.value),
  decides: (action) => [ofRow(action.indicator, true)],
});
