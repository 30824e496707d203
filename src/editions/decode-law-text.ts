/** A text of the law's data and what it is in other languages. */
import type { Decoder } from '../domain/json/decoders';
import { anyText, entries, text } from '../domain/json/decoders';
import { field, isJsonObject, noteFault } from '../domain/json/json-place';
import type { Translations } from '../domain/translations';

/** A text as the law has it, and in other languages where somebody put it into them. */
export type LawText = { readonly native: string; readonly translations?: Translations };

/** What is decoded of a thing whose fields `Names` are law texts: each is one field in JSON and becomes two (`name`, `nameIn`). */
export type WithLawTexts<Thing, Names extends keyof Thing & string> = Omit<Thing, Names | `${Names}In`> & Readonly<Record<Names, LawText>>;

/**
 * A plain text, or `{ "vi": …, "en": … }` by language, of which the Vietnamese one must be there. A language without a text of its own
 * shows the Vietnamese one.
 */
function lawTextOf(native: Decoder<string>): Decoder<LawText> {
  return (place) => {
    if (!isJsonObject(place.value)) return { native: native(place) };
    const { vi = '', ...translations } = entries(text)(place);
    if (!Object.hasOwn(place.value, 'vi')) noteFault(field(place, 'vi'), 'is missing', { kind: 'missing' });
    return { native: vi, translations };
  };
}

export const lawText: Decoder<LawText> = lawTextOf(text);

/** One that may say nothing. */
export const anyLawText: Decoder<LawText> = lawTextOf(anyText);
