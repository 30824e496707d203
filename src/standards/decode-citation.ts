import type { Citation } from '../domain/citation';
import type { JsonReader } from './json-reader';

const standings = ['text', 'report', 'digest', 'second-hand', 'practice', 'memory', 'unknown'] as const;

/** A citation with all its parts; the instrument is checked against the list by the caller. */
export function citation(json: JsonReader): Citation {
  json.object(['instrument', 'locator', 'standing', 'note']);
  return {
    instrument: json.field('instrument').text(),
    locator: json.field('locator').text(),
    standing: json.field('standing').oneOf(standings, 'unknown'),
    note: json.field('note').text(true),
  };
}
