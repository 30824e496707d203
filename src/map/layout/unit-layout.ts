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

const nodeDistance = 72;
/** Room for a label of about twelve letters under each unit. */
const labelRadius = 40;
const margin = 56;
const ticks = 300;

const known = new WeakMap<readonly AdministrativeUnit[], UnitLayout>();

/**
 * The layout of a list of units, worked out once a list. d3-force starts from a fixed spiral and draws its jitter from a
 * generator of a fixed seed, so nothing here is left to chance.
 */
export function layoutUnits(units: readonly AdministrativeUnit[]): UnitLayout {
  const before = known.get(units);
  if (before !== undefined) return before;
  const links = unitLinks(units);
  const nodes: Node[] = units.map(({ name }) => ({ key: unitKey(name) }));
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
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(ticks);
  const placed = units.map((unit, index) => ({
    key: unitKey(unit.name),
    unit,
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
  known.set(units, layout);
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
