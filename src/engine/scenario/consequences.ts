/** What every kind of change has in common once it is applied: what it made known, what did not follow it, what it left out of range. */
import type { Problem } from '../../domain/problem';
import { watchFiledRows } from './filed-rows';
import { learnDrivers } from './learn-drivers';
import { followPresentBudget } from './present-budget';
import type { MovingFacts, ScenarioStart } from './replay-state';
import { leavesOutOfRange } from './row-range';

/** To be asked before a change; the answer to be asked after it. */
export function watchConsequences(moving: MovingFacts, start: ScenarioStart): (after: MovingFacts) => readonly Problem[] {
  const known = moving.drivers.size;
  const knownBefore = known === start.drivers.size ? start.drivers : new Map(moving.drivers);
  const filedRows = watchFiledRows(moving, start);
  return (after) => {
    if (after.drivers.size > known) learnDrivers(after, start, new Set(knownBefore.keys()));
    return [...filedRows(after), ...followPresentBudget(after, start), ...leavesOutOfRange(after, start)];
  };
}
