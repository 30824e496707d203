/** The contradictions as their reader sees them: a line a value, what hangs on each quantity beside its first. */
import type { Indicator, Standard } from '../../domain/standard';
import type { AnswerReport, ReportCell } from '../../reports/answer-report';
import { figure, place, points, words } from '../../reports/answer-report';
import { driverName } from '../../words/driver-names';
import { driverUnitName } from '../../words/driver-unit';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { capitalised, formatNumber, formatPoints, withUnit } from '../../words/numbers';
import { gradeLabel } from '../../words/reading-text';
import type { Subject } from '../subject';
import type { ContradictionsAnswer } from './ask';
import { isUntold } from './contradiction';
import type { ContradictingValue, Contradiction, Quantity, ValueSource } from './contradiction';

/** A line of the table: a value, and whether it is its quantity's first. */
type Line = { readonly item: Contradiction; readonly value: ContradictingValue; readonly isFirst: boolean };

/** The lines in the order of the table: what stands in its row n. */
export function linesOf({ items }: ContradictionsAnswer): readonly Line[] {
  return items.flatMap((item) => item.values.map((value, index) => ({ item, value, isFirst: index === 0 })));
}

function indicatorOf(quantity: Quantity, { indicators }: Standard): Indicator | undefined {
  return quantity.of === 'row' ? indicators.find(({ id }) => id === quantity.indicator) : undefined;
}

/** What a quantity is called where it begins a line. */
export function quantityText(quantity: Quantity, standard: Standard, locale: Locale): string {
  const { laterTerms } = laterWordsOf(locale);
  switch (quantity.of) {
    case 'row': {
      const row = indicatorOf(quantity, standard);
      return row === undefined ? quantity.indicator : `${row.code} ${row.name}`;
    }
    case 'driver':
      return capitalised(driverName(quantity.driver, standard.drivers, locale), locale);
    case 'sum':
      return `${laterTerms.sum[quantity.sum.kind]} ${quantity.sum.of ?? ''}`.trim();
    case 'claim':
      return capitalised(laterTerms.claim[quantity.claim], locale);
  }
}

function valueCell(value: ContradictingValue['value'], quantity: Quantity, standard: Standard, locale: Locale): ReportCell {
  const row = indicatorOf(quantity, standard);
  if (typeof value !== 'number') return words(row === undefined ? '' : gradeLabel(row, value, locale));
  const number = formatNumber(value, locale);
  if (row !== undefined) return figure(value, locale, withUnit(number, row, locale));
  const unit = quantity.of === 'driver' ? driverUnitName(quantity.driver, standard.drivers, locale) : '';
  return figure(value, locale, unit === '' ? number : withUnit(number, { unit }, locale));
}

function sourceText(source: ValueSource, locale: Locale): string {
  const { of } = laterWordsOf(locale).questions.contradictions;
  switch (source.kind) {
    case 'filed':
      return of.filed(source.code, source.year);
    case 'listed':
      return of.listed(source.name, source.year);
    case 'implied':
      return of.implied(source.codes.join(', '), source.codes.length);
    case 'units':
      return of.units(source.count, source.year);
    case 'budget':
      return of.budget(source.year);
    case 'printed':
      return of.printed;
    case 'added-up':
      return of['added-up'];
  }
}

function lineCells({ item, value, isFirst }: Line, standard: Standard, locale: Locale): readonly ReportCell[] {
  const { why, quoted } = laterWordsOf(locale).questions.contradictions;
  const reason = item.note === undefined ? why[item.kind] : `${why[item.kind]} ${quoted(item.note)}`;
  return [
    words(quantityText(item.quantity, standard, locale), isFirst),
    valueCell(value.value, item.quantity, standard, locale),
    words(capitalised(sourceText(value.source, locale), locale)),
    place(value.cell),
    points(value.total, locale),
    isFirst ? points(item.pointsAtStake, locale) : words(''),
    words(isFirst ? reason : ''),
  ];
}

export function contradictionsReport(answer: ContradictionsAnswer, { scored: { standard } }: Subject, locale: Locale): AnswerReport {
  const text = laterWordsOf(locale).questions.contradictions;
  const { items } = answer;
  const stakes = items.filter(({ pointsAtStake }) => (pointsAtStake ?? 0) >= 0.005);
  const untold = items.filter(({ pointsAtStake, values }) => pointsAtStake === null && values.some(isUntold));
  const [first] = stakes;
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: items.length === 0 ? text.none : text.lead(items.length, stakes.length, untold.length),
    sentences:
      first === undefined
        ? []
        : [text.most(quantityText(first.quantity, standard, locale), formatPoints(first.pointsAtStake ?? 0, locale))],
    tables: [
      {
        id: 'contradictions',
        title: text.table,
        columns: [
          { name: text.quantity, width: 44 },
          { name: text.value, width: 16 },
          { name: text.source, width: 40 },
          { name: text.cell, width: 20 },
          { name: text.total, width: 14 },
          { name: text.stake, width: 14 },
          { name: text.reason, width: 64 },
        ],
        rows: linesOf(answer).map((line) => lineCells(line, standard, locale)),
        none: text.none,
        isOpenAtFirst: true,
      },
    ],
    notes: [text.basis],
  };
}
