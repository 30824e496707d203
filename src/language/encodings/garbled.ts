/**
 * UTF-8 text that was read as Windows-1252 or Windows-1258: `Äáº¡t` is `Đạt`. It comes from .csv files and old mail programs.
 * Bytes without a character in those pages are often lost on the way, so the text is named and never put in the place of the cell's.
 */
import { misread } from './looks-old';

/** Windows-1252's characters of 0x80 to 0x9F; a blank is a byte that has none. Windows-1258 differs only in letters, below. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Windows-1258 where it differs from 1252 in what UTF-8 of Vietnamese needs: the byte 0xC3 is Ă there. */
const otherLetters: ReadonlyMap<string, number> = new Map([['Ă', 0xc3]]);

const bytes: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 0x100 }, (_, code) => [String.fromCharCode(code), code] as const),
  ...Array.from(upperControls, (character, index) => [character, 0x80 + index] as const).filter(([character]) => character !== ' '),
  ...otherLetters,
]);

const needsThat = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** What the text was before it was misread; null where it is no such text. */
export function ungarbled(text: string): string | null {
  if (!misread.test(text)) return null;
  const codes: number[] = [];
  for (const character of text) {
    const code = bytes.get(character);
    if (code === undefined) return null;
    codes.push(code);
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
    return needsThat.test(decoded.normalize('NFC')) ? decoded : null;
  } catch {
    // Not UTF-8: a text in some Latin alphabet that happens to hold such a pair.
    return null;
  }
}
