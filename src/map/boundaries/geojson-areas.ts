/** The areas of a GeoJSON geometry (RFC 7946), their numbers as in the file. */
import type { Polygon, Position, Ring } from './polygon';

/** Whether a value of JSON is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const x: unknown = value[0];
  const y: unknown = value[1];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** A ring; null where a position cannot be read. */
function ringOf(value: unknown): Ring | null {
  if (!Array.isArray(value)) return null;
  const ring: Position[] = [];
  for (const each of value) {
    const position = positionOf(each);
    if (position === null) return null;
    ring.push(position);
  }
  return ring;
}

/** A polygon without rings too short to hold an area; null where it cannot be read. */
function polygonOf(value: unknown): Polygon | null {
  if (!Array.isArray(value)) return null;
  const rings: Ring[] = [];
  for (const [index, each] of value.entries()) {
    const ring = ringOf(each);
    if (ring === null) return null;
    if (ring.length >= 4) rings.push(ring);
    else if (index === 0) return [];
  }
  return rings;
}

/** Areas of a geometry, collections taken apart; null where a coordinate cannot be read. */
export function areasOf(geometry: unknown): readonly Polygon[] | null {
  const polygons: Polygon[] = [];
  const waiting: unknown[] = [geometry];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (!isRecord(each)) continue;
    const coordinates = each['coordinates'];
    if (each['type'] === 'GeometryCollection' && Array.isArray(each['geometries'])) for (const one of each['geometries']) waiting.push(one);
    if (each['type'] !== 'Polygon' && each['type'] !== 'MultiPolygon') continue;
    const listed = each['type'] === 'Polygon' ? [coordinates] : coordinates;
    if (!Array.isArray(listed)) return null;
    for (const one of listed) {
      const polygon = polygonOf(one);
      if (polygon === null) return null;
      if (polygon.length > 0) polygons.push(polygon);
    }
  }
  return polygons;
}
