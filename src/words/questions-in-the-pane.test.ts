/** What the pane shows of a question names the pane's own controls: options of the terminal are said at the terminal alone. */
import { expect, it } from 'vitest';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

const ofTerminal = /--[a-zA-Z]|dòng lệnh|at the terminal|command line/;

/** Every sentence but those that are kept for the terminal. */
function shownInPane(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [
      String(
        Reflect.apply(
          words,
          undefined,
          Array.from({ length: words.length }, () => '1'),
        ),
      ),
    ];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => (key === 'terminal' ? [] : shownInPane(inner)));
}

it.each<Locale>(['vi', 'en'])('%s', (locale) => {
  const { questions } = laterWordsOf(locale);
  expect(shownInPane(questions).filter((sentence) => ofTerminal.test(sentence))).toEqual([]);
});
