/** What «Ghi bảng điểm» writes: the score table as a sheet of live formulas. */
import { countPlannedCells, placeSheets } from '../application/place-sheets';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { WorkbookGrids } from '../domain/grid';
import type { WritePlan } from '../domain/write-plan';
import type { Locale } from '../words/locale';
import { planOf } from './comparison-sheet';
import { scoreSheet } from './score-sheet';

/** The plan; null where nothing was scored. `replaces` is the score sheet this session wrote before, `date` is ISO. */
export function scorePlan(
  { standard, assessment, table }: ScoredWorkbook,
  replaces: string | null,
  locale: Locale,
  date: string,
): WritePlan | null {
  if (assessment === null || table === null) return null;
  return planOf([scoreSheet({ standard, assessment, sheet: table.sheet, date }, locale, replaces)]);
}

/** What a write would put where, for the user to see before. */
export type WritePreview = { readonly sheets: readonly string[]; readonly cells: number };

/** Sheets of a plan by the names they get in the workbook as it was read, and how many cells it fills. */
export function previewOf(plan: WritePlan, { grids, unread }: WorkbookGrids): WritePreview {
  const existing = [...grids, ...unread].map(({ sheet }) => sheet);
  return { sheets: placeSheets(plan, existing).map(({ name }) => name), cells: countPlannedCells(plan) };
}
