import { createContext, useContext } from 'react';
import type { Locale } from '../../strings/locale';
import { paneStrings } from '../../strings/pane';
import type { PaneStrings } from '../../strings/pane';
import { terms } from '../../strings/terms';
import type { Terms } from '../../strings/terms';

/** Everything a component needs to speak: the language, the pane's labels and the words of the field. */
export type Words = { readonly locale: Locale; readonly text: PaneStrings; readonly terms: Terms };

const wordsByLocale: Readonly<Record<Locale, Words>> = {
  vi: { locale: 'vi', text: paneStrings.vi, terms: terms.vi },
  en: { locale: 'en', text: paneStrings.en, terms: terms.en },
};

/** The words of a language; the same object every time. */
export function wordsOf(locale: Locale): Words {
  return wordsByLocale[locale];
}

export const WordsContext = createContext<Words>(wordsByLocale.vi);

/** The words of the pane's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
