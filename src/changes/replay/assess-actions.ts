/** What changes would make of the baseline, scored only: for answers that try many of them. */
import type { Assessment, Policy } from '../../domain/assessment';
import type { Facts } from '../../domain/facts';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import type { ChangeAction } from '../scenario';
import { applyScenario } from './apply-scenario';
import type { ChangeOutcome } from './apply-scenario';
import { scoreFacts } from './score-facts';

export type AssessedActions = {
  readonly assessment: Assessment;
  readonly facts: Facts;
  readonly outcomes: readonly ChangeOutcome[];
  /** Every change could be applied. */
  readonly isWhole: boolean;
};

export function assessActions(start: ScenarioStart, policy: Policy, actions: readonly ChangeAction[]): AssessedActions {
  const changes = actions.map((action, index) => ({ id: String(index + 1), isOn: true, action, note: '' }));
  const { facts, outcomes } = applyScenario(start, changes);
  const isWhole = outcomes.every(({ isApplied }) => isApplied);
  return { assessment: scoreFacts(facts, start.edition, policy, false), facts, outcomes, isWhole };
}
