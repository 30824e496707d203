import { useMemo } from 'react';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { LaterWords } from '../../words/words';
import { useWords } from './useWords';
import type { Words } from './useWords';

/** What the scenario views speak with: their own labels beside the comparison's. */
export type ScenarioWords = {
  readonly locale: Locale;
  readonly text: LaterWords['scenarioPane'];
  readonly comparison: LaterWords['comparison'];
  readonly terms: Words['terms'];
};

/** The scenario views' words in the pane's language. */
export function useScenarioWords(): ScenarioWords {
  const { locale, terms } = useWords();
  return useMemo(() => {
    const { scenarioPane, comparison } = laterWordsOf(locale);
    return { locale, text: scenarioPane, comparison, terms };
  }, [locale, terms]);
}
