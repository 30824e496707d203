/** What the product makes of a list of changes over tables, in plain figures. */
import { assessScenario } from '../../src/changes/replay/assess-scenario';
import { isOpen } from '../../src/changes/replay/open-answers';
import { provincialCity } from '../../src/editions/city-requirements';
import type { Baseline } from '../../src/domain/baseline';
import { alreadyInDrivers } from '../../src/engine/scenario/already-in';
import { deriveDrivers } from '../../src/engine/scenario/baseline-drivers';
import { startFrom } from '../../src/engine/scenario/moving-facts';
import { foldResolutions } from '../../src/engine/fold-resolutions';
import type { AskScenario } from './independent-scenarios/compare';
import { othersOf } from './independent-scenarios/compare';
import type { Tables } from './independent-scenarios/start';
import { edition } from './sample-baseline';

/** As the reading of a workbook puts it together (src/application/read-baseline.ts). */
export function baselineOf({ observations, resolutions, units, projects, budget, people, region, isMountain }: Tables): Baseline {
  const { drivers, replaced } = deriveDrivers(edition, foldResolutions({ observations, resolutions }), units, budget, people);
  return {
    observations: observations.map((observation) => replaced.get(observation.indicator) ?? observation),
    resolutions: Object.fromEntries(Object.entries(resolutions).filter(([id, { kind }]) => kind !== 'value' || !replaced.has(id))),
    drivers,
    units,
    alreadyIn: alreadyInDrivers(edition, observations, resolutions, drivers),
    projects,
    budget,
    region,
    isMountain,
    currentClass: null,
  };
}

export const askForScenarios: AskScenario = (tables, changes, policy) => {
  const start = startFrom(baselineOf(tables), edition);
  const { facts, outcomes, assessment, range } = assessScenario(start, provincialCity, policy, { name: 'A', changes });
  return {
    done: outcomes.map((outcome) => (!outcome.change.isOn ? 'off' : !outcome.isApplied ? 'refused' : isOpen(outcome) ? 'open' : 'done')),
    quantities: facts.drivers,
    values: new Map(
      [...facts.observations].map(([id, { reading }]) => [
        id,
        reading.kind === 'grade' ? String(reading.grade) : reading.kind === 'pending' ? null : reading.value,
      ]),
    ),
    points: new Map(assessment.indicators.map(({ indicator, points }) => [indicator, points])),
    total: assessment.total.certain,
    range: range === null ? null : [range.low, range.high],
    others: {
      ...othersOf({
        units: new Map(facts.units.map((unit) => [unit.name, unit])),
        wards: [...facts.changedWards],
        uncosted: [...facts.uncosted],
        region: facts.region,
        isMountain: facts.isMountain,
      }),
      cost: `${facts.cost.toFixed(6)} ${String(facts.cityCost)}`,
    },
  };
};
