/** What every written sheet says of the law it stands on: its dates, what replaced it, whose table it is, how much of it was read. Pure. */
import { standingOfEdition } from '../application/law-of-the-score';
import type { LawOfRequirements } from '../application/law-of-the-score';
import type { Standard } from '../domain/standard';
import { textIn } from '../domain/translations';
import { laterWordsOf } from '../words/languages';
import { editionName } from '../words/law-names';
import { originText, periodText, sourcesText } from '../words/law-standing';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { formatDate } from '../words/numbers';

/** Dates and what holds today, in one line; the first that a reader of the sheet must know. */
export function lawLine(standard: Standard, date: string, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const { inForce, namedEnded, replacedBy } = standingOfEdition(standard, date);
  const day = formatDate(date, locale);
  const parts = [
    // A table of the office's own is no text that holds from a day on.
    ...(inForce === null
      ? [`${editionName(standard, locale)}: ${words.own}`]
      : [`${editionName(standard, locale)}: ${periodText(standard, locale)}`, inForce ? words.inForce(day) : words.notInForce(day)]),
    ...(namedEnded === null ? [] : [words.namedEnded(editionName(namedEnded.standard, locale), formatDate(namedEnded.ended, locale))]),
    ...(replacedBy === null ? [] : [words.replacedBy(editionName(replacedBy, locale))]),
    ...(standard.isComplete ? [] : [words.incomplete]),
  ];
  return `${parts.join('; ')}.`;
}

/** How well the edition is known: citations counted, the rules that are no text read, whose numbering places follow, and what is not known. */
export function knownLines(standard: Standard, date: string, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale);
  const { standing } = standingOfEdition(standard, date);
  const { interpolation } = standard.rules;
  return [
    `${originText(standard, standing, locale)}.`,
    ...(standard.measure === 'points'
      ? [words.scoreSheet.interpolation(laterWordsOf(locale).laterTerms.standing[interpolation.standing])]
      : []),
    ...((standing.report ?? 0) > 0 && !standard.isOwn ? [words.scoreSheet.reportNumbering] : []),
    ...standard.unknown.map((part) => `${words.cliLaw.unknownHeading}: ${textIn(part.text, part.textIn, locale)}`),
  ];
}

/** The same for requirements of a unit, with the day on which its tier ended. */
export function requirementLine({ edition, date, tier, tierEnded, replacedBy, standing }: LawOfRequirements, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const day = formatDate(date, locale);
  const names = replacedBy.map((next) => editionName(next, locale));
  const parts = [
    `${editionName(edition, locale)}: ${periodText(edition, locale)}`,
    tier === 'in-force' || tier === 'tier-ended' ? words.inForce(day) : words.notInForce(day),
    ...(tierEnded && edition.tierUntil !== null ? [words.tierEnded(formatDate(edition.tierUntil, locale))] : []),
    ...(names.length === 0 ? [] : [words.replacedBy(listed(names, locale))]),
    ...(edition.isComplete ? [] : [words.incomplete]),
  ];
  return `${parts.join('; ')}. ${sourcesText(standing, locale)}.`;
}
