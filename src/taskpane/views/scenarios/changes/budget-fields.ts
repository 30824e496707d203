/** Fields of a growing budget: the year it starts from, phases, and revenue that comes once. */
import { latestFigure, trustedFigures } from '../../../../domain/budget-trust';
import { formatNumber } from '../../../../words/numbers';
import { countOf, fieldName, rowsIn, withRow, withoutRow } from './field-rows';
import type { Called, FieldForm } from './field-form';
import type { FormContext, FormField, FormTexts, Option } from './form-types';

export const phaseRows = { row: 'phase', count: 'phases', fields: ['to', 'rate'] } as const;
export const onceRows = { row: 'once', count: 'onces', fields: ['year', 'amount', 'name'] } as const;

/** The years that growth can start from. That of a change that goes on from an earlier one stands on no sheet. */
function startYears(chosen: string, { baseline, words: { text, locale } }: FormContext): readonly Option[] {
  const years = trustedFigures(baseline.budget, 'revenue').map(({ year, amount, kind }) => ({
    value: String(year),
    label: text.revenueOf(String(year), formatNumber(amount, locale), kind),
  }));
  return chosen === '' || years.some(({ value }) => value === chosen) ? years : [...years, { value: chosen, label: chosen }];
}

export function baseYearField({ name, label }: Called): FieldForm {
  return {
    start: ({ baseline }) => {
      const latest = latestFigure(baseline.budget, 'revenue');
      return { [name]: latest === undefined ? '' : String(latest.year) };
    },
    fields: (texts, context): readonly FormField[] => {
      const options = startYears(texts[name] ?? '', context);
      return options.length === 0
        ? [{ kind: 'note', name: 'noRevenue', text: context.words.text.noRevenue }]
        : [{ kind: 'select', name, label, options }];
    },
    read: (_texts, read) => Number(read.chosen(name)),
  };
}

function phaseFields(texts: FormTexts, index: number, count: number, { words: { text } }: FormContext): readonly FormField[] {
  const shown = String(index + 1);
  return [
    { kind: 'number', name: fieldName(phaseRows, index, 'to'), label: count === 1 ? text.toYear : text.phaseTo(shown) },
    { kind: 'number', name: fieldName(phaseRows, index, 'rate'), label: count === 1 ? text.yearlyRate : text.phaseRate(shown) },
    ...(count === 1
      ? []
      : [
          {
            kind: 'button',
            name: `phase${String(index)}.remove`,
            label: text.removePhase(shown),
            texts: withoutRow(phaseRows, texts, index),
          } as const,
        ]),
  ];
}

export function phasesField(): FieldForm {
  return {
    start: () => ({ [phaseRows.count]: '1' }),
    fields: (texts, context) => [
      ...rowsIn(phaseRows, texts).flatMap((index) => phaseFields(texts, index, countOf(phaseRows, texts), context)),
      { kind: 'button', name: 'phases.add', label: context.words.text.addPhase, texts: withRow(phaseRows, texts) },
    ],
    read: (texts, read, { words: { text } }) => {
      let before = Number(texts['from']);
      return rowsIn(phaseRows, texts).map((index) => {
        const name = fieldName(phaseRows, index, 'to');
        const to = read.count(name);
        // The first year itself may be the last, where there is nothing but one phase.
        if (index === 0 ? to < before : to <= before) read.refuse(name, index === 0 ? text.yearsBackwards : text.phaseBackwards);
        before = to;
        return { rate: read.percent(fieldName(phaseRows, index, 'rate')), to };
      });
    },
  };
}

function onceFields(texts: FormTexts, index: number, hint: string, { words: { text } }: FormContext): readonly FormField[] {
  const shown = String(index + 1);
  return [
    { kind: 'text', name: fieldName(onceRows, index, 'name'), label: text.onceName(shown) },
    { kind: 'number', name: fieldName(onceRows, index, 'year'), label: text.onceYear(shown) },
    { kind: 'text', name: fieldName(onceRows, index, 'amount'), label: text.onceAmount(shown), hint },
    { kind: 'button', name: `once${String(index)}.remove`, label: text.removeOnce(shown), texts: withoutRow(onceRows, texts, index) },
  ];
}

export function oneOffField({ hint }: Called): FieldForm {
  return {
    start: () => ({ [onceRows.count]: '0' }),
    fields: (texts, context) => [
      ...rowsIn(onceRows, texts).flatMap((index) => onceFields(texts, index, hint, context)),
      { kind: 'button', name: 'onces.add', label: context.words.text.addOnce, texts: withRow(onceRows, texts) },
    ],
    read: (texts, read) =>
      rowsIn(onceRows, texts).map((index) => ({
        year: read.count(fieldName(onceRows, index, 'year')),
        amount: read.money(fieldName(onceRows, index, 'amount')),
        name: (texts[fieldName(onceRows, index, 'name')] ?? '').normalize('NFC').trim(),
      })),
  };
}
