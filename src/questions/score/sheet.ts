/** The score table as a sheet of live formulas. */
import { scorePlan } from '../../reports/score-plan';
import type { Sheets } from '../asking';
import type { ScoreAnswer } from './ask';

export const scoreSheets: Sheets<ScoreAnswer> = (_answer, { scored }, locale, date) => ({
  plan: scorePlan(scored, null, locale, date) ?? { sheets: [], looks: {} },
  own: [{ key: 'score', edits: 'anywhere' }],
});
