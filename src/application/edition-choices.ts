/** What the user can choose to be scored by, and what would be chosen for her. */
import type { EditionReason } from '../domain/edition-choice';
import type { EditionListing } from '../domain/edition-listing';
import type { Standard } from '../domain/standard';
import { editions, isInForce } from '../editions/catalogue';
import { loadEveryTable } from './own-tables';
import { listingOf } from '../editions/listing';
import { chooseEdition } from './choose-edition';
import type { ScoredWorkbook } from './score-workbook';

/** Where an edition's dates stand to a day. */
export type InForce = 'in-force' | 'ended' | 'not-yet';

export type EditionChoice = {
  readonly listing: EditionListing;
  readonly inForce: InForce;
  /** Whether a city's table can be scored by it: it is of an urban area, and some row of it is known. */
  readonly isScorable: boolean;
};

export type EditionProposal = { readonly standard: Standard; readonly because: EditionReason };

/** Fetches every edition: before anybody chooses one. */
export async function loadEditionChoices(): Promise<void> {
  await loadEveryTable();
}

function inForceOn(listing: EditionListing, date: string): InForce {
  if (isInForce(listing, date)) return 'in-force';
  return date < listing.from ? 'not-yet' : 'ended';
}

/** Every edition of a table, in the order they are offered. */
export function editionChoices(today: string): readonly EditionChoice[] {
  return editions().map((listing) => ({
    listing,
    inForce: inForceOn(listing, today),
    isScorable: listing.kind === 'urban-class' && listing.indicators > 0,
  }));
}

/** An edition's line in the list. */
export function editionListing(standard: Standard): EditionListing {
  return listingOf(standard);
}

/** What the table and the date decide where the user leaves it to them. */
export function proposedEdition({ grids, choices, today, standard, because }: ScoredWorkbook): EditionProposal {
  if (choices.edition === null) return { standard, because };
  const found = chooseEdition(grids, { ...choices, edition: null }, today);
  return found.ok ? { standard: found.value.standard, because: found.value.because } : { standard, because };
}
