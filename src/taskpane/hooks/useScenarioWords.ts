import { useMemo } from 'react';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { LaterWords } from '../../words/words';
import { useWords } from './useWords';

/** What the scenario views speak with: their own labels beside the comparison's. */
export type ScenarioWords = {
  readonly locale: Locale;
  readonly text: LaterWords['scenarioPane'];
  readonly comparison: LaterWords['comparison'];
};

/** The scenario views' words in the pane's language. */
export function useScenarioWords(): ScenarioWords {
  const { locale } = useWords();
  return useMemo(() => {
    const { scenarioPane, comparison } = laterWordsOf(locale);
    return { locale, text: scenarioPane, comparison };
  }, [locale]);
}
