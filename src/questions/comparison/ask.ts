/** How the scenarios differ from the baseline: points, criteria, requirements, and what each change brings. */
import type { ComparedScenario } from '../../application/assess-scenarios';
import { reasonUnscored } from '../../application/reason-unscored';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { Baseline } from '../../domain/baseline';
import { problem } from '../../domain/problem';
import type { RequirementEdition } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

export type ComparisonAnswer = {
  readonly baseline: Baseline;
  readonly base: AssessedScenario;
  readonly scenarios: readonly ComparedScenario[];
  readonly requirements: RequirementEdition;
};

function totalJson({ assessment: { total, recognised } }: AssessedScenario): object {
  const { certain, possible, required, met } = total;
  return { certain, possible, required, met: required === null ? null : met, recognised };
}

function scenarioJson({ scenario, assessed, difference, contributions, apart }: ComparedScenario): object {
  const { criteria, requirements, thresholds, indicators } = difference;
  return {
    name: scenario.name,
    total: totalJson(assessed),
    gain: difference.total.to - difference.total.from,
    criteria,
    requirements,
    thresholds,
    changes: assessed.outcomes.map(({ change, isApplied }, index) => ({
      id: change.id,
      kind: change.action.kind,
      on: change.isOn,
      applied: isApplied,
      points: contributions[index]?.points ?? 0,
    })),
    indicators: indicators.map(({ indicator, code, value, points, gain }) => ({ indicator, code, value, points, gain })),
    apart: apart.map(({ unit, bridge }) => ({ unit: unit.name, bridge: bridge.map(({ name }) => name) })),
  };
}

export const comparing: Asking<NoFields, ComparisonAnswer> = {
  fields: noFields,
  ask: ({ scored, replayed }) => {
    if (replayed === null) return failure([reasonUnscored(scored)].flatMap((why) => why ?? []));
    const { baseline, base, scenarios, requirements } = replayed;
    if (scenarios.length === 0) return failure([problem('scenarios-absent', 'error', null, {})]);
    return success({ baseline, base, scenarios, requirements });
  },
  json: ({ base, scenarios }) => ({ baseline: { total: totalJson(base) }, scenarios: scenarios.map(scenarioJson) }),
};
