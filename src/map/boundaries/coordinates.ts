/**
 * In which system the areas of a file are written, told from the numbers alone. GeoJSON means longitude and latitude, but offices exchange
 * metres too (VN-2000, which surveyors write with X north and Y east), and nothing in the file says so. Vietnam lies where the systems do
 * not give the same numbers, so nearly every place says its own.
 */
import type { CoordinateSystem } from '../../domain/coordinate-system';
import type { Polygon, Position } from './polygon';

type Band = readonly [from: number, to: number];

/** Vietnam with its islands and its neighbours' nearest provinces. */
const longitude: Band = [95, 125];
const latitude: Band = [0, 30];
/** Metres in the Gauss and UTM zones in use (false easting 500 km), out to Trường Sa in a zone of the mainland. */
const easting: Band = [50_000, 2_000_000];
const northing: Band = [650_000, 2_750_000];
/** Metres on the sphere of web maps, of the same part of the world. */
const webEasting: Band = [10_500_000, 14_000_000];
const webNorthing: Band = [0, 3_600_000];

/** What the first and the second number may be. */
const systems = [
  ['longitude-latitude', longitude, latitude],
  ['latitude-longitude', latitude, longitude],
  ['east-north', easting, northing],
  ['north-east', northing, easting],
  ['web-mercator', webEasting, webNorthing],
] as const satisfies readonly (readonly [CoordinateSystem, Band, Band])[];

const isWithin = (value: number, [from, to]: Band): boolean => from <= value && value <= to;

function* positionsOf(polygons: readonly Polygon[]): Generator<Position> {
  for (const polygon of polygons) for (const ring of polygon) yield* ring;
}

/** Both numbers nothing: what programs write for a vertex that they have lost. */
export function hasZero(polygons: readonly Polygon[]): boolean {
  for (const [x, y] of positionsOf(polygons)) if (x === 0 && y === 0) return true;
  return false;
}

/** Systems that every position of an area can be in; none where no one system holds them all. */
export function possibleSystems(polygons: readonly Polygon[]): ReadonlySet<CoordinateSystem> {
  const possible = new Set<CoordinateSystem>(systems.map(([system]) => system));
  const units = new Set<CoordinateSystem>();
  for (const [x, y] of positionsOf(polygons)) {
    units.add(Math.max(Math.abs(x), Math.abs(y)) <= 180 ? 'degrees' : 'metres');
    for (const [system, first, second] of systems) if (!isWithin(x, first) || !isWithin(y, second)) possible.delete(system);
  }
  if (possible.size > 0) return possible;
  return units.size === 1 ? units : new Set();
}

/** The system of a file. `isOrderKnown` false: the picture may be mirrored, and the user is told. */
export type ChosenSystem = { readonly system: CoordinateSystem; readonly isEastFirst: boolean; readonly isOrderKnown: boolean };
/** Two systems with as many areas each, and the first area of each. */
export type TiedSystems = { readonly tied: readonly [readonly [CoordinateSystem, number], readonly [CoordinateSystem, number]] };

/** In metres whose order is open: Vietnam lies farther north of the equator than east of its zones' zeros, all but some islands. */
function isEastSmaller(areas: readonly (readonly Polygon[])[]): boolean {
  let balance = 0;
  for (const polygons of areas) for (const [x, y] of positionsOf(polygons)) balance += Math.sign(y - x);
  return balance >= 0;
}

/**
 * The system that the most areas can be in; one that is not known only where none is in a known one.
 * @param areas outlines as in the file
 * @param possible what each of them can be in (see possibleSystems)
 * @returns null where none can be in any
 */
export function chooseSystem(
  areas: readonly (readonly Polygon[])[],
  possible: readonly ReadonlySet<CoordinateSystem>[],
): ChosenSystem | TiedSystems | null {
  const counts = new Map<CoordinateSystem, number>();
  for (const each of possible) for (const system of each) counts.set(system, (counts.get(system) ?? 0) + 1);
  // One area in its right place says more than many that are nowhere.
  if (systems.some(([system]) => counts.has(system))) for (const unknown of ['degrees', 'metres'] as const) counts.delete(unknown);
  const most = Math.max(0, ...counts.values());
  const [system, rival] = [...counts].flatMap(([each, count]) => (count === most ? [each] : []));
  if (system === undefined) return null;
  if (rival === undefined)
    return {
      system,
      isEastFirst: system !== 'latitude-longitude' && system !== 'north-east',
      isOrderKnown: system !== 'degrees' && system !== 'metres',
    };
  const first = possible.findIndex((each) => each.has(system) && !each.has(rival));
  const second = possible.findIndex((each) => each.has(rival) && !each.has(system));
  if (first >= 0 && second >= 0)
    return {
      tied: [
        [system, first],
        [rival, second],
      ],
    };
  // Every area can be in both, and only the two orders of metres have places in common.
  const isEastFirst = isEastSmaller(areas);
  return { system: isEastFirst ? 'east-north' : 'north-east', isEastFirst, isOrderKnown: false };
}

/** Outlines with east first. */
export function eastFirst(polygons: readonly Polygon[], isEastFirst: boolean): readonly Polygon[] {
  return isEastFirst ? polygons : polygons.map((polygon) => polygon.map((ring) => ring.map(([north, east]): Position => [east, north])));
}
