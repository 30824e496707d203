import type { Sheets } from '../../../src/questions/asking';
import { ownPlan } from '../../../src/reports/own-plan';
import { header, numberCell, textCell } from '../../../src/reports/planned-cells';
import { questionWords } from '../../../src/words/question-words';
import type { Goal } from './ask';

export const goalSheets: Sheets<Goal> = ({ target, total, missing }, _subject, locale) => {
  const { name, asks } = questionWords('goal', locale);
  const rows = [
    [textCell(asks, 'title')],
    header('75', '54', '21'),
    [numberCell(target, 'points'), numberCell(total, 'points'), numberCell(missing, 'points')],
  ];
  return ownPlan([
    { key: 'goal', edits: 'anywhere', sheet: { name, replaces: null, columnWidths: [12, 12, 12], frozenRows: 0, merges: [], rows } },
  ]);
};
