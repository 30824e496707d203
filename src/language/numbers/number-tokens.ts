/**
 * The numbers that stand in a text, in reading order. Vietnamese writes 1.234,5; English 1,234.5; a single separator before exactly
 * three digits (`1.300`, `1,300`) can be either, and keeps both readings. One pass, no backtracking: cells hold up to 32.767 characters.
 */
import { labels, leads, pageWords } from '../lexicon/vocabulary';
import { fold } from '../text/fold';
import { hasDiacritics } from '../text/words';
import { endsWithPer, leadingUnit, parseUnit } from './units';

/** Of a hundred, of a thousand, or no share at all. */
export type Share = '' | '%' | '‰';

/** One number with what directly surrounds it. Positions are in the canonical text given to `numberTokens`. */
export type NumberToken = {
  readonly start: number;
  readonly end: number;
  /** The Vietnamese reading. */
  readonly value: number;
  /** The other reading of an ambiguous separator; null where there is one reading only. */
  readonly alternative: number | null;
  /** The sign of a share that follows the number. */
  readonly share: Share;
  /** Written as a whole number (`01`, `5`), so it can be a count. */
  readonly whole: boolean;
  /** The word of size that the value is counted in where it was said in parts (`512 nghìn 300` is 512,3 `nghìn`). */
  readonly scale?: string;
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

/** `(1) 98%`: a footnote's mark, or the number of a remark, in front of the only figure and its sign of a share. */
const markInFront = /^\s*[([]\s*(?:[1-9]|1\d|20)\s*[)\]](?=[^\d%‰]*\d[\d.,]*\s*[%‰][^\d%‰]*$)/;

/**
 * Text in one alphabet for scanning: fullwidth signs as ASCII, every dash as `-`, special spaces as a fixed space,
 * invisible characters, raised footnote marks and bullets at the start of a line dropped.
 */
export function canonicalNumberText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/10(?=[\u2070\u2074-\u2079\u00b9\u00b2\u00b3])/g, '10^')
    .replace(/(?<!\^)[\u2070\u2074-\u2079\u207d\u207e\u00b9]+|(?<!\^|m[ \u00a0\u202f]?)[\u00b2\u00b3]/giu, '')
    .replace(/[\u202f\u2007-\u200a]/g, fixedSpace)
    .replace(/[\t\v\f\u2000-\u2006\u205f\u3000]/g, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^[ \u00a0]*(?:[•●▪◦*+·]|[-+][ \u00a0](?=.*\p{L}))[ \u00a0]*/gmu, '')
    .replace(markInFront, '');
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

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
  if (!Number.isFinite(joined)) return null;
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

/** What the scan knows of the whole text. */
type Scanned = { readonly text: string; readonly folded: string; readonly labelEnds: ReadonlySet<number> };

/** A sign set off from its number stands at the beginning of a text, behind a few spaces at most. */
const longestLead = 12;

/** What stands at a digit: a number, or digits that are none. `other` digits belong to a word, a unit, a year or the number of a document. */
type Found = { readonly end: number; readonly found: NumberToken | 'date' | 'fraction' | 'other' };

/** Every number of a canonical text, with its bound, per cent sign and sign. */
export function numberTokens(text: string): TokenScan {
  const scanned: Scanned = { text, folded: fold(text), labelEnds: labelEndsIn(text) };
  const tokens: NumberToken[] = [];
  let hasDate = false;
  let hasFraction = false;
  let previousEnd = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    const { end, found } = readAt(scanned, index, previousEnd, tokens.length > 0);
    if (typeof found === 'object') tokens.push(found);
    if (found === 'date') hasDate = true;
    if (found === 'fraction') hasFraction = true;
    if (found !== 'other') previousEnd = end;
    index = end - 1;
  }
  return { tokens, hasDate, hasFraction };
}

/** Where words end after which a whole number is a name or a date: `loại 2`, `tháng 9`. A year's word makes only years one. */
function labelEndsIn(text: string): ReadonlySet<number> {
  if (!/\p{L}/u.test(text)) return new Set();
  return new Set([
    ...labels.find(text).flatMap(({ id, end }) => (id === 'year' || id === 'until' || id === 'perhaps-document' ? [] : [end])),
    ...pageWords.find(text).flatMap(({ id, start, end }) => (id === 'other' || isOtherWord(text, start, end) ? [] : [end])),
  ]);
}

const otherPageWords = new Set(pageWords.forms.flatMap(({ id, form }) => (id === 'other' ? [fold(form)] : [])));

/**
 * Typed without accents a page's word may be another: before a share (`muc 98 %`: `mức`), and behind a lead (`dat muc 98`), it is. So is one of two
 * letters (`to 98`).
 */
function isOtherWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (hasDiacritics(text) || !otherPageWords.has(fold(word))) return false;
  if (word.length <= 2) return true;
  const before = text.slice(0, start);
  const isLed = leads.find(before).some((lead) => before.slice(lead.end).trim() === '');
  return isLed || /^\s*\d[\d.,]*\s*(?:[%‰]|\p{L})/u.test(text.slice(end));
}

function readAt({ text, folded, labelEnds }: Scanned, start: number, previousEnd: number, hasPrevious: boolean): Found {
  const isFirst = !/[\p{L}\d]/u.test(text.slice(0, Math.min(start, 40)));
  const raw = readRaw(text, start, isFirst);
  const before = folded.slice(Math.max(previousEnd, start - 40), start);
  const after = folded.slice(raw.end, raw.end + 20);
  // km2, H1N1: digits inside a word; m 2: OCR of m².
  if (/[\p{L}_]/u.test(text.charAt(start - 1))) return { end: raw.end, found: 'other' };
  if (/(?:^|[^a-z])[kcd]?m ?$/.test(before) && /^[23]$/.test(text.slice(start, raw.end))) return { end: raw.end, found: 'other' };
  const part = decimalPartAt(text, start, raw);
  if (part !== null) return part;
  // `24,1 giường trên 10.000 dân`: part of the unit that follows the number before.
  if (hasPrevious && endsWithPer(before) && reachesOver(text, previousEnd, raw.end)) return { end: raw.end, found: 'other' };
  // `…/10.000 dân` belongs to the unit; `12 trường/15 trường` is a part of a whole.
  if (/[a-z)%] ?\/ ?$/.test(before)) return { end: raw.end, found: isOverPeople(text.slice(raw.end, raw.end + 30)) ? 'other' : 'fraction' };
  // 1e5, 3x4: no number of a table; m2 and m3 are units.
  if (/^[a-ln-z]\d/.test(after)) return { end: raw.end, found: 'fraction' };
  // `40,x`: a figure left open.
  if (/^[.,]?[x?_](?![a-z\d])/.test(after)) return { end: raw.end, found: 'fraction' };
  // `4O`: a letter for a nought or a one; `10-`: the other end is missing; `10^²`: ten with a mark, or a hundred.
  if (/^[oi](?![a-z])|^ ?- *(?:\n|$)|^\^/.test(after)) return { end: raw.end, found: 'fraction' };

  const words = text
    .slice(Math.max(previousEnd, start - 40), start)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const chained = chainedAt(text, raw.end, words.at(-1) ?? '');
  if (chained !== null) return chained;
  const amount = amountOf(raw);
  if (amount === null) return { end: raw.end, found: isYear(raw.groups[2] ?? '') ? 'date' : 'fraction' };
  if (amount.whole && isLabelled(text, start, words.at(-1) ?? '', amount.value, labelEnds) && !isMeasured(text.slice(raw.end)))
    return { end: raw.end, found: 'other' };

  const share = shareAt(text, raw.end);
  if (share.sign !== '' && /^ ?- *(?:\n|$)/.test(text.slice(share.end))) return { end: share.end, found: 'fraction' };
  const isNegative =
    (start <= longestLead && text.slice(0, start).trim() === '-') ||
    (text.charAt(start - 1) === '-' && isSignAt(text, start - 1, previousEnd, hasPrevious));
  const signed = (value: number): number => (isNegative ? -value : value);
  const end = share.end;
  return {
    end,
    found: {
      start: isNegative ? start - 1 : start,
      end,
      value: signed(amount.value),
      alternative: amount.alternative === null ? null : signed(amount.alternative),
      share: share.sign,
      whole: amount.whole,
    },
  };
}

/** True where the unit behind a number goes on beyond a position. */
function reachesOver(text: string, from: number, position: number): boolean {
  const unit = leadingUnit(text.slice(from, position + 20));
  return /\d/.test(unit) && isOverPeople(text.slice(position, position + 30));
}

/** The sign of a share behind a number, in signs or words, and where it ends. */
function shareAt(text: string, from: number): { readonly sign: Share; readonly end: number } {
  const space = /^\s*/.exec(text.slice(from, from + 10))?.[0].length ?? 0;
  const rest = text.slice(from + space, from + space + 20);
  const sign = /^(?:%o|o\/oo|0\/00|[%‰])/.exec(rest)?.[0] ?? '';
  if (sign !== '') return { sign: sign === '%' ? '%' : '‰', end: from + space + sign.length };
  const words = /^[\p{L}\p{M}]+(?: +[\p{L}\p{M}]+){0,2}(?![\p{L}\p{M}])/u.exec(rest)?.[0] ?? '';
  // Exactly the words of a unit: `5 percent không kể …` has no `percent không`.
  const unit = words === '' ? null : parseUnit(leadingUnit(words));
  const isShare = unit?.numerator === 'ratio' && unit.denominators.length === 0 && unit.factor < 1;
  return isShare ? { sign: unit.factor === 0.01 ? '%' : '‰', end: from + space + leadingUnit(words).length } : { sign: '', end: from };
}

/** `.95`, `,95`: the nought left out. A point that ends a word (`số.95`) is none. */
function decimalPartAt(text: string, start: number, raw: Raw): Found | null {
  const isPart = /(?:^|[\s([<>=≥≤~-])[.,]$/.test(text.slice(Math.max(0, start - 2), start)) && raw.separators.length === 0;
  if (!isPart) return null;
  const share = shareAt(text, raw.end);
  if (share.sign !== '' && /^ ?- *(?:\n|$)/.test(text.slice(share.end))) return { end: share.end, found: 'fraction' };
  const isNegative = text.charAt(start - 2) === '-';
  const value = Number(`0.${raw.groups[0] ?? ''}`) * (isNegative ? -1 : 1);
  const token = { start: start - (isNegative ? 2 : 1), end: share.end, value, alternative: null, share: share.sign, whole: false };
  return { end: share.end, found: token };
}

function isOverPeople(words: string): boolean {
  const numerator = parseUnit(leadingUnit(words))?.numerator;
  return numerator === 'people' || numerator === 'households';
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Digits joined on by `/` or `-`: a date, a part of a whole (`02/02`), or the number of a document (`26/2022/UBTVQH15`). */
function chainedAt(text: string, end: number, lastWord: string): Found | null {
  const joint = text.charAt(end);
  if (joint !== '/' && joint !== '-') return null;
  const chain = /^(?:[/-]\d{1,4}){0,2}/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const chainEnd = end + chain.length;
  if (/^[/-][\p{Lu}]/u.test(text.slice(chainEnd, chainEnd + 2))) return { end: chainEnd, found: 'other' };
  const parts = chain.split(/[/-]/).slice(1);
  if (joint === '/' && parts.length > 0) {
    const label = labels.is(lastWord);
    const isDate = parts.length === 2 || isYear(parts[0] ?? '') || label === 'day' || label === 'month';
    return { end: chainEnd, found: isDate ? 'date' : 'fraction' };
  }
  return joint === '-' && parts.length === 2 ? { end: chainEnd, found: 'date' } : null;
}

/** True after words that make a whole number a name or a date. */
function isLabelled(text: string, start: number, lastWord: string, value: number, labelEnds: ReadonlySet<number>): boolean {
  let end = start;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  // `tr. 98`: a word cut short.
  if (text.charAt(end - 1) === '.') end -= 1;
  if (!/\p{L}/u.test(text.charAt(end - 1))) return false;
  if (labelEnds.has(end)) return true;
  return value >= 1900 && value <= 2100 && labels.is(lastWord) === 'year';
}

/** `đoạn 2 km`, `nghĩa trang 5 ha`: a figure of length or of land is no name; a kilometre that is counted on (`đoạn 2 km 12`) is none of it. */
function isMeasured(behind: string): boolean {
  const unit = leadingUnit(behind.slice(0, 30));
  const read = unit === '' ? null : parseUnit(unit);
  if (read === null || read.denominators.length > 0 || (read.numerator !== 'length' && read.numerator !== 'area')) return false;
  return !/^\s*\d/.test(behind.slice(behind.indexOf(unit) + unit.length));
}

/** A `-` is a sign unless it joins this number to the one before it (`15-20`, `15 -20`) or hangs on a word. */
function isSignAt(text: string, at: number, previousEnd: number, hasPrevious: boolean): boolean {
  if (hasPrevious && text.slice(previousEnd, at).trim() === '') return false;
  return at === 0 || !/[\p{L}\d%]/u.test(text.charAt(at - 1));
}
