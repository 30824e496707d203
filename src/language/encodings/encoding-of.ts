/**
 * In which old encoding the texts of a sheet are written, told by their letters alone: fonts are mostly unknown, and often changed since.
 * Text that is proper Vietnamese, plain ASCII or another language is never taken for one.
 */
import { ungarbled } from './garbled';
import { aboveAscii, apart, fewestWords, oldWordsOf, proper } from './looks-old';
import { isSyllable } from './syllable';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/** Encodings that are read by conversion. */
export type OldEncoding = 'TCVN3' | 'VNI';

/** An old encoding, or text garbled beyond certain repair, with one of its texts and what that was. */
export type FoundEncoding =
  { readonly kind: 'old'; readonly encoding: OldEncoding } | { readonly kind: 'garbled'; readonly text: string; readonly meant: string };

const decoders: Readonly<Record<OldEncoding, (word: string) => string>> = { TCVN3: decodeTcvn3, VNI: decodeVni };
const encodings: readonly OldEncoding[] = ['TCVN3', 'VNI'];

const fewestShare = 0.8;

/** Null where the texts are as they should be. */
export function encodingOf(texts: readonly string[]): FoundEncoding | null {
  const telling = texts.filter((text) => aboveAscii.test(text));
  const garbled = garbledWordsOf(telling);
  if (garbled[0] !== undefined && garbled.length >= fewestWords) return { kind: 'garbled', ...garbled[0] };

  const candidates = telling.filter((text) => !proper.test(text.normalize('NFC')));
  const words = new Set(candidates.flatMap(oldWordsOf).filter((word) => word.length > 1));
  const asTheyAre = [...words].filter(isSyllable).length;
  const scores = encodings.map((encoding) => {
    const decode = decoders[encoding];
    const sound = [...words].filter((word) => isSyllable(decode(word))).length;
    const gained = [...words].filter((word) => !isSyllable(word) && isSyllable(decode(word))).length;
    return { encoding, sound, gained };
  });
  const best = scores.reduce((first, second) => (second.sound > first.sound ? second : first));
  const isClear = best.gained >= fewestWords && best.sound >= fewestShare * words.size && best.gained > asTheyAre / 2;
  return isClear ? { kind: 'old', encoding: best.encoding } : null;
}

/** Different words that were misread, as they stand and as they were meant. Word by word: a byte lost in one leaves the others. */
function garbledWordsOf(texts: readonly string[]): readonly { readonly text: string; readonly meant: string }[] {
  const words = new Set(texts.flatMap((text) => text.split(/[ \t\r\n\d.,;:()/]+/)));
  return [...words].flatMap((text) => {
    const meant = ungarbled(text);
    return meant === null ? [] : [{ text, meant }];
  });
}

/**
 * A text of a sheet in an old encoding, in Unicode. Proper Vietnamese stays, and so does a word that is one as it stands and none
 * when decoded; a sign by itself (`×`, `°`) is a sign.
 */
export function decodeText(text: string, encoding: OldEncoding): string {
  if (!aboveAscii.test(text) || proper.test(text.normalize('NFC'))) return text;
  const decode = decoders[encoding];
  return text
    .split(apart)
    .map((word) => {
      if (!aboveAscii.test(word) || (word.length === 1 && !/\p{L}/u.test(word))) return word;
      const decoded = decode(word);
      return isSyllable(word) && !isSyllable(decoded) ? word : decoded;
    })
    .join('');
}
