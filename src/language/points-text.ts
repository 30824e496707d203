/** Points written with the points they are out of: `0,75/1,0`, `1.5 / 2 điểm`. */
import { pointWords } from './lexicon/vocabulary';

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
