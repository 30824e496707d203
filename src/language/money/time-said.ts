/** Years and parts of a year in a text: `9 tháng đầu năm 2023`, `Q.III/2023`, `lũy kế đến 30/9/2023`, `giai đoạn 2021-2025`. */
import type { MonthRange } from '../../domain/budget-line';
import { lexicon } from '../lexicon/lexicon';
import { wordsOf } from '../text/words';
import partForms from './year-parts.json';

/** A whole year, or a part of it; `months` null where nothing says which. */
export type PeriodSaid = { readonly kind: 'whole' } | { readonly kind: 'part'; readonly months: MonthRange | null };

const yearParts = lexicon('year-parts', partForms);

type Sign = (typeof yearParts.ids)[number] | 'number' | 'word';
/** A piece of the text: what it means, its number, and the signs between it and the one before. */
type Piece = {
  readonly sign: Sign;
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
};

const romans = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

function piecesOf(text: string): readonly Piece[] {
  const found = yearParts.find(text);
  const spans: { start: number; end: number; sign: Sign; number: number | null }[] = [];
  for (const { start, end, bare } of wordsOf(text)) {
    const meaning = found.find((each) => each.start <= start && each.end >= end);
    if (meaning !== undefined) {
      if (spans.at(-1)?.end !== meaning.end) spans.push({ start: meaning.start, end: meaning.end, sign: meaning.id, number: null });
    } else if (/^\d+$/.test(bare)) spans.push({ start, end, sign: 'number', number: Number(bare) });
    else spans.push({ start, end, sign: 'word', number: romans.get(bare) ?? null });
  }
  return spans.map(({ start, end, sign, number }, index) => ({
    sign,
    number,
    start,
    end,
    before: text.slice(spans[index - 1]?.end ?? 0, start).trim(),
    after: text.slice(end, spans[index + 1]?.start ?? text.length).trim(),
  }));
}

function isYear(piece: Piece | undefined): piece is Piece & { readonly number: number } {
  return piece?.sign === 'number' && piece.number !== null && piece.number >= 1990 && piece.number <= 2100;
}

function isMonth(piece: Piece | undefined): boolean {
  return piece?.sign === 'number' && piece.number !== null && piece.number >= 1 && piece.number <= 12;
}

const slash = /^[/.-]$/;
const dash = /^[-–—÷]$/u;

const isBehind = (sign: RegExp, piece: Piece | undefined): boolean => piece !== undefined && sign.test(piece.before);

type Found = {
  readonly length: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly isYearEnd: boolean;
};

/** `30/9/2023`, `ngày 30 tháng 9 năm 2023`, `đến 30 tháng 9`, `30/9` at a piece; null where none begins there. */
function dateAt(pieces: readonly Piece[], at: number): Found | null {
  const lead = pieces[at]?.sign === 'day' ? 1 : 0;
  const [day, second, third] = [pieces[at + lead], pieces[at + lead + 1], pieces[at + lead + 2]];
  if (day?.sign !== 'number' || day.number === null || day.number < 1 || day.number > 31) return null;
  const bySign = isBehind(slash, second) && isMonth(second);
  // `đến ngày` is one word of the list: the day's own word is in it.
  const isDay = lead === 1 || pieces[at - 1]?.sign === 'until';
  const byWord = isDay && second?.sign === 'months' && isMonth(third) && third?.before === '';
  if (!bySign && !byWord) return null;
  let length = lead + (bySign ? 2 : 3);
  const month = (bySign ? second : third)?.number ?? null;
  const yearWord = pieces[at + length]?.sign === 'year' ? 1 : 0;
  const year = pieces[at + length + yearWord];
  const isYearEnd = month === 12 && day.number === 31;
  if (!isYear(year) || !(yearWord === 1 || isBehind(slash, year))) return { length, year: null, month, isYearEnd };
  length += yearWord + 1;
  return { length, year: year.number, month, isYearEnd };
}

/** What is gathered while a text is walked through once. */
type Walk = { readonly years: number[]; readonly periods: PeriodSaid[]; isSpan: boolean; isQuotient: boolean };

function part(months: MonthRange | null): PeriodSaid {
  return months !== null && months.first === 1 && months.last === 12 ? { kind: 'whole' } : { kind: 'part', months };
}

/** The year at a piece, if it is one, with what the pieces beside it make of it. */
function takeYear(pieces: readonly Piece[], at: number, walk: Walk): void {
  const piece = pieces[at];
  if (!isYear(piece)) return;
  // `26/2022/UBTVQH`, `12/2022/QĐ-UBND`: the number of a document.
  if (piece.before === '/' && piece.after.startsWith('/')) return;
  if (piece.before === '/' && isYear(pieces[at - 1])) walk.isQuotient = true;
  const other = pieces[at - 1]?.sign === 'year' ? at - 2 : at - 1;
  const sinceYear = isYear(pieces[other]) && isBehind(dash, pieces[other + 1]);
  // `2021 đến 2025`; `đến hết năm 2022` counts from no one knows when.
  const isOpen = pieces[at - 1]?.sign === 'until' || (pieces[at - 1]?.sign === 'year' && pieces[at - 2]?.sign === 'until');
  if (sinceYear || isOpen) walk.isSpan = true;
  if (!walk.years.includes(piece.number)) walk.years.push(piece.number);
}

/** A part of the year at a piece; how many pieces it takes, 0 where none begins there. */
function takePart(pieces: readonly Piece[], at: number, isCumulative: boolean, walk: Walk): number {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (isMonth(piece) && next?.sign === 'months') {
    const count = piece?.number ?? 0;
    const isLater = pieces.slice(at + 2, at + 4).some(({ sign }) => sign === 'later-half' || sign === 'later');
    walk.periods.push(part(isLater ? { first: 13 - count, last: 12 } : { first: 1, last: count }));
    return 2;
  }
  if (piece?.sign === 'months' && isMonth(next)) {
    walk.periods.push(part({ first: isCumulative ? 1 : (next?.number ?? 1), last: next?.number ?? 12 }));
    return 2;
  }
  // `9/2023`; `12/2022/QĐ-UBND` is the number of a document.
  if (isMonth(piece) && isYear(next) && next.before === '/' && !next.after.startsWith('/') && !isBehind(slash, piece)) {
    walk.periods.push(part({ first: isCumulative ? 1 : (piece?.number ?? 1), last: piece?.number ?? 12 }));
    return 1;
  }
  if (piece?.sign === 'quarter' && next?.number !== null && next !== undefined && next.number >= 1 && next.number <= 4) {
    walk.periods.push(part({ first: isCumulative ? 1 : 3 * next.number - 2, last: 3 * next.number }));
    return 2;
  }
  // A month by its English name is some part of the year.
  if (piece?.sign === 'months' || piece?.sign === 'quarter' || piece?.sign === 'month-name') walk.periods.push(part(null));
  else if (piece?.sign === 'half') walk.periods.push(part({ first: 1, last: 6 }));
  else if (piece?.sign === 'whole') walk.periods.push({ kind: 'whole' });
  else return 0;
  return 1;
}

/** `5 năm`, but not `quý 2 năm 2023`. */
function isCountOfYears(pieces: readonly Piece[], at: number): boolean {
  const [previous, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece?.sign !== 'number' || piece.number === null || piece.number < 2 || piece.number > 20 || next?.sign !== 'year') return false;
  const isDated = previous?.sign === 'months' || previous?.sign === 'quarter' || slash.test(piece.before);
  return !isDated && !isYear(pieces[at + 2]);
}

export type TimeSaid = {
  readonly years: readonly number[];
  readonly period: PeriodSaid | 'several' | null;
  readonly isSpan: boolean;
  readonly isQuotient: boolean;
  readonly isRelative: boolean;
};

function periodOf(periods: readonly PeriodSaid[], isCumulative: boolean): TimeSaid['period'] {
  if (periods.length === 0) return isCumulative ? part(null) : null;
  if (new Set(periods.map(({ kind }) => kind)).size > 1) return 'several';
  const [first] = periods;
  const isSame = periods.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return isSame ? (first ?? null) : part(null);
}

/** @param text in which letters and digits stand apart (`9 T 2023`) */
export function timeSaid(text: string): TimeSaid {
  const pieces = piecesOf(text);
  const walk: Walk = { years: [], periods: [], isSpan: false, isQuotient: false };
  const isCumulative = pieces.some(({ sign }) => sign === 'cumulative' || sign === 'until');
  for (let at = 0; at < pieces.length;) {
    const date = dateAt(pieces, at);
    if (date !== null) {
      // A date that nothing counts up to is that of a paper.
      if (pieces[at - 1]?.sign === 'until' || pieces[at - 1]?.sign === 'cumulative') {
        if (date.year !== null && !walk.years.includes(date.year)) walk.years.push(date.year);
        // Up to 15/12 is not yet the whole year.
        walk.periods.push(date.isYearEnd ? { kind: 'whole' } : { kind: 'part', months: { first: 1, last: date.month ?? 12 } });
      }
      at += date.length;
      continue;
    }
    if (isCountOfYears(pieces, at)) walk.isSpan = true;
    takeYear(pieces, at, walk);
    at += Math.max(1, takePart(pieces, at, isCumulative, walk));
  }
  return {
    years: walk.years,
    period: periodOf(
      walk.periods,
      pieces.some(({ sign }) => sign === 'cumulative'),
    ),
    isSpan: walk.isSpan,
    isQuotient: walk.isQuotient,
    isRelative: walk.years.length === 0 && pieces.some(({ sign }) => sign === 'relative'),
  };
}

const ofNoTime: ReadonlySet<Sign> = new Set(['number', 'word', 'other', 'later']);

/** Where a text speaks of time: words of it, the numbers beside them, years and dates. */
export function timeSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const pieces = piecesOf(text);
  const isWord = (piece: Piece | undefined): boolean => piece !== undefined && !ofNoTime.has(piece.sign);
  return pieces.filter((piece, at) => {
    const [previous, next] = [pieces[at - 1], pieces[at + 1]];
    // `6 tháng còn lại`, but not `thu còn lại`.
    if (isWord(piece) || isYear(piece) || (piece.sign === 'later' && previous?.sign === 'months')) return true;
    if (piece.number === null) return false;
    return isWord(previous) || (piece.sign === 'number' && (isWord(next) || slash.test(piece.before) || slash.test(piece.after)));
  });
}
