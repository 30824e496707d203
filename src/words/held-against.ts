/**
 * A figure beside what is asked for, and what it lacks, as texts. The one place where a total, an actual or a shortfall beside its minimum
 * is written: a figure below its minimum never looks equal to it (74,996 of 75 gets the digits it needs), and a shortfall is rounded up,
 * never to 0.
 */
import { isAtLeast } from '../domain/comparison';
import { pointsFormat } from './format';
import type { NumberFormat } from './format';
import type { Locale } from './locale';
import { formatNumber } from './numbers';

/** Figures of one comparison. `missing` is null where nothing is. */
export type HeldTexts = { readonly actual: string; readonly required: string; readonly missing: string | null };

/** Two figures that differ by more than the tolerance of domain/comparison differ within so many decimals. */
const mostDecimals = 10;

/** Binary dust of a sum or a difference, as a share of the figures it is made of. */
const dust = 1e-12;

/**
 * A shortfall, rounded up and never to 0.
 * @param beside the largest figure it is the difference of: how much binary dust it may carry
 */
export function roundedUp(missing: number, beside: number, locale: Locale, format: NumberFormat = pointsFormat): string {
  const steps = 10 ** format.decimals;
  const clean = missing - dust * Math.max(1, Math.abs(beside));
  // What is left of a whole step after multiplying is dust again.
  const up = Math.max(1, Math.ceil(Number((clean * steps).toPrecision(15))));
  return formatNumber(up / steps, locale, format);
}

/** A figure that should be `required` at least, both in one format. */
export function heldAgainst(actual: number, required: number, locale: Locale, format: NumberFormat = pointsFormat): HeldTexts {
  const plain = (value: number): string => formatNumber(value, locale, format);
  if (isAtLeast(actual, required)) return { actual: plain(actual), required: plain(required), missing: null };
  const missing = roundedUp(required - actual, Math.max(Math.abs(actual), Math.abs(required)), locale, format);
  const at = (value: number, decimals: number): string => formatNumber(value, locale, { decimals, keepZeros: true });
  let { decimals } = format;
  while (decimals < mostDecimals && at(actual, decimals) === at(required, decimals)) decimals += 1;
  if (decimals === format.decimals) return { actual: plain(actual), required: plain(required), missing };
  const exact = (value: number): string => formatNumber(value, locale, { decimals, keepZeros: false });
  // What the law prints keeps its own look where that says all of it (`75`, `45,00`).
  const isPlain = exact(required) === formatNumber(required, locale, { decimals: format.decimals, keepZeros: false });
  return { actual: exact(actual), required: isPlain ? plain(required) : exact(required), missing };
}

/** A figure beside what is asked for, where that is known; the figure alone else. */
export function heldBeside(actual: number, required: number | null, locale: Locale, format: NumberFormat = pointsFormat): HeldTexts {
  return required === null
    ? { actual: formatNumber(actual, locale, format), required: '–', missing: null }
    : heldAgainst(actual, required, locale, format);
}
