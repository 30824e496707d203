import { expect, it } from 'vitest';
import { questions } from '../questions/questions';
import { laterWordsOf, wordsOf } from '../words/languages';
import { locales } from '../words/locale';
import { isPage, tabNames } from './tabs';

it('the tabs are the first question, the scenarios, the other questions with a tab, what waits and what is to be noted', () => {
  expect(tabNames).toEqual(['score', 'scenarios', 'audit', 'pending', 'problems']);
  expect([isPage('score'), isPage('law')]).toEqual([false, true]);
});

it.each(locales)('every tab has its name with the first words, and every question of the words stands in the list (%s)', (locale) => {
  expect(Object.keys(wordsOf(locale).pane.tabs).sort()).toEqual([...tabNames].sort());
  expect(questions.map(({ id }) => id).sort()).toEqual(Object.keys(laterWordsOf(locale).questions).sort());
});
