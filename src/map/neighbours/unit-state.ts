/** How a unit stands to the city on the map. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';

export type UnitState = 'city' | 'candidate' | 'chosen' | 'apart' | 'chosen-apart';
export const unitStates = ['city', 'candidate', 'chosen', 'apart', 'chosen-apart'] as const satisfies readonly UnitState[];

export function unitState(unit: AdministrativeUnit, chosen: ReadonlySet<string>, apart: ReadonlySet<string>): UnitState {
  if (unit.isInCity) return 'city';
  const key = unitKey(unit.name);
  if (chosen.has(key)) return apart.has(key) ? 'chosen-apart' : 'chosen';
  return apart.has(key) ? 'apart' : 'candidate';
}
