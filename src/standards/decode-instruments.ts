/** Unknown JSON → the legal texts that citations name, or every fault with its path. */
import type { Instrument } from '../domain/citation';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { JsonReader } from './json-reader';
import type { DataFault } from './json-reader';

function instrument(json: JsonReader): Instrument {
  json.object(['id', 'number', 'name', 'title', 'from', 'to', 'note']);
  const name = json.field('name').lawText();
  const note = json.field('note').lawText(true);
  return {
    id: json.field('id').text(),
    number: json.field('number').text(),
    name: name.native,
    nameIn: name.translations,
    title: json.field('title').text(),
    from: json.field('from').date(),
    to: json.field('to').orNull((date) => date.date()),
    note: note.native,
    noteIn: note.translations,
  };
}

export function decodeInstruments(value: unknown): Result<readonly Instrument[], readonly DataFault[]> {
  const faults: DataFault[] = [];
  const decoded = new JsonReader('instruments.json', value, faults).list(instrument);
  return faults.length > 0 ? failure(faults) : success(decoded);
}
