import { createContext, useContext } from 'react';
import type { Locale } from '../../words/locale';
import { paneStrings } from '../../words/pane';
import type { PaneStrings } from '../../words/pane';
import { terms } from '../../words/terms';
import type { Terms } from '../../words/terms';

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
