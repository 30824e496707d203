/** Whether a sheet holds an edition: by the titles of its blocks, wherever they begin. A row put above them makes no city's table of it. */
import type { CellValue } from '../../domain/cell';
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { oncePerGrid } from '../once-per-grid';
import { blockIds, blockTitle, editionSheetTitle } from './edition-titles';

/** Titles that no other sheet has together in one column. */
const fewestTitles = 3;
/** Columns in which the titles may stand: the sheet's first, and a few in case others were put before it. */
const columnsSearched = 6;

const titles: ReadonlySet<string> = new Set(blockIds.map((id) => blockTitle(id).normalize('NFC')));

function said(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** The column in which the blocks of an edition begin; null for a sheet that holds none. */
export const editionColumn = oncePerGrid((grid: Grid): number | null => {
  const { top, left, values } = grid;
  const searched = Array.from({ length: columnsSearched }, (_, offset) => left + offset);
  const found = searched.map((column) => {
    const here = values.flatMap((_, offset) => {
      const text = said(valueAt(grid, top + offset, column));
      return titles.has(text) ? [text] : [];
    });
    return { column, titles: new Set(here).size };
  });
  const [best] = found.toSorted((a, b) => b.titles - a.titles);
  if (best !== undefined && best.titles >= fewestTitles) return best.column;
  return said(valueAt(grid, top, left)) === editionSheetTitle ? left : null;
});

export function isEditionSheet(grid: Grid): boolean {
  return editionColumn(grid) !== null;
}
