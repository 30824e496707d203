import { useMemo } from 'react';
import { laterWordsOf } from '../../words/languages';
import type { LaterWords } from '../../words/words';
import { useWords } from './useWords';
import type { Words } from './useWords';

/** What the parts about the law speak with: their own words beside the pane's. */
export type LawWords = Omit<Words, 'terms'> & {
  readonly law: LaterWords['lawPane'];
  readonly terms: Words['terms'] & LaterWords['laterTerms'];
};

/** The words about the law in the pane's language. */
export function useLawWords(): LawWords {
  const words = useWords();
  return useMemo(() => {
    const { lawPane, laterTerms } = laterWordsOf(words.locale);
    return { ...words, law: lawPane, terms: { ...words.terms, ...laterTerms } };
  }, [words]);
}
