/** Where the units stand on the schematic map: units that touch are drawn near each other. Same units, same picture. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import { unitLinks } from '../neighbours/unit-links';
import type { UnitLink } from '../neighbours/unit-links';

/** A unit and where its mark stands. `outline` is its area as an SVG path, null where it is drawn as a mark alone. */
export type PlacedUnit = {
  readonly key: string;
  readonly unit: AdministrativeUnit;
  readonly x: number;
  readonly y: number;
  /** Of its mark, in pixels. */
  readonly radius: number;
  readonly outline: string | null;
};

/** The map in its own coordinates; the drawing scales it. */
export type UnitLayout = {
  readonly units: readonly PlacedUnit[];
  readonly links: readonly UnitLink[];
  /** Areas that are no unit, drawn faintly behind the others, as one SVG path; '' for none. */
  readonly surroundings: string;
  /** The narrowest view that zooming comes to. */
  readonly closest: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Node = SimulationNodeDatum & { readonly key: string };

/** Pixels of the marks over outlines, which say the size themselves. */
export const markRadius = 6.6;
/** Pixels of the smallest and the largest mark of the schematic map. */
const smallest = 4.5;
const largest = 11;

/** A mark is as large as its unit has people: areas go by them, so radii by their square roots. Of unknown people it is as usual. */
function radiusOf({ people }: AdministrativeUnit, most: number): number {
  if (people === null || most === 0) return markRadius;
  return Math.max(smallest, Math.round(largest * Math.sqrt(people / most) * 10) / 10);
}

const nodeDistance = 72;
/** Room for a label of about twelve letters under each unit. */
const labelRadius = 40;
const margin = 56;
const ticks = 300;

const known = new WeakMap<readonly AdministrativeUnit[], UnitLayout>();

/** Where units lie, by their keys: east and south, in any unit of length. */
export type TruePlaces = ReadonlyMap<string, readonly [east: number, south: number]>;

/** Map units a unit of length of the true places: so that units that touch are as far apart as they are drawn. */
function scaleOf(links: readonly UnitLink[], places: TruePlaces): number {
  const lengths = links
    .flatMap(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a === undefined || b === undefined ? [] : [Math.hypot(a[0] - b[0], a[1] - b[1])];
    })
    .sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return middle === 0 ? 1 : nodeDistance / middle;
}

/** Every unit of known place with its place on the map, in the middle of which they all lie. */
function targetsOf(links: readonly UnitLink[], places: TruePlaces): TruePlaces {
  const scale = scaleOf(links, places);
  const middle = (along: 0 | 1): number => [...places.values()].reduce((sum, place) => sum + place[along], 0) / Math.max(1, places.size);
  const [east, south] = [middle(0), middle(1)];
  return new Map([...places].map(([key, [x, y]]) => [key, [(x - east) * scale, (y - south) * scale]]));
}

/** How strongly a unit is drawn to where it lies; to the middle, where nobody knows. */
const toPlace = 0.25;
const toMiddle = 0.06;

/**
 * The layout of a list of units, worked out once a list. d3-force starts from a fixed spiral and draws its jitter from a
 * generator of a fixed seed, so nothing here is left to chance.
 * @param places true places, where some are known: north is up then, and each lies on its side of the city
 */
export function layoutUnits(units: readonly AdministrativeUnit[], places: TruePlaces | null = null): UnitLayout {
  const before = places === null ? known.get(units) : undefined;
  if (before !== undefined) return before;
  const links = unitLinks(units);
  const targets = targetsOf(links, places ?? new Map());
  const nodes: Node[] = units.map(({ name }) => {
    const key = unitKey(name);
    const target = targets.get(key);
    return target === undefined ? { key } : { key, x: target[0], y: target[1] };
  });
  const strength = ({ key }: Node): number => (targets.has(key) ? toPlace : toMiddle);
  forceSimulation(nodes)
    .force(
      'touch',
      forceLink<Node, { source: string; target: string }>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ key }) => key)
        .distance(nodeDistance)
        .strength(0.7),
    )
    .force('apart', forceManyBody().strength(-320))
    .force('label', forceCollide(labelRadius))
    .force('x', forceX<Node>(({ key }) => targets.get(key)?.[0] ?? 0).strength(strength))
    .force('y', forceY<Node>(({ key }) => targets.get(key)?.[1] ?? 0).strength(strength))
    .stop()
    .tick(ticks);
  const most = Math.max(0, ...units.map(({ people }) => people ?? 0));
  const placed = units.map((unit, index) => ({
    key: unitKey(unit.name),
    unit,
    radius: radiusOf(unit, most),
    x: Math.round(nodes[index]?.x ?? 0),
    y: Math.round(nodes[index]?.y ?? 0),
    outline: null,
  }));
  const left = Math.min(0, ...placed.map(({ x }) => x)) - margin;
  const top = Math.min(0, ...placed.map(({ y }) => y)) - margin;
  const width = Math.max(0, ...placed.map(({ x }) => x)) + margin - left;
  const layout = {
    units: placed,
    links,
    surroundings: '',
    closest: width / 4,
    left,
    top,
    width,
    height: Math.max(0, ...placed.map(({ y }) => y)) + margin - top,
  };
  if (places === null) known.set(units, layout);
  return layout;
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const along: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The unit that lies nearest in a direction: distance, with what lies aside counting double; null where there is none. */
export function neighbourInDirection(units: readonly PlacedUnit[], from: PlacedUnit, direction: Direction): PlacedUnit | null {
  const [dx, dy] = along[direction];
  let nearest: PlacedUnit | null = null;
  let shortest = Infinity;
  for (const unit of units) {
    const ahead = (unit.x - from.x) * dx + (unit.y - from.y) * dy;
    const aside = Math.abs((unit.x - from.x) * dy) + Math.abs((unit.y - from.y) * dx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const distance = ahead + aside * 2;
    if (distance < shortest) {
      shortest = distance;
      nearest = unit;
    }
  }
  return nearest;
}
