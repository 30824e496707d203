/** Cells of one look gathered into rectangles, so that a look costs a few calls and not a few for every cell. */
import type { PlannedCell } from '../domain/write-plan';

/** A rectangle of cells with the same look, zero-based. */
export type LookArea = {
  readonly look: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Runs of equal looks along the rows; a run that stands exactly under an equal one is joined to it. */
export function lookAreas(rows: readonly (readonly PlannedCell[])[]): readonly LookArea[] {
  const done: LookArea[] = [];
  let open: readonly LookArea[] = [];
  for (const [row, line] of rows.entries()) {
    const joined = runsOf(row, line).map((run) => {
      const above = open.find(
        (area) => area.look === run.look && area.column === run.column && area.columns === run.columns && area.row + area.rows === row,
      );
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((area) => !joined.some((next) => next.row === area.row && next.column === area.column)));
    open = joined;
  }
  return [...done, ...open];
}

function runsOf(row: number, line: readonly PlannedCell[]): readonly LookArea[] {
  const runs: LookArea[] = [];
  for (const [column, { look }] of line.entries()) {
    const last = runs.at(-1);
    if (last?.look === look) runs.splice(-1, 1, { ...last, columns: last.columns + 1 });
    else runs.push({ look, row, column, rows: 1, columns: 1 });
  }
  return runs;
}
