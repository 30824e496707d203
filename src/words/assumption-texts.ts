/** The assumptions of a score as a language writes them, one line each: `Miền núi, vùng cao, biên giới: có`. */
import type { AssumptionKind, Assumptions, AssumptionText } from '../domain/assumptions';
import { assumptionKinds } from '../domain/assumptions';
import { laterWordsOf, wordsOf } from './languages';
import { appliedRegion, editionName } from './law-names';
import type { Locale } from './locale';
import { formatDate } from './numbers';

export function assumptionTexts(assumptions: Assumptions, locale: Locale): readonly AssumptionText[] {
  const { assumptions: words, scenarioSheet } = laterWordsOf(locale);
  const { standard, date, policy, region, extent, isMountain, currentClass, currentClassLaw, people } = assumptions;
  const held = currentClass === null ? words.unsaid : words.held(scenarioSheet.classes[currentClass], currentClassLaw);
  const values: Readonly<Record<AssumptionKind, string>> = {
    edition: editionName(standard, locale),
    date: formatDate(date, locale),
    policy: wordsOf(locale).terms.policy[policy],
    region: appliedRegion(standard, region, locale) ?? words.noRegion,
    extent: extent === null ? words.unsaid : words.extent[extent],
    mountain: isMountain ? words.mountain : words.notMountain,
    'class-held': held,
    people: words.people[people],
  };
  return assumptionKinds.map((kind) => ({ kind, label: words.labels[kind], value: values[kind] }));
}

/** The same as lines of a sheet. */
export function assumptionLines(assumptions: Assumptions, locale: Locale): readonly string[] {
  return assumptionTexts(assumptions, locale).map(({ label, value }) => `${label}: ${value}`);
}

/** The same in one line, for what is shown on the day it is worked out: `Bộ tiêu chuẩn: NQ 26/2022 · Dưới mức tối thiểu: chặt chẽ · …`. */
export function assumptionsInOne(assumptions: Assumptions, locale: Locale): string {
  const told = assumptionTexts(assumptions, locale).filter(({ kind }) => kind !== 'date');
  return told.map(({ label, value }) => `${label}: ${value}`).join(' · ');
}
