/**
 * A table that lost its columns on the way: every cell of it in a row of its own, or a whole row (or the whole table) in one cell,
 * its columns parted by tabs, semicolons or bars. It is named with the way out; nothing is guessed from it.
 */
import type { Grid, WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';

/** Fewer lines are a heading or a note. */
const fewestLines = 8;
const mostLines = 0.6;
const fewestFields = 3;
/** An indicator table whose cells stand one under another has hundreds. */
const fewestCells = 40;

/** For sheets without a table: `delimited` where lines have parted fields, `stacked` where one column holds cells of every kind. */
export function oneColumnProblems({ grids }: WorkbookGrids): readonly Problem[] {
  return grids.flatMap((grid) => {
    const fault = formOf(grid);
    return fault === null ? [] : [problem('one-column-text', 'warning', null, { sheet: grid.sheet, fault })];
  });
}

function formOf(grid: Grid): 'delimited' | 'stacked' | null {
  const texts = grid.values.flatMap((row) => row.filter((value) => typeof value === 'string'));
  const lines = texts.flatMap((text) => text.split(/\r\n|\r|\n/)).filter((line) => line.trim() !== '');
  for (const mark of ['\t', ';', '|']) {
    const parted = lines.filter((line) => line.split(mark).length >= fewestFields).length;
    // A text with semicolons here and there is no table.
    if (parted >= fewestLines && parted >= lines.length * mostLines) return 'delimited';
  }
  const used = grid.values.filter((row) => row.some((value) => value !== null));
  const isNarrow = used.length >= fewestCells && used.every((row) => row.filter((value) => value !== null).length === 1);
  if (!isNarrow) return null;
  const cells = used.flatMap((row) =>
    row.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : [])),
  );
  const figures = cells.filter((text) => /^[<>≤≥]?\s*-?\d[\d.,\s%-]*$/.test(text.trim())).length;
  const words = cells.filter((text) => /\p{L}{2}/u.test(text)).length;
  // Names, units and figures under one another; a list of names alone is a list.
  return figures >= cells.length / 5 && words >= cells.length / 5 ? 'stacked' : null;
}
