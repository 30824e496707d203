/** A citation in the data of the law. Every legal figure has one. */
import { standings } from '../domain/citation';
import type { Citation } from '../domain/citation';
import type { Decoder } from '../domain/json/decoders';
import { object, oneOf, text } from '../domain/json/decoders';
import { anyLawText, lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';

const fields = object<WithLawTexts<Citation, 'locator' | 'note'>>({
  instrument: text,
  locator: lawText,
  standing: oneOf(standings, 'unknown'),
  note: anyLawText,
});

/** A citation with all its parts; the instrument is checked against the list by the caller. */
export const citation: Decoder<Citation> = (place) => {
  const { locator, note, ...read } = fields(place);
  return { ...read, locator: locator.native, locatorIn: locator.translations, note: note.native, noteIn: note.translations };
};
