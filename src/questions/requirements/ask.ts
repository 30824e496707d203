/** Whether the unit meets its requirements: as it is, and in every scenario, with those of each ward that is new or was made smaller. */
import type { ComparedScenario } from '../../application/assess-scenarios';
import { reasonUnscored } from '../../application/reason-unscored';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { RequirementEdition, RequirementResult } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

export type RequirementsAnswer = {
  readonly edition: RequirementEdition;
  readonly base: AssessedScenario;
  readonly scenarios: readonly ComparedScenario[];
  /** What is looked at: a scenario, or the baseline. */
  readonly shown: AssessedScenario;
};

function requirementJson({ id, name, unit, required, adjusted, actual, gap, verdict }: RequirementResult): object {
  return { id, name, unit, required, adjusted, actual, gap, verdict };
}

function assessedJson({ requirements, wards }: AssessedScenario): object {
  return {
    met: requirements.filter(({ verdict }) => verdict === 'met').length,
    of: requirements.length,
    requirements: requirements.map(requirementJson),
    wards: wards.map(({ unit, requirements: own }) => ({ unit: unit.name, requirements: own.map(requirementJson) })),
  };
}

export const requiring: Asking<NoFields, RequirementsAnswer> = {
  fields: noFields,
  ask: ({ scored, replayed }) => {
    if (replayed === null) return failure([reasonUnscored(scored)].flatMap((why) => why ?? []));
    const { base, scenarios, shown, requirements: edition } = replayed;
    const found = scenarios.find(({ scenario }) => scenario.name === shown);
    return success({ edition, base, scenarios, shown: found?.assessed ?? base });
  },
  json: ({ edition, base, scenarios }) => ({
    requirementEdition: edition.edition,
    baseline: assessedJson(base),
    scenarios: scenarios.map(({ scenario, assessed }) => ({ name: scenario.name, ...assessedJson(assessed) })),
  }),
};
