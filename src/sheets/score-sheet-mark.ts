/** Tells a score table or an audit that the add-in wrote itself from a table of the user's: it must not be taken for the table to score. */
import type { Grid } from '../domain/grid';
import { scoreSheetMarks } from '../language/headers/row-words';
import { nameKey } from '../language/text/fold';

/** Rows from the top in which its header stands. */
const headerWithin = 10;

export function isOwnScoreSheet({ top, values }: Grid): boolean {
  return values.slice(0, Math.max(0, headerWithin - top)).some((row) => {
    const texts = new Set(row.flatMap((value) => (typeof value === 'string' ? [nameKey(value)] : [])));
    return scoreSheetMarks.some((pair) => pair.every((mark) => texts.has(mark)));
  });
}
