/** Outlines as SVG paths, and where the mark of an outline stands. */
import type { Polygon, Position, Ring } from '../boundaries/polygon';

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

/** Where a line crosses the rings, in order: the level line at `at` (along 0), or the upright one (along 1). */
function crossings(polygon: Polygon, at: number, along: 0 | 1): readonly number[] {
  const across = along === 0 ? 1 : 0;
  const found: number[] = [];
  for (const ring of polygon) {
    for (const [index, place] of ring.entries()) {
      const next = ring[index + 1] ?? place;
      if (place[across] <= at !== next[across] <= at)
        found.push(place[along] + ((at - place[across]) / (next[across] - place[across])) * (next[along] - place[along]));
    }
  }
  return found.sort((a, b) => a - b);
}

/** Room above and below a place: twice the way to the nearer border; 0 outside. */
function roomUpright(polygon: Polygon, [x, y]: Position): number {
  const borders = crossings(polygon, x, 1);
  const before = borders.filter((border) => border < y);
  if (before.length % 2 === 0) return 0;
  return 2 * Math.min(y - (before.at(-1) ?? y), (borders[before.length] ?? y) - y);
}

/** Level lines that are tried, from top to bottom; odd, so that the middle is one of them. */
const lines = 9;

/** A place well inside the largest part: of the middles of some level lines across it, the one with the most room around. */
export function placeInside(polygons: readonly Polygon[]): Position {
  const polygon = largest(polygons);
  const heights = (polygon[0] ?? []).map(([, y]) => y);
  const top = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const bottom = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  let best: { readonly at: Position; readonly room: number } = { at: polygon[0]?.[0] ?? [0, 0], room: 0 };
  for (let line = 1; line <= lines; line += 1) {
    const y = top + ((bottom - top) * line) / (lines + 1);
    const borders = crossings(polygon, y, 0);
    for (let index = 0; index + 1 < borders.length; index += 2) {
      const [left = 0, right = 0] = [borders[index], borders[index + 1]];
      const at: Position = [(left + right) / 2, y];
      const room = Math.min(right - left, roomUpright(polygon, at));
      if (room > best.room) best = { at, room };
    }
  }
  return best.at;
}
