/** Numbers and dates as the language of the reader writes them (format.ts). */
import { capitalText, columnFormat, dateText, measuredText, numberText, plainText, pointsText, shareText } from './format';
import type { Measure, NumberFormat } from './format';
import { wordsOf } from './languages';
import type { Locale } from './locale';

/** `formatNumber(1070, 'vi')` → `1.070`; −20.9386 → `−20,94`. A value that is no number is `–`. */
export function formatNumber(value: number, locale: Locale, format?: NumberFormat): string {
  return numberText(value, wordsOf(locale).format, format);
}

/** A number written so that it can be read in one way only: no thousands marks, never three decimals (`1070`, `1,07`, `1,0750`). */
export function writtenPlainly(value: number, locale: Locale): string {
  return plainText(value, wordsOf(locale).format);
}

/**
 * A number of people for show: yearly growth gives fractions of one. Rounded down, so that who is there and who is missing
 * (a negative gap) still add up to what is required. Other units are left as they are.
 */
export function wholePeople(value: number, unitInLaw: string): number {
  return unitInLaw === 'người' ? Math.floor(Number(value.toFixed(6))) : value;
}

/** Points in a sentence: two decimals at most, no closing zeros (`61,42`, `13,5`, `0`), and never 0 where there are some (`0,0036`). */
export function formatPoints(value: number, locale: Locale): string {
  return pointsText(value, wordsOf(locale).format);
}

/** The same; `–` for points that are not known. */
export function pointsOrDash(value: number | null, locale: Locale): string {
  return value === null ? '–' : formatPoints(value, locale);
}

/** Points in a column: always two decimals (`13,50`). */
export function formatPointsInColumn(value: number, locale: Locale): string {
  return formatNumber(value, locale, columnFormat);
}

/** A difference of points with its sign: `+0,5`, `−20,94`, `0`. */
export function formatDifference(value: number, locale: Locale): string {
  const text = formatPoints(value, locale);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** A number with its unit, not to be torn apart at a line's end: `780 kwh/người/năm`, `51,69 × 1.000 người`, `51.69 × 1,000 people`. */
export function withUnit(number: string, measure: Measure, locale: Locale): string {
  return measuredText(number, measure, wordsOf(locale).format);
}

/** The unit of a difference: two shares in per cent differ by points of it, every other unit stays. */
export function differenceUnit(measure: Measure, locale: Locale): Measure {
  return measure.unit === '%' ? { unit: wordsOf(locale).format.percentPoints } : measure;
}

/** A share as a percentage: 0.6 → `60 %` (Vietnamese, no-break space), `60%` (English). */
export function formatShare(share: number, locale: Locale): string {
  return shareText(share, wordsOf(locale).format);
}

/** An ISO date as it is written: `01/01/2026`, `1 January 2026`. Anything else is returned untouched. */
export function formatDate(iso: string, locale: Locale): string {
  return dateText(iso, wordsOf(locale).format);
}

/** A text that begins a sentence. */
export function capitalised(text: string, locale: Locale): string {
  return capitalText(text, wordsOf(locale).format);
}
