/** What each commune alone would bring on top of what is looked at, before anybody ticks it. */
import { kindNamed } from '../changes/kind-named';
import { applyScenario } from '../changes/replay/apply-scenario';
import { isOpen } from '../changes/replay/open-answers';
import { scoreFacts } from '../changes/replay/score-facts';
import type { Change, ChangeAction } from '../changes/scenario';
import type { Policy } from '../domain/assessment';
import type { PeopleAnswer } from '../domain/change-parts';
import type { ScenarioStart } from '../engine/scenario/moving-facts';

/** Points more; from one to the other where it depends on whether its people are counted already. */
export type CommuneGain = { readonly low: number; readonly high: number };

const answers: readonly PeopleAnswer[] = [true, 'whole', false];

/** A hair of rounding is no point. */
function difference(one: number, other: number): number {
  return Math.abs(one - other) < 1e-9 ? 0 : one - other;
}

/**
 * @param changes those of the scenario that is looked at; none over the baseline
 * @returns what a commune would bring, by its name; null where it cannot join
 */
export function communeGains(start: ScenarioStart, policy: Policy, changes: readonly Change[]): (unit: string) => CommuneGain | null {
  const totalOf = (list: readonly Change[]): number =>
    scoreFacts(applyScenario(start, list).facts, start.edition, policy, false).total.certain;
  let now: number | null = null;
  return (unit) => {
    const joins: ChangeAction = { kind: 'merge-unit', unit, becomes: 'same', part: null, brings: 'city-average' };
    const withMerger = (action: ChangeAction): readonly Change[] => [...changes, { id: `joins ${unit}`, isOn: true, action, note: '' }];
    const outcome = applyScenario(start, withMerger(joins)).outcomes.at(-1);
    if (outcome?.isApplied !== true) return null;
    const before = (now ??= totalOf(changes));
    const given = isOpen(outcome) ? answers.flatMap((answer) => kindNamed(joins.kind)?.answered(joins, answer) ?? []) : [joins];
    const gains = given.map((action) => difference(totalOf(withMerger(action)), before));
    return { low: Math.min(...gains), high: Math.max(...gains) };
  };
}
