/** For how many years a text says that something has been done, as rungs of a choice ask for it: `Đã thực hiện từ 03 năm trở lên`. */
import type { Bound } from '../domain/observation';
import { bounds, measures, numberJoins, silentWords } from './lexicon/vocabulary';
import { readNumberText } from './numbers/number-text';
import { canonicalNumberText, numberTokens } from './numbers/number-tokens';
import { repeatedOf } from './repeated-words';
import { wordsOf } from './text/words';

/** A span of years; `excludes` an end that is not reached (`trên 3 năm`). */
export type YearsDone = { readonly low: number; readonly high: number; readonly excludes: 'low' | 'high' | null };

const spans: Readonly<Record<Bound, (value: number) => YearsDone>> = {
  '>=': (value) => ({ low: value, high: Infinity, excludes: null }),
  '>': (value) => ({ low: value, high: Infinity, excludes: 'low' }),
  '<=': (value) => ({ low: 0, high: value, excludes: null }),
  '<': (value) => ({ low: 0, high: value, excludes: 'high' }),
};

/** A number of years from which on it is the name of one. */
const firstName = 1900;

/** The years that a composed text counts; null where it counts none, or anything else. */
export function yearsDone(text: string): YearsDone | null {
  const canonical = canonicalNumberText(text);
  const { tokens } = numberTokens(canonical);
  const last = tokens.at(-1);
  if (last === undefined || tokens.some(({ value }) => value < 0 || value >= firstName)) return null;
  const [measure] = measures.find(canonical).filter(({ start }) => start >= last.end);
  if (measure?.id !== 'years' || canonical.slice(last.end, measure.start).trim() !== '') return null;
  const read = readNumberText(canonical);
  if (read.kind === 'range') return { low: read.low, high: read.high, excludes: null };
  if (read.kind === 'bound') return spans[read.bound](read.value);
  return read.kind === 'number' && read.change === null && read.share === '' ? { low: read.value, high: read.value, excludes: null } : null;
}

/** True where a text that counts years says nothing else: besides them it has words of the row's own, and words that say nothing. */
export function saysYearsAlone(text: string, own: readonly string[]): boolean {
  const isRepeated = repeatedOf(text, own);
  const said = [measures, bounds, numberJoins, silentWords].flatMap((lexicon) => [...lexicon.find(text)]);
  return wordsOf(text).every(
    (word) => !/\p{L}/u.test(word.key) || isRepeated(word) || said.some(({ start, end }) => start <= word.start && end >= word.end),
  );
}

/** True where every number of years in the one span is in the other. */
export function isWithin(inner: YearsDone, outer: YearsDone): boolean {
  const isLow = inner.low > outer.low || (inner.low === outer.low && (outer.excludes !== 'low' || inner.excludes === 'low'));
  const isHigh = inner.high < outer.high || (inner.high === outer.high && (outer.excludes !== 'high' || inner.excludes === 'high'));
  return isLow && isHigh;
}

/** True where every number of years in a span is too few for another. */
export function isShortOf(years: YearsDone, { low, excludes }: YearsDone): boolean {
  return years.high < low || (years.high === low && (years.excludes === 'high' || excludes === 'low'));
}
