/** A scenario over the sample, replayed: its facts, its units, and what each change was told. */
import { changes, edition, sampleBaseline } from './sample-baseline';
import { applyScenario } from '../../src/changes/replay/apply-scenario';
import type { ChangeAction } from '../../src/changes/scenario';
import type { Baseline } from '../../src/domain/baseline';
import type { DriverId } from '../../src/domain/driver';
import { startFrom } from '../../src/engine/scenario/moving-facts';

export function replayed(actions: readonly ChangeAction[], baseline: Baseline = sampleBaseline) {
  const { facts, outcomes } = applyScenario(startFrom(baseline, edition), changes(...actions));
  return {
    facts,
    outcomes,
    driver: (id: DriverId) => facts.drivers.get(id),
    unit: (name: string) => facts.units.find((each) => each.name === name),
    /** Codes of what each change was told. */
    told: outcomes.map(({ problems }) => problems.map(({ code }) => code)),
    /** Why changes were refused. */
    refusals: outcomes.flatMap(({ isApplied, problems }) => (isApplied ? [] : problems.map(({ code }) => code))),
    /** What changes were told under a code. */
    said: (code: string) => outcomes.flatMap(({ problems }) => problems.filter((each) => each.code === code).map(({ data }) => data)),
  };
}

/** The sample without some of its quantities. */
export function lacking(...ids: readonly DriverId[]): Baseline {
  return { ...sampleBaseline, observations: [], drivers: new Map([...sampleBaseline.drivers].filter(([id]) => !ids.includes(id))) };
}
