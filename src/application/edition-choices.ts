/** What the user can choose to be scored by, and what would be chosen for her. */
import type { EditionReason } from '../domain/edition-choice';
import type { EditionListing } from '../domain/edition-listing';
import type { Standard } from '../domain/standard';
import { editions, findStandard, isInForce } from '../editions/catalogue';
import { cityGrids, loadEveryTable, ownTables } from './own-tables';
import { listingOf } from '../editions/listing';
import { chooseEdition } from './choose-edition';
import type { ScoredWorkbook } from './score-workbook';

/** Where an edition's dates stand to a day. */
export type InForce = 'in-force' | 'ended' | 'not-yet';

export type EditionChoice = {
  /** What is chosen: the edition's id, or the table's own columns. */
  readonly value: string;
  readonly listing: EditionListing;
  /** Of the office's own: the sheet that holds it, and whether as an edition or as the columns of its table. Null for those of the law. */
  readonly own: { readonly sheet: string; readonly from: 'edition' | 'columns' } | null;
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
    value: listing.id,
    listing,
    own: null,
    inForce: inForceOn(listing, today),
    isScorable: listing.kind === 'urban-class' && listing.indicators > 0,
  }));
}

/** What the workbook itself offers: editions that the office wrote on sheets of it, and the columns of its own table. */
export function ownChoices({ grids, choices }: Pick<ScoredWorkbook, 'grids' | 'choices'>): readonly EditionChoice[] {
  const reader = ownTables();
  if (reader === null) return [];
  const choice = (standard: Standard, value: string, sheet: string, from: 'edition' | 'columns'): EditionChoice => ({
    value,
    listing: listingOf(standard),
    own: { sheet, from },
    inForce: 'in-force',
    isScorable: standard.indicators.length > 0,
  });
  const held = reader
    .heldEditions(grids)
    .flatMap(({ standard, sheet }) => (standard === null ? [] : [choice(standard, standard.edition, sheet, 'edition')]));
  const [table] = reader.ownTablesOf(cityGrids(grids), choices.sheet);
  return table === undefined ? held : [...held, choice(table.standard, table.standard.edition, table.sheet, 'columns')];
}

/** The edition by its id, for a sheet that it is written on; null where nobody knows it. */
export function editionNamed(id: string): Standard | null {
  const found = findStandard(id);
  return found.ok ? found.value : null;
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
