/** Where units lie, from the coordinates that their sheet has. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { chooseSystem, eastFirst, possibleSystems } from '../boundaries/coordinates';
import { boxOf, onPlane, planeOf } from '../boundaries/plane';
import type { Polygon } from '../boundaries/polygon';
import type { TruePlaces } from './unit-layout';

/** A place as an area of one corner: systems are told from areas. */
function areaAt(place: readonly [number, number]): readonly Polygon[] {
  return [[[place]]];
}

/** Null where the sheet has coordinates of fewer than two units, or of no one system. */
export function listedPlaces(units: readonly AdministrativeUnit[]): TruePlaces | null {
  const listed = units.flatMap(({ name, place }) => (place === undefined ? [] : [{ key: unitKey(name), areas: areaAt(place) }]));
  const possible = listed.map(({ areas }) => possibleSystems(areas));
  const chosen = chooseSystem(
    listed.map(({ areas }) => areas),
    possible,
  );
  if (chosen === null || 'tied' in chosen) return null;
  const fitting = listed
    .filter((_each, index) => possible[index]?.has(chosen.system) === true)
    .map(({ key, areas }) => ({ key, areas: eastFirst(areas, chosen.isEastFirst) }));
  const box = boxOf(fitting.flatMap(({ areas }) => areas));
  if (box === null || fitting.length < 2) return null;
  const plane = planeOf(box);
  return new Map(
    fitting.flatMap(({ key, areas }) => {
      const place = onPlane(areas, plane)[0]?.[0]?.[0];
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}
