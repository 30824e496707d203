import type { Citation } from '../domain/citation';
import type { JsonReader } from './json-reader';

const standings = ['text', 'report', 'digest', 'second-hand', 'practice', 'memory', 'unknown'] as const;

/** A citation with all its parts; the instrument is checked against the list by the caller. */
export function citation(json: JsonReader): Citation {
  json.object(['instrument', 'locator', 'standing', 'note']);
  const locator = json.field('locator').lawText();
  const note = json.field('note').lawText(true);
  return {
    instrument: json.field('instrument').text(),
    locator: locator.native,
    locatorIn: locator.translations,
    standing: json.field('standing').oneOf(standings, 'unknown'),
    note: note.native,
    noteIn: note.translations,
  };
}
