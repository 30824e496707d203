/** Every edition that the product knows, of tables and of requirements of units, as one list. */
import type { EditionListing } from '../../src/domain/edition-listing';
import type { RequirementEdition } from '../../src/domain/requirement';
import { editions, isInForce } from '../../src/editions/catalogue';
import { requirementEditions, standingsOf } from '../../src/editions/requirement-catalogue';

function requirementListing(edition: RequirementEdition): EditionListing {
  const { aliases, short, shortIn, title, titleIn, from, to, tierUntil, successors, isComplete, city } = edition;
  return {
    id: edition.edition,
    aliases,
    kind: 'unit',
    short,
    shortIn,
    title,
    titleIn,
    urbanClass: null,
    from,
    to,
    tierUntil,
    successor: successors[0] ?? null,
    isComplete,
    isOwn: false,
    indicators: city.length,
    standing: standingsOf(edition),
  };
}

/** @param date only those that are the law on it; every one where it is left out. A text may hold when its kind of unit is gone (`tierUntil`). */
export function everyEdition(date: string | null = null): readonly EditionListing[] {
  return [...editions(), ...requirementEditions.map(requirementListing)].filter((edition) => date === null || isInForce(edition, date));
}
