/** Where the area within loaded outlines is another than the sheet's. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import type { Polygon } from '../boundaries/polygon';
import { ringArea } from '../layout/outline-path';

/** km². */
export type AreaDifference = { readonly unit: string; readonly drawn: number; readonly listed: number };

/**
 * Shares of the sheet's area. Outlines are simplified, surveys differ and the map's plane is not the earth: a few per cent say nothing, the
 * outline of another unit, a part that is missing or a slip in the sheet says more.
 */
const clear = 0.1;
/** km². Of the smallest wards a tenth is a street's width. */
const least = 0.1;

/** Holes are no area of the unit. */
function areaOf(polygons: readonly Polygon[]): number {
  return polygons.reduce(
    (sum, [outer, ...holes]) => sum + ringArea(outer ?? []) - holes.reduce((inside, hole) => inside + ringArea(hole), 0),
    0,
  );
}

/** @param shapes outlines in kilometres, by the units' keys */
export function areaDifferences(
  units: readonly AdministrativeUnit[],
  shapes: ReadonlyMap<string, readonly Polygon[]>,
): readonly AreaDifference[] {
  return units.flatMap(({ name, area: listed }) => {
    const shape = shapes.get(unitKey(name));
    if (shape === undefined || listed === null) return [];
    const drawn = areaOf(shape);
    const apart = Math.abs(drawn - listed);
    return apart > listed * clear && apart > least ? [{ unit: name, drawn, listed }] : [];
  });
}
