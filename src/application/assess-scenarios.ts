/** Use case: the baseline and every scenario, assessed and compared. Pure. */
import type { Policy } from '../domain/assessment';
import type { Baseline } from '../domain/baseline';
import type { ChangeContribution, Difference } from '../domain/difference';
import type { RequirementEdition } from '../domain/requirement';
import type { Scenario } from '../changes/scenario';
import type { ScenarioStanding } from '../domain/scenario-standing';
import type { Standard } from '../domain/standard';
import { findApart } from '../engine/contiguity';
import type { ApartUnit } from '../engine/contiguity';
import { assessScenario, totalsInOrder } from '../changes/replay/assess-scenario';
import type { AssessedScenario } from '../changes/replay/assess-scenario';
import { contributions, compareScenarios } from '../changes/replay/compare';
import { startFrom } from '../engine/scenario/moving-facts';
import type { ScenarioStart } from '../engine/scenario/moving-facts';
import { prepareEdition } from '../engine/scenario/prepared-edition';
import { standingOfScenario } from '../changes/replay/standing';

/** One scenario beside the baseline. */
export type ComparedScenario = {
  readonly scenario: Scenario;
  readonly assessed: AssessedScenario;
  readonly difference: Difference;
  /** What it wins, loses, and what still blocks it. */
  readonly standing: ScenarioStanding;
  /** Points each change brought, in the order applied. */
  readonly contributions: readonly ChangeContribution[];
  /** Units that join without touching the city. */
  readonly apart: readonly ApartUnit[];
};

/** Prepares a baseline for any number of scenarios under an edition. */
export function prepareBaseline(baseline: Baseline, standard: Standard): ScenarioStart {
  return startFrom(baseline, prepareEdition(standard));
}

/** Assesses one scenario against the assessed baseline. */
export function compareWithBase(
  start: ScenarioStart,
  base: AssessedScenario,
  requirements: RequirementEdition,
  policy: Policy,
  scenario: Scenario,
): ComparedScenario {
  const assessed = assessScenario(start, requirements, policy, scenario);
  const joined = scenario.changes.flatMap((change) => (change.isOn && change.action.kind === 'merge-unit' ? [change.action.unit] : []));
  const difference = compareScenarios(base, assessed);
  return {
    scenario,
    assessed,
    difference,
    standing: standingOfScenario(base, assessed, difference, start.edition.standard),
    contributions: contributions(scenario.changes, totalsInOrder(start, policy, scenario.changes)),
    apart: joined.length === 0 ? [] : findApart(start.baseline.units, joined, start.adjacency),
  };
}

/** The baseline itself, assessed. */
export function assessBase(start: ScenarioStart, requirements: RequirementEdition, policy: Policy, name: string): AssessedScenario {
  return assessScenario(start, requirements, policy, { name, changes: [] });
}
