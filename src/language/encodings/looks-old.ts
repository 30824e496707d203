/**
 * Whether texts may be in an old encoding or garbled: the quick question, asked of every sheet. The tables that answer it for certain are
 * fetched for the few that may (encoding-of.ts).
 */
import { isSyllable } from './syllable';

/** Letters that only Unicode has: a text with one of them is not in an old encoding. */
export const proper = /[\u0300-\u0323\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Between two words: spaces, digits and ASCII signs. Signs above ASCII are letters of the old encodings. */
export const apart = /([\s\x21-\x40\x5b-\x60\x7b-\x7e\u2010-\u2026]+)/;
export const aboveAscii = /[\u00a1-\u00ff]/;
/** What UTF-8 leaves of a Vietnamese letter that is read as Windows-1252 or 1258. */
export const misread = /[ÃĂÄÆá][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Fewer different words than this prove nothing. */
export const fewestWords = 3;

export function oldWordsOf(text: string): readonly string[] {
  return text.split(apart).filter((word) => aboveAscii.test(word));
}

/** False where the texts are certainly as they should be. */
export function looksOld(texts: readonly string[]): boolean {
  const strange = new Set<string>();
  for (const text of texts) {
    if (!aboveAscii.test(text)) continue;
    if (misread.test(text)) return true;
    if (proper.test(text.normalize('NFC'))) continue;
    for (const word of oldWordsOf(text)) if (word.length > 1 && !isSyllable(word)) strange.add(word);
    if (strange.size >= fewestWords) return true;
  }
  return false;
}
