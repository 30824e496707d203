/** Boundaries on a flat map. Only shapes count, so an equirectangular projection will do at the size of a city. */
import type { Polygon, Position } from './polygon';

/** Kilometres east and south of the map's own zero. */
export type Plane = (position: Position) => Position;

/** Metres: of the sphere that web maps are drawn on, and where their eastings begin that no other system has. */
const webRadius = 6_378_137;
const webEastings = 10_000_000;

/** Kilometres a degree of latitude, on a sphere of 6371 km. */
const kilometresPerDegree = 111.195;

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The least box around positions; null around none. */
export function boxOf(polygons: Iterable<Polygon>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const [x, y] of polygon[0] ?? []) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right ? null : { left, top, right, bottom };
}

/**
 * How positions of a file come onto the map: within ±180 they are degrees, anything larger is metres and only scaled;
 * those of web maps are too long away from the equator, at Bắc Kạn by a twelfth.
 * @param box of all positions that will be drawn, east first
 */
export function planeOf({ left, top, right, bottom }: Box): Plane {
  const isDegrees = Math.max(Math.abs(left), Math.abs(right), Math.abs(top), Math.abs(bottom)) <= 180;
  if (!isDegrees) {
    const perMetre = (left < webEastings ? 1 : 1 / Math.cosh((top + bottom) / 2 / webRadius)) / 1000;
    return ([east, north]) => [(east - left) * perMetre, (bottom - north) * perMetre];
  }
  const east = kilometresPerDegree * Math.cos((((top + bottom) / 2) * Math.PI) / 180);
  return ([longitude, latitude]) => [(longitude - left) * east, (bottom - latitude) * kilometresPerDegree];
}

/** Polygons with every position on the map. */
export function onPlane(polygons: readonly Polygon[], plane: Plane): readonly Polygon[] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(plane)));
}
