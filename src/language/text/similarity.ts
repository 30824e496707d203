/** How alike two folded names are, by the letter pairs they share (Sørensen–Dice): typos and reordered words cost little. */

/** A name prepared for comparison. */
export type Fingerprint = {
  readonly key: string;
  /** Letter pair → how often it occurs. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly size: number;
};

/** Names longer than this are compared by their beginning; no indicator's name comes near it. */
const longestName = 400;

export function fingerprint(key: string): Fingerprint {
  const pairs = new Map<number, number>();
  const length = Math.min(key.length, longestName);
  for (let index = 0; index + 1 < length; index += 1) {
    const pair = key.charCodeAt(index) * 0x10000 + key.charCodeAt(index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { key, pairs, size: Math.max(0, length - 1) };
}

function shared(a: Fingerprint, b: Fingerprint): number {
  const [small, large] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  let count = 0;
  for (const [pair, times] of small.pairs) count += Math.min(times, large.pairs.get(pair) ?? 0);
  return count;
}

/** 0 (nothing shared) to 1 (equal). */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.key === b.key) return a.key === '' ? 0 : 1;
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** How much of the shorter name stands in the longer one, 0 to 1: high for shortened names. */
export function containment(a: Fingerprint, b: Fingerprint): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** True where one letter added, left out or changed makes the texts equal. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < a.length - front && back < b.length - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return Math.max(a.length, b.length) - front - back <= 1;
}
