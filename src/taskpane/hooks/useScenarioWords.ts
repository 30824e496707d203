import { comparisonStrings } from '../../words/comparison';
import type { ComparisonStrings } from '../../words/vi/comparison';
import type { Locale } from '../../words/locale';
import { scenarioPaneStrings } from '../../words/scenario-pane';
import type { ScenarioPaneStrings } from '../../words/vi/scenario-pane';
import { useWords } from './useWords';

/** What the scenario views speak with: their own labels beside the comparison's. */
export type ScenarioWords = { readonly locale: Locale; readonly text: ScenarioPaneStrings; readonly comparison: ComparisonStrings };

const wordsByLocale: Readonly<Record<Locale, ScenarioWords>> = {
  vi: { locale: 'vi', text: scenarioPaneStrings.vi, comparison: comparisonStrings.vi },
  en: { locale: 'en', text: scenarioPaneStrings.en, comparison: comparisonStrings.en },
};

/** The scenario views' words in the pane's language; the same object every time. */
export function useScenarioWords(): ScenarioWords {
  return wordsByLocale[useWords().locale];
}
