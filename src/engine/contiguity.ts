/** Whether what joins the city touches it, and if not, which unit would bridge the distance. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { unitKey } from '../language/unit-name';

/** Touching is mutual even where a sheet lists it on one side only. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

export function adjacencyOf(units: readonly AdministrativeUnit[]): Adjacency {
  const touches = new Map<string, Set<string>>();
  const link = (a: string, b: string): void => {
    const known = touches.get(a);
    if (known === undefined) touches.set(a, new Set([b]));
    else known.add(b);
  };
  for (const unit of units) {
    for (const neighbour of unit.neighbours) {
      link(unitKey(unit.name), unitKey(neighbour));
      link(unitKey(neighbour), unitKey(unit.name));
    }
  }
  return touches;
}

/** A joining unit that does not touch the city, and the fewest units that would have to join too (nearest the city first); empty where none would do. */
export type ApartUnit = { readonly unit: AdministrativeUnit; readonly bridge: readonly AdministrativeUnit[] };

/** Units reachable from the start through the allowed ones. */
function reach(start: ReadonlySet<string>, allowed: ReadonlySet<string>, adjacency: Adjacency): ReadonlySet<string> {
  const reached = new Set(start);
  const queue = [...start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const next of adjacency.get(key) ?? []) {
      if (allowed.has(next) && !reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return reached;
}

/** Fewest known units that lead from the cluster to the target. Units that join already lead on for nothing, and are not missing. */
function bridgeTo(
  target: string,
  cluster: ReadonlySet<string>,
  joining: ReadonlySet<string>,
  known: ReadonlyMap<string, AdministrativeUnit>,
  adjacency: Adjacency,
): readonly AdministrativeUnit[] {
  const cameFrom = new Map<string, string | null>([...cluster].map((key) => [key, null]));
  // One layer for each unit that would have to join: what joins already is walked through within its layer.
  for (let layer = [...cluster]; layer.length > 0;) {
    const nextLayer: string[] = [];
    for (let index = 0; index < layer.length; index += 1) {
      const key = layer[index] ?? '';
      if (key === target) {
        const missing: AdministrativeUnit[] = [];
        for (let step = cameFrom.get(key) ?? null; step !== null && !cluster.has(step); step = cameFrom.get(step) ?? null) {
          const unit = known.get(step);
          if (unit !== undefined && !joining.has(step)) missing.unshift(unit);
        }
        return missing;
      }
      for (const next of adjacency.get(key) ?? []) {
        if (!known.has(next) || cameFrom.has(next)) continue;
        cameFrom.set(next, key);
        (joining.has(next) ? layer : nextLayer).push(next);
      }
    }
    layer = nextLayer;
  }
  return [];
}

/**
 * Units among `chosen` that the city cannot reach over units that touch.
 * @param units every unit of the sheet, the city's own marked `isInCity`
 * @param chosen names of the units that join
 */
export function findApart(
  units: readonly AdministrativeUnit[],
  chosen: readonly string[],
  adjacency: Adjacency = adjacencyOf(units),
): readonly ApartUnit[] {
  const known = new Map(units.map((unit) => [unitKey(unit.name), unit]));
  const city = new Set(units.filter((unit) => unit.isInCity).map((unit) => unitKey(unit.name)));
  const joining = chosen.map(unitKey);
  const joiningKeys = new Set(joining);
  const reached = reach(city, new Set([...city, ...joining]), adjacency);
  return joining.flatMap((key) => {
    const unit = known.get(key);
    return unit === undefined || reached.has(key) ? [] : [{ unit, bridge: bridgeTo(key, reached, joiningKeys, known, adjacency) }];
  });
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
