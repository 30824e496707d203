/** Reads a GeoJSON file (RFC 7946) of areas: their outlines and what is written of them. */
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CoordinateSystem } from '../../domain/coordinate-system';
import type { BoundaryFeature, BoundaryFile, NorthFirst } from './boundary-feature';
import { chooseSystem, eastFirst, hasZero, possibleSystems } from './coordinates';
import { areasOf, isRecord } from './geojson-areas';
import { leftOutProblems } from './left-out';
import type { Polygon } from './polygon';

/** MB. The communes of one province take 1 to 10 MB; the whole country's would keep a laptop busy for seconds. */
export const boundaryLimitMegabytes = 20;

/** The trouble with a file too large to be read at all; null where its size will do. */
export function sizeProblem(file: string, bytes: number): Problem | null {
  const megabytes = Math.ceil(bytes / 1_000_000);
  return bytes <= boundaryLimitMegabytes * 1_000_000
    ? null
    : problem('boundaries-too-large', 'error', null, { file, megabytes, limitMegabytes: boundaryLimitMegabytes });
}

/** What a text is that is no JSON. */
function kindOfText(text: string): 'zip' | 'xml' | 'not-json' {
  if (text.startsWith('PK')) return 'zip';
  return text.startsWith('<') ? 'xml' : 'not-json';
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    // JSON.parse has no other way to say that a text is no JSON.
    return null;
  }
}

/** Features of the root; null where it is no GeoJSON. A lone geometry is a feature without a word. */
function featuresOf(root: unknown): readonly unknown[] | null {
  if (!isRecord(root)) return null;
  if (root['type'] === 'FeatureCollection') return Array.isArray(root['features']) ? root['features'] : null;
  if (root['type'] === 'Feature') return [root];
  return typeof root['type'] === 'string' && ('coordinates' in root || 'geometries' in root) ? [{ type: 'Feature', geometry: root }] : null;
}

function propertiesOf(feature: unknown): ReadonlyMap<string, string> {
  const properties = isRecord(feature) ? feature['properties'] : null;
  const texts = new Map<string, string>();
  if (!isRecord(properties)) return texts;
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'string' && value.trim() !== '') texts.set(key, value);
    else if (typeof value === 'number') texts.set(key, String(value));
  }
  return texts;
}

/** A feature that is not a mere point or line, before it is known in which system the file is. `areas` null: some coordinate is no pair of numbers. */
type RawFeature = { readonly number: number; readonly properties: ReadonlyMap<string, string>; readonly areas: readonly Polygon[] | null };

function rawFeatures(listed: readonly unknown[]): readonly RawFeature[] {
  return listed.flatMap((each, index): readonly RawFeature[] => {
    const areas = areasOf(isRecord(each) ? each['geometry'] : null);
    return areas?.length === 0 ? [] : [{ number: index + 1, properties: propertiesOf(each), areas }];
  });
}

function isNorthFirst(system: CoordinateSystem): system is NorthFirst {
  return system === 'latitude-longitude' || system === 'north-east';
}

/** Holds every area against the system of the most: what does not fit it is left out with its reason. */
function settled(file: string, raw: readonly RawFeature[]): Result<BoundaryFile, Problem> {
  const readable = raw.flatMap(({ number, areas }) => (areas === null || hasZero(areas) ? [] : [{ number, areas }]));
  const possible = readable.map(({ areas }) => possibleSystems(areas));
  const chosen = chooseSystem(
    readable.map(({ areas }) => areas),
    possible,
  );
  if (chosen !== null && 'tied' in chosen) {
    const [[firstSystem, first], [secondSystem, second]] = chosen.tied;
    const numberOf = (index: number): number => readable[index]?.number ?? 0;
    return failure(
      problem('boundaries-mixed-systems', 'error', null, {
        file,
        first: numberOf(first),
        firstSystem,
        second: numberOf(second),
        secondSystem,
      }),
    );
  }
  const fitting = new Set(
    readable.flatMap(({ number }, index) => (chosen !== null && possible[index]?.has(chosen.system) === true ? [number] : [])),
  );
  const features = raw.map(({ number, properties, areas }): BoundaryFeature => {
    if (areas !== null && chosen !== null && fitting.has(number))
      return { number, properties, polygons: eastFirst(areas, chosen.isEastFirst), fault: null };
    return { number, properties, polygons: [], fault: areas === null ? 'not-numbers' : hasZero(areas) ? 'zero' : 'elsewhere' };
  });
  const read = {
    name: file,
    features,
    isEastFirst: chosen?.isEastFirst ?? true,
    isOrderKnown: chosen?.isOrderKnown ?? false,
    northFirst: chosen !== null && chosen.isOrderKnown && isNorthFirst(chosen.system) ? chosen.system : null,
  };
  const [refused] = fitting.size === 0 ? leftOutProblems(read, 'error', null) : [];
  return refused === undefined ? success(read) : failure(refused);
}

/**
 * The areas of a GeoJSON text, in one system and with east first. Features without an area (points, lines, nothing) are not among them;
 * areas that cannot be drawn are, with their fault, so that no other area is taken for theirs.
 * @returns a problem where the text is something else, holds no area, or none that can be drawn
 */
export function readBoundaryFile(name: string, text: string): Result<BoundaryFile, Problem> {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body === '') return failure(problem('file-empty', 'error', null, { file: name }));
  const json = parsed(body);
  if (json === null) return failure(problem('boundaries-not-geojson', 'error', null, { file: name, found: kindOfText(body) }));
  const listed = featuresOf(json.value);
  if (listed === null) {
    const found = isRecord(json.value) && json.value['type'] === 'Topology' ? 'topojson' : 'other-json';
    return failure(problem('boundaries-not-geojson', 'error', null, { file: name, found }));
  }
  const raw = rawFeatures(listed);
  if (raw.length === 0) return failure(problem('boundaries-without-areas', 'error', null, { file: name, features: listed.length }));
  return settled(name, raw);
}
