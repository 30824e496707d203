/** A scenario's facts scored and checked. */
import type { Assessment, Policy } from '../../domain/assessment';
import type { PointsRange } from '../../domain/difference';
import type { Facts } from '../../domain/facts';
import type { RequirementEdition, RequirementResult, WardResult } from '../../domain/requirement';
import type { Change, Scenario } from '../scenario';
import { checkCity, checkWards } from '../../engine/requirements';
import { applyScenario } from './apply-scenario';
import type { ChangeOutcome } from './apply-scenario';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import { rangeOverAnswers } from './open-answers';
import { scoreFacts } from './score-facts';

export type AssessedScenario = {
  readonly name: string;
  readonly facts: Facts;
  readonly outcomes: readonly ChangeOutcome[];
  readonly assessment: Assessment;
  readonly requirements: readonly RequirementResult[];
  readonly wards: readonly WardResult[];
  /** The totals that answers not yet given could lead to; null where nothing is asked. */
  readonly range: PointsRange | null;
  /** Of those totals the one that lacks the least; the assessment itself where nothing is asked. */
  readonly mildest: Assessment;
};

/** Replays, scores and checks one scenario. An empty list of changes is the baseline itself. */
export function assessScenario(
  start: ScenarioStart,
  requirements: RequirementEdition,
  policy: Policy,
  scenario: Scenario,
): AssessedScenario {
  const { facts, outcomes } = applyScenario(start, scenario.changes);
  const assessment = scoreFacts(facts, start.edition, policy, true);
  const open = rangeOverAnswers(start, requirements, policy, scenario.changes, outcomes);
  return {
    name: scenario.name,
    facts,
    outcomes,
    assessment,
    requirements: checkCity(requirements, facts),
    wards: checkWards(requirements, facts),
    range: open?.range ?? null,
    mildest: open?.mildest ?? assessment,
  };
}

/** Certain total after each change in turn, the baseline first: `totals[k]` is with the first k changes. */
export function totalsInOrder(start: ScenarioStart, policy: Policy, changes: readonly Change[]): readonly number[] {
  return Array.from({ length: changes.length + 1 }, (_, count) => {
    const { facts } = applyScenario(start, changes.slice(0, count));
    return scoreFacts(facts, start.edition, policy, false).total.certain;
  });
}
