/** Words that a row has of its own, as phrases: `nhà` of `nhà tang lễ` is not said by `nhà ở`. */
import { wordsOf } from './text/words';
import type { Word } from './text/words';

const isLetters = ({ key }: Word): boolean => /\p{L}/u.test(key);

/**
 * Whether a word of a composed text repeats the row's own words: with a neighbour as they stand beside each other in one of the names, or
 * as a whole name.
 */
export function repeatedOf(text: string, own: readonly string[]): (word: Word) => boolean {
  const names = own.map((name) =>
    wordsOf(name.normalize('NFC'))
      .filter(isLetters)
      .map(({ key }) => key),
  );
  const pairs = new Set(names.flatMap((keys) => keys.slice(1).map((key, at) => pairOf(keys[at] ?? '', key))));
  const singles = new Set(names.flatMap((keys) => (keys.length === 1 ? keys : [])));
  const repeated = new Set<number>();
  const words = wordsOf(text).filter(isLetters);
  for (const [at, { key, start }] of words.entries()) {
    if (singles.has(key)) repeated.add(start);
    const before = words[at - 1];
    if (before === undefined || !pairs.has(pairOf(before.key, key))) continue;
    repeated.add(before.start);
    repeated.add(start);
  }
  return ({ start }) => repeated.has(start);
}

function pairOf(one: string, other: string): string {
  return `${one} ${other}`;
}
