/** What a change would meet where it is to stand, before it stands there. Pure. */
import { applyScenario } from '../changes/replay/apply-scenario';
import type { Change, ChangeAction } from '../changes/scenario';
import type { Problem } from '../domain/problem';
import type { ScenarioStart } from '../engine/scenario/moving-facts';

/** No change of a list has it. */
const tried = '\u0000tried';

/**
 * Problems of the change itself; those of the changes around it are told where they stand.
 * @param id the change that is edited; null where it is put behind the others
 */
export function tryChange(start: ScenarioStart, changes: readonly Change[], id: string | null, action: ChangeAction): readonly Problem[] {
  const wanted = id ?? tried;
  const edited = changes.map((change) => (change.id === id ? { ...change, isOn: true, action } : change));
  const all = id === null ? [...edited, { id: tried, isOn: true, note: '', action }] : edited;
  return applyScenario(start, all).outcomes.find(({ change }) => change.id === wanted)?.problems ?? [];
}
