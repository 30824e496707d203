/** What a text means: the table of meanings that every reader of the house asks, each for the vocabularies of its own part. */
import type { Lexicon, Meaning } from './lexicon/lexicon';

/** A meaning with the vocabulary it belongs to. Positions are in the composed text. */
export type NamedMeaning = Meaning & { readonly lexicon: string };

/**
 * The meanings in a composed text, in order of place, the longer first where two begin together.
 * @param asked the vocabularies asked: those of one question, or further ones that an edition or a kind of change brings along
 */
export function means(text: string, asked: readonly Lexicon[]): readonly NamedMeaning[] {
  return asked
    .flatMap((lexicon) => lexicon.find(text).map((meaning) => ({ ...meaning, lexicon: lexicon.name })))
    .sort((a, b) => (a.start === b.start ? b.end - a.end : a.start - b.start));
}
