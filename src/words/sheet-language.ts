/** The languages as a scenario sheet is written and read in them. */
import type { SheetKindWords, SheetLanguage, Written } from '../changes/notation/sheet-language';
import type { AnyKindWords } from './change-words';
import { assumptionTexts } from './assumption-texts';
import { laterWordsOf, wordsOf } from './languages';
import { locales } from './locale';
import type { Locale } from './locale';

/** What a language says of a kind of change on the sheet. */
function sheetKindWords({ sheet, example, fields }: AnyKindWords): SheetKindWords {
  const written = Object.entries(fields).map(([field, { choices = {} }]): readonly [string, Written] => [
    field,
    Object.fromEntries(Object.entries(choices).map(([choice, words]) => [choice, words.written])),
  ]);
  return { name: sheet, example, written: Object.fromEntries(written) };
}

/** The language a scenario sheet is written in. */
export function sheetLanguage(locale: Locale): SheetLanguage {
  const { format } = wordsOf(locale);
  const { changes, drivers, scenarioSheet } = laterWordsOf(locale);
  const kinds = Object.entries<AnyKindWords>(changes).map(([kind, words]): readonly [string, SheetKindWords] => [
    kind,
    sheetKindWords(words),
  ]);
  return {
    ...scenarioSheet,
    kinds: Object.fromEntries(kinds),
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
