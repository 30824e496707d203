/**
 * The numbers that stand in a text, in reading order. Vietnamese writes 1.234,5; English 1,234.5; a single separator before exactly
 * three digits (`1.300`, `1,300`) can be either, and keeps both readings. One pass, no backtracking: cells hold up to 32.767 characters.
 */
import type { Bound } from '../domain/observation';
import { foldText } from './fold';

/** One number with what directly surrounds it. Positions are in the canonical text given to `numberTokens`. */
export type NumberToken = {
  readonly start: number;
  readonly end: number;
  /** The Vietnamese reading. */
  readonly value: number;
  /** The other reading of an ambiguous separator; null where there is one reading only. */
  readonly alternative: number | null;
  readonly percent: boolean;
  readonly bound: Bound | null;
  /** Written as a whole number (`01`, `5`), so it can be a count. */
  readonly whole: boolean;
};

export type TokenScan = {
  readonly tokens: readonly NumberToken[];
  /** A calendar date (`12/10/2022`, `12.10.2022`) stands in the text. */
  readonly hasDate: boolean;
  /** Something that looks numeric and is no number (`02/02`, `1.2.3`). */
  readonly hasFraction: boolean;
};

/** Fixed space: joins digit groups only where typed on purpose (no-break, thin, narrow, figure space). */
export const fixedSpace = '\u00a0';

/**
 * Text in one alphabet for scanning: fullwidth signs as ASCII, every dash as `-`, special spaces as a fixed space,
 * invisible characters and bullets at the start of a line dropped.
 */
export function canonicalNumberText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u202f\u2007-\u200a]/g, fixedSpace)
    .replace(/[\t\u000b\u000c\u2000-\u2006\u205f\u3000]/g, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^[ \u00a0]*(?:[•●▪◦*+·]|[-+][ \u00a0](?=.*\p{L}))[ \u00a0]*/gmu, '');
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Words before a whole number that make it a name or a date, not an amount: `năm 2022`, `loại II`, `giai đoạn 2`. */
const labelWords = new Set(['nam', 'thang', 'quy', 'ngay', 'loai', 'hang', 'dieu', 'khoan', 'dot', 'phu luc', 'ql', 'quoc lo', 'doan', 'year']);

type Raw = { readonly end: number; readonly groups: readonly string[]; readonly separators: readonly string[] };

/** Reads digits with their inner separators from `start`. */
function readRaw(text: string, start: number, atStart: boolean): Raw {
  const groups: string[] = [];
  const separators: string[] = [];
  let index = start;
  for (;;) {
    let end = index;
    while (isDigit(text.charCodeAt(end))) end += 1;
    groups.push(text.slice(index, end));
    const separator = text.charAt(end);
    const hasThree = isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2)) && isDigit(text.charCodeAt(end + 3));
    const isGroupSpace =
      (separator === fixedSpace || (separator === ' ' && atStart)) &&
      hasThree &&
      !isDigit(text.charCodeAt(end + 4)) &&
      (groups[0]?.length ?? 0) <= 3 &&
      !groups[0]?.startsWith('0');
    const isPoint = (separator === '.' || separator === ',') && isDigit(text.charCodeAt(end + 1));
    if (!isGroupSpace && !isPoint) return { end, groups, separators };
    separators.push(isGroupSpace ? ' ' : separator);
    index = end + 1;
  }
}

type Amount = { readonly value: number; readonly alternative: number | null; readonly whole: boolean };

/** The readings of digit groups; null where they form no number (`12.10.2022`). */
function amountOf({ groups, separators }: Raw): Amount | null {
  const first = groups[0] ?? '';
  const joined = Number(groups.join(''));
  const points = separators.filter((separator) => separator !== ' ');
  const last = separators.at(-1);
  const decimalOf = (): number => Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
  const threes = (list: readonly string[]): boolean => list.every((group) => group.length === 3);
  if (points.length === 0) return { value: joined, alternative: null, whole: true };
  const isThousandsShape = first.length <= 3 && !first.startsWith('0') && threes(groups.slice(1));
  if (new Set(separators).size > 1) {
    // 1.234,5 or 1,234.5 or 1 234,5: the last separator differs from the others and stands once.
    const others = separators.slice(0, -1);
    const isDecimal = last !== ' ' && new Set(others).size === 1 && others[0] !== last && threes(groups.slice(1, -1)) && first.length <= 3;
    return isDecimal ? { value: decimalOf(), alternative: null, whole: false } : null;
  }
  if (points.length > 1) return isThousandsShape ? { value: joined, alternative: null, whole: true } : null;
  if (!isThousandsShape) return { value: decimalOf(), alternative: null, whole: false };
  return last === '.'
    ? { value: joined, alternative: decimalOf(), whole: true }
    : { value: decimalOf(), alternative: joined, whole: false };
}

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
function boundBefore(before: string): Bound | null {
  const trimmed = before.trimEnd();
  const text = trimmed.replace(/(?:[~≈]|\bkhoang|\bchung|\bxap xi|\babout|\bapproximately|\bdat|\bla)$/, '').trimEnd();
  for (const candidate of text === trimmed ? [text] : [trimmed, text]) {
    for (const [symbol, bound] of symbolBounds) if (candidate.endsWith(symbol)) return bound;
    for (const [word, bound] of wordBounds) if (endsWithWord(candidate, word)) return bound;
  }
  return null;
}

/** Every number of a canonical text, with its bound, per cent sign and sign. */
export function numberTokens(text: string): TokenScan {
  const folded = foldText(text);
  const tokens: NumberToken[] = [];
  let hasDate = false;
  let hasFraction = false;
  let previousEnd = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    const start = index;
    const raw = readRaw(text, start, !/[\p{L}\d]/u.test(text.slice(0, Math.min(start, 40))));
    index = raw.end;
    // km2, H1N1, T7: digits inside a word.
    if (/[\p{L}_]/u.test(text.charAt(start - 1))) continue;
    // m 2 (OCR of m²) and the denominators of a unit (giường/10.000 dân).
    const before = folded.slice(Math.max(previousEnd, start - 40), start);
    if (/(?:^|[^a-z])(?:k|c|d|m)?m ?$/.test(before) && /^[23]$/.test(text.slice(start, raw.end))) continue;
    if (/[a-z)%] ?\/ ?$/.test(before)) {
      // `…/10.000 dân` belongs to the unit; `12 trường/15 trường` is a part of a whole.
      if (!/^ ?(?:van |nghin |trieu )?(?:dan|nguoi|ho|nhan khau|people|persons)(?![a-z])/.test(folded.slice(raw.end, raw.end + 20))) hasFraction = true;
      continue;
    }
    // 1e5, 3x4: no number of a table; m2 and m3 are units.
    if (/^[a-ln-z]\d/.test(folded.slice(raw.end, raw.end + 2))) {
      hasFraction = true;
      continue;
    }
    const words = before.trimEnd().split(/[^\p{L}]+/u).filter((word) => word !== '');
    const lastWord = words.at(-1) ?? '';
    const lastTwo = words.slice(-2).join(' ');
    const slash = /^[/-]/.test(text.charAt(raw.end)) ? text.charAt(raw.end) : '';
    const chained = slash === '' ? null : /^(?:[/-]\d{1,4})?(?:[/-](\d{1,4}))?/.exec(text.slice(raw.end, raw.end + 12));
    const chain = chained?.[0] ?? '';
    // 26/2022/UBTVQH15, 432-BC/TU: the number of a document.
    if (slash !== '' && /^[/-][\p{Lu}Đ]/u.test(text.slice(raw.end + chain.length, raw.end + chain.length + 2))) {
      index = raw.end + chain.length;
      continue;
    }
    if (slash === '/' && chain !== '') {
      const parts = chain.slice(1).split(/[/-]/);
      const isDate = parts.length === 2 || /^(?:19|20)\d\d$/.test(parts[0] ?? '') || ['ngay', 'thang'].includes(lastWord);
      if (isDate) hasDate = true;
      else hasFraction = true;
      index = raw.end + chain.length;
      previousEnd = index;
      continue;
    }
    if (slash === '-' && chained?.[1] !== undefined) {
      hasDate = true;
      index = raw.end + chain.length;
      previousEnd = index;
      continue;
    }
    const amount = amountOf(raw);
    if (amount === null) {
      if (raw.groups.length === 3 && /^(?:19|20)\d\d$/.test(raw.groups[2] ?? '')) hasDate = true;
      else hasFraction = true;
      previousEnd = raw.end;
      continue;
    }
    const isLabelled = /[\p{L}]\s*$/u.test(before) && (labelWords.has(lastWord) || labelWords.has(lastTwo));
    if (isLabelled && amount.whole && (lastWord !== 'nam' || (amount.value >= 1900 && amount.value <= 2100))) {
      previousEnd = raw.end;
      continue;
    }
    const percentMatch = /^\s*(?:%|phan tram(?![a-z])|percent(?![a-z]))/.exec(folded.slice(raw.end, raw.end + 16));
    const end = raw.end + (percentMatch?.[0].length ?? 0);
    const isNegative =
      text.slice(0, start).trim() === '-' ||
      (text.charAt(start - 1) === '-' && isSignAt(text, start - 1, previousEnd, tokens.length > 0));
    tokens.push({
      start: isNegative ? start - 1 : start,
      end,
      value: isNegative ? -amount.value : amount.value,
      alternative: amount.alternative === null ? null : isNegative ? -amount.alternative : amount.alternative,
      percent: percentMatch !== null,
      bound: boundBefore(isNegative ? before.slice(0, -1) : before),
      whole: amount.whole,
    });
    previousEnd = end;
    index = Math.max(index, end) - 1;
  }
  return { tokens, hasDate, hasFraction };
}

/** A `-` is a sign unless it joins this number to the one before it (`15-20`, `15 -20`) or hangs on a word. */
function isSignAt(text: string, at: number, previousEnd: number, hasPrevious: boolean): boolean {
  if (hasPrevious && text.slice(previousEnd, at).trim() === '') return false;
  return at === 0 || !/[\p{L}\d%]/u.test(text.charAt(at - 1));
}
