/** Numbers and dates as people read them. Rounding is for show only, half away from zero; nothing here goes back into a calculation. */
import type { Locale } from './locale';
import { unitName } from './unit-words';

const noBreak = '\u00a0';

const separators: Readonly<Record<Locale, { readonly decimal: string; readonly group: string }>> = {
  vi: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
};

/** How a number is shown. */
export type NumberFormat = {
  /** Decimals to round to (half away from zero). */
  readonly decimals: number;
  /** Keep closing zeros (`13,50`), so that columns line up. */
  readonly keepZeros: boolean;
};

const points: NumberFormat = { decimals: 2, keepZeros: false };
const pointsInColumn: NumberFormat = { decimals: 2, keepZeros: true };
/** Filed values and levels are shown as they are; six decimals only hide binary dust (0,1 + 0,2). */
const asFiled: NumberFormat = { decimals: 6, keepZeros: false };

/** Digits of |value| rounded half away from zero: 1.005 → `1.01` (its binary form is a hair below the half). */
function roundedDigits(value: number, decimals: number): string {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.round(scaled) / 10 ** decimals).toFixed(decimals);
}

function groupThousands(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** From here on JavaScript itself writes powers of ten (`2.4e+30`), and no reader counts the digits. */
const tooLongToWrite = 1e21;
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 2.4e30 → `2,4 × 10³⁰`. */
function inPowers(value: number, locale: Locale): string {
  const [mantissa = '', exponent = ''] = value.toExponential(6).split('e+');
  const raised = exponent.replaceAll(/\d/g, (digit) => raisedDigits.charAt(Number(digit)));
  return `${formatNumber(Number(mantissa), locale)}${noBreak}×${noBreak}10${raised}`;
}

/** `formatNumber(1070, 'vi')` → `1.070`; −20.9386 → `−20,94`. A value that is no number is `–`. */
export function formatNumber(value: number, locale: Locale, format: NumberFormat = asFiled): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= tooLongToWrite) return inPowers(value, locale);
  const { decimal, group } = separators[locale];
  const [whole = '0', part = ''] = roundedDigits(value, format.decimals).split('.');
  const decimals = format.keepZeros ? part : part.replace(/0+$/, '');
  const isZero = !/[1-9]/.test(whole + part);
  const sign = value < 0 && !isZero ? '−' : '';
  return `${sign}${groupThousands(whole, group)}${decimals === '' ? '' : decimal + decimals}`;
}

/**
 * A number written so that it can be read in one way only: no thousands marks, never three decimals (`1070`, `1,07`, `1,0750`).
 * What a sentence asks a user to type must be taken when she types it.
 */
export function writtenPlainly(value: number, locale: Locale): string {
  const digits = String(Math.abs(value));
  if (digits.includes('e')) return formatNumber(value, locale, { decimals: 12, keepZeros: false });
  const [whole = '0', part = ''] = digits.split('.');
  const decimals = part.length === 3 ? `${part}0` : part;
  return `${value < 0 ? '−' : ''}${whole}${decimals === '' ? '' : separators[locale].decimal + decimals}`;
}

/**
 * A number of people for show: yearly growth gives fractions of one. Rounded down, so that who is there and who is missing
 * (a negative gap) still add up to what is required. Other units are left as they are.
 */
export function wholePeople(value: number, unitInLaw: string): number {
  return unitInLaw === 'người' ? Math.floor(Number(value.toFixed(6))) : value;
}

/** Points in a sentence: two decimals at most, no closing zeros (`61,42`, `13,5`, `0`). */
export function formatPoints(value: number, locale: Locale): string {
  return formatNumber(value, locale, points);
}

/** Points in a column: always two decimals (`13,50`). */
export function formatPointsInColumn(value: number, locale: Locale): string {
  return formatNumber(value, locale, pointsInColumn);
}

/** A difference of points with its sign: `+0,5`, `−20,94`, `0`. */
export function formatDifference(value: number, locale: Locale): string {
  const text = formatPoints(value, locale);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/**
 * A number with its unit, not to be torn apart at a line's end: `780 kwh/người/năm`, `32 cơ sở`; a unit that is itself a number is multiplied:
 * `51,69 × 1.000 người`. In English the unit is `1,000 people`.
 */
export function withUnit(number: string, unitInLaw: string, locale: Locale): string {
  const unit = unitName(unitInLaw, locale);
  if (unit === '') return number;
  if (/^\d/.test(unit)) return `${number}${noBreak}×${noBreak}${unit}`;
  return `${number}${noBreak}${unit.charAt(0).toLocaleLowerCase('vi')}${unit.slice(1)}`;
}

/** The unit of a difference: two shares in per cent differ by points of it, every other unit stays. */
export function differenceUnit(unit: string, locale: Locale): string {
  if (unit !== '%') return unit;
  return locale === 'vi' ? `điểm${noBreak}%` : `percentage${noBreak}points`;
}

/** A share as a percentage: 0.6 → `60 %` (Vietnamese, no-break space), `60%` (English). */
export function formatShare(share: number, locale: Locale): string {
  const percent = formatNumber(share * 100, locale, points);
  return locale === 'vi' ? `${percent}${noBreak}%` : `${percent}%`;
}

/** True where rounding to two decimals hides something, so that a figure is shown with ≈. */
export function isRoundedForShow(value: number): boolean {
  return Math.abs(Math.abs(value) - Number(roundedDigits(value, 2))) > 1e-9;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as it is written: `01/01/2026`, `1 January 2026`. Anything else is returned untouched. */
export function formatDate(iso: string, locale: Locale): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const monthName = englishMonths[Number(month) - 1];
  if (monthName === undefined) return iso;
  return locale === 'vi' ? `${day}/${month}/${year}` : `${String(Number(day))} ${monthName} ${year}`;
}
