/** The city that a question is asked of: the baseline, or the scenario that is looked at as if it were one. */
import type { AssessedScenario } from '../changes/replay/assess-scenario';
import type { Policy } from '../domain/assessment';
import type { Baseline } from '../domain/baseline';
import type { Driver } from '../domain/driver';
import type { Facts } from '../domain/facts';
import type { Problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import type { ScenarioStart } from '../engine/scenario/moving-facts';
import { prepareBaseline } from './assess-scenarios';
import type { ComparedScenario } from './assess-scenarios';
import { reasonUnscored } from './reason-unscored';
import type { ScoredWorkbook } from './score-workbook';

export type AskedCity = {
  /** Null for the baseline. */
  readonly scenario: string | null;
  readonly start: ScenarioStart;
  readonly assessed: AssessedScenario;
  readonly standard: Standard;
  readonly policy: Policy;
};

type Replayed = {
  readonly baseline: Baseline;
  readonly base: AssessedScenario;
  readonly scenarios: readonly ComparedScenario[];
  readonly shown: string | null;
};

/** Facts as a baseline: what was moved stands as if it had been filed so. */
function baselineOf(
  { drivers, behaviours, observations, resolutions, ...facts }: Facts,
  { drivers: known, ...baseline }: Baseline,
): Baseline {
  const moved = [...drivers].map(([id, value]): readonly [string, Driver] => {
    const { origin } = known.get(id) ?? { origin: { kind: 'missing' } as const };
    return [id, { id, value, origin, behaviour: behaviours.get(id) ?? 'fixed' }];
  });
  const missing = [...known].filter(([id]) => !drivers.has(id));
  return {
    ...baseline,
    observations: [...observations.values()],
    resolutions,
    drivers: new Map([...moved, ...missing]),
    region: facts.region,
    isMountain: facts.isMountain,
    currentClass: facts.currentClass,
  };
}

/**
 * Why nothing can be said of a city: its table was not scored, or which column is meant is still to be chosen, so that its rows may be
 * another column's.
 */
export function whyUnanswered(scored: ScoredWorkbook, replayed: Replayed | null): readonly Problem[] {
  if (replayed === null) return [reasonUnscored(scored)].flatMap((why) => why ?? []);
  const isAsked = scored.question !== undefined && scored.question.about !== 'points';
  return isAsked ? scored.problems.filter(({ code }) => code === 'column-question') : [];
}

export function askedCity({ baseline, base, scenarios, shown }: Replayed, standard: Standard, policy: Policy): AskedCity {
  const found = scenarios.find(({ scenario }) => scenario.name === shown)?.assessed ?? null;
  const of = found === null ? baseline : baselineOf(found.facts, baseline);
  return { scenario: found?.name ?? null, start: prepareBaseline(of, standard), assessed: found ?? base, standard, policy };
}

/** The city once changes have been replayed on it: what they moved stands as if it had been filed so. */
export function movedCity(city: AskedCity, assessed: AssessedScenario): AskedCity {
  return { ...city, assessed, start: prepareBaseline(baselineOf(assessed.facts, city.start.baseline), city.standard) };
}
