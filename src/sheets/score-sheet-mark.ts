/** Tells a score table that the add-in wrote itself from one of the user's: it must not be taken for the table to score. */
import type { Grid } from '../domain/grid';
import { nameKey } from './fold';

/** Rows from the top in which its header stands. */
const headerWithin = 10;

/** Two headings that only that sheet has side by side with the others, in each language. */
const marks: readonly (readonly [string, string])[] = [
  ['có thể đạt', 'ô nguồn'],
  ['possible', 'source cell'],
];

export function isOwnScoreSheet({ top, values }: Grid): boolean {
  return values.slice(0, Math.max(0, headerWithin - top)).some((row) => {
    const texts = new Set(row.flatMap((value) => (typeof value === 'string' ? [nameKey(value)] : [])));
    return marks.some((pair) => pair.every((mark) => texts.has(nameKey(mark))));
  });
}
