/** The name of the city that a title or a heading speaks of: `Bắc Kạn` of `TỔNG HỢP … THÀNH PHỐ BẮC KẠN - ĐÔ THỊ LOẠI II`. */
import { remembered } from '../domain/remembered';
import { nameEnds, unitKinds } from './lexicon/vocabulary';

/** A longer run of words is a title that goes on in capitals, and nobody could tell where the name ended. */
const mostWords = 4;
const word = /^[\s.]*(\p{Lu}[\p{L}\p{M}’']*)/u;
const dash = /^\s*[-–]\s*/;

function isName(text: string): boolean {
  return nameEnds.find(text)[0]?.start !== 0;
}

/** The capitalised words that a text begins with, up to the first that ends a name. */
function leadingName(text: string): { readonly words: readonly string[]; readonly rest: string } {
  const words: string[] = [];
  let rest = text;
  for (let found = word.exec(rest); found !== null; found = word.exec(rest)) {
    if (!isName(rest.replace(/^[\s.]+/, ''))) break;
    words.push(found[1] ?? '');
    rest = rest.slice(found[0].length);
  }
  return { words, rest };
}

function inSmallLetters(name: string): string {
  return name.charAt(0) + name.slice(1).toLocaleLowerCase('vi');
}

/** Null where no city is named, or where its name cannot be told from what follows it. */
export const cityNamed = remembered((text: string): string | null => {
  const composed = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  for (const { id, end } of unitKinds.findInHeading(composed)) {
    if (id !== 'city') continue;
    const { words, rest } = leadingName(composed.slice(end));
    if (words.length === 0 || words.length > mostWords) continue;
    const joined = dash.exec(rest);
    // `Phan Rang - Tháp Chàm` is one name.
    const second = joined === null ? [] : leadingName(rest.slice(joined[0].length)).words;
    const parts = second.length === 2 && words.length === 2 ? [words, second] : [words];
    return parts.map((part) => part.map(inSmallLetters).join(' ')).join(' - ');
  }
  return null;
});
