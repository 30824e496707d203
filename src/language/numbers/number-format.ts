/** What an Excel number-format code says about a number: a share shown in per cent, a date, or a plain number. */

/** Kind of a number-format code. */
export type FormatKind = 'number' | 'percent' | 'date';

/** Literal text (`"đ"`, `\d`), colours, locales and widths say nothing about the kind. */
function withoutLiterals(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '');
}

/** The text that a format sets behind a number (`0.0"‰"`, `#,##0" người"`): a unit where it is one. '' where there is none. */
export function literalUnit(format: string): string {
  const positive = format.split(';', 1)[0] ?? '';
  const literals = [...positive.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, escaped]) => quoted ?? escaped ?? '');
  const sign = /[‰]/.exec(positive)?.[0] ?? '';
  return literals.join('').trim() || sign;
}

export function formatKind(format: string): FormatKind {
  if (format === 'General' || format === 'Standard') return 'number';
  const code = withoutLiterals(format);
  if (code.includes('%')) return 'percent';
  return /[dmyhs]/i.test(code) && !/[#?]/.test(code) ? 'date' : 'number';
}

/** `d/m/yyyy` of an Excel serial day (1900 system), for showing what Excel made of `15-20`. */
export function serialDateText(serial: number): string {
  // Civil calendar from a day count (era arithmetic), so that no clock or time zone is involved.
  // Excel counts a 29 February 1900 that never was, so its first 59 days lag by one.
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0) - 25569 + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** Binary dust of scaling (0,07 × 100) removed: 15 significant digits, as Excel itself keeps. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
