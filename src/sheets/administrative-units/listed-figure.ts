/** The figure of one unit, from the column that is read and those that could be meant as well. */
import type { CellAddress } from '../../domain/cell';
import { addressAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { tidy } from '../../language/numbers/number-format';
import { isBlank, textOf } from '../cell-text';
import type { ListTable } from '../list-table/find-list';
import type { Figure, FigureKind } from '../list-table/read-figure';
import { readFigure } from '../list-table/read-figure';
import { factorOf } from '../list-table/unit-said';
import { shownAt, unitShownAt } from '../shown-value';
import { decimalMarkOf, numberWithMark } from './decimal-mark';
import type { FigureChoice, FigureColumn } from './figure-columns';
import type { UnitColumn } from './unit-columns';

export type ListedFigure = {
  readonly value: number | null;
  /** Null where the cell is blank. */
  readonly cell: CellAddress | null;
  readonly problems: readonly Problem[];
  /** Another column says something else, so that nothing is certain. */
  readonly isUnclear: boolean;
};

/** Reads the figure of a row; `of` is the unit, for the sentences. */
export type ListedReader = (row: number, of: string) => ListedFigure;

/** Hectares and square kilometres of one unit are rounded differently. */
const roundingShare = 0.005;

function isOneFigure(a: number, b: number, { isWhole }: FigureKind): boolean {
  return isWhole ? a === b : Math.abs(a - b) <= roundingShare * Math.max(Math.abs(a), Math.abs(b));
}

/** Reads a column; what could be read in two ways is settled by the mark that the rest of the column uses. */
function columnReader(list: ListTable<UnitColumn>, column: FigureColumn, kind: FigureKind): (row: number, of: string) => Figure {
  const { grid } = list;
  const mark = decimalMarkOf(grid, column, { from: list.firstRow, to: list.lastRow }, kind);
  return (row, of) => {
    const value = shownAt(grid, row, column.column);
    const factor = factorOf(unitShownAt(grid, row, column.column), kind.unit) ?? column.factor;
    const read = readFigure(value, addressAt(grid, row, column.column), kind, factor, of);
    const [found] = read.problems;
    if (mark === null || found?.code !== 'figure-ambiguous') return read;
    const settled = numberWithMark(textOf(value), mark);
    const figure = settled === null ? null : tidy(settled * column.factor);
    const { readings = [] } = found.data;
    return figure !== null && readings.includes(figure) ? { value: figure, problems: [] } : read;
  };
}

export function listedReader(list: ListTable<UnitColumn>, { column, rivals }: FigureChoice, kind: FigureKind): ListedReader {
  const read = columnReader(list, column, kind);
  const others = rivals.map((rival) => columnReader(list, rival, kind));
  return (row, of) => {
    const own = read(row, of);
    const cell = addressAt(list.grid, row, column.column);
    const isUnclear = others.some((other) => {
      const { value } = other(row, of);
      return value !== null && (own.value === null || !isOneFigure(own.value, value, kind));
    });
    const isEmpty = own.value === null && isBlank(valueAt(list.grid, row, column.column));
    return { value: isUnclear ? null : own.value, cell: isEmpty ? null : cell, problems: own.problems, isUnclear };
  };
}
