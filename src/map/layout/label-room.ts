/** Which names have room on the map: a name that would lie on another name or mark is left out until one comes nearer. */
import type { PlacedUnit } from './unit-layout';

/** Pixels, for names written at 12 px below small marks. */
const letterWidth = 7.2;
const markRadius = 7;
const nameTop = 9;
const nameBottom = 22;

type Rectangle = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Keys of the units whose names are drawn. Earlier units come first; the first has its name whatever lies below.
 * @param scale map units a pixel
 */
export function namesWithRoom(units: readonly PlacedUnit[], scale: number): ReadonlySet<string> {
  const marks = units.map(({ x, y }): Rectangle => ({
    left: x - markRadius * scale,
    right: x + markRadius * scale,
    top: y - markRadius * scale,
    bottom: y + markRadius * scale,
  }));
  const taken: Rectangle[] = [];
  const named = new Set<string>();
  for (const [index, { key, unit, x, y }] of units.entries()) {
    const half = (unit.name.length * letterWidth * scale) / 2;
    const box = { left: x - half, right: x + half, top: y + nameTop * scale, bottom: y + nameBottom * scale };
    const isFree = index === 0 || !(taken.some((other) => overlap(box, other)) || marks.some((mark) => overlap(box, mark)));
    if (!isFree) continue;
    taken.push(box);
    named.add(key);
  }
  return named;
}
