/** How a filed value was understood, in words. */
import type { Bound, Reading } from '../domain/observation';
import type { GradeId, Indicator } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { wordsOf } from './languages';
import type { Locale } from './locale';
import { formatNumber, withUnit } from './numbers';

const boundSigns: Readonly<Record<Bound, string>> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' };

/** `gần` is a little less than its number. */
const aboutSigns = { around: '≈', nearly: '≲' } as const;

/** What stands before a number that is none by itself: `> `, `≥ `, `≈ `; '' before one that is exact. */
export function readingSign(reading: Reading): string {
  if (reading.kind === 'bound') return `${boundSigns[reading.bound]} `;
  return reading.kind === 'about' ? `${aboutSigns[reading.about]} ` : '';
}

/** The grade as the edition names it, or that there is none. */
export function gradeLabel(indicator: Indicator, grade: GradeId | null, locale: Locale): string {
  const found = gradesOf(indicator).find(({ id }) => id === grade);
  return found === undefined ? wordsOf(locale).reading.noGrade : found.label;
}

/** How a filed value was understood: `780 kwh/người/năm`, `> 1.300 người/km²`, `1 + 1 = 2 Cơ sở`, or why it waits. */
export function readingText(reading: Reading, indicator: Indicator, locale: Locale): string {
  const number = (value: number): string => formatNumber(value, locale);
  switch (reading.kind) {
    case 'exact':
      return withUnit(number(reading.value), indicator, locale);
    case 'bound':
      return withUnit(`${boundSigns[reading.bound]} ${number(reading.value)}`, indicator, locale);
    case 'about':
      return withUnit(`${aboutSigns[reading.about]} ${number(reading.value)}`, indicator, locale);
    case 'counted':
      return withUnit(`${reading.parts.map(number).join(' + ')} = ${number(reading.value)}`, indicator, locale);
    case 'grade': {
      const label = gradeLabel(indicator, reading.grade, locale);
      return reading.basis === 'filed' ? `${label} (${wordsOf(locale).reading.gradeFromFiled})` : label;
    }
    case 'pending': {
      const reason = wordsOf(locale).terms.pendingReason[reading.reason];
      return reading.hint === null ? reason : `${reason} (${wordsOf(locale).reading.hint(number(reading.hint))})`;
    }
  }
}
