/** Whether the unit meets its requirements: as it is, and in every scenario, with those of each ward that is new or was made smaller. */
import type { ComparedScenario } from '../../application/assess-scenarios';
import { checkListedUnits } from '../../application/check-listed-units';
import { reasonUnscored } from '../../application/reason-unscored';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { RequirementEdition, RequirementResult, UnitResult } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

/** Every ward and commune of the baseline (`scenario` null) or of a scenario. */
export type AssessedUnits = { readonly scenario: string | null; readonly units: readonly UnitResult[] };

export type RequirementsAnswer = {
  readonly edition: RequirementEdition;
  readonly base: AssessedScenario;
  readonly scenarios: readonly ComparedScenario[];
  /** What is looked at: a scenario, or the baseline. */
  readonly shown: AssessedScenario;
  /** Where single units are what the text asks of; null where it is a whole. */
  readonly units: readonly AssessedUnits[] | null;
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
    const all = [{ scenario: null, assessed: base }, ...scenarios.map(({ scenario, assessed }) => ({ scenario: scenario.name, assessed }))];
    const units = all.flatMap(({ scenario, assessed: { facts } }): AssessedUnits[] => {
      const listed = checkListedUnits(edition, facts.units, facts.isMountain, scored.today);
      return listed === null ? [] : [{ scenario, units: listed.units }];
    });
    return success({ edition, base, scenarios, shown: found?.assessed ?? base, units: units.length === 0 ? null : units });
  },
  json: ({ edition, base, scenarios, units }) => ({
    requirementEdition: edition.edition,
    baseline: assessedJson(base),
    scenarios: scenarios.map(({ scenario, assessed }) => ({ name: scenario.name, ...assessedJson(assessed) })),
    units:
      units?.map(({ scenario, units: each }) => ({
        scenario,
        units: each.map(({ unit, edition: by, verdict, requirements }) => ({
          unit: unit.name,
          edition: by,
          verdict,
          requirements: requirements.map(requirementJson),
        })),
      })) ?? null,
  }),
};
