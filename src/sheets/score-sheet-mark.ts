/** Tells a score table, an audit or an answer with a live check that the add-in wrote itself from a table of the user's: it must not be taken for the table to score. */
import type { Grid } from '../domain/grid';
import { liveCheckMarks, scoreSheetMarks } from '../language/headers/row-words';
import { nameKey } from '../language/text/fold';
import { oncePerGrid } from './once-per-grid';

/** Rows from the top in which its header stands. */
const headerWithin = 10;

export const isOwnScoreSheet = oncePerGrid(({ top, values }: Grid): boolean => {
  const isAtHead = values.slice(0, Math.max(0, headerWithin - top)).some((row) => {
    const texts = new Set(row.flatMap((value) => (typeof value === 'string' ? [nameKey(value)] : [])));
    return scoreSheetMarks.some((pair) => pair.every((mark) => texts.has(mark)));
  });
  return isAtHead || values.some((row) => liveCheckMarks.some((pair) => pair.every((mark) => row.includes(mark))));
});
