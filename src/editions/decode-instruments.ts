/** Unknown JSON → the legal texts that citations name, or every fault with its path. */
import type { Instrument } from '../domain/citation';
import type { Decoder } from '../domain/json/decoders';
import { date, decode, list, object, orNull, text } from '../domain/json/decoders';
import type { DataFault } from '../domain/json/json-place';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { anyLawText, lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';

const fields = object<WithLawTexts<Instrument, 'name' | 'note'>>({
  id: text,
  number: text,
  name: lawText,
  title: text,
  from: date,
  to: orNull(date),
  note: anyLawText,
});

const instrument: Decoder<Instrument> = (place) => {
  const { name, note, ...read } = fields(place);
  return { ...read, name: name.native, nameIn: name.translations, note: note.native, noteIn: note.translations };
};

export function decodeInstruments(json: unknown): Result<readonly Instrument[], readonly DataFault[]> {
  const { value, faults } = decode(list(instrument), 'instruments.json', json);
  return faults.length > 0 ? failure(faults) : success(value);
}
