/** Outlines as SVG paths, and where the mark of an outline stands. */
import type { Polygon, Position, Ring } from '../../../../application/boundaries/boundary-file';

/**
 * Coordinates are kept to quarters of a map unit, well below a pixel, and positions that fall together are drawn once. Every position is
 * rounded by itself, so that two areas with one border keep one border: a line-by-line simplification would open gaps between them.
 */
const stepsPerUnit = 4;

function ringPath(ring: Ring, scale: number): string {
  let path = '';
  let before = '';
  let count = 0;
  for (const [x, y] of ring) {
    const place = `${String(Math.round(x * scale * stepsPerUnit) / stepsPerUnit)} ${String(Math.round(y * scale * stepsPerUnit) / stepsPerUnit)}`;
    if (place === before) continue;
    path += `${count === 0 ? 'M' : 'L'}${place}`;
    before = place;
    count += 1;
  }
  // Below three places there is no area left to see.
  return count < 4 ? '' : `${path}Z`;
}

/** One path of all rings; holes need the even-odd rule. */
export function outlinePath(polygons: readonly Polygon[], scale: number): string {
  return polygons.flatMap((polygon) => polygon.map((ring) => ringPath(ring, scale))).join('');
}

/** Area within a ring, whichever way round it is written. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

function largest(polygons: readonly Polygon[]): Polygon {
  let found: Polygon = [];
  let area = -1;
  for (const polygon of polygons) {
    const own = ringArea(polygon[0] ?? []);
    if (own > area) {
      found = polygon;
      area = own;
    }
  }
  return found;
}

/** Where the line at height y enters and leaves the rings, from left to right. */
function crossings(polygon: Polygon, y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of polygon) {
    for (const [index, [x, ownY]] of ring.entries()) {
      const [nextX, nextY] = ring[index + 1] ?? [x, ownY];
      if (ownY <= y !== nextY <= y) found.push(x + ((y - ownY) / (nextY - ownY)) * (nextX - x));
    }
  }
  return found.sort((a, b) => a - b);
}

/** A place well inside the largest part: of some lines across it, the middle of the stretch that leaves the most room. */
export function placeInside(polygons: readonly Polygon[]): Position {
  const polygon = largest(polygons);
  const heights = (polygon[0] ?? []).map(([, y]) => y);
  const top = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const bottom = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  let best: { readonly at: Position; readonly room: number } = { at: polygon[0]?.[0] ?? [0, 0], room: 0 };
  const lines = 9;
  for (let line = 1; line < lines; line += 1) {
    const y = top + ((bottom - top) * line) / lines;
    const edges = crossings(polygon, y);
    for (let index = 0; index + 1 < edges.length; index += 2) {
      const [left = 0, right = 0] = [edges[index], edges[index + 1]];
      const room = Math.min(right - left, 2 * (y - top), 2 * (bottom - y));
      if (room > best.room) best = { at: [(left + right) / 2, y], room };
    }
  }
  return best.at;
}
