/** Which columns of a list hold area and people, and what their figures are multiplied by. A column that says another unit is none of them. */
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { addressAt } from '../../domain/grid';
import { areaUnit, peopleUnit } from '../../language/kept-units';
import { yearIn } from '../../language/year-in';
import type { ListColumn, ListTable } from '../list-table/find-list';
import { foreignUnit, headerFactor, isOtherUnit, titleUnits } from '../list-table/unit-said';
import { factorOf } from '../list-table/unit-said';
import type { UnitColumn } from './unit-columns';

export type FigureColumn = ListColumn & { readonly factor: number };

export type FigureColumns = {
  readonly area: FigureColumn | null;
  readonly people: FigureColumn | null;
  readonly problems: readonly Problem[];
};

const wanted = { area: areaUnit, people: peopleUnit } as const;

/** Factor of the table's own unit; null where every unit said above the table is of another kind than all figures of the list. */
function titleFactorOf(units: readonly string[], unit: string): number | null {
  for (const said of units) {
    const factor = factorOf(said, unit);
    if (factor !== null) return factor;
  }
  const isForeign = units.length > 0 && units.every((said) => Object.values(wanted).every((each) => isOtherUnit(said, each)));
  return isForeign ? null : 1;
}

/** The first of the columns that can hold the figure; where none can, what the first says instead. */
function choose(
  list: ListTable<UnitColumn>,
  figure: 'area' | 'people',
  columns: readonly ListColumn[],
): { readonly column: FigureColumn | null; readonly problems: readonly Problem[] } {
  const unit = wanted[figure];
  const units = titleUnits(list.grid, list.headerRow);
  let refused: { readonly column: ListColumn; readonly said: string } | null = null;
  for (const column of columns) {
    const said = foreignUnit(column.header, unit);
    const factor = said === '' ? (headerFactor(column.header, unit) ?? titleFactorOf(units, unit)) : null;
    if (factor !== null) return { column: { ...column, factor }, problems: [] };
    refused ??= { column, said: said === '' ? (units[0] ?? '') : said };
  }
  if (refused === null) return { column: null, problems: [] };
  const cell = addressAt(list.grid, list.headerRow, refused.column.column);
  return { column: null, problems: [problem('figure-unit-foreign', 'warning', cell, { figure, unit: refused.said, wanted: unit })] };
}

/** Of several population columns (2019 | 2022) the latest year; of several areas the first. */
export function figureColumns(list: ListTable<UnitColumn>): FigureColumns {
  const area = choose(list, 'area', list.columns.get('area') ?? []);
  const latestFirst = (list.columns.get('people') ?? []).toSorted((a, b) => (yearIn(b.header) ?? 0) - (yearIn(a.header) ?? 0));
  const people = choose(list, 'people', latestFirst);
  return { area: area.column, people: people.column, problems: [...area.problems, ...people.problems] };
}
