import { createContext, useContext } from 'react';
import { wordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { Words as EveryWord } from '../../words/words';

/** Everything a component needs to speak: the language, the pane's labels and the words of the field. */
export type Words = { readonly locale: Locale; readonly text: EveryWord['pane']; readonly terms: EveryWord['terms'] };

/** What the pane speaks with in a language that is here. */
export function paneWords(locale: Locale): Words {
  const { pane, terms } = wordsOf(locale);
  return { locale, text: pane, terms };
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the pane's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  // A component outside the pane is a bug.
  if (words === null) throw new Error('there is no language here');
  return words;
}
