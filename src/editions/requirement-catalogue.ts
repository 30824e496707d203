/** The requirements of administrative units that the product knows, and which of them hold on a date. */
import type { Citation, Standing } from '../domain/citation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Requirement, RequirementEdition, RequirementKind, TierStanding } from '../domain/requirement';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Translations } from '../domain/translations';
import { instrumentIds } from './instruments';
import { provincialCity } from './city-requirements';
import { decodeRequirements } from './decode-requirements';
import cityJson from './nq-112-2025/city.json';
import communeJson from './nq-112-2025/commune.json';
import provinceJson from './nq-112-2025/province.json';
import wardJson from './nq-112-2025/ward.json';
import provincialCity2016Json from './nq-1211-2016/provincial-city-2016.json';
import { sound } from './sound';

const decoded = (json: unknown): RequirementEdition => sound(decodeRequirements(json, instrumentIds));

const earliestProvincialCity = decoded(provincialCity2016Json);

/** Editions in the order they are offered. */
export const requirementEditions: readonly RequirementEdition[] = [
  earliestProvincialCity,
  provincialCity,
  decoded(wardJson),
  decoded(communeJson),
  decoded(provinceJson),
  decoded(cityJson),
];

/** Finds an edition by its id, or by one it had before; `edition-unknown` names those that exist. */
export function findRequirements(id: string): Result<RequirementEdition, Problem> {
  const found = requirementEditions.find(({ edition, aliases }) => edition === id || aliases.includes(id));
  if (found !== undefined) return success(found);
  const known = requirementEditions.map(({ edition }) => edition).join(', ');
  return failure(problem('edition-unknown', 'error', null, { edition: id, known }));
}

/** How an edition stands on an ISO date; the text may still hold when no unit of its kind is left. */
function standingOf({ from, to, tierUntil }: RequirementEdition, date: string): TierStanding {
  if (date < from) return 'not-yet';
  if (to !== null && to <= date) return 'replaced';
  return tierUntil !== null && tierUntil <= date ? 'tier-ended' : 'in-force';
}

/** The edition of a kind of unit that holds on a date; null where none does, or none is known. */
export function requirementsInForce(kind: RequirementKind, date: string): RequirementEdition | null {
  return requirementEditions.find((edition) => edition.kind === kind && standingOf(edition, date) === 'in-force') ?? null;
}

/** The requirements of a provincial city on a date; where no such city is left, those that held last. */
export function provincialCityOn(date: string): RequirementEdition {
  return requirementsInForce('provincial-city', date) ?? (date < provincialCity.from ? earliestProvincialCity : provincialCity);
}

/** What holds on a date in the place of an edition that no longer does: its successors, or theirs. */
export function replacedBy(edition: RequirementEdition, date: string): readonly RequirementEdition[] {
  const found = new Set<RequirementEdition>();
  const follow = ({ successors }: RequirementEdition, seen: readonly string[]): void => {
    for (const id of successors.filter((each) => !seen.includes(each))) {
      const next = requirementEditions.find((candidate) => candidate.edition === id);
      if (next === undefined) continue;
      if (standingOf(next, date) === 'in-force') found.add(next);
      else follow(next, [...seen, id]);
    }
  };
  if (edition.to !== null && edition.to <= date) follow(edition, [edition.edition]);
  return [...found];
}

export type StandingOfTier = { readonly standing: TierStanding; readonly replacedBy: readonly RequirementEdition[] };

/** How an edition stands on a date, and what holds in its place where it was replaced. Every output says so. */
export function standingOfTier(edition: RequirementEdition, date: string): StandingOfTier {
  return { standing: standingOf(edition, date), replacedBy: replacedBy(edition, date) };
}

function citationsOf({ citation, mountainCitation, elsewhere, special }: Requirement): readonly Citation[] {
  const there = Object.values(elsewhere).map((each) => each.citation);
  return [citation, ...(mountainCitation === null ? [] : [mountainCitation]), ...there, ...special.map((each) => each.citation)];
}

/** How many of an edition's citations are known how well. */
export function standingsOf({ city, ward, tierCitation }: RequirementEdition): Readonly<Partial<Record<Standing, number>>> {
  const count: Partial<Record<Standing, number>> = {};
  for (const { standing } of [...[...city, ...ward].flatMap(citationsOf), ...(tierCitation === null ? [] : [tierCitation])])
    count[standing] = (count[standing] ?? 0) + 1;
  return count;
}

export type RequirementListing = {
  readonly id: string;
  readonly title: string;
  readonly titleIn?: Translations | undefined;
  readonly kind: RequirementKind;
  readonly from: string;
  readonly to: string | null;
  readonly tierUntil: string | null;
  /** The nearest of its successors. */
  readonly successor: string | null;
  readonly standing: Readonly<Partial<Record<Standing, number>>>;
  readonly complete: boolean;
  /** How many requirements the unit itself has. */
  readonly requirements: number;
};

/** Every edition, as a list shows it. */
export function listRequirements(): readonly RequirementListing[] {
  return requirementEditions.map((edition) => ({
    id: edition.edition,
    title: edition.title,
    titleIn: edition.titleIn,
    kind: edition.kind,
    from: edition.from,
    to: edition.to,
    tierUntil: edition.tierUntil,
    successor: edition.successors[0] ?? null,
    standing: standingsOf(edition),
    complete: edition.isComplete,
    requirements: edition.city.length,
  }));
}
