/** What the scenario that is open comes to, short enough to stay in sight while it is worked on: the first sentence in figures. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { criteriaMet } from '../domain/assessment';
import type { PointsRange } from '../domain/difference';
import type { RequirementResult } from '../domain/requirement';
import type { Standard } from '../domain/standard';
import { heldBeside } from '../words/held-against';
import { laterWordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { formatDifference } from '../words/numbers';
import { wardsShortText } from '../words/standing-lines';
import { comparisonLines } from './comparison-sentence';

/** `54,06 → 59,68`, `+5,62`, and what else decides: criteria, requirements, new wards, how much still blocks. */
export type ScenarioBar = { readonly points: string; readonly difference: string; readonly parts: readonly string[] };

function ends(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}

/** Of the requirements that are met some may depend on answers not yet given. */
function requirementsPart(results: readonly RequirementResult[], range: PointsRange | null, locale: Locale): readonly string[] {
  if (results.length === 0) return [];
  const open = results.filter(({ id }) => range?.requirements.includes(id) === true).length;
  const met = results.filter(({ id, verdict }) => verdict === 'met' && range?.requirements.includes(id) !== true).length;
  const words = laterWordsOf(locale).standing;
  return [words.barRequirements(ends(String(met), String(met + open)), String(results.length))];
}

/** `59,68`; `54,06–59,68` while answers that are not given decide. */
export function totalOfScenario({ assessment: { total }, range }: ComparedScenario['assessed'], locale: Locale): string {
  const shown = (points: number): string => heldBeside(points, total.required, locale).actual;
  return ends(shown(range?.low ?? total.certain), shown(range?.high ?? total.certain));
}

/** @param compared the scenario; null for the baseline alone */
export function scenarioBar(
  base: ComparedScenario['assessed'],
  compared: ComparedScenario | null,
  standard: Standard,
  locale: Locale,
): ScenarioBar {
  const words = laterWordsOf(locale).standing;
  const open = compared?.assessed ?? base;
  const { assessment, requirements, range } = open;
  const { required } = assessment.total;
  const shown = (points: number): string => heldBeside(points, required, locale).actual;
  const low = range?.low ?? assessment.total.certain;
  const high = range?.high ?? assessment.total.certain;
  const from = base.assessment.total.certain;
  const reached = criteriaMet(assessment);
  const met = range?.criteriaMet ?? { low: reached.met, high: reached.met };
  const blocking = compared === null ? 0 : comparisonLines(compared, standard, locale).filter(({ kind }) => kind !== 'won').length;
  const to = totalOfScenario(open, locale);
  return {
    points: compared === null ? to : `${shown(from)} → ${to}`,
    difference: compared === null ? '' : ends(formatDifference(low - from, locale), formatDifference(high - from, locale)),
    parts: [
      ...(reached.of === 0 ? [] : [words.barCriteria(ends(String(met.low), String(met.high)), String(reached.of))]),
      ...requirementsPart(requirements, range, locale),
      ...(compared === null ? [] : [wardsShortText(compared.standing, locale)].filter((text) => text !== '')),
      ...(blocking === 0 ? [] : [words.barBlocks(String(blocking))]),
    ],
  };
}
