/** The points and the verdict that the table's author gave a row. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, formatAt, valueAt } from '../domain/grid';
import type { Filed } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { isAbove, isSame } from '../domain/comparison';
import type { ColumnMapping } from '../domain/indicator-table';
import type { Indicator } from '../domain/standard';
import { isBlank, textOf } from './cell-text';
import { formatKind } from '../language/numbers/number-format';
import { readNumberText } from '../language/numbers/number-text';
import { pointsOfMaximum } from '../language/points-text';

/** First cell of a column that holds anything, over a block's rows. */
export function firstFilled(grid: Grid, rows: readonly number[], column: number | null): CellAddress | null {
  if (column === null) return null;
  const row = rows.find((candidate) => !isBlank(valueAt(grid, candidate, column)));
  return row === undefined ? null : addressAt(grid, row, column);
}

export const nothingFiled: Filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };

export function readFiled(
  grid: Grid,
  rows: readonly number[],
  mapping: ColumnMapping,
  indicator: Indicator,
): { readonly filed: Filed; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const pointsCell = firstFilled(grid, rows, mapping.points);
  const verdictCell = firstFilled(grid, rows, mapping.verdict);
  let points: number | null = null;
  if (pointsCell !== null) {
    points = pointsAt(grid, pointsCell, indicator.points.maximum);
    if (points === null) {
      const text = textOf(valueAt(grid, pointsCell.row, pointsCell.column));
      problems.push(problem('points-unreadable', 'warning', pointsCell, { indicator: indicator.code, text }));
    } else if (isAbove(points, indicator.points.maximum)) {
      problems.push(
        problem('points-above-maximum', 'warning', pointsCell, { indicator: indicator.code, points, maximum: indicator.points.maximum }),
      );
    }
    const shared = pointsOfMaximum(textOf(valueAt(grid, pointsCell.row, pointsCell.column)));
    if (shared !== null && !isSame(shared.outOf, indicator.points.maximum)) {
      problems.push(
        problem('points-out-of', 'info', pointsCell, { indicator: indicator.code, ...shared, maximum: indicator.points.maximum }),
      );
    }
  }
  const verdict = verdictCell === null ? '' : textOf(valueAt(grid, verdictCell.row, verdictCell.column)).trim();
  return {
    filed: {
      points,
      pointsCell: pointsCell ?? blankCell(grid, rows, mapping.points),
      verdict,
      verdictCell: verdictCell ?? blankCell(grid, rows, mapping.verdict),
    },
    problems,
  };
}

/** Where points or a verdict would stand. */
export function blankCell(grid: Grid, rows: readonly number[], column: number | null): CellAddress | null {
  const row = rows[0];
  return column === null || row === undefined ? null : addressAt(grid, row, column);
}

/** Points in a cell; null where it holds no single number of points. Of two readings the one that can be points is meant. */
export function pointsAt(grid: Grid, cell: CellAddress, maximum: number): number | null {
  const value = valueAt(grid, cell.row, cell.column);
  if (typeof value === 'number') return formatKind(formatAt(grid, cell.row, cell.column)) === 'number' && value >= 0 ? value : null;
  if (typeof value !== 'string') return null;
  const shared = pointsOfMaximum(value);
  if (shared !== null) return shared.points;
  const read = readNumberText(value);
  if (read.kind !== 'number' || read.share !== '' || read.change !== null) return null;
  const readings = [read.value, ...(read.alternative === null ? [] : [read.alternative])].filter((points) => points >= 0);
  return readings.find((points) => !isAbove(points, maximum)) ?? readings[0] ?? null;
}
