/** What a workbook, once scored, gives the scenarios: the baseline they start from, and those that stand in its scenario sheet. */
import type { Policy } from '../../domain/assessment';
import type { Problem } from '../../domain/problem';
import type { Scenario } from '../../changes/scenario';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import { readScenarioSheet } from '../../sheets/scenario-sheet/read-scenario-sheet';
import type { SheetLanguage } from '../../changes/notation/sheet-language';
import { provincialCity } from '../../editions/city-requirements';
import { assumptionProblems, assumptionsOf } from '../assumptions';
import { assessBase, prepareBaseline } from '../assess-scenarios';
import type { BaselineOptions } from '../baseline-options';
import { readBaseline } from '../read-baseline';
import type { BaselineReading } from '../read-baseline';
import type { ScoredWorkbook } from '../score-workbook';
import { statedChoices } from '../stated-assumptions';
import type { AdoptedAssumptions } from '../stated-assumptions';

export type ScenarioSource = {
  readonly reading: BaselineReading;
  readonly start: ScenarioStart;
  readonly base: AssessedScenario;
  readonly policy: Policy;
  readonly options: BaselineOptions;
  /** The scenario sheet; null where the workbook has none. */
  readonly sheet: string | null;
  readonly written: readonly Scenario[];
  readonly problems: readonly Problem[];
  /** What the scenario sheet states otherwise, as choices. */
  readonly stated: AdoptedAssumptions;
};

/** What it is called where it stands beside scenarios is a word of the language that shows it. */
const baseName = 'base';

/**
 * Null where no table was scored.
 * @param languages those that a scenario sheet may be written in
 */
export function readScenarioSource(scored: ScoredWorkbook | null, languages: readonly SheetLanguage[]): ScenarioSource | null {
  if (scored === null || scored.table === null) return null;
  const reading = readBaseline(scored, languages);
  const { policy } = scored.choices;
  const start = prepareBaseline(reading.baseline, scored.standard);
  const { units, projects } = reading.baseline;
  const written = readScenarioSheet(scored.grids, { standard: scored.standard, languages }, units, projects);
  const own = assumptionsOf(scored);
  const differing = assumptionProblems(written.stated ?? [], own, languages);
  return {
    reading,
    start,
    base: assessBase(start, provincialCity, policy, baseName),
    policy,
    options: scored.choices.baseline,
    sheet: written.sheet,
    written: written.scenarios,
    stated: statedChoices(written.stated ?? [], own, languages),
    // Beside the total of the scenarios too: the policy is not the one that the workbook chooses.
    problems: [
      ...scored.problems.filter(({ code }) => code === 'settings-policy-unknown'),
      ...reading.problems,
      ...written.problems,
      ...differing,
    ],
  };
}
