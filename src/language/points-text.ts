/** Points as they are written: with what they are out of (`0,75/1,0`, `1.5 / 2 điểm`), and what a row can earn (`4,0 - 5,0`, `5 / 4`). */
import { levels, pointWords } from './lexicon/vocabulary';
import { plainText } from './text/fold';
import { wordsOf } from './text/words';

const part = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(\p{L}[\p{L}\p{M}]*)?$/u;

function pointsIn(text: string): number | null {
  const match = part.exec(text.trim());
  if (match === null || (match[2] !== undefined && pointWords.is(match[2]) === null)) return null;
  return Number((match[1] ?? '').replace(',', '.'));
}

/** The points and what they are out of; null for any other text. Points never exceed what they are out of. */
export function pointsOfMaximum(text: string): { readonly points: number; readonly outOf: number } | null {
  if (!text.includes('/') || text.length > 40) return null;
  const [points, outOf, ...more] = text.normalize('NFC').split('/').map(pointsIn);
  if (points === null || outOf === null || points === undefined || outOf === undefined || more.length > 0) return null;
  return points > outOf ? null : { points, outOf };
}

const amount = /\d{1,3}(?:[.,]\d{1,3})?/g;

/** The points that a text prints for a row; empty where it says anything besides points. */
export function pointsPrinted(text: string): readonly number[] {
  const plain = plainText(text);
  if (plain.length > 40) return [];
  const said = [...pointWords.find(plain), ...levels.find(plain)];
  const isSaid = wordsOf(plain).every(
    ({ key, start, end }) => /^\d+$/.test(key) || said.some((phrase) => phrase.start <= start && phrase.end >= end),
  );
  return isSaid ? [...plain.matchAll(amount)].map(([digits]) => Number(digits.replace(',', '.'))) : [];
}
