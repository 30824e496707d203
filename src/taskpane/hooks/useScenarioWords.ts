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
  /** What is said of every kind of change. */
  readonly changes: LaterWords['changes'];
  readonly terms: Words['terms'];
};

/** The scenario views' words in the pane's language. */
export function useScenarioWords(): ScenarioWords {
  const { locale, terms } = useWords();
  return useMemo(() => {
    const { scenarioPane, comparison, changes } = laterWordsOf(locale);
    return { locale, text: scenarioPane, comparison, changes, terms };
  }, [locale, terms]);
}
