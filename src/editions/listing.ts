/** An edition's line in a list, worked out from its own data. */
import { standings } from '../domain/citation';
import type { Citation } from '../domain/citation';
import type { EditionListing, StandingCounts } from '../domain/edition-listing';
import { classOf } from '../domain/standard';
import type { Standard } from '../domain/standard';
import { citationsOf } from './consistency/citations';

export function countStandings(citations: readonly Citation[]): StandingCounts {
  const counts = standings.map((standing) => [standing, citations.filter((citation) => citation.standing === standing).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

export function listingOf(standard: Standard): EditionListing {
  const { edition, aliases, short, shortIn, title, titleIn, from, to, successor, isComplete, isOwn, subject } = standard;
  return {
    id: edition,
    aliases,
    kind: subject === 'unit' ? 'unit-table' : 'urban-class',
    short,
    shortIn,
    title,
    titleIn,
    urbanClass: classOf(standard),
    from,
    to,
    tierUntil: null,
    successor,
    isComplete,
    isOwn,
    indicators: standard.indicators.length,
    standing: countStandings(citationsOf(standard).map(({ citation }) => citation)),
  };
}
