/** The texts by which a sheet's encoding is told. */
import type { Grid } from '../domain/grid';

/** The first ones of a long sheet tell it. */
const enoughTexts = 5000;

/** Row by row, the first of them. */
export function textsOf(grid: Grid): readonly string[] {
  const texts: string[] = [];
  for (const row of grid.values) {
    for (const value of row) if (typeof value === 'string') texts.push(value);
    if (texts.length >= enoughTexts) break;
  }
  return texts;
}
