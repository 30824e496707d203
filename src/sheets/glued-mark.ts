/**
 * Excel's API does not say which characters are raised: `7` with the footnote mark 2 arrives as `72`. Where only a last digit that is a mark
 * explains what the table's author filed, the row is asked about.
 */
import type { CellAddress } from '../domain/cell';
import { isAtLeast } from '../domain/comparison';
import type { Grid } from '../domain/grid';
import { marksAt, valueAt } from '../domain/grid';
import type { Filed } from '../domain/observation';
import type { Indicator, NumericIndicator } from '../domain/standard';
import { readNumberText } from '../language/numbers/number-text';
import { verdictOf } from '../language/verdict';
import { standing } from './level-standing';
import type { ValueReading } from './read-value';

type Place = { readonly grid: Grid; readonly cell: CellAddress | null; readonly filed: Filed };

/** A number and nothing behind it, kept as a text: what Excel holds as a number carries no marks. */
const bareNumber = /^\s*\d+(?:[.,]\d+)?\s*$/;

/** The reading as it is, or waiting where its last digit may be a mark. */
export function askedAboutMark(read: ValueReading, { grid, cell, filed }: Place, indicator: Indicator): ValueReading {
  if (cell === null || indicator.kind !== 'numeric' || read.reading.kind !== 'exact') return read;
  const text = valueAt(grid, cell.row, cell.column);
  if (typeof text !== 'string' || marksAt(grid, cell.row, cell.column) !== null || !bareNumber.test(text)) return read;
  const shorter = readNumberText(text.trimEnd().slice(0, -1));
  if (shorter.kind !== 'number' || !isExplained(read.reading.value, shorter.value, filed, indicator)) return read;
  return { ...read, reading: { kind: 'pending', reason: 'glued-mark', hint: shorter.value } };
}

/** True where the filed verdict or points fit the shorter number, and do not fit the whole one. */
function isExplained(whole: number, shorter: number, { points, verdict }: Filed, indicator: NumericIndicator): boolean {
  const [asWritten, asShorter] = [standing(whole, indicator), standing(shorter, indicator)];
  if (asWritten === asShorter) return false;
  if (verdictOf(verdict) === 'not-met') return asWritten > 0 && asShorter === 0;
  if (points === null) return false;
  const { maximum, minimum } = indicator.points;
  return [maximum, minimum].filter((level) => isAtLeast(points, level)).length === asShorter;
}
