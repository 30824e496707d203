/** Where a text speaks of what is planned, aimed at, forecast, estimated or under way, or of a year that is still to come. */
import { conditions, intents, labels, mergerSides, moreWords, norms, numberJoins } from '../lexicon/vocabulary';
import { lookingAhead } from '../time-said';
import { withoutDocuments } from '../year-in';
import { numberTokens } from './number-tokens';
import { saidBy } from './qualifiers';
import { leadingUnit } from './units';

/** A phrase that looks ahead. Positions are in the canonical text. */
type Phrase = { readonly start: number; readonly end: number };

/** Words after which a year is one. */
const timeLabels = new Set(['year', 'month', 'quarter', 'day', 'until', 'period']);
const yearPattern = /(?:(?<![\d.,])|(?<=(?<!\d)\d{1,2}\.\d{1,2}\.))(?:19|20)\d\d(?!\d|[.,]\d|\/\p{L})/gu;

/** What is asked for (`yêu cầu 100%`, `theo thiết kế`) is no more a present figure than a plan; over a column it only names the levels. */
function isNoFact(id: string): boolean {
  return lookingAhead.has(id) || id === 'required';
}

/**
 * Phrases of intention, and years after `asOf` that the text names as years.
 * @param name the indicator's name: a phrase that stands in it (row 50) is no intention
 */
function phrasesAhead(
  text: string,
  name: string,
  asOf: number | null,
): readonly (Phrase & { readonly id?: string; readonly year?: number })[] {
  const isOwn = saidBy(name, [intents]);
  const said = intents.find(text).filter(({ id, start, end }) => isNoFact(id) && !isOwn(text, { start, end, id }));
  const open = conditionsIn(text);
  const years = asOf === null ? [] : yearsIn(text).filter(({ year, isOfNorm }) => year > asOf && !isOfNorm);
  return [...said, ...open, ...years].sort((a, b) => a.start - b.start);
}

/** `37,5 % (khi nhà máy hoàn thành)`, `nếu mở rộng thì 40 %`: a part of a text that says under which condition. A merger is read for itself. */
function conditionsIn(text: string): readonly (Phrase & { readonly id: string })[] {
  const mergers = mergerSides.find(text);
  return conditions.find(text).filter(({ id, start, end }) => {
    const opensPart = /(?:^|[;()[\]\n:]|[,.](?!\d)|\s-)\s*$/u.test(text.slice(0, start));
    return id === 'if' && opensPart && !mergers.some((merger) => merger.start < end && start < merger.end);
  });
}

/** A year that a text names. `isSaid`: by a word, brackets, a colon or a date; else it only stands beside another number. `isOfNorm`: of a norm's period. */
type NamedYear = Phrase & { readonly year: number; readonly isSaid: boolean; readonly isOfNorm: boolean };

/** The years that a text names: after a word for one, in brackets, in a period, in a date, or beside another number. */
export function yearsIn(text: string): readonly NamedYear[] {
  const found = [...withoutDocuments(text).matchAll(yearPattern)];
  if (found.length === 0) return [];
  const words = labels.find(text).filter(({ id }) => timeLabels.has(id));
  // A footnote's mark is no other number: `2097 [1]`.
  const others = /\d/.test(text.replaceAll(yearPattern, ' ').replace(/[([]\s*\d{1,2}\s*[)\]]/g, ' '));
  return found.flatMap(({ 0: digits, index: start }) => {
    const end = start + digits.length;
    const label = words.find((word) => word.end <= start && /^[\s\u00a0:]*(?:(?:19|20)\d\d\s*-\s*)?$/.test(text.slice(word.end, start)));
    const isBracketed =
      /[([]\s*(?:(?:19|20)\d\d\s*-\s*)?$/.test(text.slice(0, start)) && /^\s*(?:-\s*(?:19|20)\d\d\s*)?[)\]]/.test(text.slice(end));
    const isDated = /\d\/$|(?<!\d)\d{1,2}([.-])\d{1,2}\1$/.test(text.slice(0, start));
    const isHeading = /^\s*:/.test(text.slice(end));
    const isOfNorm = isPeriodOfNorm(text, start, end);
    if (label?.id === 'until' && isEndOfRange(text, start, end)) return [];
    const isSaid = label !== undefined || isBracketed || isDated || isHeading || isOfNorm;
    const hasUnit = /^\s*[%‰]/.test(text.slice(end)) || leadingUnit(text.slice(end, end + 40)) !== '';
    if (!isSaid && (!others || hasUnit)) return [];
    return [{ start: label?.start ?? start, end, year: Number(digits), isSaid, isOfNorm }];
  });
}

const period = /(?:19|20)\d\d\s*-\s*(?:19|20)\d\d/g;

/** `theo chuẩn nghèo giai đoạn 2022-2025`: the years that a norm is in force, in the same part of a text. */
function isPeriodOfNorm(text: string, start: number, end: number): boolean {
  const span = [...text.matchAll(period)].find(({ index, 0: all }) => index <= start && end <= index + all.length);
  const lead =
    span === undefined
      ? ''
      : (text
          .slice(0, span.index)
          .split(/[;()[\]{}\n]|[,.](?!\d)/)
          .at(-1) ?? '');
  return norms.find(lead).at(-1)?.id === 'norm';
}

/** `từ 1.640 đến 2000`: a number that is no year at the other end of a range makes this one none. */
function isEndOfRange(text: string, start: number, end: number): boolean {
  const isAmount = (digits: string | undefined): boolean => digits !== undefined && !/^(?:19|20)\d\d$/.test(digits);
  const before = /(?:^|[^\p{L}\d.,/])(\d[\d.,]*)\s*(\p{L}[\p{L}\p{M}]*)\s*$/u.exec(text.slice(Math.max(0, start - 40), start));
  const after = /^\s*(-|\p{L}[\p{L}\p{M}]*)\s*(\d[\d.,]*)/u.exec(text.slice(end, end + 40));
  const isJoin = (word: string | undefined): boolean => word === '-' || (word !== undefined && numberJoins.is(word) === 'up-to');
  return (isJoin(before?.[2]) && isAmount(before?.[1])) || (isJoin(after?.[1]) && isAmount(after?.[2]));
}

/** The brackets around a position; null where it stands in none. */
function bracketsAround(text: string, at: number): Phrase | null {
  const opened = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  const closed = Math.max(text.lastIndexOf(')', at - 1), text.lastIndexOf(']', at - 1));
  if (opened < 0 || closed > opened) return null;
  const end = text.slice(at).search(/[)\]]/);
  return { start: opened, end: end < 0 ? text.length : at + end + 1 };
}

/** True where a part of a text has a number of its own that is no year. */
function hasFigure(text: string): boolean {
  const years = yearsIn(`0 ${text}`).map(({ end }) => end - 2);
  return numberTokens(text).tokens.some(({ end, whole, value }) => !(years.includes(end) || (whole && value >= 1900 && value <= 2100)));
}

/** True where a text speaks of what is to come. */
export function speaksOfPlans(text: string): boolean {
  return intents.find(text.normalize('NFC')).some(({ id }) => lookingAhead.has(id));
}

export type WithoutPlans =
  /** What is left where every plan is set apart with a number of its own: `35 (kế hoạch 40)` → `35`. */
  | { readonly kind: 'facts'; readonly text: string }
  /** The number itself is planned; `hint` is the first one in the text, `laterYear` the year that makes it so where only a year does. */
  | { readonly kind: 'planned'; readonly hint: number | null; readonly laterYear: number | null }
  /** All that is said of the number, or without one, is that it is not known: `không xác định`. */
  | { readonly kind: 'unknown'; readonly hint: number | null };

export type PlanContext = {
  /** The indicator's name: a phrase that stands in it (row 50) is no intention. */
  readonly name: string;
  /** Year of the figures; null where none is known. */
  readonly asOf: number | null;
  /** The row counts things: of four of them one may be under way. */
  readonly isCounted: boolean;
};

/** `4 (đang xây 1)`: as likely one of the four as one more. `4 (đang xây thêm 1)` says that it is one more. */
function isPartOfFigure(lead: string, remark: string): boolean {
  if (becomesMore(remark)) return false;
  const [figure, planned] = [numberTokens(lead).tokens.at(-1)?.value, numberTokens(remark).tokens[0]?.value];
  return figure !== undefined && planned !== undefined && planned <= figure;
}

/** A text without what it says of plans. Positions stay. */
export function withoutPlans(text: string, { name, asOf, isCounted }: PlanContext): WithoutPlans {
  let rest = text;
  const ahead = phrasesAhead(text, name, asOf);
  const planned = (): WithoutPlans => {
    if (ahead.every(({ id }) => id === 'unknown')) return { kind: 'unknown', hint: hintOf(text) };
    const isByYear = ahead.length > 0 && ahead.every(({ year }) => year !== undefined);
    return { kind: 'planned', hint: hintOf(text), laterYear: isByYear ? Math.max(...ahead.map(({ year }) => year ?? 0)) : null };
  };
  for (const { start } of ahead) {
    if (rest.slice(start).trim() === '' || rest.charAt(start) === ' ') continue;
    const brackets = bracketsAround(text, start);
    const from = brackets?.start ?? start;
    const to = brackets?.end ?? text.length;
    const lead = rest.slice(0, from);
    const isSetApart = brackets !== null || /[,;.\n-][^\d]*$/.test(lead.slice(-30));
    const hasFact = brackets === null ? hasFigure(lead) : hasFigure(lead) || hasFigure(rest.slice(to));
    if (!isSetApart || !hasFact || !hasFigure(rest.slice(start, to))) return planned();
    if (isCounted && brackets !== null && isPartOfFigure(lead, rest.slice(from, to))) return planned();
    rest = `${lead}${' '.repeat(to - from)}${rest.slice(to)}`;
  }
  return { kind: 'facts', text: rest };
}

/** `thêm 1`, `mới 2`: on top of what there is. */
function becomesMore(text: string): boolean {
  return moreWords.find(text).length > 0;
}

function hintOf(text: string): number | null {
  const years = new Set(yearsIn(text).map(({ end }) => end));
  const { tokens } = numberTokens(text);
  return (tokens.find(({ end }) => !years.has(end)) ?? tokens[0])?.value ?? null;
}
