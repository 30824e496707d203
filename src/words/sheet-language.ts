/** The languages as a scenario sheet is written and read in them. */
import type { SheetLanguage } from '../domain/scenario-sheet';
import { assumptionTexts } from './assumption-texts';
import { laterWordsOf, wordsOf } from './languages';
import { locales } from './locale';
import type { Locale } from './locale';

/** The language a scenario sheet is written in. */
export function sheetLanguage(locale: Locale): SheetLanguage {
  const { format } = wordsOf(locale);
  const { drivers, scenarioSheet } = laterWordsOf(locale);
  return {
    ...scenarioSheet,
    drivers,
    assumptionTexts: (assumptions) => assumptionTexts(assumptions, locale),
    language: format.language,
    decimal: format.decimal,
    group: format.group,
  };
}

/** Every language, the first one first: whoever wrote a sheet, it is read. All of them must be here (`loadEveryLanguage`). */
export function sheetLanguages(): readonly SheetLanguage[] {
  return locales.map(sheetLanguage);
}
