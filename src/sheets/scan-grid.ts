/**
 * One pass over a sheet: where indicator names stand, which rows look like headers, which texts may claim something.
 * Everything later works on what is found here, so a sheet of 100.000 rows costs one look at each cell.
 */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import { labelOf, textOf } from './cell-text';
import { leadingNumber } from '../language/headers/row-numbers';
import { mayClaim } from '../language/claims-said';
import { nameKey } from '../language/text/fold';
import { hasHeaderWord, headerScores } from '../language/headers/indicator-headers';
import type { IndicatorIndex } from '../language/indicator-index';

/** A cell that bears an indicator's name. `row` and `column` are sheet positions. */
export type NameHit = { readonly row: number; readonly column: number; readonly indicator: number };

export type GridScan = {
  readonly grid: Grid;
  /** Used columns as sheet positions. */
  readonly columns: readonly number[];
  /** In row order. */
  readonly hits: readonly NameHit[];
  /** Rows with at least two header words. */
  readonly headerRows: ReadonlySet<number>;
  /** Cells whose text speaks of criteria or points, for claims. */
  readonly claimCells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
};

/** Names and headers are shorter; longer texts are only looked at for claims. */
const longestName = 500;
/** Cells looked at for claims; a workbook has a handful. */
const mostClaims = 500;
const mayLeadWithNumber = /^\s*\D{0,20}\d/;
/** A guided guess needs this much likeness between a row's text and the name of the indicator its number says. */
const guidedScore = 0.55;

/** Used columns of the grid as sheet positions. Looks at every row, so it is asked once a sheet. */
function gridColumns(grid: Grid): readonly number[] {
  let width = 0;
  for (const row of grid.values) width = Math.max(width, row.length);
  return Array.from({ length: width }, (_, offset) => grid.left + offset);
}

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
      if (value.length <= 12 && /\d/.test(value)) {
        const label = labelOf(value);
        if (label.kind === 'number') {
          if (labels.length < 4 && index.byNumber.has(label.number)) labels.push(label.number);
          continue;
        }
      }
      if (value.length > longestName) {
        if (claimCells.length < mostClaims) claimCells.push({ row, column, text: value });
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
      const leading = mayLeadWithNumber.test(value) ? leadingNumber(value) : null;
      const inner = leading === null ? undefined : index.byKey.get(nameKey(leading.name));
      if (inner !== undefined) {
        hits.push({ row, column, indicator: inner });
        hasHit = true;
        continue;
      }
      if (leading !== null && index.byNumber.has(leading.number)) texts.push({ column, key: nameKey(leading.name) });
      if (leading !== null && labels.length < 4 && index.byNumber.has(leading.number)) labels.push(leading.number);
      if (key.length >= 4 && texts.length < 4) texts.push({ column, key });
      if (claimCells.length < mostClaims && mayClaim(key)) claimCells.push({ row, column, text: value });
    }
    if (headerWords >= 2) headerRows.add(row);
    if (hasHit) continue;
    const guided = guidedHit(row, labels, texts, index);
    if (guided !== null) hits.push(guided);
  }
  return { grid, columns: gridColumns(grid), hits, headerRows, claimCells };
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
      const score = index.score(label, key);
      if (score > bestScore) {
        bestScore = score;
        best = { row, column, indicator: label };
      }
    }
  }
  return best;
}

/** Rows below a header that are compared with every indicator's name, and headers so treated. */
const guidedRows = 400;
const guidedHeaders = 4;

/**
 * Names found by likeness alone under a header that names a column of indicators: for tables without numbers whose every name is misspelt.
 * Costs one comparison with each indicator a row, so it is asked only where nothing else was found.
 */
export function hitsUnderHeaders(scan: GridScan, index: IndicatorIndex): readonly NameHit[] {
  const { grid } = scan;
  const hits: NameHit[] = [];
  for (const headerRow of [...scan.headerRows].slice(0, guidedHeaders)) {
    for (const column of scan.columns) {
      if (headerScores(textOf(valueAt(grid, headerRow, column))).name === undefined) continue;
      for (let row = headerRow + 1; row <= headerRow + guidedRows; row += 1) {
        const value = valueAt(grid, row, column);
        if (typeof value !== 'string' || value.length < 4 || value.length > longestName) continue;
        const best = index.best(nameKey(value));
        if (best.score >= 0.75 && best.score - best.runnerUp >= 0.05) hits.push({ row, column, indicator: best.number });
      }
      break;
    }
  }
  return hits;
}
