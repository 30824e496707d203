/** What the words and signs directly before a number say of it: `≥ 40`, `trên 98 %`, `không quá 3`. */
import type { Bound } from '../domain/observation';

const symbolBounds: readonly (readonly [string, Bound])[] = [
  ['>=', '>='],
  ['=>', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≥', '>='],
  ['⩾', '>='],
  ['≧', '>='],
  ['≤', '<='],
  ['⩽', '<='],
  ['≦', '<='],
  ['>', '>'],
  ['<', '<'],
];

/** Folded words directly before a number that bound it, longest first where one ends another. */
const wordBounds: readonly (readonly [string, Bound])[] = [
  ['khong duoi', '>='],
  ['khong it hon', '>='],
  ['it nhat', '>='],
  ['toi thieu', '>='],
  ['at least', '>='],
  ['khong vuot qua', '<='],
  ['khong qua', '<='],
  ['khong tren', '<='],
  ['toi da', '<='],
  ['at most', '<='],
  ['up to', '<='],
  ['it hon', '<'],
  ['nho hon', '<'],
  ['thap hon', '<'],
  ['less than', '<'],
  ['under', '<'],
  ['below', '<'],
  ['duoi', '<'],
  ['chua den', '<'],
  ['chua toi', '<'],
  ['gan', '<'],
  ['more than', '>'],
  ['greater than', '>'],
  ['over', '>'],
  ['above', '>'],
  ['tren', '>'],
  ['hon', '>'],
  ['vuot', '>'],
];

function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  const before = text.charCodeAt(text.length - word.length - 1);
  return Number.isNaN(before) || before === 0x20 || !/\p{L}/u.test(String.fromCharCode(before));
}

/** The bound that the folded text before a number puts on it. */
export function boundBefore(before: string): Bound | null {
  const trimmed = before.trimEnd();
  const text = trimmed.replace(/(?:[~≈]|\bkhoang|\bchung|\bxap xi|\babout|\bapproximately|\bdat|\bla)$/, '').trimEnd();
  for (const candidate of text === trimmed ? [text] : [trimmed, text]) {
    for (const [symbol, bound] of symbolBounds) if (candidate.endsWith(symbol)) return bound;
    for (const [word, bound] of wordBounds) if (endsWithWord(candidate, word)) return bound;
  }
  return null;
}
