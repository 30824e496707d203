/** Form of a growing budget: the year it starts from, phases, revenue that comes once, expenditure, and which years are judged. */
import type { GrowthPhase, OneOffRevenue } from '../../../../domain/budget-growth';
import { latestFigure, trustedFigures } from '../../../../domain/budget-trust';
import { formatNumber } from '../../../../words/numbers';
import { fieldName, rowsIn, withRow, withoutRow } from './field-rows';
import type { ChangeForm, FormContext, FormField, FormTexts, Option } from './form-types';
import { readTyped, typedMoney, typedPercent } from './read-typed';
import type { TypedReader } from './read-typed';

const phaseRows = { row: 'phase', count: 'phases', fields: ['to', 'rate'] } as const;
const onceRows = { row: 'once', count: 'onces', fields: ['year', 'amount', 'name'] } as const;

/** The years that growth can start from. That of a change that goes on from an earlier one stands on no sheet. */
function startYears(texts: FormTexts, { baseline, words: { text, locale } }: FormContext): readonly Option[] {
  const years = trustedFigures(baseline.budget, 'revenue').map(({ year, amount, kind }) => ({
    value: String(year),
    label: text.revenueOf(String(year), formatNumber(amount, locale), kind),
  }));
  const chosen = texts['from'] ?? '';
  return chosen === '' || years.some(({ value }) => value === chosen) ? years : [...years, { value: chosen, label: chosen }];
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

function onceFields(texts: FormTexts, index: number, { words: { text } }: FormContext): readonly FormField[] {
  const shown = String(index + 1);
  return [
    { kind: 'text', name: fieldName(onceRows, index, 'name'), label: text.onceName(shown) },
    { kind: 'number', name: fieldName(onceRows, index, 'year'), label: text.onceYear(shown) },
    { kind: 'text', name: fieldName(onceRows, index, 'amount'), label: text.onceAmount(shown), hint: text.moneyHint },
    { kind: 'button', name: `once${String(index)}.remove`, label: text.removeOnce(shown), texts: withoutRow(onceRows, texts, index) },
  ];
}

function readPhases(texts: FormTexts, from: number, read: TypedReader, { words: { text } }: FormContext): readonly GrowthPhase[] {
  let before = from;
  return rowsIn(phaseRows, texts).map((index) => {
    const name = fieldName(phaseRows, index, 'to');
    const to = read.count(name);
    // The first year itself may be the last, where there is nothing but one phase.
    if (index === 0 ? to < before : to <= before) read.refuse(name, index === 0 ? text.yearsBackwards : text.phaseBackwards);
    before = to;
    return { rate: read.percent(fieldName(phaseRows, index, 'rate')), to };
  });
}

function readOnce(texts: FormTexts, read: TypedReader): readonly OneOffRevenue[] {
  return rowsIn(onceRows, texts).map((index) => ({
    year: read.count(fieldName(onceRows, index, 'year')),
    amount: read.money(fieldName(onceRows, index, 'amount')),
    name: (texts[fieldName(onceRows, index, 'name')] ?? '').normalize('NFC').trim(),
  }));
}

export const growBudgetForm: ChangeForm<'grow-budget'> = {
  start: ({ baseline }) => {
    const latest = latestFigure(baseline.budget, 'revenue');
    return { from: latest === undefined ? '' : String(latest.year), phases: '1', onces: '0', by: 'last-year' };
  },
  fields: (texts, context) => {
    const { text } = context.words;
    const years = startYears(texts, context);
    const phases = rowsIn(phaseRows, texts);
    return [
      years.length === 0
        ? { kind: 'note', name: 'noRevenue', text: text.noRevenue }
        : { kind: 'select', name: 'from', label: text.fromYear, options: years },
      ...phases.flatMap((index) => phaseFields(texts, index, phases.length, context)),
      { kind: 'button', name: 'phases.add', label: text.addPhase, texts: withRow(phaseRows, texts) },
      ...rowsIn(onceRows, texts).flatMap((index) => onceFields(texts, index, context)),
      { kind: 'button', name: 'onces.add', label: text.addOnce, texts: withRow(onceRows, texts) },
      { kind: 'text', name: 'expenditure', label: text.expenditure, hint: text.expenditureHint },
      { kind: 'number', name: 'expenditureRate', label: text.expenditureRate, hint: text.expenditureRateHint },
      {
        kind: 'radio',
        name: 'by',
        label: text.judgedBy,
        options: (['last-year', 'every-year'] as const).map((value) => ({ value, label: text.judgedByName[value] })),
      },
    ];
  },
  textsOf: ({ from, phases, oneOff, expenditure, expenditureRate, by }, { words: { locale } }) => ({
    from: String(from),
    phases: String(phases.length),
    ...Object.fromEntries(
      phases.flatMap(({ rate, to }, index) => [
        [fieldName(phaseRows, index, 'to'), String(to)],
        [fieldName(phaseRows, index, 'rate'), typedPercent(rate, locale)],
      ]),
    ),
    onces: String(oneOff.length),
    ...Object.fromEntries(
      oneOff.flatMap(({ year, amount, name }, index) => [
        [fieldName(onceRows, index, 'year'), String(year)],
        [fieldName(onceRows, index, 'amount'), typedMoney(amount, locale)],
        [fieldName(onceRows, index, 'name'), name],
      ]),
    ),
    expenditure: typedMoney(expenditure, locale),
    expenditureRate: expenditureRate === 0 && expenditure === null ? '' : typedPercent(expenditureRate, locale),
    by,
  }),
  read: (texts, context) => {
    const read = readTyped(texts, context.words);
    const from = Number(read.chosen('from'));
    const rate = read.optionalPercent('expenditureRate');
    return read.done({
      kind: 'grow-budget',
      from,
      phases: readPhases(texts, from, read, context),
      oneOff: readOnce(texts, read),
      expenditure: read.optionalMoney('expenditure'),
      expenditureRate: rate ?? 0,
      by: read.choice('by', ['last-year', 'every-year']),
    });
  },
};
