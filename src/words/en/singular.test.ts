/** What is one is said in the singular: every sentence of the questions, with 1 in each of its places. */
import { expect, it } from 'vitest';
import { laterWordsOf } from '../languages';

const nouns = 'points|standards|projects|indicators|conditions|rows|ways|figures|months|changes|cells|communes|units';
/** `1 points`, `rows 1`, `projects 1 do`. */
const plural = new RegExp(String.raw`(?<![\d.,/]|of )1 (?:more )?(?:${nouns})\b|\b(?:rows|indicators|projects) 1(?![\d,])`);

/** Every sentence that the words make of one thing; a template may ask for a number or for its text. */
function saidOfOne(words: unknown): readonly (readonly [string, string])[] {
  if (typeof words === 'function') {
    const of = (one: number | string): string =>
      String(
        Reflect.apply(
          words,
          undefined,
          Array.from({ length: words.length }, () => one),
        ),
      );
    return [[of(1), of('1')]];
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(saidOfOne) : [];
}

const { questions } = laterWordsOf('en');

it.each(Object.entries(questions))('%s', (_id, words) => {
  const said = saidOfOne(words).filter((pair) => pair.every((sentence) => plural.test(sentence)));
  expect(said.map(([sentence]) => sentence)).toEqual([]);
});
