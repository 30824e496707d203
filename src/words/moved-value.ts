/** What a row says before and after a scenario: its number, or its rung in the law's words. */
import { isSame } from '../domain/comparison';
import type { IndicatorDifference } from '../domain/difference';
import type { GradeId, Indicator } from '../domain/standard';
import { gradesOf, levelOf } from '../domain/standard';
import { laterWordsOf } from './languages';
import { saidDecimals } from './format';
import type { Locale } from './locale';
import { formatNumber } from './numbers';

/** True where the row moved between rungs, so that numbers say nothing of it. */
export function movesByRung({ value, grade }: IndicatorDifference, indicator: Indicator | undefined): boolean {
  return indicator?.kind === 'grade' || ((grade.from !== null || grade.to !== null) && value.from === null && value.to === null);
}

/** The rung's name; that none is reached for null. */
export function rungText(grade: GradeId | null, indicator: Indicator | undefined, locale: Locale): string {
  const named = indicator === undefined ? undefined : gradesOf(indicator).find(({ id }) => id === grade)?.label;
  return named ?? grade ?? laterWordsOf(locale).scenarioPane.noGrade;
}

const mostDecimals = 6;
/** A unit that is itself a number is counted in it, to the person. */
const thousands = /^1[.,]000\s/;

/** A row's number before and after: as many decimals as say something, more where two figures, or a figure and a level, would look alike. */
export function movedFigures(
  { from, to }: IndicatorDifference['value'],
  indicator: Indicator | undefined,
  locale: Locale,
): readonly [from: string, to: string] {
  const levels =
    indicator === undefined ? [] : (['minimum', 'maximum'] as const).flatMap((which) => levelOf(indicator, which)?.value ?? []);
  const shown = [from, to].filter((value) => value !== null);
  const written = (value: number, decimals: number): string => formatNumber(value, locale, { decimals, keepZeros: false });
  const looksAlike = (decimals: number): boolean =>
    shown.some((value) =>
      [...shown, ...levels].some((other) => !isSame(value, other) && written(value, decimals) === written(other, decimals)),
    );
  let decimals = indicator !== undefined && thousands.test(indicator.unit) ? 3 : Math.min(2, ...shown.map(saidDecimals));
  while (decimals < mostDecimals && looksAlike(decimals)) decimals += 1;
  const text = (value: number | null): string => (value === null ? '–' : written(value, decimals));
  return [text(from), text(to)];
}
