/** How far a row is from its next threshold, in words and in the row's own unit. */
import type { NextLevel } from '../domain/next-level';
import type { Indicator, Standard } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { saidDecimals, tellingDecimals } from './format';
import type { Measure } from './format';
import { roundedUp } from './held-against';
import { laterWordsOf } from './languages';
import { unitName } from './law-names';
import type { Locale } from './locale';
import { differenceUnit, formatNumber, formatPoints, withUnit } from './numbers';

const thousands = /^1[.,]000\s+(?=\S)/;

/** A distance in a unit that is itself a number is counted in it: `142,27 nghìn người`. */
function inUnit(number: string, indicator: Measure, locale: Locale): string {
  const unit = unitName(indicator, locale);
  if (!thousands.test(unit)) return withUnit(number, differenceUnit(indicator, locale), locale);
  return withUnit(number, { unit: laterWordsOf(locale).standing.thousands(unit.replace(thousands, '')) }, locale);
}

/** People and works are counted whole, thousands of people to the person, anything else as its level is worked out (saidDecimals). */
function decimalsOf({ unit, isCounted }: Indicator, level: number): number {
  if (isCounted || unit === 'người') return 0;
  return thousands.test(unit) ? 3 : saidDecimals(level);
}

/** `còn 142,27 nghìn người`, `phải giảm hơn 0,4 điểm %`, `phải dưới 2,5 %`, `còn đến bậc “…”`. */
export function distanceText(next: NextLevel, indicator: Indicator, locale: Locale): string {
  const words = laterWordsOf(locale).standing;
  const { value, distance, isStrict, isLowerBetter, grade } = next;
  if (value === null || distance === null) {
    return words.toRung(gradesOf(indicator).find(({ id }) => id === grade)?.label ?? '');
  }
  // At a strict level nothing is missing that could be counted: it has to be passed.
  const isAt = isStrict && distance <= 1e-9 * Math.max(1, Math.abs(value));
  if (isAt) return (isLowerBetter ? words.below : words.above)(withUnit(formatNumber(value, locale), indicator, locale));
  // What is nearer than the last decimal said is not rounded up to ten times as far: 99,99 lacks 0,01 of 100.
  const fixed = decimalsOf(indicator, value);
  const format = { decimals: fixed === 0 ? 0 : tellingDecimals(distance, fixed), keepZeros: false };
  const far = inUnit(roundedUp(distance, Math.max(Math.abs(value), distance), locale, format), indicator, locale);
  if (isLowerBetter) return (isStrict ? words.lessThan : words.less)(far);
  return (isStrict ? words.moreThan : words.more)(far);
}

/** The same with the level that it is the way to, and what the row earns there. */
export function nextLevelText(next: NextLevel, indicator: Indicator, measure: Standard['measure'], locale: Locale): string {
  const words = laterWordsOf(locale).standing;
  const far = distanceText(next, indicator, locale);
  if (next.level === 'rung') return far;
  if (measure === 'standards') return words.toStandard(far);
  return (next.level === 'minimum' ? words.toMinimum : words.toMaximum)(far, formatPoints(next.points, locale));
}
