/** What a whole text says of a vocabulary, in the languages that are read and in the words that a language writes. */
import { headingKey } from './headers/heading-key';
import type { Lexicon } from './lexicon/lexicon';

/** @param written what the sheet's own language writes for the ids it knows; null is what neither says */
export function said<Id extends string>(lexicon: Lexicon<Id>, text: string, written?: Readonly<Partial<Record<Id, string>>>): Id | null {
  const read = lexicon.is(text);
  if (read !== null || written === undefined) return read;
  const key = headingKey(text);
  if (key.words.length === 0) return null;
  const isWritten = (id: Id): boolean => {
    const own = written[id];
    return own !== undefined && headingKey(own).spelled === key.spelled;
  };
  return lexicon.ids.find(isWritten) ?? null;
}
