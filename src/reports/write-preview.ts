/** What a write would put where, for the user to see before. */
import { placeSheets } from '../application/place-sheets';
import { countPlannedCells } from '../application/planned-cells';
import type { WorkbookGrids } from '../domain/grid';
import type { WritePlan } from '../domain/write-plan';

export type WritePreview = { readonly sheets: readonly string[]; readonly cells: number };

/** Sheets of a plan by the names they get in the workbook as it was read, and how many cells it fills. */
export function previewOf(plan: WritePlan, { grids, unread }: WorkbookGrids): WritePreview {
  const existing = [...grids, ...unread].map(({ sheet }) => sheet);
  return { sheets: placeSheets(plan, existing).map(({ name }) => name), cells: countPlannedCells(plan) };
}
