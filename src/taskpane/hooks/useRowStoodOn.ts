import { useEffect, useState } from 'react';
import { rowAtCell } from '../../application/row-at-cell';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { CellAddress } from '../../domain/cell';
import type { IndicatorId } from '../../domain/standard';

/** A row of the table and the cell by which it was found. */
export type RowStoodOn = { readonly row: IndicatorId; readonly cell: CellAddress };

/** The row of the table that the user stood on when the view came up, asked once; null before that is known, and where it is none. */
export function useRowStoodOn(scoring: ScoringSession, scored: ScoredWorkbook, isAsked: boolean): RowStoodOn | null {
  const [cell, setCell] = useState<CellAddress | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    let isShown = true;
    void scoring.selected().then((found) => {
      if (isShown) setCell(found);
    });
    return () => {
      isShown = false;
    };
  }, [scoring, isAsked]);
  const row = cell === null ? null : rowAtCell(scored, cell);
  return cell === null || row === null ? null : { row, cell };
}
