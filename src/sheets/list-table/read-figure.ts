/** Reads a figure of a list. What cannot be read, can be read two ways or cannot be right is a problem on its cell, and null. */
import { isCellFault } from '../../domain/cell';
import type { CellAddress, CellValue } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { ListedFigure } from '../../domain/problems/lists';
import { isBlank, textOf } from '../cell-text';
import { tidy } from '../../language/numbers/number-format';
import { readNumberText } from '../../language/numbers/number-text';
import { leadingUnit } from '../../language/numbers/units';
import { factorOf } from './unit-said';

export type FigureKind = {
  readonly figure: ListedFigure;
  /** Unit of the answer; '' for plain numbers (years). */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Only whole numbers make sense; chooses between two readings (`2.477` people). */
  readonly isWhole: boolean;
};

export type Figure = { readonly value: number | null; readonly problems: readonly Problem[] };

const blankMarks = /^[-–—.…x/\s]*$/i;

/**
 * @param factor from the sheet's unit to the answer's; a unit in the cell itself says more
 * @param of whose figure it is, for the sentence
 */
export function readFigure(value: CellValue, cell: CellAddress, kind: FigureKind, factor: number, of: string): Figure {
  if (isBlank(value) || (typeof value === 'string' && blankMarks.test(value))) return { value: null, problems: [] };
  const { figure } = kind;
  const text = textOf(value).trim();
  const unreadable: Figure = { value: null, problems: [problem('figure-unreadable', 'warning', cell, { of, figure, text })] };
  if (isCellFault(value) || typeof value === 'boolean') return unreadable;
  if (typeof value === 'number') return guard([tidy(value * factor)], text, cell, kind, of);
  const read = readNumberText(text);
  const isAmount = read.kind === 'number' || read.kind === 'about';
  if (!isAmount || read.share !== '' || read.change !== null) return unreadable;
  const said = leadingUnit(read.unit);
  const own = said === '' ? null : factorOf(said, kind.unit);
  if (said !== '' && own === null) return unreadable;
  const readings = read.alternative === null ? [read.value] : [read.value, read.alternative];
  return guard(
    readings.map((reading) => tidy(reading * (own ?? factor))),
    text,
    cell,
    kind,
    of,
  );
}

function guard(readings: readonly number[], text: string, cell: CellAddress, kind: FigureKind, of: string): Figure {
  const { figure, low, high, isWhole } = kind;
  const possible = readings.filter((reading) => reading >= low && reading <= high && (!isWhole || Number.isInteger(reading)));
  if (possible.length > 1)
    return { value: null, problems: [problem('figure-ambiguous', 'warning', cell, { of, figure, text, readings: possible })] };
  const [value] = possible;
  if (value !== undefined) return { value, problems: [] };
  const said = readings[0] ?? Number.NaN;
  const isBroken = isWhole && !Number.isInteger(said) && said >= low && said <= high;
  return { value: null, problems: [problem('figure-implausible', 'warning', cell, { of, figure, value: said, isBroken })] };
}
