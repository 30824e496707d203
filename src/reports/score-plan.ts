/** What «Ghi bảng điểm» writes: the score table as a sheet of live formulas. */
import { assumptionsOf } from '../application/assumptions';
import type { ScoredWorkbook } from '../application/score-workbook';
import { columnsRead } from '../domain/columns-read';
import { sheetsOf } from '../domain/indicator-table';
import type { IndicatorTable } from '../domain/indicator-table';
import type { WritePlan } from '../domain/write-plan';
import type { Locale } from '../words/locale';
import { planOf } from './own-plan';
import { scoreSheet } from './score-sheet';

/** The plan; null where nothing was scored. `replaces` is the score sheet this session wrote before, `date` is ISO. */
export function scorePlan(scored: ScoredWorkbook, replaces: string | null, locale: Locale, date: string): WritePlan | null {
  const { standard, assessment, table } = scored;
  if (assessment === null || table === null) return null;
  const assumptions = { ...assumptionsOf(scored), date };
  return planOf([
    scoreSheet(
      { standard, assessment, sheet: sheetsOf(table).join(', '), columns: valueColumns(table), date, assumptions },
      locale,
      replaces,
    ),
  ]);
}

/** `F`; every letter where the parts of a table differ. */
function valueColumns(table: IndicatorTable): string {
  const letters = columnsRead(table).flatMap(({ columns }) =>
    columns.flatMap((column) => (column.role === 'value' ? [column.letters] : [])),
  );
  return [...new Set(letters)].join(', ');
}
