/** The number that decides a row of the audit, beside the level that it is held against: `Số liệu 0,74 %; mức tối đa ≤ 2 %`. */
import type { IndicatorResult } from '../domain/assessment';
import type { Indicator, Standard } from '../domain/standard';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import { readingText } from './reading-text';
import { levelText } from './trace-text';

/** The levels that the value stands by: the one it reached or missed, both where it is between them. */
const levelsBy = { maximum: ['maximum'], minimum: ['maximum'], between: ['maximum', 'minimum'], below: ['minimum'], pending: [] } as const;

export function decidingText(
  { observation, status, trace, resolution }: Pick<IndicatorResult, 'observation' | 'status' | 'trace' | 'resolution'>,
  indicator: Indicator,
  measure: Standard['measure'],
  locale: Locale,
): string {
  const words = laterWordsOf(locale).trace;
  const value = `${words.value} ${readingText(observation.reading, indicator, locale)}`;
  if (indicator.kind !== 'numeric') return value;
  // A decision of the user moves the row, not what was filed: then both levels stand beside it.
  const levels = levelsBy[resolution === null ? status : 'between'].map((which) => {
    const name = measure === 'standards' ? words.required : words[which];
    return `${name.charAt(0).toLocaleLowerCase()}${name.slice(1)} ${levelText(trace?.[which] ?? indicator[which], indicator, locale)}`;
  });
  return [value, ...levels].join('; ');
}
