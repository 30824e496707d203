/** Under which law a score or a check of requirements stands, and what an output must say of it. Pure. */
import type { EditionReason } from '../domain/edition-choice';
import type { Assessment, Extent, GateResult } from '../domain/assessment';
import type { EditionListing, StandingCounts } from '../domain/edition-listing';
import type { RequirementEdition, TierStanding } from '../domain/requirement';
import type { Standard } from '../domain/standard';
import { everyStandard, isInForce, successorOf } from '../editions/catalogue';
import { listingOf } from '../editions/listing';
import { standingOfTier, standingsOf } from '../editions/requirement-catalogue';
import type { ScoredWorkbook } from './score-workbook';

/** A law that a table names, with the first day on which it no longer holds. */
export type NamedLaw = { readonly standard: Standard; readonly ended: string };

export type LawOfTheScore = {
  readonly standard: Standard;
  /** ISO date of the work. */
  readonly date: string;
  /** Null for a table of the office's own, which is no text that holds from a day on. */
  readonly inForce: boolean | null;
  /** The law that a table of the office's own names, where that has ended on the date; else null. */
  readonly namedEnded: NamedLaw | null;
  readonly because: EditionReason;
  /** What holds in its place on the date; null while it holds itself, or where nothing is known to. */
  readonly replacedBy: EditionListing | null;
  /** How many of its citations are known how well. */
  readonly standing: StandingCounts;
  /** Empty where nothing was scored. */
  readonly gates: readonly GateResult[];
  /** Null while nobody said, and where the law makes no difference. */
  readonly extent: Extent | null;
};

/** The edition that came after one that has ended on a date, and after that the next; the last where all of them have ended. */
function replacement({ edition, to }: Pick<Standard, 'edition' | 'to'>, date: string): EditionListing | null {
  let next: EditionListing | null = null;
  const seen = new Set([edition]);
  let ended = to !== null && to <= date;
  for (let at = edition; ended; at = next.id) {
    const successor = successorOf(at);
    if (successor === null || seen.has(successor.id)) break;
    seen.add(successor.id);
    next = successor;
    ended = next.to !== null && next.to <= date;
  }
  return next;
}

/** How an edition stands on a date, with what of it is known how well: what every output says. */
export function standingOfEdition(
  standard: Standard,
  date: string,
): Pick<LawOfTheScore, 'inForce' | 'namedEnded' | 'replacedBy' | 'standing'> {
  const namedEnded = namedLawEnded(standard, date);
  return {
    inForce: standard.isOwn ? null : isInForce(standard, date),
    namedEnded,
    replacedBy: replacement(namedEnded?.standard ?? standard, date),
    standing: listingOf(standard).standing,
  };
}

/** The law that a table of the office's own names in its title, where every text of it that is known has ended by a date. */
export function namedLawEnded({ isOwn, laws }: Standard, date: string): NamedLaw | null {
  if (!isOwn) return null;
  const named = everyStandard().filter((one) => !one.isOwn && one.laws.some((law) => laws.includes(law)));
  const last = named.toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1);
  if (last === undefined || named.some(({ to }) => to === null)) return null;
  return last.to !== null && last.to <= date ? { standard: last, ended: last.to } : null;
}

/** @param assessment null where nothing was scored */
export function lawOfTheScore({ standard, because, today, choices }: ScoredWorkbook, assessment: Assessment | null): LawOfTheScore {
  return {
    standard,
    date: today,
    because,
    ...standingOfEdition(standard, today),
    gates: assessment?.gates ?? [],
    extent: standard.extent === null ? null : choices.extent,
  };
}

export type LawOfRequirements = {
  readonly edition: RequirementEdition;
  readonly date: string;
  readonly tier: TierStanding;
  /** True where no unit of the kind is left on the date, whether or not the text still stands. */
  readonly tierEnded: boolean;
  /** What holds in its place on the date; several where its area is now of several kinds of units. */
  readonly replacedBy: readonly RequirementEdition[];
  readonly standing: StandingCounts;
};

export function lawOfRequirements(edition: RequirementEdition, date: string): LawOfRequirements {
  const { standing: tier, replacedBy } = standingOfTier(edition, date);
  const tierEnded = edition.tierUntil !== null && edition.tierUntil <= date;
  return { edition, date, tier, tierEnded, replacedBy, standing: standingsOf(edition) };
}
