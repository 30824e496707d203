/** The versions of the settings, and how each is brought to the present one. */
import { isJsonObject } from '../../domain/json/json-place';
import type { JsonObject } from '../../domain/json/json-place';
import { withEditions } from './with-editions';

/** What new settings are written as. A document keeps the version it was read with, or was brought to. */
export const presentVersion = 2;

/**
 * A line a version that was ever written: makes a document of it one of the present version. A new version moves every line on;
 * its number grows where the meaning of a figure would change for a build that does not know it (docs/adr/0017).
 */
const toPresent: ReadonlyMap<number, (document: JsonObject) => JsonObject> = new Map([
  [1, withEditions],
  [2, (document: JsonObject) => document],
]);

export type VersionedDocument = {
  readonly document: JsonObject;
  /** The version of a newer build: what is understood of it counts, and the user is told. */
  readonly newer: number | null;
};

/** The document of a settings text; null where the text is not ours at all. */
export function openDocument(text: string): VersionedDocument | null {
  const json = parse(text);
  if (!isJsonObject(json) || typeof json['version'] !== 'number') return null;
  const { version } = json;
  const bring = toPresent.get(version);
  if (bring !== undefined) return { document: bring(json), newer: null };
  return version > presentVersion ? { document: json, newer: version } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: somebody else's text, or a damaged part.
    return null;
  }
}
