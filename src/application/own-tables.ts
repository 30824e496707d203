/** The office's own tables and editions: one chunk beside the editions that are no part of the first load. */
import type { WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { loadEveryEdition } from '../editions/further';
import type * as ownPart from './own-edition';

/** What `choices.edition` says where the table is to be scored by its own columns. */
export const byOwnColumns = 'own/sheet';

/** Whether the total may be above what the table can give: told before the points, as what makes them doubtful is. */
export function exceedsTotal({ code, data }: Problem): boolean {
  return code === 'own-sum' && data.what !== 'section' && data.sum > data.printed;
}

let part: typeof ownPart | null = null;

/** Fetches every edition, and what reads those of the office's own. Rejects where they cannot be fetched; the next call tries again. */
export async function loadEveryTable(): Promise<void> {
  await loadEveryEdition();
  part ??= await import(/* webpackChunkName: "own-tables" */ './own-edition');
}

/** Null before it is here. */
export function ownTables(): typeof ownPart | null {
  return part;
}

const withoutEditions = new WeakMap<WorkbookGrids, WorkbookGrids>();

/** A workbook without the sheets that hold an edition: a sheet of law is no table, no list and no budget of any city. */
export function cityGrids(workbook: WorkbookGrids): WorkbookGrids {
  if (part === null) return workbook;
  const known = withoutEditions.get(workbook);
  if (known !== undefined) return known;
  const held = new Set(part.heldEditions(workbook).map(({ sheet }) => sheet));
  const left = held.size === 0 ? workbook : { ...workbook, grids: workbook.grids.filter(({ sheet }) => !held.has(sheet)) };
  withoutEditions.set(workbook, left);
  return left;
}
