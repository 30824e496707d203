/** A row that is an ordered choice is set; null is below every rung. */
import type { GradeId, IndicatorId } from '../domain/standard';
import { putGrade } from '../engine/scenario/put-reading';
import { changeKind } from './change-kind';
import { indicator, rowGrade } from './fields';
import { ofRow } from './replay/decisions';

export type SetGrade = { readonly indicator: IndicatorId; readonly grade: GradeId | null };

export const setGrade = changeKind<'set-grade', SetGrade>('set-grade', {
  group: 'indicators',
  fields: { indicator: indicator('graded'), grade: rowGrade },
  sheetKind: 'set-indicator',
  sheet: { target: 'indicator', value: 'grade' },
  apply: (moving, start, action) => putGrade(moving, start, action.indicator, action.grade),
  decides: (action) => [ofRow(action.indicator, true)],
});
