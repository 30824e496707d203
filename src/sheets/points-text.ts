/** Points written with the points they are out of: `0,75/1,0`, `1.5 / 2 điểm`. */

const pattern = /^\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:đ|điểm|points?)?\s*\/\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:đ|điểm|points?)?\s*$/iu;

/** The points and what they are out of; null for any other text. Points never exceed what they are out of. */
export function pointsOfMaximum(text: string): { readonly points: number; readonly outOf: number } | null {
  if (!text.includes('/') || text.length > 40) return null;
  const match = pattern.exec(text.normalize('NFC'));
  if (match === null) return null;
  const [points, outOf] = [match[1], match[2]].map((part) => Number((part ?? '').replace(',', '.')));
  return points === undefined || outOf === undefined || points > outOf ? null : { points, outOf };
}
