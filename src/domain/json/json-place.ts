/** A value somewhere in unknown JSON, with where it stands and whom to tell of what is wrong there. */
import type { JsonFault, JsonFound } from '../json-fault';

/**
 * What is wrong at a path of the data. `fault` tells whoever writes an edition, in English; `cause` is the same for
 * a sentence in the user's language, absent for faults that only editions have.
 */
export type DataFault = { readonly path: string; readonly fault: string; readonly cause?: JsonFault };

/** A name in an object, or a place in a list from 0. */
export type JsonKey = string | number;

/** A fault with the way to it from the root, key by key: a path cannot be taken apart again where names hold dots. */
export type PlacedFault = DataFault & { readonly keys: readonly JsonKey[] };

export type JsonPlace = {
  readonly path: string;
  readonly keys: readonly JsonKey[];
  readonly value: unknown;
  readonly note: (fault: PlacedFault) => void;
};

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function foundIn(value: unknown): JsonFound {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'huge-number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

/** What stands there, shortened; '' for what is no single value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).slice(0, 30) : '';
}

const foundWords: Readonly<Record<JsonFound, string>> = {
  null: 'null',
  list: 'a list',
  object: 'an object',
  text: 'text',
  number: 'a number',
  boolean: 'a boolean',
  'huge-number': 'a number too large',
};

function describe(value: unknown): string {
  const found = foundIn(value);
  return found === 'text' ? `text "${textOf(value)}"` : foundWords[found];
}

/** Notes a fault at a place; `cause` where users meet it too. */
export function noteFault({ path, keys, note }: JsonPlace, fault: string, cause?: JsonFault): void {
  note({ path, keys, fault, ...(cause === undefined ? {} : { cause }) });
}

/** Notes that something else was expected, or that nothing is there at all. */
export function refuse(place: JsonPlace, what: string, cause: JsonFault): void {
  if (place.value === undefined) noteFault(place, 'is missing', { kind: 'missing' });
  else noteFault(place, `expected ${what}, found ${describe(place.value)}`, cause);
}

/** The field of an object; nothing where it has none. Where there is no object, that fault is noted there, and its consequences are not. */
export function field({ path, keys, value, note }: JsonPlace, name: string): JsonPlace {
  const below = { path: `${path}.${name}`, keys: [...keys, name] };
  if (!isJsonObject(value)) return { ...below, value: undefined, note: () => undefined };
  return { ...below, value: Object.hasOwn(value, name) ? value[name] : undefined, note };
}

export function item({ path, keys, note }: JsonPlace, value: unknown, index: number): JsonPlace {
  return { path: `${path}[${String(index)}]`, keys: [...keys, index], value, note };
}
