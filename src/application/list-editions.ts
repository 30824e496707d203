/** Every edition that the product knows, of tables and of requirements, in one list. Pure. */
import type { EditionKind, StandingCounts } from '../domain/edition-listing';
import type { RequirementKind } from '../domain/requirement';
import type { UrbanClass } from '../domain/standard';
import type { Translations } from '../domain/translations';
import { editions, isInForce } from '../editions/catalogue';
import { listRequirements, requirementEditions } from '../editions/requirement-catalogue';

export type ListedEdition = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly titleIn?: Translations | undefined;
  readonly kind: EditionKind;
  /** Null for requirements of units. */
  readonly urbanClass: UrbanClass | null;
  /** The kind of unit that requirements are of; null for tables. */
  readonly unit: RequirementKind | null;
  readonly from: string;
  readonly to: string | null;
  /** First day without a unit of the kind; null while there are, and for tables. */
  readonly tierUntil: string | null;
  readonly successor: string | null;
  readonly standing: StandingCounts;
  readonly isComplete: boolean;
  readonly isOwn: boolean;
  /** Rows of the table, or requirements. */
  readonly indicators: number;
};

function requirements(): readonly ListedEdition[] {
  return listRequirements().map(({ kind, complete, requirements: count, ...listed }) => ({
    ...listed,
    aliases: requirementEditions.find(({ edition }) => edition === listed.id)?.aliases ?? [],
    kind: 'unit',
    urbanClass: null,
    unit: kind,
    isComplete: complete,
    isOwn: false,
    indicators: count,
  }));
}

/** @param date only texts that are in force on it (also those of a kind of unit that is no more); null lists all */
export function listEveryEdition(date: string | null): readonly ListedEdition[] {
  const tables = editions().map((listed): ListedEdition => ({ ...listed, unit: null, tierUntil: null }));
  return [...tables, ...requirements()].filter((listed) => date === null || isInForce(listed, date));
}
