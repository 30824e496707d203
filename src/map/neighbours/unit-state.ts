/** How a unit stands to the city on the map. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';

export type UnitState = 'city' | 'candidate' | 'chosen' | 'apart' | 'chosen-apart' | 'chosen-ward' | 'city-ward';

/** Where units are ticked: whether they become wards is said in the list. */
export const tickedStates = ['city', 'candidate', 'chosen', 'apart', 'chosen-apart'] as const satisfies readonly UnitState[];

/** In the order of a legend. */
export const unitStates = [
  'city',
  'city-ward',
  'chosen',
  'chosen-ward',
  'chosen-apart',
  'candidate',
  'apart',
] as const satisfies readonly UnitState[];

/** Units by their keys: those that join, those that do not touch the city then, and those that are made wards. */
export type MarkedUnits = {
  readonly chosen: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly wards: ReadonlySet<string>;
};

export function unitState(unit: AdministrativeUnit, { chosen, apart, wards }: MarkedUnits): UnitState {
  const key = unitKey(unit.name);
  if (unit.isInCity) return wards.has(key) ? 'city-ward' : 'city';
  if (chosen.has(key)) return apart.has(key) ? 'chosen-apart' : wards.has(key) ? 'chosen-ward' : 'chosen';
  return apart.has(key) ? 'apart' : 'candidate';
}

export function isChosen(state: UnitState): boolean {
  return state === 'chosen' || state === 'chosen-apart' || state === 'chosen-ward';
}
