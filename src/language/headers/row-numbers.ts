/** Numbers of rows as sheets write them: `7`, `TT 07`, `No. 7`, `IV.`, and those that lead a name: `Tiêu chuẩn 07: …`. */
import { fold } from '../text/fold';
import phrases from './row-phrases.json';

function alternatives(...lists: readonly { readonly vi: readonly string[]; readonly en: readonly string[] }[]): string {
  return lists
    .flatMap(({ vi, en }) => [...vi, ...en])
    .map(fold)
    .join('|');
}

const order = alternatives(phrases.order);
const indicator = alternatives(phrases.indicator);
const leads = alternatives(phrases.order, phrases.number, phrases.indicator);

const roman = /^(?:x{0,2})(?:ix|iv|v?i{0,3})[ .):/]*$/;
const numberLabel = new RegExp(`^(?:${leads})?[ .:(]*(\\d{1,3})(?:[.,]0+)?[ .):/-]*$`);

/** `2A.II.03`: the number of a row after its table's and its criterion's. */
const codeLabel = /^\d{1,2}[a-z]?\.(?:x{0,2})(?:ix|iv|v?i{0,3})\.(\d{1,3})$/;

/** The number that a text of a number column is (`1`, `01.`, `TT 1`, `(1)`, `No. 1`, `2A.II.03`), or that it is a Roman one or none at all; null for words. */
export function rowNumber(text: string): number | 'roman' | 'blank' | null {
  const folded = fold(text.normalize('NFC')).trim();
  if (folded === '') return 'blank';
  const digits = numberLabel.exec(folded);
  if (digits !== null) return Number(digits[1]);
  const code = codeLabel.exec(folded);
  if (code !== null) return Number(code[1]);
  return roman.test(folded) ? 'roman' : null;
}

/** A plain number before a name; after a word for it a sign must follow (`Chỉ tiêu 5 năm` is none). */
const plainLead = new RegExp(`^\\s*(?:${order})?\\s*\\(?(\\d{1,2})\\)?\\s*(?:[.):-]\\s*|\\s+)(?=\\p{L})`, 'u');
const wordedLead = new RegExp(`^\\s*(?:${indicator})\\s*\\(?(\\d{1,2})\\)?\\s*[.):-]+\\s*(?=\\p{L})`, 'u');
/** Characters in which a number can lead. */
const longestLead = 60;

/** A number that leads a name (`7. Tỷ lệ hộ nghèo`, `TT 07 - Tỷ lệ hộ nghèo`, `Tiêu chuẩn 07: …`), and the name without it. */
export function leadingNumber(text: string): { readonly number: number; readonly name: string } | null {
  const composed = text.normalize('NFC');
  const folded = fold(composed.slice(0, longestLead));
  // Folding NFC text keeps places, unless something invisible is dropped.
  if (folded.length !== Math.min(longestLead, composed.length)) return null;
  const match = plainLead.exec(folded) ?? wordedLead.exec(folded);
  return match === null ? null : { number: Number(match[1]), name: composed.slice(match[0].length) };
}

const named = new RegExp(`^\\s*(${leads})?[ .:]*(\\d{1,3})(?!\\d)`);

/** An indicator by its number (`13`, `13. Tỷ lệ …`, `chỉ tiêu số 13 = 5`), and what follows. `isWorded`: a word says that it is one. */
export function namedRow(text: string): { readonly number: number; readonly isWorded: boolean; readonly rest: string } | null {
  const composed = text.normalize('NFC');
  const folded = fold(composed);
  const match = folded.length === composed.length ? named.exec(folded) : null;
  return match === null ? null : { number: Number(match[2]), isWorded: match[1] !== undefined, rest: composed.slice(match[0].length) };
}
