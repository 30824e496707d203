/** Where a unit lies, from two columns of coordinates. Nothing is counted by it: it turns the map. */
import { addressAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import type { ListTable } from '../list-table/find-list';
import { columnOf } from '../list-table/find-list';
import { readFigure } from '../list-table/read-figure';
import type { FigureKind } from '../list-table/read-figure';
import { shownAt } from '../shown-value';
import type { UnitColumn } from './unit-columns';

/** Vietnam with its islands, in degrees; either coordinate of its zones, in metres. */
const longitude: FigureKind = { figure: 'place', unit: '', low: 95, high: 125, isWhole: false };
const latitude: FigureKind = { figure: 'place', unit: '', low: 0, high: 30, isWhole: false };
const metres: FigureKind = { figure: 'place', unit: '', low: 50_000, high: 2_750_000, isWhole: false };

const pairs = [
  ['longitude', longitude, 'latitude', latitude],
  ['x', metres, 'y', metres],
] as const satisfies readonly (readonly [UnitColumn, FigureKind, UnitColumn, FigureKind])[];

export type ListedPlace = { readonly place: readonly [number, number] | null; readonly problems: readonly Problem[] };

/** The place of a row's unit; null where the list has no two columns of one kind, or one of the cells has no coordinate. */
export function placeIn(list: ListTable<UnitColumn>, row: number, of: string): ListedPlace {
  const problems: Problem[] = [];
  for (const [firstRole, firstKind, secondRole, secondKind] of pairs) {
    const [first, second] = [columnOf(list, firstRole), columnOf(list, secondRole)];
    if (first === null || second === null) continue;
    const read = ([first.column, second.column] as const).map((column, index) =>
      readFigure(shownAt(list.grid, row, column), addressAt(list.grid, row, column), index === 0 ? firstKind : secondKind, 1, of),
    );
    problems.push(...read.flatMap((each) => each.problems));
    const [x = null, y = null] = read.map(({ value }) => value);
    if (x !== null && y !== null) return { place: [x, y], problems };
  }
  return { place: null, problems };
}
