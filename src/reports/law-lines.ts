/** What every written sheet says of the law it stands on: its dates, what replaced it, whose table it is, how much of it was read. Pure. */
import { standingOfEdition } from '../application/law-of-the-score';
import type { LawOfRequirements } from '../application/law-of-the-score';
import type { Standing } from '../domain/citation';
import type { StandingCounts } from '../domain/edition-listing';
import type { Standard } from '../domain/standard';
import { textIn } from '../domain/translations';
import { laterWordsOf, wordsOf } from '../words/languages';
import { editionName } from '../words/law-names';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { formatDate } from '../words/numbers';

type Period = { readonly from: string; readonly to: string | null };

function period({ from, to }: Period, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  return to === null ? words.fromOn(formatDate(from, locale)) : words.between(formatDate(from, locale), formatDate(to, locale));
}

const worse: readonly Exclude<Standing, 'text'>[] = ['report', 'digest', 'second-hand', 'practice', 'memory', 'unknown'];

function sources(counts: StandingCounts, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const others = worse.flatMap((standing) => {
    const count = counts[standing] ?? 0;
    return count === 0 ? [] : [words.sourceCount(count, words.sourceShort[standing])];
  });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${words.sources(counts.text ?? 0, all, listed(others, locale))}.`;
}

/** Dates and what holds today, in one line; the first that a reader of the sheet must know. */
export function lawLine(standard: Standard, date: string, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const { inForce, replacedBy } = standingOfEdition(standard, date);
  const day = formatDate(date, locale);
  const parts = [
    `${editionName(standard, locale)}: ${period(standard, locale)}`,
    inForce ? words.inForce(day) : words.notInForce(day),
    ...(replacedBy === null ? [] : [words.replacedBy(editionName(replacedBy, locale))]),
    ...(standard.isOwn ? [words.own] : []),
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
    sources(standing, locale),
    ...(standard.measure === 'points' ? [words.scoreSheet.interpolation(wordsOf(locale).terms.standing[interpolation.standing])] : []),
    ...((standing.report ?? 0) > 0 ? [words.scoreSheet.reportNumbering] : []),
    ...standard.unknown.map((part) => `${words.cliLaw.unknownHeading}: ${textIn(part.text, part.textIn, locale)}`),
  ];
}

/** The same for requirements of a unit, with the day on which its tier ended. */
export function requirementLine({ edition, date, tier, tierEnded, replacedBy, standing }: LawOfRequirements, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const day = formatDate(date, locale);
  const names = replacedBy.map((next) => editionName(next, locale));
  const parts = [
    `${editionName(edition, locale)}: ${period(edition, locale)}`,
    tier === 'in-force' || tier === 'tier-ended' ? words.inForce(day) : words.notInForce(day),
    ...(tierEnded && edition.tierUntil !== null ? [words.tierEnded(formatDate(edition.tierUntil, locale))] : []),
    ...(names.length === 0 ? [] : [words.replacedBy(listed(names, locale))]),
    ...(edition.isComplete ? [] : [words.incomplete]),
  ];
  return `${parts.join('; ')}. ${sources(standing, locale)}`;
}
