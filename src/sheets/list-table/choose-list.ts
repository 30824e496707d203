/** Of several lists of one kind the one that is read: visible before hidden, then the longest, then the order of the workbook. */
import { addressAt } from '../../domain/grid';
import type { Problem, ProblemData } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Grid } from '../../domain/grid';

/** A list on a sheet, whatever its columns. */
type PlacedList = { readonly grid: Grid; readonly headerRow: number };

type Chosen<List extends PlacedList, Reading> = { readonly list: List; readonly reading: Reading };

/** @param sizeOf how many lines a reading has; lists without any are no lists */
export function chooseList<List extends PlacedList, Reading>(
  what: ProblemData['several-lists']['what'],
  lists: readonly List[],
  read: (list: List) => Reading,
  sizeOf: (reading: Reading) => number,
): { readonly chosen: Chosen<List, Reading> | null; readonly problems: readonly Problem[] } {
  const hidden = (list: List): number => (list.grid.visibility === 'hidden' ? 1 : 0);
  const found = lists
    .map((list) => ({ list, reading: read(list) }))
    .filter(({ reading }) => sizeOf(reading) > 0)
    .sort((a, b) => (hidden(a.list) === hidden(b.list) ? sizeOf(b.reading) - sizeOf(a.reading) : hidden(a.list) - hidden(b.list)));
  const [chosen, ...others] = found;
  if (chosen === undefined) return { chosen: null, problems: [] };
  const visible = others.filter(({ list }) => hidden(list) === 0).map(({ list }) => list.grid.sheet);
  if (visible.length === 0) return { chosen, problems: [] };
  const cell = addressAt(chosen.list.grid, chosen.list.headerRow, chosen.list.grid.left);
  return {
    chosen,
    problems: [problem('several-lists', 'info', cell, { what, chosen: chosen.list.grid.sheet, others: [...new Set(visible)].join(', ') })],
  };
}
