import type { Change } from '../../changes/scenario';

/** Names of the units that changes join to the city. */
export function chosenUnits(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ isOn, action }) => (isOn && action.kind === 'merge-unit' ? [action.unit] : []));
}
