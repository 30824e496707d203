/** The rows as the list shows them: plain texts, so that an unchanged row is recognised and not painted again. */
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { IndicatorResult, IndicatorStatus } from '../../domain/assessment';
import type { Indicator, IndicatorId, SectionId, Standard } from '../../domain/standard';
import { gradesOf } from '../../domain/standard';
import { formatNumber, formatPoints, formatPointsInColumn, withUnit } from '../../words/numbers';
import { readingText } from '../../words/reading-text';
import type { Locale } from '../../words/locale';
import type { Words as EveryWord } from '../../words/words';

/** What a row speaks with. */
type Words = { readonly locale: Locale; readonly text: EveryWord['pane']; readonly terms: EveryWord['terms'] };

/** One row of the list. */
export type IndicatorRowModel = {
  readonly indicator: IndicatorId;
  readonly code: string;
  readonly criterion: SectionId;
  readonly name: string;
  readonly measure: Standard['measure'];
  readonly status: IndicatorStatus;
  /** Value with unit, the grade reached, or why it waits. */
  readonly value: string;
  readonly points: string;
  readonly maximum: string;
  /** Filed points where they differ from the computed ones; '' otherwise. */
  readonly filed: string;
  /** The audit has something to say about the row. */
  readonly differs: boolean;
  /** The user decided the row herself. */
  readonly isDecided: boolean;
};

/** Which rows are shown. */
export type RowFilter = 'all' | 'met' | 'below' | 'pending' | 'differs';
export const rowFilters: readonly RowFilter[] = ['all', 'met', 'below', 'pending', 'differs'];

function valueOf(result: IndicatorResult, indicator: Indicator, words: Words): string {
  const { locale, text, terms } = words;
  if (result.resolution?.kind === 'filed') return text.filedAsEvidence;
  if (result.pending !== null) return terms.pendingReason[result.pending];
  if (result.resolution?.kind === 'value') {
    return withUnit(formatNumber(result.resolution.value, locale), indicator, locale);
  }
  if (indicator.kind === 'grade' || result.grade !== null) {
    return gradesOf(indicator).find(({ id }) => id === result.grade)?.label ?? text.noGrade;
  }
  if (result.observation.reading.kind === 'counted') {
    return withUnit(formatNumber(result.observation.reading.value, locale), indicator, locale);
  }
  return readingText(result.observation.reading, indicator, locale);
}

/** Points with two places, so that they stand in line; a standard that is met is a 1. */
function pointsText({ status, points }: IndicatorResult, measure: Standard['measure'], locale: Words['locale']): string {
  if (status === 'pending') return '–';
  return measure === 'standards' ? formatPoints(points, locale) : formatPointsInColumn(points, locale);
}

/** Rows in the edition's order; empty where no table was scored. */
export function indicatorRows(scored: ScoredWorkbook, words: Words): readonly IndicatorRowModel[] {
  const { assessment, audit, standard } = scored;
  if (assessment === null) return [];
  const indicators = new Map(standard.indicators.map((indicator) => [indicator.id, indicator]));
  const found = new Set(audit?.findings.map((finding) => finding.indicator) ?? []);
  return assessment.indicators.flatMap((result) => {
    const indicator = indicators.get(result.indicator);
    if (indicator === undefined) return [];
    const filed = result.observation.filed.points;
    const differs = found.has(result.indicator);
    return [
      {
        indicator: result.indicator,
        code: result.code,
        criterion: result.criterion,
        name: indicator.name,
        measure: standard.measure,
        status: result.status,
        value: valueOf(result, indicator, words),
        points: pointsText(result, standard.measure, words.locale),
        maximum: formatPoints(result.scale.maximum, words.locale),
        filed: differs && filed !== null ? formatPoints(filed, words.locale) : '',
        differs,
        isDecided: result.resolution !== null,
      },
    ];
  });
}

/** Whether a row passes the filters; a criterion of null passes all. */
export function passesFilter(row: IndicatorRowModel, filter: RowFilter, criterion: SectionId | null): boolean {
  if (criterion !== null && row.criterion !== criterion) return false;
  switch (filter) {
    case 'all':
      return true;
    case 'met':
      return row.status === 'maximum' || row.status === 'between' || row.status === 'minimum';
    case 'below':
      return row.status === 'below';
    case 'pending':
      return row.status === 'pending';
    case 'differs':
      return row.differs;
  }
}
