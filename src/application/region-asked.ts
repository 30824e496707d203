/** Whether to ask for which region levels are lowered: a text of the workbook says mountain, and none is applied. Pure. */
import type { CellAddress } from '../domain/cell';
import { addressAt } from '../domain/grid';
import type { Adjustment } from '../domain/standard';
import { saysMountain } from '../language/region-said';
import { oncePerGrid } from '../sheets/once-per-grid';
import type { ScoredWorkbook } from './score-workbook';

/** What is asked, and by which cell. */
export type RegionAsked = { readonly cell: CellAddress; readonly text: string; readonly regions: readonly Adjustment[] };

const firstSaid = oncePerGrid((grid): Pick<RegionAsked, 'cell' | 'text'> | null => {
  for (const [row, line] of grid.values.entries()) {
    for (const [column, text] of line.entries()) {
      if (typeof text === 'string' && saysMountain(text)) return { cell: addressAt(grid, grid.top + row, grid.left + column), text };
    }
  }
  return null;
});

/** Null where a region is applied, the user said that there is none, the law has none in the mountains, or no text speaks of any. */
export function regionAsked(scored: Pick<ScoredWorkbook, 'grids' | 'standard' | 'choices'>): RegionAsked | null {
  if (scored.choices.region !== null || scored.choices.saidNoRegion) return null;
  const regions = scored.standard.adjustments.filter(({ name, nameIn }) => [name, ...Object.values(nameIn ?? {})].some(saysMountain));
  const said = regions.length === 0 ? null : scored.grids.grids.map(firstSaid).find((found) => found !== null);
  return said === null || said === undefined ? null : { ...said, regions };
}
