/** Who touches whom, as the map of communes draws it. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { adjacencyOf, findApart } from '../../engine/contiguity';
import { unitKey } from '../../language/unit-name';

/** Two listed units that touch, by their keys (see unitKey); each pair once. */
export type UnitLink = { readonly from: string; readonly to: string };

/** Every pair of listed units that touch, in the list's order. */
export function unitLinks(units: readonly AdministrativeUnit[]): readonly UnitLink[] {
  const adjacency = adjacencyOf(units);
  const keys = units.map(({ name }) => unitKey(name));
  return keys.flatMap((from, index) =>
    keys.slice(index + 1).flatMap((to) => (adjacency.get(from)?.has(to) === true ? [{ from, to }] : [])),
  );
}

/** Keys of the units outside the city that would not touch it if they joined what is chosen now. */
export function unitsApart(units: readonly AdministrativeUnit[], chosen: readonly string[]): ReadonlySet<string> {
  const adjacency = adjacencyOf(units);
  const chosenKeys = new Set(chosen.map(unitKey));
  const apart = new Set<string>();
  for (const unit of units) {
    if (unit.isInCity) continue;
    const key = unitKey(unit.name);
    const joining = chosenKeys.has(key) ? chosen : [...chosen, unit.name];
    if (findApart(units, joining, adjacency).some((each) => unitKey(each.unit.name) === key)) apart.add(key);
  }
  return apart;
}
