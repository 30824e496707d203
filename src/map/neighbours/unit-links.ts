/** Who touches whom, as the map of communes draws it. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { adjacencyOf } from '../../engine/contiguity';
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
