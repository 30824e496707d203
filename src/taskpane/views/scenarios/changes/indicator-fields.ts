/** Fields that speak of the table's rows, and of the quantities behind them. */
import { expressionFault, interpretTypedExpression } from '../../../../application/typed-value';
import type { DriverId } from '../../../../domain/driver';
import type { GradeId, Indicator, NumericIndicator } from '../../../../domain/standard';
import { gradesOf } from '../../../../domain/standard';
import { driverName } from '../../../../words/driver-names';
import { unitName } from '../../../../words/law-names';
import { capitalised, formatNumber, withUnit } from '../../../../words/numbers';
import { problemSentence } from '../../../../words/problem-sentence';
import { readingText } from '../../../../words/reading-text';
import { amountText, originText } from './driver-text';
import type { Called, CalledField, FieldForm } from './field-form';
import type { FormContext, FormField, FormTexts, Option } from './form-types';

export const noGrade = 'none';

export function indicatorOption(indicator: Indicator): Option {
  return { value: indicator.id, label: `${indicator.code}. ${indicator.name}` };
}

export function gradeOptions(indicator: Indicator | undefined, { words: { text } }: FormContext): readonly Option[] {
  if (indicator === undefined || indicator.kind === 'numeric') return [];
  return [...gradesOf(indicator).map(({ id, label }) => ({ value: id, label })), { value: noGrade, label: text.noGrade }];
}

/** Rungs of every row of the edition, and none of them: what a form may say. */
export function gradeChoices({ standard }: FormContext): readonly [string, ...string[]] {
  return [noGrade, ...new Set(standard.indicators.flatMap((indicator) => gradesOf(indicator).map(({ id }) => id)))];
}

export function gradeOf(text: string): GradeId | null {
  return text === noGrade ? null : text;
}

function chosenIndicator(texts: FormTexts, { standard }: FormContext): Indicator | undefined {
  return standard.indicators.find(({ id }) => id === texts['indicator']);
}

/** What the row says as the scenario stands. */
function nowText(indicator: Indicator, { facts, words }: FormContext): string {
  const observation = facts.observations.get(indicator.id);
  return observation === undefined ? '' : words.text.nowIs(readingText(observation.reading, indicator, words.locale));
}

function levelsText(indicator: NumericIndicator, { words: { text, locale } }: FormContext): string {
  const shown = (value: number): string => withUnit(formatNumber(value, locale), indicator, locale);
  return text.levels(shown(indicator.minimum.value), shown(indicator.maximum.value));
}

export function indicatorField({ name, shape, label }: CalledField<'indicator'>): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (_texts, { standard, words: { text } }): readonly FormField[] => {
      const rows = standard.indicators.filter(({ kind }) => (kind === 'numeric') === (shape.of === 'numeric'));
      return [{ kind: 'select', name, label, placeholder: text.chooseIndicator, options: rows.map(indicatorOption) }];
    },
    read: (_texts, read) => read.chosen(name),
  };
}

/** Offered once a row is chosen: what it may be is the row's. */
export function rowValueField({ name }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (texts, context): readonly FormField[] => {
      const indicator = chosenIndicator(texts, context);
      if (indicator?.kind !== 'numeric') return [];
      const label = context.words.text.newValue(unitName(indicator, context.words.locale));
      return [{ kind: 'number', name, label, hint: `${nowText(indicator, context)} ${levelsText(indicator, context)}`.trim() }];
    },
    read: (_texts, read) => read.number(name, { isSigned: true }),
  };
}

export function rowGradeField({ name, label }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (texts, context): readonly FormField[] => {
      const indicator = chosenIndicator(texts, context);
      if (indicator === undefined || indicator.kind === 'numeric') return [];
      return [{ kind: 'radio', name, label, options: gradeOptions(indicator, context), hint: nowText(indicator, context) }];
    },
    read: (_texts, read, context) => gradeOf(read.choice(name, gradeChoices(context))),
  };
}

export function driverOptions({ baseline, standard, words: { locale } }: FormContext): readonly Option[] {
  return [...baseline.drivers.keys()]
    .map((id) => ({ value: id, label: capitalised(driverName(id, standard.drivers, locale), locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** The amount as the scenario stands, and where the baseline's came from. */
function driverNote(id: DriverId, { baseline, facts, words }: FormContext): readonly FormField[] {
  const driver = baseline.drivers.get(id);
  if (driver === undefined) return [];
  const amount = amountText(facts.drivers.get(id) ?? null, words);
  const origin = capitalised(originText(driver.origin, words), words.locale);
  return [{ kind: 'note', name: 'driverNow', text: `${words.text.nowIs(amount)} ${origin}.` }];
}

export function driverField({ name, label }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (texts, context) => [
      { kind: 'select', name, label, placeholder: context.words.text.chooseDriver, options: driverOptions(context) },
      ...driverNote(texts[name] ?? '', context),
    ],
    read: (_texts, read) => read.chosen(name),
  };
}

export function expressionField({ name, label, hint }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: () => [{ kind: 'text', name, label, hint }],
    read: (texts, read, { facts, words }) => {
      const typed = read.text(name);
      const expression = interpretTypedExpression(typed);
      if (expression === null) read.refuse(name, words.text.ambiguous(typed, []));
      // What no amount can mend is said here and now; whether the result fits is said of the change, in its place among the others.
      const fault = expression === null ? null : expressionFault(expression, facts.drivers.get(texts['driver'] ?? '') ?? 1);
      if (fault !== null) read.refuse(name, problemSentence(fault, words.locale));
      return expression ?? '';
    },
  };
}
