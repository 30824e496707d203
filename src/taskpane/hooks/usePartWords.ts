import { useMemo } from 'react';
import { laterWordsOf } from '../../words/languages';
import type { LaterWords } from '../../words/words';
import { useWords } from './useWords';
import type { Words } from './useWords';

/** What the parts that are fetched after the score speak with: the pane's labels and their own. */
export type PartWords = Omit<Words, 'text' | 'terms'> & {
  readonly text: Words['text'] & LaterWords['paneParts'];
  readonly terms: Words['terms'] & LaterWords['laterTerms'];
};

/** The words of a part that is fetched after the score. */
export function usePartWords(): PartWords {
  const words = useWords();
  return useMemo(() => {
    const { paneParts, laterTerms } = laterWordsOf(words.locale);
    return { ...words, text: { ...words.text, ...paneParts }, terms: { ...words.terms, ...laterTerms } };
  }, [words]);
}
