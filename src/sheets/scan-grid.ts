/**
 * One pass over a sheet: where indicator names stand, which rows look like headers, which texts may claim something.
 * Everything later works on what is found here, so a sheet of 100.000 rows costs one look at each cell.
 */
import type { Grid } from '../domain/grid';
import { labelOf, leadingLabel } from './cell-text';
import { nameKey } from './fold';
import { hasHeaderWord } from './header-words';
import type { IndicatorIndex } from './indicator-index';
import { fingerprint } from './similarity';

/** A cell that bears an indicator's name. `row` and `column` are sheet positions. */
export type NameHit = { readonly row: number; readonly column: number; readonly indicator: number };

export type GridScan = {
  readonly grid: Grid;
  /** In row order. */
  readonly hits: readonly NameHit[];
  /** Rows with at least two header words. */
  readonly headerRows: ReadonlySet<number>;
  /** Cells whose text speaks of criteria or points, for claims. */
  readonly claimCells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
};

/** Names and headers are shorter; longer texts are only looked at for claims. */
const longestName = 500;
/** A guided guess needs this much likeness between a row's text and the name of the indicator its number says. */
const guidedScore = 0.55;

export function scanGrid(grid: Grid, index: IndicatorIndex): GridScan {
  const hits: NameHit[] = [];
  const headerRows = new Set<number>();
  const claimCells: { row: number; column: number; text: string }[] = [];
  for (const [rowOffset, cells] of grid.values.entries()) {
    const row = grid.top + rowOffset;
    const labels: number[] = [];
    const texts: { readonly column: number; readonly key: string }[] = [];
    let headerWords = 0;
    let hasHit = false;
    for (let offset = 0; offset < cells.length; offset += 1) {
      const value = cells[offset];
      if (value === null || value === undefined || value === '') continue;
      if (typeof value === 'number') {
        if (labels.length < 4 && Number.isInteger(value) && index.byNumber.has(value)) labels.push(value);
        continue;
      }
      if (typeof value !== 'string') continue;
      const column = grid.left + offset;
      if (value.length <= 12) {
        const label = labelOf(value);
        if (label.kind === 'number') {
          if (labels.length < 4 && index.byNumber.has(label.number)) labels.push(label.number);
          continue;
        }
      }
      if (value.length > longestName) {
        claimCells.push({ row, column, text: value });
        continue;
      }
      const key = nameKey(value);
      if (hasHeaderWord(key)) headerWords += 1;
      const named = index.byKey.get(key);
      if (named !== undefined) {
        hits.push({ row, column, indicator: named });
        hasHit = true;
        continue;
      }
      const leading = leadingLabel(value);
      const inner = leading === null ? undefined : index.byKey.get(nameKey(leading.name));
      if (inner !== undefined) {
        hits.push({ row, column, indicator: inner });
        hasHit = true;
        continue;
      }
      if (leading !== null && index.byNumber.has(leading.number)) texts.push({ column, key: nameKey(leading.name) });
      if (leading !== null && labels.length < 4 && index.byNumber.has(leading.number)) labels.push(leading.number);
      if (key.length >= 4 && texts.length < 4) texts.push({ column, key });
      if (/(?:^| )(?:tieu chi|chi tieu|tieu chuan|diem)(?: |$)/.test(key) && /\p{L}{2}.*\p{L}{2}/u.test(value)) claimCells.push({ row, column, text: value });
    }
    if (headerWords >= 2) headerRows.add(row);
    if (hasHit) continue;
    const guided = guidedHit(row, labels, texts, index);
    if (guided !== null) hits.push(guided);
  }
  return { grid, hits, headerRows, claimCells };
}

/** The text of a row that is like the name of the indicator whose number stands in the row. */
function guidedHit(
  row: number,
  labels: readonly number[],
  texts: readonly { readonly column: number; readonly key: string }[],
  index: IndicatorIndex,
): NameHit | null {
  let best: NameHit | null = null;
  let bestScore = guidedScore;
  for (const { column, key } of texts) {
    for (const label of labels) {
      if (!index.mayFit(label, key)) continue;
      const score = index.score(label, fingerprint(key));
      if (score > bestScore) {
        bestScore = score;
        best = { row, column, indicator: label };
      }
    }
  }
  return best;
}
