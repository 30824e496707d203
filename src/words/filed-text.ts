/** What stands in a value cell, as its reader sees it there. */
import type { Observation } from '../domain/observation';
import type { Locale } from './locale';
import { formatNumber } from './numbers';

/**
 * The text that was filed; a number in the notation of the language. `raw` spells a number cell as code does (`2.33`, `95.5%`),
 * which no sheet shows. Three decimals are left alone: in a text, `1.300` may be thirteen hundred.
 */
export function filedText({ raw, reading }: Pick<Observation, 'raw' | 'reading'>, locale: Locale): string {
  const number = reading.kind === 'exact' ? reading.value : reading.kind === 'pending' ? reading.hint : null;
  const isSpelledByCode = number !== null && raw.replace(/%$/, '') === String(number) && !/\.\d{3}(?!\d)/.test(raw);
  return isSpelledByCode ? `${formatNumber(number, locale)}${raw.endsWith('%') ? '%' : ''}` : raw;
}
