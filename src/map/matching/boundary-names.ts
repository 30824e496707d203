/** Which property of the features holds the communes' names, and which features carry a unit's name. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { likeness } from '../../language/text/names';
import { isUnitAsTyped, unitKey } from '../../language/unit-name';
import type { BoundaryFeature } from '../boundaries/boundary-feature';

/** What files that lost the diacritics know a unit by. It proposes; Nông Hạ is not Nông Hà where both are written in full. */
function folded(name: string): string {
  return likeness(unitKey(name));
}

/** Features by the name that one property gives them. */
export type NameIndex = { readonly property: string; readonly byName: ReadonlyMap<string, readonly BoundaryFeature[]> };

function indexOf(property: string, features: readonly BoundaryFeature[]): NameIndex {
  const byName = new Map<string, BoundaryFeature[]>();
  for (const feature of features) {
    const name = feature.properties.get(property);
    if (name === undefined) continue;
    const key = folded(name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [feature]);
    else known.push(feature);
  }
  return { property, byName };
}

function isSpelledAs(unit: AdministrativeUnit, feature: BoundaryFeature, property: string): boolean {
  return unitKey(feature.properties.get(property) ?? '') === unitKey(unit.name);
}

/** The property that names the most units; of several the one that spells the most as the sheet does, then the first. Null where none names any. */
export function chooseNames(units: readonly AdministrativeUnit[], features: readonly BoundaryFeature[]): NameIndex | null {
  const properties = new Set(features.flatMap((feature) => [...feature.properties.keys()]));
  const wanted = units.map((unit) => ({ unit, key: folded(unit.name) }));
  let best: { readonly index: NameIndex; readonly named: number; readonly same: number } | null = null;
  for (const property of properties) {
    const index = indexOf(property, features);
    const found = wanted.flatMap(({ unit, key }) => {
      const carriers = index.byName.get(key);
      return carriers === undefined ? [] : [carriers.some((feature) => isSpelledAs(unit, feature, property))];
    });
    const same = found.filter(Boolean).length;
    if (found.length > 0 && (best === null || found.length > best.named || (found.length === best.named && same > best.same)))
      best = { index, named: found.length, same };
  }
  return best?.index ?? null;
}

/** Features that carry the unit's name: spelled alike where there are any, else those typed without diacritics that are no other unit's. */
export function carriersOf(
  unit: AdministrativeUnit,
  units: readonly AdministrativeUnit[],
  { property, byName }: NameIndex,
): readonly BoundaryFeature[] {
  const key = folded(unit.name);
  const carriers = byName.get(key) ?? [];
  const same = carriers.filter((feature) => isSpelledAs(unit, feature, property));
  if (same.length > 0) return same;
  const alike = units.filter((other) => other !== unit && folded(other.name) === key);
  return carriers.filter(
    (feature) =>
      isUnitAsTyped(unit.name, feature.properties.get(property) ?? '') && !alike.some((other) => isSpelledAs(other, feature, property)),
  );
}
