/** The editions that are no part of the first load, and the ways between editions: one chunk, fetched when somebody needs it. */
import type { Crosswalk } from '../domain/crosswalk';
import type { Observation } from '../domain/observation';
import type { Standard } from '../domain/standard';
import type { Shelved } from './shelved';
import type * as furtherPart from './further-editions';

let part: typeof furtherPart | null = null;

/** Fetches every edition. Rejects where they cannot be fetched; the next call tries again. */
export async function loadEveryEdition(): Promise<void> {
  part ??= await import(/* webpackChunkName: "editions" */ './further-editions');
}

/** False while editions are known that were not fetched yet. */
export function isEveryEditionHere(): boolean {
  return part !== null;
}

/** In the order they are offered, after the usual ones; none until they are here. */
export function furtherEditions(): readonly Shelved[] {
  return part?.furtherEditions ?? [];
}

/** Facts of one edition as far as they answer the rows of another; null where nobody compared the two, or before every edition is here. */
export function crosswalkHere(from: string, to: string): Crosswalk | null {
  return part?.crosswalkBetween(from, to) ?? null;
}

/** The facts of one edition as far as they answer the rows of another, by the way between them; none before every edition is here. */
export function carryOver(observations: readonly Observation[], crosswalk: Crosswalk, to: Standard): readonly Observation[] {
  return part?.translateObservations(observations, crosswalk, to) ?? [];
}
