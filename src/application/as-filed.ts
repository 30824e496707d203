/** A workbook under the edition that its table was filed under: figures are carried from there, never from what was carried already. Pure. */
import { scoreGrids } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { ChoicesOf } from './scoring-choices';

/** The same workbook where its table is read as it stands. */
export function asFiled(scored: ScoredWorkbook, choicesOf: ChoicesOf): ScoredWorkbook {
  const { carriedFrom, grids, today } = scored;
  if (carriedFrom === undefined) return scored;
  return scoreGrids(grids, carriedFrom, { ...choicesOf(carriedFrom.edition), edition: carriedFrom.edition, region: null }, today);
}
