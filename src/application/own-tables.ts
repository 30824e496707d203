/** The office's own tables and editions: one chunk beside the editions that are no part of the first load. */
import { loadEveryEdition } from '../editions/further';
import type * as ownPart from './own-edition';

/** What `choices.edition` says where the table is to be scored by its own columns. */
export const byOwnColumns = 'own/sheet';

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
