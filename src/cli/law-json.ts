/** The law behind a result as JSON: which edition and why, in force or not, how well it is known, what is not. */
import type { ClassHeld } from '../application/class-held';
import { findInstrument } from '../application/legal-texts';
import type { LawOfRequirements, LawOfTheScore } from '../application/law-of-the-score';
import type { EditionReason } from '../domain/edition-choice';
import type { Extent, GateResult } from '../domain/assessment';
import type { Standing } from '../domain/citation';
import type { StandingCounts } from '../domain/edition-listing';
import type { RequirementKind, TierStanding } from '../domain/requirement';
import { classOf } from '../domain/standard';
import type { Standard, UnknownPart, UrbanClass } from '../domain/standard';
import { textIn } from '../domain/translations';
import { editionTitle } from '../words/law-names';
import type { Locale } from '../words/locale';
import { clausePlace } from '../words/places';
import { gateName } from './law-text';

export type GateJson = Pick<GateResult, 'id' | 'of' | 'standing' | 'why'> & { readonly name: string };

type OtherEdition = { readonly id: string; readonly title: string; readonly from: string };

export type LawJson = {
  readonly id: string;
  readonly title: string;
  /** Null where a table of the office's own names none. */
  readonly class: UrbanClass | null;
  /** Null for a table of the office's own, as `inForce` is: it is no text that holds from a day on. */
  readonly from: string | null;
  /** First day on which it no longer is the law; null while it is. */
  readonly to: string | null;
  readonly date: string;
  readonly inForce: boolean | null;
  /** The law that a table of the office's own names, where that has ended by the date. */
  readonly namedEnded: { readonly id: string; readonly title: string; readonly to: string } | null;
  readonly because: EditionReason;
  readonly replacedBy: OtherEdition | null;
  /** How many citations are known how well. */
  readonly standing: StandingCounts;
  readonly own: boolean;
  readonly complete: boolean;
  readonly unknown: readonly string[];
  readonly gates: readonly GateJson[];
  readonly measure: Standard['measure'];
  readonly extent: Extent | null;
};

export type RequirementLawJson = Pick<LawJson, 'id' | 'title' | 'to' | 'date' | 'standing' | 'complete' | 'unknown'> & {
  readonly from: string;
  readonly inForce: boolean;
  readonly kind: RequirementKind;
  readonly tier: TierStanding;
  readonly tierUntil: string | null;
  readonly tierEnded: boolean;
  readonly replacedBy: readonly OtherEdition[];
};

/** The class that a city holds, and what it is today. */
export type ClassHeldJson = {
  readonly class: UrbanClass;
  /** Number of the law that was named; null where none was: then it is the law before the transition. */
  readonly law: string | null;
  readonly ofEarlierLaw: boolean;
  readonly today: { readonly class: UrbanClass; readonly from: string; readonly standing: Standing; readonly clause: string } | null;
};

export function unknownTexts(unknown: readonly UnknownPart[], locale: Locale): readonly string[] {
  return unknown.map(({ text, textIn: translated }) => textIn(text, translated, locale));
}

export function gatesJson(gates: readonly GateResult[], standard: Standard, locale: Locale): readonly GateJson[] {
  return gates.map((gate) => {
    const { id, of, standing, why } = gate;
    return { id, of, standing, why, name: gateName(gate, standard, locale) };
  });
}

export function lawJson(
  { standard, date, inForce, namedEnded, because, replacedBy, standing, gates, extent }: LawOfTheScore,
  locale: Locale,
): LawJson {
  return {
    id: standard.edition,
    title: editionTitle(standard, locale),
    class: classOf(standard),
    from: inForce === null ? null : standard.from,
    to: inForce === null ? null : standard.to,
    date,
    inForce,
    namedEnded:
      namedEnded === null
        ? null
        : { id: namedEnded.standard.edition, title: editionTitle(namedEnded.standard, locale), to: namedEnded.ended },
    because,
    replacedBy: replacedBy === null ? null : { id: replacedBy.id, title: editionTitle(replacedBy, locale), from: replacedBy.from },
    standing,
    own: standard.isOwn,
    complete: standard.isComplete,
    unknown: unknownTexts(standard.unknown, locale),
    gates: gatesJson(gates, standard, locale),
    measure: standard.measure,
    extent,
  };
}

export function requirementLawJson(law: LawOfRequirements, locale: Locale): RequirementLawJson {
  const { edition, date, tier, tierEnded, replacedBy, standing } = law;
  return {
    id: edition.edition,
    title: editionTitle(edition, locale),
    kind: edition.kind,
    from: edition.from,
    to: edition.to,
    date,
    inForce: tier === 'in-force' || tier === 'tier-ended',
    tier,
    tierUntil: edition.tierUntil,
    tierEnded,
    replacedBy: replacedBy.map((next) => ({ id: next.edition, title: editionTitle(next, locale), from: next.from })),
    standing,
    complete: edition.isComplete,
    unknown: unknownTexts(edition.unknown, locale),
  };
}

export function classHeldJson({ urbanClass, isOfEarlierLaw, law, today }: ClassHeld, locale: Locale): ClassHeldJson {
  return {
    class: urbanClass,
    law,
    ofEarlierLaw: isOfEarlierLaw,
    today:
      today === null
        ? null
        : {
            class: today.urbanClass,
            from: today.from,
            standing: today.citation.standing,
            clause: clausePlace(today.citation, findInstrument, locale),
          },
  };
}
