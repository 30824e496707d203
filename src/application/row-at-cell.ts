/** Which row of the scored table the user stands on. */
import type { CellAddress } from '../domain/cell';
import type { IndicatorId } from '../domain/standard';
import type { ScoredWorkbook } from './score-workbook';

/** The indicator whose value, or whose filed points, stand in the row of a cell; null where it is no row of the table. */
export function rowAtCell({ table }: Pick<ScoredWorkbook, 'table'>, { sheet, row }: CellAddress): IndicatorId | null {
  const found = table?.observations.find(({ cell, filed }) =>
    [cell, filed.pointsCell].some((each) => each !== null && each.sheet === sheet && each.row === row),
  );
  return found?.indicator ?? null;
}
