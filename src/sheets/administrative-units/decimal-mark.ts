/** Which mark a column's figures have for decimals, told by those that can be read in one way only: beside `5,7` a `1,400` is 1,4. */
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { tidy } from '../../language/numbers/number-format';
import { readNumberText } from '../../language/numbers/number-text';
import type { FigureKind } from '../list-table/read-figure';
import type { FigureColumn } from './figure-columns';

export type DecimalMark = ',' | '.';
const marks: readonly DecimalMark[] = [',', '.'];

/** The number that a text is where the mark is the decimal one; null where it cannot be. */
export function numberWithMark(text: string, mark: DecimalMark): number | null {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, '') ?? '';
  const plain = digits.replaceAll(mark === ',' ? '.' : ',', '').split(mark);
  return digits === '' || plain.length > 2 ? null : Number(plain.join('.'));
}

/** Null where no figure of the column tells, or two contradict each other. */
export function decimalMarkOf(
  grid: Grid,
  { column, factor }: FigureColumn,
  { from, to }: { readonly from: number; readonly to: number },
  { low, high, isWhole }: FigureKind,
): DecimalMark | null {
  const told = new Set<DecimalMark>();
  for (let row = from; row <= to; row += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || !/\d[.,]\d/.test(value)) continue;
    const read = readNumberText(value);
    if (read.kind !== 'number' || read.share !== '' || read.change !== null) continue;
    const readings = [read.value, ...(read.alternative === null ? [] : [read.alternative])].filter((reading) => {
      const figure = tidy(reading * factor);
      return figure >= low && figure <= high && (!isWhole || Number.isInteger(figure));
    });
    const [only] = readings;
    const fitting = marks.filter((mark) => numberWithMark(value, mark) === only);
    if (readings.length === 1 && fitting.length === 1 && fitting[0] !== undefined) told.add(fitting[0]);
  }
  const [mark] = told;
  return told.size === 1 && mark !== undefined ? mark : null;
}
