import { expect, it } from 'vitest';
import type { Grid } from '../domain/grid';
import { laterWordsOf } from '../words/languages';
import { isOwnScoreSheet } from './score-sheet-mark';

const gridOf = (values: Grid['values']): Grid => ({ sheet: 'x', top: 0, left: 0, values, formats: [], merges: [], visibility: 'visible' });
const empty = Array.from({ length: 60 }, (): Grid['values'][number] => [null]);

it.each(['vi', 'en'] as const)('an answer with a live check is the add-in’s own, however far down that stands: %s', (locale) => {
  const { row, cell, held, now } = laterWordsOf(locale).liveCheck;
  expect(isOwnScoreSheet(gridOf([...empty, [row, cell, held, now]]))).toBe(true);
});

it('a table of the user’s is not: one of the two headings alone says nothing', () => {
  expect(isOwnScoreSheet(gridOf([['TT', 'Chỉ tiêu', 'Ô nguồn']]))).toBe(false);
  expect(isOwnScoreSheet(gridOf([...empty, ['Khi ghi', 'Hiện trạng']]))).toBe(false);
});
