/** What a scenario comes to, in words and short: said beside what is shown wide. Plain data: it may be said in another window. */
import type { ComparedScenario } from '../application/assess-scenarios';
import type { RequirementVerdict } from '../domain/requirement';
import type { Standard } from '../domain/standard';
import { comparisonLines } from '../reports/comparison-sentence';
import { scenarioBar } from '../reports/scenario-bar';
import { lawName } from '../words/law-names';
import { laterWordsOf, wordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { requirementFigures } from '../words/requirement-figures';
import type { StandingLine } from '../words/standing-lines';

export type ScenarioTotals = {
  /** The scenario's name; that of the baseline where none is open. */
  readonly name: string;
  readonly points: string;
  readonly difference: string;
  readonly parts: readonly string[];
  readonly lines: readonly StandingLine[];
  readonly requirements: readonly {
    readonly id: string;
    readonly name: string;
    readonly figures: string;
    readonly verdict: RequirementVerdict;
  }[];
};

/** @param compared the scenario; null for the baseline alone */
export function scenarioTotals(
  base: ComparedScenario['assessed'],
  compared: ComparedScenario | null,
  standard: Standard,
  locale: Locale,
): ScenarioTotals {
  return {
    name: compared?.scenario.name ?? laterWordsOf(locale).scenarioPane.base,
    ...scenarioBar(base, compared, standard, locale),
    lines: compared === null ? [] : comparisonLines(compared, standard, locale),
    requirements: (compared?.assessed ?? base).requirements.map((result) => {
      const { actual, required } = requirementFigures(result, locale);
      return {
        id: result.id,
        name: lawName(result, locale),
        figures: [actual, required === null ? null : wordsOf(locale).pane.neededShort(required)]
          .filter((text) => text !== null)
          .join(' · '),
        verdict: result.verdict,
      };
    }),
  };
}
