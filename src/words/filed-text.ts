/** What stands in a cell, as its reader sees it there. */
import type { Observation } from '../domain/observation';
import { spelledNumber } from '../domain/spelled-number';
import type { Locale } from './locale';
import { formatNumber } from './numbers';

/** In a text `1.300` may be thirteen hundred: three decimals are left alone. */
const ambiguous = /\.\d{3}(?!\d)/;

function written(number: number, raw: string, locale: Locale): string {
  return `${formatNumber(number, locale)}${raw.endsWith('%') ? '%' : ''}`;
}

/** A number with a decimal point, as code spells it (`2.33`, `95.5%`) and no sheet shows it, in the notation of the language; other texts as they are. */
export function printedText(raw: string, locale: Locale): string {
  const digits = raw.replace(/%$/, '');
  const isSpelledByCode = /^-?\d+\.\d+$/.test(digits) && !ambiguous.test(digits) && spelledNumber(Number(digits)) === digits;
  return isSpelledByCode ? written(Number(digits), raw, locale) : raw;
}

/** The text that was filed; a number in the notation of the language. `raw` spells a number cell as code does. */
export function filedText({ raw, reading }: Pick<Observation, 'raw' | 'reading'>, locale: Locale): string {
  const number = reading.kind === 'exact' ? reading.value : reading.kind === 'pending' ? reading.hint : null;
  const isThatNumber = number !== null && raw.replace(/%$/, '') === spelledNumber(number) && !ambiguous.test(raw);
  return isThatNumber ? written(number, raw, locale) : printedText(raw, locale);
}
