/** The totals that score sheets of the add-in's own show now: they are live, and somebody may have tried other values on them. */
import type { ScoredWorkbook } from '../application/score-workbook';
import { valueAt } from '../domain/grid';
import { laterWordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { columnOf, scoreColumns, scoreLayout } from './score-layout';
import { measuredWords } from './measured-words';

export type ScoreSheetTotal = { readonly sheet: string; readonly total: number };

/** Totals that two decimals do not tell apart are one. */
const shownAlike = 0.005;

/** Score sheets of this edition and language whose total is another than the one computed. */
export function otherTotals(
  { grids, standard, assessment }: Pick<ScoredWorkbook, 'grids' | 'standard' | 'assessment'>,
  locale: Locale,
): readonly ScoreSheetTotal[] {
  if (assessment === null) return [];
  const { columns } = measuredWords(laterWordsOf(locale).scoreSheet, standard);
  const { totals, header } = scoreLayout(standard);
  return grids.grids.flatMap((grid) => {
    // Where rows were put in above, nothing stands where it was written, and nothing is said.
    const isAsWritten = scoreColumns.every((column) => valueAt(grid, header, columnOf(column)) === columns[column]);
    const total = isAsWritten ? valueAt(grid, totals, columnOf('value')) : null;
    return typeof total === 'number' && Math.abs(total - assessment.total.certain) > shownAlike ? [{ sheet: grid.sheet, total }] : [];
  });
}
