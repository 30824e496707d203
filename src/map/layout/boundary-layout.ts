/** The units on their true outlines. Units without one stand as marks near the units they touch. */
import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { boxOf, onPlane, planeOf } from '../boundaries/plane';
import type { Box } from '../boundaries/plane';
import type { Polygon } from '../boundaries/polygon';
import type { BoundaryMatch } from '../matching/match-boundaries';
import { unitLinks } from '../neighbours/unit-links';
import { outlinePath, placeInside, ringArea } from './outline-path';
import { markRadius } from './unit-layout';
import type { PlacedUnit, TruePlaces, UnitLayout } from './unit-layout';

/** Map units that a commune of middling size is wide: the scale of the schematic map, so that both zoom alike. */
const middlingWidth = 90;
const margin = 24;
/** Around a mark: room for its name, and to stay off the areas beside it. */
const markRoom = 36;
const ticks = 200;
/** Map units. The smallest wards of a city are a fiftieth of a commune, and must come near enough to be clicked. */
const closest = 60;

/** `room`: its own half of the distance to whatever stands beside it. */
type Node = SimulationNodeDatum & { readonly key: string; readonly room: number };

/** Where an outline has its mark, in map units, and about how far it reaches from there. */
type Inside = { readonly x: number; readonly y: number; readonly reach: number };

/** Width of a square of the same area. */
function widthOf(polygons: readonly Polygon[]): number {
  return Math.sqrt(polygons.reduce((area, [ring]) => area + ringArea(ring ?? []), 0));
}

/** Map units a kilometre. */
function scaleOf(shapes: Iterable<readonly Polygon[]>): number {
  const widths = [...shapes].map(widthOf).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  return middle === 0 ? 1 : middlingWidth / middle;
}

/** Places the marks of units without an outline: those with one hold still, the others are drawn to the units they touch. */
function placeMarks(
  units: readonly AdministrativeUnit[],
  known: ReadonlyMap<string, Inside>,
  box: Box,
): ReadonlyMap<string, Pick<Inside, 'x' | 'y'>> {
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const keys = units.map(({ name }) => unitKey(name));
  const links = unitLinks(units).map(({ from, to }) => ({ source: from, target: to }));
  const nodes: Node[] = keys.map((key, index) => {
    const place = known.get(key);
    if (place !== undefined) return { key, fx: place.x, fy: place.y, room: place.reach };
    // Each begins outside, on the side of a neighbour; where none is known, around the whole in the order of the list.
    const near = links
      .map(({ source, target }) => (source === key ? known.get(target) : target === key ? known.get(source) : undefined))
      .find((each) => each !== undefined);
    const turn = (index / keys.length) * 2 * Math.PI;
    const [dx, dy] = near === undefined ? [Math.cos(turn), Math.sin(turn)] : [near.x - middle[0], near.y - middle[1]];
    const length = Math.max(1, Math.hypot(dx, dy));
    const reach = Math.hypot(box.right - box.left, box.bottom - box.top) / 2 + markRoom;
    return { key, x: middle[0] + (dx / length) * reach, y: middle[1] + (dy / length) * reach, room: markRoom };
  });
  forceSimulation(nodes)
    .force(
      'touch',
      forceLink<Node, { source: string; target: string }>(links)
        .id(({ key }) => key)
        .distance(middlingWidth)
        .strength(0.1),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-60)
        .distanceMax(middlingWidth * 2),
    )
    .force('label', forceCollide<Node>(({ room }) => room).iterations(6))
    .stop()
    .tick(ticks);
  return new Map(
    nodes.flatMap(({ key, x = 0, y = 0 }) => (known.has(key) ? [] : [[key, { x: Math.round(x), y: Math.round(y) }] as const])),
  );
}

function scaledBox(box: Box, scale: number): Box {
  return { left: box.left * scale, top: box.top * scale, right: box.right * scale, bottom: box.bottom * scale };
}

/** Outlines in kilometres on the map's plane, with the areas around that are no unit; null where no unit has an outline. */
export type FlatBoundaries = { readonly shapes: ReadonlyMap<string, readonly Polygon[]>; readonly others: readonly (readonly Polygon[])[] };

export function flatBoundaries(match: BoundaryMatch): FlatBoundaries | null {
  const box = boxOf([...match.shapes.values()].flat());
  if (box === null) return null;
  const plane = planeOf(box);
  const isNear = (other: Box | null): boolean =>
    other !== null && other.left <= box.right && other.right >= box.left && other.top <= box.bottom && other.bottom >= box.top;
  return {
    shapes: new Map([...match.shapes].map(([key, polygons]) => [key, onPlane(polygons, plane)])),
    others: match.others.filter(({ polygons }) => isNear(boxOf(polygons))).map(({ polygons }) => onPlane(polygons, plane)),
  };
}

/** Where the units that have an outline lie, in kilometres. */
export function placesInside({ shapes }: FlatBoundaries): TruePlaces {
  return new Map([...shapes].map(([key, polygons]) => [key, placeInside(polygons)]));
}

/** The layout of units on their outlines. Same units and file, same picture. */
export function layoutBoundaries(units: readonly AdministrativeUnit[], { shapes, others }: FlatBoundaries): UnitLayout {
  const scale = scaleOf(shapes.values());
  const own = boxOf([...shapes.values()].flat()) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const inside = new Map(
    [...shapes].map(([key, polygons]) => {
      const [x, y] = placeInside(polygons);
      return [key, { x: x * scale, y: y * scale, reach: (widthOf(polygons) * scale) / 2 }] as const;
    }),
  );
  const marks = placeMarks(units, inside, scaledBox(own, scale));
  const placed = units.map((unit): PlacedUnit => {
    const key = unitKey(unit.name);
    const { x, y } = inside.get(key) ?? marks.get(key) ?? { x: 0, y: 0 };
    const shape = shapes.get(key);
    return { key, unit, x, y, radius: markRadius, outline: shape === undefined ? null : outlinePath(shape, scale) };
  });
  const box = scaledBox(own, scale);
  const free = placed.filter(({ outline }) => outline === null);
  const left = Math.min(box.left - margin, ...free.map(({ x }) => x - markRoom - margin));
  const top = Math.min(box.top - margin, ...free.map(({ y }) => y - markRoom));
  const outlined = new Set(shapes.keys());
  return {
    // Marks are drawn over outlines.
    units: [...placed.filter(({ outline }) => outline !== null), ...free],
    links: unitLinks(units).filter(({ from, to }) => !outlined.has(from) || !outlined.has(to)),
    surroundings: others.map((polygons) => outlinePath(polygons, scale)).join(''),
    closest,
    left,
    top,
    width: Math.max(box.right + margin, ...free.map(({ x }) => x + markRoom + margin)) - left,
    height: Math.max(box.bottom + margin, ...free.map(({ y }) => y + markRoom)) - top,
  };
}
