/** Undo and redo over the list of scenarios. Lists are immutable, so a step back is a list kept. */
import type { Scenario } from '../changes/scenario';

export type ScenarioHistory = {
  readonly past: readonly (readonly Scenario[])[];
  readonly present: readonly Scenario[];
  readonly future: readonly (readonly Scenario[])[];
};

const stepsKept = 100;

export function historyOf(scenarios: readonly Scenario[]): ScenarioHistory {
  return { past: [], present: scenarios, future: [] };
}

/** A new present; what was undone before is gone. */
export function record(history: ScenarioHistory, scenarios: readonly Scenario[]): ScenarioHistory {
  return { past: [...history.past, history.present].slice(-stepsKept), present: scenarios, future: [] };
}

/** One step back; the same history where there is none. */
export function undo(history: ScenarioHistory): ScenarioHistory {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

/** One step forward again; the same history where nothing was undone. */
export function redo(history: ScenarioHistory): ScenarioHistory {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
