/** Which names have room on the map: a name that would lie on another is left out until one comes nearer. */
import type { PlacedUnit } from './unit-layout';

/** Pixels, for the 12 px that names are written in. */
const letterWidth = 6.6;
const above = 8;
const below = 24;

/**
 * Keys of the units whose names are drawn. Earlier units come first.
 * @param scale map units a pixel
 */
export function namesWithRoom(units: readonly PlacedUnit[], scale: number): ReadonlySet<string> {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const named = new Set<string>();
  for (const { key, unit, x, y } of units) {
    const half = (Math.max(3, unit.name.length) * letterWidth * scale) / 2;
    const box = { left: x - half, right: x + half, y };
    if (taken.some((other) => other.left < box.right && other.right > box.left && Math.abs(other.y - y) < (above + below) * scale)) continue;
    taken.push(box);
    named.add(key);
  }
  return named;
}
