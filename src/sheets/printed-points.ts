/** The points that a sheet prints for its rows (`Thang điểm`), held against those of the edition, which are the ones scored by. */
import type { CellAddress } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Indicator, Standard } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { pointsPrinted } from '../language/points-text';
import { textOf } from './cell-text';
import type { Filing } from './match-rows';

type Differing = { readonly indicator: Indicator; readonly cell: CellAddress; readonly printed: string };

/** Told once for a part, at the first row whose points are not the edition's. Where standards are counted a row has no points. */
export function pointsProblems(
  grid: Grid,
  filings: ReadonlyMap<number, Filing>,
  scaleColumns: readonly number[],
  standard: Standard,
): readonly Problem[] {
  if (standard.measure === 'standards') return [];
  const differing = standard.indicators.flatMap((indicator): Differing[] => {
    const filing = filings.get(indicator.number);
    if (filing === undefined || filing.dispute !== null) return [];
    const cells = filing.block.rows.flatMap((row) => scaleColumns.map((column) => addressAt(grid, row, column)));
    const cell = cells.find((each) => isOther(textAt(grid, each), indicator));
    if (cell === undefined) return [];
    const printed = cells.map((each) => textAt(grid, each).trim()).filter((text) => text !== '');
    return [{ indicator, cell, printed: printed.join(' / ') }];
  });
  const [first] = differing;
  if (first === undefined) return [];
  const codes = differing.map(({ indicator }) => indicator.code).join(', ');
  const { printed, cell } = first;
  const { maximum, minimum } = first.indicator.points;
  const data = {
    count: differing.length,
    indicators: codes,
    edition: standard.title,
    indicator: first.indicator.code,
    printed,
    maximum,
    minimum,
  };
  return [problem('points-differ', 'warning', cell, data)];
}

function textAt(grid: Grid, { row, column }: CellAddress): string {
  return textOf(valueAt(grid, row, column));
}

/** True where a cell prints points that the row cannot earn. Nothing, as in `0 - 5`, is earned by every row that reaches no level. */
function isOther(text: string, indicator: Indicator): boolean {
  const { maximum, minimum } = indicator.points;
  const own = [0, maximum, minimum, ...gradesOf(indicator).map(({ points }) => points)];
  return pointsPrinted(text).some((points) => !own.some((each) => isSame(each, points)));
}
