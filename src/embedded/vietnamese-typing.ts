/**
 * How typed cell text is understood, because the spreadsheet component only knows the United States' way:
 * there `1234,5` became text, `1.234` became 1,234 thousandths and `12/03/2026` became 3 December.
 *
 * Rules (those of Excel set to Vietnamese, save that a plain `12/3` stays text: in these tables it is a fraction, not a day):
 * comma is the decimal mark, points or spaces group thousands, days come before months, `30 %` is 0,3.
 */

import { hasRaisedDigit } from '../domain/raised-text';

/** What a typed text means. `text` must be stored as it is; `other` is left to the component (words, formulas, `=…`). */
export type TypedValue =
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null }
  | { readonly kind: 'text' }
  | { readonly kind: 'other' };

/** What the cell's number format says about the texts typed into it. */
export type CellKind = 'plain' | 'percent' | 'date' | 'text';

/** Which mark separates decimals where the user types and reads numbers. */
export type DecimalMark = ',' | '.';

const dateFormat = 'dd/mm/yyyy';

/** Excel's day 0 (1899-12-30) in Unix days; right for every date after Excel's invented 29 February 1900. */
const serialOfUnixEpoch = 25_569;
const firstSoundSerial = 61;
const millisecondsPerDay = 86_400_000;

/**
 * Reads a typed text. Examples with a decimal comma: `1234,5` → 1234.5; `1.234` → 1234; `663.77` → 663.77 (no thousands group
 * can have two digits); `30 %` → 0.3 shown as a percent; `12/03/2026` → 12 March 2026; `3/4` → text.
 */
export function readTyped(text: string, cell: CellKind, mark: DecimalMark): TypedValue {
  // 7 with a footnote mark is words, never 72.
  if (hasRaisedDigit(text)) return { kind: 'other' };
  const typed = text
    .trim()
    .normalize('NFKC')
    .replace(/^\u2212/, '-');
  if (cell === 'text') return { kind: 'other' };
  const percent = /^(.*\S)\s*%$/.exec(typed);
  const number = readNumber(percent?.[1] ?? typed, mark);
  if (number !== null) {
    if (percent === null) return { kind: 'number', value: cell === 'percent' ? asTypedShare(number.value) : number.value, format: null };
    return { kind: 'number', value: shifted(number.value, -2), format: number.decimals > 0 ? '0.00%' : '0%' };
  }
  const serial = readDate(typed);
  if (serial !== null) return { kind: 'number', value: serial, format: dateFormat };
  // Anything else made of digits and marks alone would be guessed at, the United States' way: keep what was typed.
  return /^[-+]?\d[\d\s.,/%-]*$/.test(typed) ? { kind: 'text' } : { kind: 'other' };
}

/** The text that the cell editor shows for a stored number, such that typing it back gives the same number. */
export function typedFormOf(value: number, cell: CellKind, mark: DecimalMark): string {
  if (cell === 'date') {
    const date = dateText(value);
    if (date !== null) return date;
  }
  const plain = cell === 'percent' ? `${String(shifted(value, 2))}%` : String(value);
  return mark === ',' ? plain.replace('.', ',') : plain;
}

/**
 * A formula typed the Vietnamese way, as the grid's engine reads it: `=SUM(A1;1,5)` → `=SUM(A1,1.5)`. A formula with semicolons
 * is Vietnamese throughout; without, a comma between digits is a decimal mark only outside every bracket (`=A1*1,5`),
 * because inside it may separate arguments. Array constants (`{1;2}`) are left alone.
 */
export function readTypedFormula(formula: string): string {
  if (formula.includes('{')) return formula;
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const isVietnamese = parts.some((part, index) => index % 2 === 0 && part.includes(';'));
  let depth = 0;
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replace(/[();]|(?<=\d),(?=\d)/g, (found) => {
        if (found === '(') depth += 1;
        if (found === ')') depth -= 1;
        if (found === ';') return ',';
        return found === ',' && (isVietnamese || depth === 0) ? '.' : found;
      });
    })
    .join('');
}

type ReadNumber = { readonly value: number; readonly decimals: number };

function readNumber(text: string, mark: DecimalMark): ReadNumber | null {
  const group = mark === ',' ? '[. ]' : '[, ]';
  const decimal = mark === ',' ? ',' : '\\.';
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(?:(${group})\\d{3})(?:\\1\\d{3})*(?:${decimal}\\d+)?$`);
  const plain = new RegExp(`^[-+]?(?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][-+]?\\d+)?$`);
  if (grouped.test(text) || plain.test(text)) {
    const marked = mark === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
    return numberOf(marked.replaceAll(' ', ''));
  }
  // A decimal point typed by habit: only where it cannot be a thousands point.
  if (mark === ',' && /^[-+]?\d*\.\d+$/.test(text)) return numberOf(text);
  return null;
}

function numberOf(text: string): ReadNumber | null {
  const value = Number(text);
  return Number.isFinite(value) ? { value, decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0 } : null;
}

/** In a percent cell both `30` and `0,3` mean 30 %, as in Excel. */
function asTypedShare(value: number): number {
  return Math.abs(value) >= 1 ? shifted(value, -2) : value;
}

/** Moves the decimal mark without binary noise: 29 → 0.29, not 0.28999999999999998. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function readDate(text: string): number | null {
  const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (dayFirst !== null) return serialOf(fullYear(dayFirst[4] ?? ''), Number(dayFirst[3]), Number(dayFirst[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return iso === null ? null : serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** Excel's window for two-digit years: 00–29 are 2000s. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / millisecondsPerDay + serialOfUnixEpoch;
  return serial < firstSoundSerial ? null : serial;
}

/** `12/03/2026` for a whole serial; null for a time of day or a serial before Excel's calendar is sound. */
function dateText(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < firstSoundSerial) return null;
  const date = new Date((serial - serialOfUnixEpoch) * millisecondsPerDay);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}
