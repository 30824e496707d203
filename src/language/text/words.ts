/** A text taken apart into words that can be compared: with their diacritics, and without them. */
import { remembered } from '../../domain/remembered';
import { fold } from './fold';

/** A word, a number or a run of signs (`≥`, `%`). Positions are in the text it was taken from. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** With diacritics: one case, one way to write a letter, `y` and `i` and the place of the tone mark made one. */
  readonly key: string;
  /** The same without diacritics. */
  readonly bare: string;
};

const letters = /[\p{L}\p{M}\p{N}]/u;
// The mark of a footnote that a copy has run together with a word (`dự kiến1`) is none of its letters; those of `km2` and `CO2` are.
const pieces = /[\p{L}\p{M}]{3,}(?=\d{1,2}(?![\p{L}\p{M}\p{N}]))|[\p{L}\p{M}\p{N}]+|[<>=≤≥⩽⩾≦≧~≈%‰☑☐✓✔✗✘☒]+|[▲▼△▽↑↓⬆⬇↗↘±]/gu;
const marked = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]|[\u0300-\u036f]/;

/** True where a text bears any of the marks that Vietnamese words are told apart by: then a word without marks is meant without. */
export function hasDiacritics(text: string): boolean {
  return marked.test(text);
}

/** `hoà` is `hòa`: offices write both, and no word is told from another by it. */
const tonePlaces: readonly (readonly [string, string])[] = [
  ['oàoáoảoãoạ', 'òaóaỏaõaọa'],
  ['oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
  ['uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
];
const toneMoves: ReadonlyMap<string, string> = new Map(
  tonePlaces.flatMap(([from, to]) =>
    Array.from({ length: 5 }, (_, at) => [from.slice(2 * at, 2 * at + 2), to.slice(2 * at, 2 * at + 2)] as const),
  ),
);

/** The u of qu bears no tone: `qúy` and `qúi` are `quý`. */
const toneBehindQ: Readonly<Record<string, string>> = { ù: 'uỳ', ú: 'uý', ủ: 'uỷ', ũ: 'uỹ', ụ: 'uỵ' };

/** Composed lower-case text with one letter for each sound that is written in two ways. */
export function oneSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00f0', 'đ')
    .replace(/o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]/g, (pair) => toneMoves.get(pair) ?? pair)
    .replace(/(?<=q)([ùúủũụ])[yi]/g, (pair, u: string) => toneBehindQ[u] ?? pair);
}

/** `kỹ`, `kĩ`; `quý`, `quí`: where y is a syllable's only vowel both are right. */
const loneY = /(^|[bcdđghklmnpqrstvx]|qu)([yỳýỷỹỵ])$/;
const asI: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** A word as it is compared. */
export const wordKey = remembered((word: string): string =>
  oneSpelling(word).replace(loneY, (_all, before: string, y: string) => before + (asI[y] ?? y)),
);

const bareOf = remembered((key: string): string => fold(key));

/** The words and signs of a composed text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const key = letters.test(piece) ? wordKey(piece) : piece;
    words.push({ start: index, end: index + piece.length, key, bare: bareOf(key) });
  }
  return words;
}
