/** Reads the figures of communes from columns of their own: exact numbers of today; whatever else stands there is told and left out. */
import { isCellFault } from '../../domain/cell';
import type { CellValue } from '../../domain/cell';
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { FigureLeftOut } from '../../domain/problems/unit-figures';
import type { UnitFigure } from '../../domain/unit-figure';
import { formatKind, tidy } from '../../language/numbers/number-format';
import { readNumberText } from '../../language/numbers/number-text';
import { leadingUnit } from '../../language/numbers/units';
import { isBlank, textOf } from '../cell-text';
import type { ListTable } from '../list-table/find-list';
import { factorOf } from '../list-table/unit-said';
import type { UnitColumn } from './unit-columns';
import { isShareUnit, unitFigureColumns } from './unit-figure-columns';
import type { FigureNames, UnitFigureColumn } from './unit-figure-columns';

export type UnitFigures = { readonly figures: readonly UnitFigure[]; readonly problems: readonly Problem[] };

export type UnitFigureReader = {
  /** Of the columns as wholes. */
  readonly problems: readonly Problem[];
  readonly read: (row: number, unit: string) => UnitFigures;
};

/** `-`, `…`, `x`: nothing is known. */
const blankMarks = /^[-–—.…x/\s]*$/i;

function isShare({ unit }: Pick<UnitFigureColumn, 'unit'>): boolean {
  return isShareUnit(unit);
}

export function isBlankFigure(value: CellValue): boolean {
  return isBlank(value) || (typeof value === 'string' && blankMarks.test(value));
}

/** What a figure is read by. `factor` null: no heading says its unit, so that each cell has to. */
export type ReadFigureBy = Pick<UnitFigureColumn, 'column' | 'unit' | 'bounds'> & { readonly factor: number | null };

function ofText(text: string, { factor, unit }: ReadFigureBy, now: number | null): number | FigureLeftOut {
  const read = readNumberText(text, { unit, asOf: now });
  if (read.kind === 'planned') return 'planned';
  if (read.kind === 'bound' || read.kind === 'about' || read.kind === 'range') return 'not-exact';
  if (read.kind !== 'number' || read.change !== null) return 'unreadable';
  if (read.alternative !== null) return 'ambiguous';
  if (read.share !== '' && !isShareUnit(unit)) return 'unit';
  const said = leadingUnit(read.unit);
  const own = said === '' ? factor : factorOf(said, unit);
  if (own === null) return said === '' ? 'unit-missing' : 'unit';
  return tidy(read.value * own);
}

export function figureIn(list: ListTable<UnitColumn>, column: ReadFigureBy, row: number, now: number | null): number | FigureLeftOut {
  const value = valueAt(list.grid, row, column.column);
  if (isCellFault(value) || typeof value === 'boolean') return 'unreadable';
  const kind = formatKind(formatAt(list.grid, row, column.column));
  if (typeof value === 'number' && kind === 'date') return 'unreadable';
  if (typeof value === 'number' && kind === 'percent') return isShare(column) ? tidy(value * 100) : 'unit';
  if (typeof value === 'number' && column.factor === null) return 'unit-missing';
  const figure = typeof value === 'number' ? tidy(value * (column.factor ?? 1)) : ofText(textOf(value).trim(), column, now);
  if (typeof figure === 'string') return figure;
  return figure < column.bounds.low || figure > column.bounds.high ? 'implausible' : figure;
}

/** A share whose every figure is a fraction of 1, in cells without a percent: 0,85 can be 85 % or 0,85 %. */
function isFractions(list: ListTable<UnitColumn>, column: UnitFigureColumn): boolean {
  if (!isShare(column)) return false;
  const numbers: number[] = [];
  for (let row = list.firstRow; row <= list.lastRow; row += 1) {
    const value = valueAt(list.grid, row, column.column);
    if (typeof value === 'number' && formatKind(formatAt(list.grid, row, column.column)) !== 'percent') numbers.push(value);
  }
  return numbers.some((value) => value !== 0) && numbers.every((value) => Math.abs(value) <= 1);
}

/** Null where the list has no such column. */
export function unitFigureReader(list: ListTable<UnitColumn>, names: FigureNames, now: number | null): UnitFigureReader | null {
  const { columns, problems } = unitFigureColumns(list, names, now);
  if (columns.length === 0 && problems.length === 0) return null;
  const doubtful = new Set(columns.filter((column) => isFractions(list, column)));
  return {
    problems,
    read: (row, unit) => {
      const figures: UnitFigure[] = [];
      const told: Problem[] = [];
      for (const column of columns) {
        const value = valueAt(list.grid, row, column.column);
        if (isBlankFigure(value)) continue;
        const cell = addressAt(list.grid, row, column.column);
        const { heading, of, ids } = column;
        const isFraction = doubtful.has(column) && typeof value === 'number' && value !== 0;
        const isDoubtful = isFraction && formatKind(formatAt(list.grid, row, column.column)) !== 'percent';
        const figure = isDoubtful ? 'ambiguous' : figureIn(list, column, row, now);
        if (typeof figure === 'number') figures.push(...ids.map((id) => ({ of, id, heading, value: figure, cell })));
        else told.push(problem('unit-figure-left-out', 'warning', cell, { unit, heading, text: textOf(value).trim(), why: figure }));
      }
      return { figures, problems: told };
    },
  };
}
