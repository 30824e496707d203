import { useMemo } from 'react';
import { wordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { Words } from '../../words/words';
import { useWords } from './useWords';

/** What the scenario views speak with: their own labels beside the comparison's. */
export type ScenarioWords = { readonly locale: Locale; readonly text: Words['scenarioPane']; readonly comparison: Words['comparison'] };

/** The scenario views' words in the pane's language. */
export function useScenarioWords(): ScenarioWords {
  const { locale } = useWords();
  return useMemo(() => {
    const { scenarioPane, comparison } = wordsOf(locale);
    return { locale, text: scenarioPane, comparison };
  }, [locale]);
}
