/** Reads what it costs to join a commune from the column that says so; what cannot be used is told with its cell and stays unknown. */
import type { UnitCost } from '../../domain/administrative-unit';
import { addressAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { moneyUnit } from '../../language/kept-units';
import { textOf } from '../cell-text';
import type { ListTable } from '../list-table/find-list';
import { foreignUnit, headerFactor, titleFactor } from '../list-table/unit-said';
import type { UnitColumn } from './unit-columns';
import { figureIn, isBlankFigure } from './unit-figures';

/** tỷ đồng: no commune costs more than the dearest projects of a province do. */
const dearest = 50_000;

export type CostReader = (row: number, unit: string) => { readonly cost: UnitCost; readonly problems: readonly Problem[] };

/** Null where the list has no such column, or none that can be used: then that is told. */
export function costReader(
  list: ListTable<UnitColumn>,
  now: number | null,
): { readonly reader: CostReader | null; readonly problems: readonly Problem[] } {
  const columns = list.columns.get('cost') ?? [];
  const [first] = columns;
  if (first === undefined) return { reader: null, problems: [] };
  const leftOut = ({ column, header }: typeof first, why: 'several' | 'unit'): Problem =>
    problem('unit-cost-column-left-out', 'warning', addressAt(list.grid, list.headerRow, column), { heading: header, why });
  // Of two columns nobody knows which is meant.
  if (columns.length > 1) return { reader: null, problems: columns.map((column) => leftOut(column, 'several')) };
  if (foreignUnit(first.header, moneyUnit) !== '') return { reader: null, problems: [leftOut(first, 'unit')] };
  const factor = headerFactor(first.header, moneyUnit) ?? titleFactor(list.grid, list.headerRow, moneyUnit);
  const column = { column: first.column, unit: moneyUnit, factor, bounds: { low: 0, high: dearest } };
  return {
    reader: (row, unit) => {
      const cell = addressAt(list.grid, row, first.column);
      const value = valueAt(list.grid, row, first.column);
      if (isBlankFigure(value)) return { cost: { amount: null, cell }, problems: [] };
      const read = figureIn(list, column, row, now);
      if (typeof read === 'number') return { cost: { amount: read, cell }, problems: [] };
      const data = { unit, heading: first.header, text: textOf(value).trim(), why: read };
      return { cost: { amount: null, cell }, problems: [problem('unit-cost-left-out', 'warning', cell, data)] };
    },
    problems: [],
  };
}
