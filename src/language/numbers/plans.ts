/** Where a text speaks of what is planned, aimed at, forecast, estimated or under way, or of a year that is still to come. */
import { intents, labels } from '../lexicon/vocabulary';
import { lookingAhead } from '../time-said';
import { withoutDocuments } from '../year-in';
import { numberTokens } from './number-tokens';
import { saidBy } from './qualifiers';
import { leadingUnit } from './units';

/** A phrase that looks ahead. Positions are in the canonical text. */
type Phrase = { readonly start: number; readonly end: number };

/** Words after which a year is one. */
const timeLabels = new Set(['year', 'month', 'quarter', 'day', 'until', 'period']);
const yearPattern = /(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d|\/\p{L})/gu;

/** What is asked for (`yêu cầu 100%`, `theo thiết kế`) is no more a present figure than a plan; over a column it only names the levels. */
function isNoFact(id: string): boolean {
  return lookingAhead.has(id) || id === 'required';
}

/**
 * Phrases of intention, and years after `asOf` that the text names as years.
 * @param name the indicator's name: a phrase that stands in it (row 50) is no intention
 */
function phrasesAhead(text: string, name: string, asOf: number | null): readonly Phrase[] {
  const isOwn = saidBy(name, [intents]);
  const said = intents.find(text).filter(({ id, start, end }) => isNoFact(id) && !isOwn(text, { start, end }));
  const years = asOf === null ? [] : yearsIn(text).filter(({ year }) => year > asOf);
  return [...said, ...years].sort((a, b) => a.start - b.start);
}

/** A year that a text names. `isSaid`: by a word, brackets or a date; else it only stands beside another number. */
type NamedYear = Phrase & { readonly year: number; readonly isSaid: boolean };

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
    const isDated = /\d\/$/.test(text.slice(0, start));
    if (label?.id === 'until' && isEndOfRange(text, start, end)) return [];
    const isSaid = label !== undefined || isBracketed || isDated;
    const hasUnit = /^\s*[%‰]/.test(text.slice(end)) || leadingUnit(text.slice(end, end + 40)) !== '';
    if (!isSaid && (!others || hasUnit)) return [];
    return [{ start: label?.start ?? start, end, year: Number(digits), isSaid }];
  });
}

/** `từ 1.640 đến 2000`: a number that is no year at the other end of a range makes this one none. */
function isEndOfRange(text: string, start: number, end: number): boolean {
  const isAmount = (digits: string | undefined): boolean => digits !== undefined && !/^(?:19|20)\d\d$/.test(digits);
  const before = /(?:^|[^\p{L}\d.,/])(\d[\d.,]*)\s*(?:đến|tới|den|toi|to)\s*$/iu.exec(text.slice(Math.max(0, start - 40), start));
  const after = /^\s*(?:đến|tới|den|toi|to|-)\s*(\d[\d.,]*)/iu.exec(text.slice(end, end + 40));
  return isAmount(before?.[1]) || isAmount(after?.[1]);
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
  /** The number itself is planned; `hint` is the first one in the text. */
  | { readonly kind: 'planned'; readonly hint: number | null };

/** A text without what it says of plans. Positions stay. */
export function withoutPlans(text: string, name: string, asOf: number | null): WithoutPlans {
  let rest = text;
  for (const { start } of phrasesAhead(text, name, asOf)) {
    if (rest.slice(start).trim() === '' || rest.charAt(start) === ' ') continue;
    const brackets = bracketsAround(text, start);
    const from = brackets?.start ?? start;
    const to = brackets?.end ?? text.length;
    const lead = rest.slice(0, from);
    const isSetApart = brackets !== null || /[,;.\n-][^\d]*$/.test(lead.slice(-30));
    const hasFact = brackets === null ? hasFigure(lead) : hasFigure(lead) || hasFigure(rest.slice(to));
    if (!isSetApart || !hasFact || !hasFigure(rest.slice(start, to))) return { kind: 'planned', hint: hintOf(text) };
    rest = `${lead}${' '.repeat(to - from)}${rest.slice(to)}`;
  }
  return { kind: 'facts', text: rest };
}

function hintOf(text: string): number | null {
  const years = new Set(yearsIn(text).map(({ end }) => end));
  const { tokens } = numberTokens(text);
  return (tokens.find(({ end }) => !years.has(end)) ?? tokens[0])?.value ?? null;
}
