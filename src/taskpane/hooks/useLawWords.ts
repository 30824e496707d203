import { useMemo } from 'react';
import { laterWordsOf } from '../../words/languages';
import type { LaterWords } from '../../words/words';
import { useWords } from './useWords';
import type { Words } from './useWords';

/** What the parts about the law speak with: their own words beside the pane's. */
export type LawWords = Words & { readonly law: LaterWords['lawPane'] };

/** The words about the law in the pane's language. */
export function useLawWords(): LawWords {
  const words = useWords();
  return useMemo(() => ({ ...words, law: laterWordsOf(words.locale).lawPane }), [words]);
}
