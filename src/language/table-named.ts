/** Tables of a law that bear a digit and a letter: `Bảng 2B`, and `2B` of the code `2B.II.03`. */
import { pageWords } from './lexicon/vocabulary';

/** The tables that a text names with a word for one, in its order. */
export function tablesIn(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  return pageWords.find(composed).flatMap(({ id, end }) => {
    const mark = id === 'part' ? /^[\s.:]*(\d\p{L})(?![\p{L}\d])/u.exec(composed.slice(end))?.[1] : undefined;
    return mark === undefined ? [] : [mark.toUpperCase()];
  });
}

/** The table that the code of a row says it is of: null for a plain number. */
export function tableOfCode(code: string): string | null {
  return /^\s*(\d\p{L})\s*\.\s*[IVX\d]/u.exec(code.normalize('NFC'))?.[1]?.toUpperCase() ?? null;
}
