/** What a row says before and after a scenario: its number, or its rung in the law's words. */
import type { IndicatorDifference } from '../domain/difference';
import type { GradeId, Indicator } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

/** True where the row moved between rungs, so that numbers say nothing of it. */
export function movesByRung({ value, grade }: IndicatorDifference, indicator: Indicator | undefined): boolean {
  return indicator?.kind === 'grade' || ((grade.from !== null || grade.to !== null) && value.from === null && value.to === null);
}

/** The rung's name; that none is reached for null. */
export function rungText(grade: GradeId | null, indicator: Indicator | undefined, locale: Locale): string {
  const named = indicator === undefined ? undefined : gradesOf(indicator).find(({ id }) => id === grade)?.label;
  return named ?? grade ?? laterWordsOf(locale).scenarioPane.noGrade;
}
