import { comparisonStrings } from '../../strings/comparison';
import type { ComparisonStrings } from '../../strings/comparison.vi';
import type { Locale } from '../../strings/locale';
import { scenarioPaneStrings } from '../../strings/scenario-pane';
import type { ScenarioPaneStrings } from '../../strings/scenario-pane.vi';
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
