/** Where loaded outlines speak against the sheet's column of neighbours. Only what the outlines prove is said. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { boxOf } from '../boundaries/plane';
import type { Polygon, Position } from '../boundaries/polygon';
import { unitLinks } from './unit-links';

export type BorderDifference =
  /** The outlines share a stretch of border that the sheet does not list. */
  | { readonly kind: 'shared-not-listed'; readonly first: string; readonly second: string }
  /** The sheet lists them as touching; the outlines are at least this many kilometres apart. */
  | { readonly kind: 'listed-but-apart'; readonly first: string; readonly second: string; readonly kilometres: number };

/** Kilometres. Outlines drawn by different hands may miss each other by less. */
const clearDistance = 0.5;
/** Kilometres: a centimetre. Positions this near are one. */
const onePlace = 0.00001;

/** A stretch between two positions, the same from either end. */
function stretchKey(a: Position, b: Position): string {
  const [from, to] = [a, b].map(([x, y]) => `${String(Math.round(x / onePlace))} ${String(Math.round(y / onePlace))}`);
  return (from ?? '') < (to ?? '') ? `${from ?? ''} ${to ?? ''}` : `${to ?? ''} ${from ?? ''}`;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Pairs of units whose outlines have a stretch between two neighbouring positions in common. */
function sharedStretches(shapes: ReadonlyMap<string, readonly Polygon[]>): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const pairs = new Set<string>();
  for (const [unit, polygons] of shapes) {
    for (const ring of polygons.flat()) {
      for (const [index, position] of ring.entries()) {
        const next = ring[index + 1];
        if (next === undefined) continue;
        const key = stretchKey(position, next);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, unit);
        else if (owner !== unit) pairs.add(pairKey(owner, unit));
      }
    }
  }
  return pairs;
}

/**
 * Differences between outlines and sheet, among units that have an outline. A missing stretch alone proves nothing (each side may be drawn
 * by another hand), so two units count as apart only where even the boxes around them are.
 * @param shapes outlines in kilometres, by the units' keys
 */
export function borderDifferences(
  units: readonly AdministrativeUnit[],
  shapes: ReadonlyMap<string, readonly Polygon[]>,
): readonly BorderDifference[] {
  const names = new Map(units.map(({ name }) => [unitKey(name), name]));
  const listed = new Set(unitLinks(units).map(({ from, to }) => pairKey(from, to)));
  const shared = sharedStretches(shapes);
  const nameOf = (key: string): string => names.get(key) ?? key;
  const unlisted = [...shared].flatMap((pair): readonly BorderDifference[] => {
    const [first = '', second = ''] = pair.split('\n');
    return listed.has(pair) ? [] : [{ kind: 'shared-not-listed', first: nameOf(first), second: nameOf(second) }];
  });
  const apart = [...listed].flatMap((pair): readonly BorderDifference[] => {
    const [first = '', second = ''] = pair.split('\n');
    const [a, b] = [boxOf(shapes.get(first) ?? []), boxOf(shapes.get(second) ?? [])];
    if (a === null || b === null) return [];
    const kilometres = Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
    return kilometres < clearDistance ? [] : [{ kind: 'listed-but-apart', first: nameOf(first), second: nameOf(second), kilometres }];
  });
  return [...unlisted, ...apart];
}
