/** Fetches every edition whenever the state says that one of them could be the one. */
import { loadEveryEdition } from '../../editions/further';
import { fetchPart } from '../fetch-part';
import type { ScoringStore, Today } from './scoring-store';

/** Follows the store from now on. */
export function fetchEditions(store: ScoringStore, today: Today): void {
  let isFetching = false;
  async function fetchAll(): Promise<void> {
    isFetching = true;
    const fetched = await fetchPart(loadEveryEdition);
    isFetching = false;
    store.dispatch({ kind: 'editions-fetched', trouble: fetched.ok ? null : fetched.error, today: today() });
  }
  store.subscribe(() => {
    if (store.getState().areEditionsAwaited && !isFetching) void fetchAll();
  });
}
