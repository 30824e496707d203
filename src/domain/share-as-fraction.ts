/** 0,95 for a share: 95 % typed as a fraction, as likely as not. */
import type { NumericIndicator } from './standard';

export function looksLikeFraction(value: number, { unit, plausible }: Pick<NumericIndicator, 'unit' | 'plausible'>): boolean {
  const isPart = Math.abs(value) < 1 || (value === 1 && plausible.low <= 100 && plausible.high >= 100);
  return unit === '%' && value !== 0 && isPart;
}
