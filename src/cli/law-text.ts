/** The law behind a result in a line or two for people at a terminal. */
import type { ClassHeld } from '../application/class-held';
import { findInstrument } from '../application/legal-texts';
import type { LawOfRequirements, LawOfTheScore } from '../application/law-of-the-score';
import type { GateResult } from '../domain/assessment';
import type { Standard, UnknownPart } from '../domain/standard';
import { textIn } from '../domain/translations';
import { laterWordsOf } from '../words/languages';
import { editionName, lawName } from '../words/law-names';
import { originText, periodText, sourcesText } from '../words/law-standing';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { formatDate } from '../words/numbers';
import { clausePlace } from '../words/places';

/** `tổng điểm`, `tiêu chí II …`, or the condition's own name. */
export function gateName({ id, of, outside }: GateResult, standard: Standard, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  if (of === 'total') return standard.measure === 'points' ? words.totalPoints : words.totalStandards;
  if (of === 'outside') return outside === null ? words.extentGate : lawName(outside, locale);
  const section = standard.sections.find((each) => each.id === id);
  return section === undefined ? id : words.section(section.label, section.name);
}

/** Which law and why, in force or what replaced it; how much of it was read; what of it is open. */
export function lawLines(law: LawOfTheScore, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cliLaw;
  const { standard, date, inForce, namedEnded, replacedBy, gates } = law;
  const day = formatDate(date, locale);
  const standing = [
    ...(inForce === null
      ? [words.law(editionName(standard, locale), words.because[law.because], words.own)]
      : [
          words.law(editionName(standard, locale), words.because[law.because], periodText(standard, locale)),
          inForce ? words.inForce(day) : words.notInForce(day),
        ]),
    ...(namedEnded === null ? [] : [words.namedEnded(editionName(namedEnded.standard, locale), formatDate(namedEnded.ended, locale))]),
    ...(replacedBy === null ? [] : [words.replacedBy(`${editionName(replacedBy, locale)} (${replacedBy.id})`)]),
    ...(standard.isComplete ? [] : [words.incomplete]),
  ];
  return [
    standing.join(' · '),
    originText(standard, law.standing, locale),
    // Rows and sections that wait are told where they stand; here what nobody sees there.
    ...gates.flatMap((gate) => {
      // That two sources ask for different totals is told from the start.
      const why = gate.why === 'rows-pending' && gate.of === 'total' && standard.total.disputed !== null ? 'sources-differ' : gate.why;
      return why === null || why === 'rows-pending' ? [] : [words.gate(gateName(gate, standard, locale), words.why[why])];
    }),
  ];
}

/** What of a law is not known here, under the answer. */
export function unknownLines(unknown: readonly UnknownPart[], locale: Locale): readonly string[] {
  const texts = unknown.map(({ text, textIn: translated }) => `  ${textIn(text, translated, locale)}`);
  return texts.length === 0 ? [] : ['', laterWordsOf(locale).cliLaw.unknownHeading, ...texts];
}

export function requirementLawLines(law: LawOfRequirements, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cliLaw;
  const { edition, date, tier, tierEnded, replacedBy } = law;
  const day = formatDate(date, locale);
  const standing = [
    `${editionName(edition, locale)}, ${periodText(edition, locale)}`,
    tier === 'in-force' || tier === 'tier-ended' ? words.inForce(day) : words.notInForce(day),
    ...(tierEnded && edition.tierUntil !== null ? [words.tierEnded(formatDate(edition.tierUntil, locale))] : []),
    ...(replacedBy.length === 0
      ? []
      : [
          words.replacedBy(
            listed(
              replacedBy.map((next) => editionName(next, locale)),
              locale,
            ),
          ),
        ]),
    ...(edition.isComplete ? [] : [words.incomplete]),
  ];
  return [`  ${standing.join(' · ')}`, `  ${sourcesText(law.standing, locale)}`];
}

/** `Loại đô thị đã được công nhận: III (…): từ 01/01/2026 tính là loại II (Điều 15 khoản 2, …; theo trang tra cứu …)` */
export function classHeldLine({ urbanClass, law, today }: ClassHeld, isAsked: boolean, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const held = words.classHeld(urbanClass, law ?? words.earlierLaw);
  const told = [
    ...(today === null
      ? []
      : [
          words.classToday(
            today.urbanClass,
            formatDate(today.from, locale),
            clausePlace(today.citation, findInstrument, locale),
            laterWordsOf(locale).laterTerms.standing[today.citation.standing],
          ),
        ]),
    ...(isAsked ? [] : [words.classNotAsked]),
  ];
  return [held, ...told].join('; ');
}
