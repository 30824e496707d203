/** The first sentence of a scenario and the short list under it, the same in the pane, at the terminal and on the written sheet. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { criteriaMet } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { heldBeside } from '../words/held-against';
import { laterWordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { formatDifference } from '../words/numbers';
import { standingLines, wardsShortText } from '../words/standing-lines';
import type { StandingLine } from '../words/standing-lines';
import { totalText } from '../words/total-text';

/** Points from → to, criteria met, what is missing at least, and how many new wards fall short of their own standard. */
export function comparisonSentence(compared: ComparedScenario, measure: Standard['measure'], locale: Locale): string {
  const words = laterWordsOf(locale).comparison;
  const { assessed, difference, standing } = compared;
  const { total } = assessed.assessment;
  const reached = criteriaMet(assessed.assessment);
  const wards = wardsShortText(standing, locale);
  const sentence = words.sentence(
    compared.scenario.name,
    heldBeside(difference.total.from, total.required, locale).actual,
    heldBeside(difference.total.to, total.required, locale).actual,
    formatDifference(difference.total.to - difference.total.from, locale),
    reached.of === 0 ? '–' : `${String(reached.met)}/${String(reached.of)}`,
    totalText(assessed.assessment, measure, locale),
  );
  return wards === '' ? sentence : `${sentence} · ${wards}`;
}

/** What is lost, what still blocks, what is open and what is won, a line each. */
export function comparisonLines(
  { standing, assessed: { assessment, requirements } }: ComparedScenario,
  standard: Standard,
  locale: Locale,
): readonly StandingLine[] {
  return standingLines({ standing, assessment, requirements, standard }, locale);
}
