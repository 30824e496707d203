/** The figures of a requirement as texts: what is there, what is asked for, what is missing. */
import { isAtLeast } from '../domain/comparison';
import type { RequirementResult } from '../domain/requirement';
import type { HeldTexts } from './held-against';
import { heldAgainst } from './held-against';
import type { Locale } from './locale';
import { formatNumber, wholePeople } from './numbers';

/** Areas and shares, wherever a requirement is told of: one shortfall is rounded once. */
export const requirementFormat = { decimals: 2, keepZeros: false };

/** People are counted whole, whoever is there never rounded up; areas and shares have decimals. */
export function requirementFigures(
  { actual, adjusted, unit }: Pick<RequirementResult, 'actual' | 'adjusted' | 'unit'>,
  locale: Locale,
  decimals = requirementFormat.decimals,
): { readonly [Key in keyof HeldTexts]: string | null } {
  const isPeople = unit === 'người';
  const format = { decimals: isPeople ? 0 : decimals, keepZeros: false };
  const text = (value: number | null): string | null => (value === null ? null : formatNumber(value, locale, format));
  const there = actual === null ? null : wholePeople(actual, unit);
  if (there === null || adjusted === null || actual === null) return { actual: text(there), required: text(adjusted), missing: null };
  // A figure that is met within the tolerance of all comparisons is not short by a person; one that is short is so by one at least.
  if (isAtLeast(actual, adjusted)) return { actual: text(there), required: text(adjusted), missing: null };
  return heldAgainst(isPeople ? Math.min(there, Math.ceil(adjusted) - 1) : there, adjusted, locale, format);
}
