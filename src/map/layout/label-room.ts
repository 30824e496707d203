/** Where the names stand on the map: below the mark, else above it or beside it; a name that has no room is left out until one comes nearer. */
import type { PlacedUnit, UnitLayout } from './unit-layout';

/** Pixels, for names written at 12 px. */
const letterWidth = 7.2;
const gap = 2;
const nameHeight = 13;

type Rectangle = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Where a name begins, in pixels from the middle of its mark: the middle of its line of letters, or one of its ends. */
export type NamePlace = { readonly dx: number; readonly dy: number; readonly side: 'middle' | 'start' | 'end' };

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box around a name, in map units. */
function boxOf({ x, y, unit }: PlacedUnit, { dx, dy, side }: NamePlace, scale: number): Rectangle {
  const width = unit.name.length * letterWidth * scale;
  const from = x + dx * scale - (side === 'middle' ? width / 2 : side === 'end' ? width : 0);
  // The line of letters stands a little above the foot of its box.
  return { left: from, right: from + width, top: y + (dy - nameHeight + 3) * scale, bottom: y + (dy + 3) * scale };
}

/** Below, above, to the right, to the left. */
function placesOf({ radius }: PlacedUnit): readonly [NamePlace, ...NamePlace[]] {
  const aside = radius + gap + 2;
  return [
    { dx: 0, dy: radius + gap + nameHeight - 3, side: 'middle' },
    { dx: 0, dy: -radius - gap - 3, side: 'middle' },
    { dx: aside, dy: 4, side: 'start' },
    { dx: -aside, dy: 4, side: 'end' },
  ];
}

/**
 * Where the names are drawn, by the units' keys. Earlier units come first.
 * @param within the map, beyond whose sides no name reaches
 * @param certain how many of the first have their name whatever lies below
 * @param scale map units a pixel
 */
export function placeNames(
  units: readonly PlacedUnit[],
  within: Pick<UnitLayout, 'left' | 'width'>,
  certain: number,
  scale: number,
): ReadonlyMap<string, NamePlace> {
  const marks = units.map((unit) => {
    const reach = unit.radius * scale;
    return { unit, box: { left: unit.x - reach, right: unit.x + reach, top: unit.y - reach, bottom: unit.y + reach } };
  });
  const taken: Rectangle[] = [];
  const named = new Map<string, NamePlace>();
  for (const [index, unit] of units.entries()) {
    const places = placesOf(unit);
    const isFree = (place: NamePlace): boolean => {
      const box = boxOf(unit, place, scale);
      if (box.left < within.left || box.right > within.left + within.width) return false;
      return !taken.some((other) => overlap(box, other)) && !marks.some((mark) => mark.unit !== unit && overlap(box, mark.box));
    };
    const place = places.find(isFree) ?? (index < certain ? places[0] : null);
    if (place === null) continue;
    taken.push(boxOf(unit, place, scale));
    named.set(unit.key, place);
  }
  return named;
}
