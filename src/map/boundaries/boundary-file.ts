/** Reads a GeoJSON file (RFC 7946) of areas: their outlines and what is written of them. Coordinates stay as in the file. */
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { Polygon, Position, Ring } from './polygon';

/** An area of the file: `number` counts the features of the file from 1; `properties` holds its texts and numbers, as text. */
export type BoundaryFeature = {
  readonly number: number;
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly Polygon[];
};

export type BoundaryFile = { readonly name: string; readonly features: readonly BoundaryFeature[] };

/** MB. The communes of one province take 1 to 10 MB; the whole country's would keep a laptop busy for seconds. */
export const boundaryLimitMegabytes = 20;

/** The trouble with a file too large to be read at all; null where its size will do. */
export function sizeProblem(file: string, bytes: number): Problem | null {
  const megabytes = Math.ceil(bytes / 1_000_000);
  return bytes <= boundaryLimitMegabytes * 1_000_000
    ? null
    : problem('boundaries-too-large', 'error', null, { file, megabytes, limitMegabytes: boundaryLimitMegabytes });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const x: unknown = value[0];
  const y: unknown = value[1];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** A ring; null where a position cannot be read. */
function ringOf(value: unknown): Ring | null {
  if (!Array.isArray(value)) return null;
  const ring: Position[] = [];
  for (const each of value) {
    const position = positionOf(each);
    if (position === null) return null;
    ring.push(position);
  }
  return ring;
}

/** A polygon without rings too short to hold an area; null where it cannot be read. */
function polygonOf(value: unknown): Polygon | null {
  if (!Array.isArray(value)) return null;
  const rings: Ring[] = [];
  for (const [index, each] of value.entries()) {
    const ring = ringOf(each);
    if (ring === null) return null;
    if (ring.length >= 4) rings.push(ring);
    else if (index === 0) return [];
  }
  return rings;
}

/** Areas of a geometry, collections taken apart; null where a coordinate cannot be read. */
function polygonsOf(geometry: unknown): readonly Polygon[] | null {
  const polygons: Polygon[] = [];
  const waiting: unknown[] = [geometry];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (!isRecord(each)) continue;
    const coordinates = each['coordinates'];
    if (each['type'] === 'GeometryCollection' && Array.isArray(each['geometries'])) for (const one of each['geometries']) waiting.push(one);
    if (each['type'] !== 'Polygon' && each['type'] !== 'MultiPolygon') continue;
    const listed = each['type'] === 'Polygon' ? [coordinates] : coordinates;
    if (!Array.isArray(listed)) return null;
    for (const one of listed) {
      const polygon = polygonOf(one);
      if (polygon === null) return null;
      if (polygon.length > 0) polygons.push(polygon);
    }
  }
  return polygons;
}

/**
 * The areas of a GeoJSON text. Features without an area (points, lines, nothing) are left out.
 * @returns a problem where the text is something else, holds no area, or a coordinate that is no pair of numbers
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
  const features: BoundaryFeature[] = [];
  for (const [index, each] of listed.entries()) {
    const polygons = polygonsOf(isRecord(each) ? each['geometry'] : null);
    if (polygons === null) return failure(problem('boundaries-coordinates', 'error', null, { file: name, feature: index + 1 }));
    if (polygons.length > 0) features.push({ number: index + 1, properties: propertiesOf(each), polygons });
  }
  if (features.length === 0) return failure(problem('boundaries-without-areas', 'error', null, { file: name, features: listed.length }));
  return success({ name, features });
}
