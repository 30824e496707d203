/** Numbers and dates as people read them. Rounding is for show only, half away from zero; nothing here goes back into a calculation. */
import { moneyFormat } from '../domain/budget-balance';
import { spelledNumber } from '../domain/spelled-number';
import type { Translations } from '../domain/translations';
import { textIn } from '../domain/translations';

const noBreak = '\u00a0';

/** How a language writes what is not words. */
export type Format = {
  /** Its key in the registry; also what its texts are filed under in the data of the law. */
  readonly language: string;
  /** As HTML and `Intl` know it: `vi-VN`. */
  readonly tag: string;
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  /** A share that is already in per cent, with its sign: `60 %`, `60%`. */
  readonly percent: (number: string) => string;
  /** What two shares in per cent differ by. */
  readonly percentPoints: string;
  /** A date from its parts as numbers. */
  readonly date: (day: number, month: number, year: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A name that is not a word of the sentence: `“Kịch bản”`. */
  readonly quoted: (name: string) => string;
  /** Between the arguments of a formula. */
  readonly argumentSeparator: string;
  /** The embedded grid's own name for the language of its controls and for that of its number formats. */
  readonly grid: { readonly controls: string; readonly numbers: 'vi' | 'en' };
};

/** How a number is shown. */
export type NumberFormat = {
  /** Decimals to round to (half away from zero). */
  readonly decimals: number;
  /** Keep closing zeros (`13,50`), so that columns line up. */
  readonly keepZeros: boolean;
};

/** Points in a sentence: two decimals at most, no closing zeros (`61,42`, `13,5`, `0`). */
export const pointsFormat: NumberFormat = { decimals: 2, keepZeros: false };
/** Points in a column: always two decimals (`13,50`). */
export const columnFormat: NumberFormat = { decimals: 2, keepZeros: true };
/** Filed values and levels are shown as they are; six decimals only hide binary dust (0,1 + 0,2). */
export const asFiledFormat: NumberFormat = { decimals: 6, keepZeros: false };

/** Decimals with which a figure that was worked out still says something: nobody counts people per km² in ten-thousandths. */
export function saidDecimals(value: number): number {
  const size = Math.abs(value);
  return size >= 1000 ? 0 : size >= 100 ? 1 : 2;
}

/** Below it a figure is the dust of binary arithmetic. */
const dust = 1e-9;

/** Decimals with which a figure that is not 0 does not look like it: two of 0,25, four of 0,0036. */
export function tellingDecimals(value: number, decimals: number): number {
  const size = Math.abs(value);
  return size < dust || size >= 0.5 / 10 ** decimals ? decimals : 1 - Math.floor(Math.log10(size));
}

/** Significant digits that a number keeps for certain. */
const sureDigits = 15;

/** Digits of |value| rounded half away from zero: 1.005 → `1.01` (its binary form is a hair below the half). */
function roundedDigits(value: number, decimals: number): string {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  const rounded = Math.round(scaled) / 10 ** decimals;
  // What stands behind the digits that a number has is binary dust: nobody wrote it.
  const whole = rounded < 1 ? 1 : Math.floor(Math.log10(rounded)) + 1;
  const [digits = '0', part = ''] = rounded.toFixed(Math.max(0, Math.min(decimals, sureDigits - whole))).split('.');
  return decimals === 0 ? digits : `${digits}.${part.padEnd(decimals, '0')}`;
}

function groupThousands(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** From here on JavaScript itself writes powers of ten (`2.4e+30`), and no reader counts the digits. */
const tooLongToWrite = 1e21;
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 2.4e30 → `2,4 × 10³⁰`. */
function inPowers(value: number, format: Format): string {
  const [mantissa = '', exponent = ''] = value.toExponential(6).split('e+');
  const raised = exponent.replaceAll(/\d/g, (digit) => raisedDigits.charAt(Number(digit)));
  return `${numberText(Number(mantissa), format)}${noBreak}×${noBreak}10${raised}`;
}

/** 1070 → `1.070`; −20.9386 → `−20,94`. A value that is no number is `–`. */
export function numberText(value: number, format: Format, { decimals, keepZeros }: NumberFormat = asFiledFormat): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= tooLongToWrite) return inPowers(value, format);
  const [whole = '0', part = ''] = roundedDigits(value, decimals).split('.');
  const shown = keepZeros ? part : part.replace(/0+$/, '');
  const isZero = !/[1-9]/.test(whole + part);
  const sign = value < 0 && !isZero ? '−' : '';
  return `${sign}${groupThousands(whole, format.group)}${shown === '' ? '' : format.decimal + shown}`;
}

/** Points in a sentence: two decimals at most, more where they would look like none. */
export function pointsText(value: number, format: Format): string {
  return numberText(value, format, { ...pointsFormat, decimals: tellingDecimals(value, pointsFormat.decimals) });
}

/**
 * A number written so that it can be read in one way only: no thousands marks, never three decimals (`1070`, `1,07`, `1,0750`).
 * What a sentence asks a user to type must be taken when she types it.
 */
export function plainText(value: number, format: Format): string {
  const digits = spelledNumber(Math.abs(value));
  if (digits.includes('e')) return numberText(value, format, { decimals: 12, keepZeros: false });
  const [whole = '0', part = ''] = digits.split('.');
  const decimals = part.length === 3 ? `${part}0` : part;
  return `${value < 0 ? '−' : ''}${whole}${decimals === '' ? '' : format.decimal + decimals}`;
}

/** A share as a percentage: 0.6 → `60 %` (Vietnamese, no-break space), `60%` (English). */
export function shareText(share: number, format: Format): string {
  return format.percent(numberText(share * 100, format, pointsFormat));
}

/** An ISO date as it is written: `01/01/2026`, `1 January 2026`. Anything else is returned untouched. */
export function dateText(iso: string, format: Format): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? format.date(Number(day), Number(month), Number(year)) : iso;
}

/** A text that begins a sentence. */
export function capitalText(text: string, format: Format): string {
  return text.charAt(0).toLocaleUpperCase(format.tag) + text.slice(1);
}

/** A unit of measure: as the law prints it, and what other languages call it. */
export type Measure = { readonly unit: string; readonly unitIn?: Translations | undefined };

/** A unit as it is written in a language. */
export function unitText({ unit, unitIn }: Measure, format: Format): string {
  return textIn(unit, unitIn, format.language);
}

/**
 * A number with its unit, not to be torn apart at a line's end: `780 kwh/người/năm`, `32 cơ sở`; a unit that is itself a number is multiplied:
 * `51,69 × 1.000 người`. In English the unit is `1,000 people`.
 */
export function measuredText(number: string, measure: Measure, format: Format): string {
  const unit = unitText(measure, format);
  if (unit === '') return number;
  if (/^\d/.test(unit)) return `${number}${noBreak}×${noBreak}${unit}`;
  return `${number}${noBreak}${unit.charAt(0).toLocaleLowerCase(format.tag)}${unit.slice(1)}`;
}

/** True where rounding to two decimals hides something, so that a figure is shown with ≈. */
export function isRoundedForShow(value: number): boolean {
  return Math.abs(Math.abs(value) - Number(roundedDigits(value, 2))) > 1e-9;
}

/** What a language's own sentences write figures with. */
export function writersOf(format: Format) {
  return {
    number: (value: number): string => numberText(value, format),
    /** A figure that was worked out, not filed. */
    figure: (value: number): string => numberText(value, format, { decimals: saidDecimals(value), keepZeros: false }),
    points: (value: number): string => pointsText(value, format),
    money: (value: number): string => numberText(value, format, moneyFormat),
    share: (value: number): string => shareText(value, format),
    date: (iso: string): string => dateText(iso, format),
    plainly: (value: number): string => plainText(value, format),
    measured: (number: string, measure: Measure): string => measuredText(number, measure, format),
    capital: (text: string): string => capitalText(text, format),
    list: format.list,
    lawText: (native: string, translations: Translations | undefined): string => textIn(native, translations, format.language),
  };
}
