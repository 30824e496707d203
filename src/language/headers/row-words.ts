/** What the texts of an indicator table's rows say they are: a sum, a group, a criterion, a number. */
import { sums } from '../lexicon/vocabulary';
import { nameKey, plainText } from '../text/fold';
import { wordsOf } from '../text/words';
import { headingForms, headingKey } from './heading-key';
import phrases from './row-phrases.json';

const section = headingForms([...phrases.section.vi, ...phrases.section.en]);

/** True for `Tổng cộng`, `Cộng`, `Total`: the row is the table's sum. `Cộng đồng` is none, and `Tổng` alone leads names of indicators. */
export function opensTotal(text: string): boolean {
  const plain = plainText(text);
  const [first] = sums.findInHeading(plain);
  return first?.id === 'total' && !/[\p{L}\p{N}]/u.test(plain.slice(0, first.start));
}

/** True for `Nhóm tiêu chuẩn …`, `Tiêu chí 1. …`. */
export function opensSection(text: string): boolean {
  return section.beginAt(headingKey(text));
}

const criterion = new Set([...phrases.criterion.vi, ...phrases.criterion.en].map(nameKey));

/** The number of the criterion that a text names, and its words without it; null where it names none. */
export function criterionNumbered(text: string): { readonly number: number; readonly rest: string } | null {
  const words = nameKey(text).split(' ');
  for (const [at, word] of words.entries()) {
    const width = criterion.has(word) ? 1 : criterion.has(`${word} ${words[at + 1] ?? ''}`) ? 2 : 0;
    const digits = width === 0 ? '' : (words[at + width] ?? '');
    if (/^\d{1,2}$/.test(digits)) {
      const rest = [...words.slice(0, at), ...words.slice(at + width + 1)].join(' ');
      return { number: Number(digits), rest };
    }
  }
  return null;
}

const numberWords = new Set([...phrases.order.vi, ...phrases.number.vi, ...phrases.number.en].map(nameKey));

/** True where the only word of a text is one that leads a number: `TT`, `No.`. */
export function isNumberWord(text: string): boolean {
  const words = wordsOf(text.normalize('NFC'));
  return words.length === 1 && numberWords.has(nameKey(text));
}

/** Two headings that only a sheet of the add-in's own has side by side (the score table, the audit), in each language. */
export const scoreSheetMarks: readonly (readonly string[])[] = [phrases.scoreSheet, phrases.auditSheet].flatMap(({ vi, en }) => [
  vi.map(nameKey),
  en.map(nameKey),
]);

/** Two headings side by side over the live check of an answer, somewhere down its sheet; as they are written, since whole sheets are looked through. */
export const liveCheckMarks: readonly (readonly string[])[] = [phrases.liveCheck.vi, phrases.liveCheck.en];
