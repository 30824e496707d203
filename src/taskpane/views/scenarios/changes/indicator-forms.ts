/** Forms of the changes of indicators and of the drivers behind them. */
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
import type { ChangeForm, FormContext, FormField, FormTexts, Option } from './form-types';
import { readTyped, typedNumber } from './read-typed';

const noGrade = 'none';

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

function indicatorField(indicators: readonly Indicator[], { words: { text } }: FormContext): FormField {
  return {
    kind: 'select',
    name: 'indicator',
    label: text.indicator,
    placeholder: text.chooseIndicator,
    options: indicators.map(indicatorOption),
  };
}

function levelsText(indicator: NumericIndicator, { words: { text, locale } }: FormContext): string {
  const shown = (value: number): string => withUnit(formatNumber(value, locale), indicator, locale);
  return text.levels(shown(indicator.minimum.value), shown(indicator.maximum.value));
}

export const setValueForm: ChangeForm<'set-value'> = {
  start: () => ({ indicator: '', value: '' }),
  fields: (texts, context) => {
    const { text } = context.words;
    const choice = indicatorField(
      context.standard.indicators.filter(({ kind }) => kind === 'numeric'),
      context,
    );
    const indicator = chosenIndicator(texts, context);
    if (indicator?.kind !== 'numeric') return [choice];
    return [
      choice,
      {
        kind: 'number',
        name: 'value',
        label: text.newValue(unitName(indicator, context.words.locale)),
        hint: `${nowText(indicator, context)} ${levelsText(indicator, context)}`.trim(),
      },
    ];
  },
  textsOf: ({ indicator, value }, { words }) => ({ indicator, value: typedNumber(value, words.locale) }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({ kind: 'set-value', indicator: read.chosen('indicator'), value: read.number('value', { isSigned: true }) });
  },
};

export const setGradeForm: ChangeForm<'set-grade'> = {
  start: () => ({ indicator: '', grade: '' }),
  fields: (texts, context) => {
    const choice = indicatorField(
      context.standard.indicators.filter(({ kind }) => kind !== 'numeric'),
      context,
    );
    const indicator = chosenIndicator(texts, context);
    if (indicator === undefined || indicator.kind === 'numeric') return [choice];
    return [
      choice,
      {
        kind: 'radio',
        name: 'grade',
        label: context.words.text.newGrade,
        options: gradeOptions(indicator, context),
        hint: nowText(indicator, context),
      },
    ];
  },
  textsOf: ({ indicator, grade }) => ({ indicator, grade: grade ?? noGrade }),
  read: (texts, context) => {
    const read = readTyped(texts, context.words);
    return read.done({
      kind: 'set-grade',
      indicator: read.chosen('indicator'),
      grade: gradeOf(read.choice('grade', gradeChoices(context))),
    });
  },
};

export function driverOptions({ baseline, standard, words: { locale } }: FormContext): readonly Option[] {
  return [...baseline.drivers.keys()]
    .map((id) => ({ value: id, label: capitalised(driverName(id, standard.drivers, locale), locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

function driverField(context: FormContext): FormField {
  return {
    kind: 'select',
    name: 'driver',
    label: context.words.text.driver,
    placeholder: context.words.text.chooseDriver,
    options: driverOptions(context),
  };
}

/** The amount as the scenario stands, and where the baseline's came from. */
function driverNote(id: DriverId, { baseline, facts, words }: FormContext): readonly FormField[] {
  const driver = baseline.drivers.get(id);
  if (driver === undefined) return [];
  const amount = facts.drivers.get(id) ?? null;
  return [
    {
      kind: 'note',
      name: 'driverNow',
      text: `${words.text.nowIs(amountText(amount, words))} ${capitalised(originText(driver.origin, words), words.locale)}.`,
    },
  ];
}

export const changeDriverForm: ChangeForm<'change-driver'> = {
  start: () => ({ driver: '', expression: '' }),
  fields: (texts, context) => {
    const { text } = context.words;
    return [
      driverField(context),
      ...driverNote(texts['driver'] ?? '', context),
      { kind: 'text', name: 'expression', label: text.expression, hint: text.expressionHint },
    ];
  },
  textsOf: ({ driver, expression }) => ({ driver, expression }),
  read: (texts, { words, facts }) => {
    const read = readTyped(texts, words);
    const typed = read.text('expression');
    const expression = interpretTypedExpression(typed);
    if (expression === null) read.refuse('expression', words.text.ambiguous(typed, []));
    // What no amount can mend is said here and now; whether the result fits is said of the change, in its place among the others.
    const fault = expression === null ? null : expressionFault(expression, facts.drivers.get(texts['driver'] ?? '') ?? 1);
    if (fault !== null) read.refuse('expression', problemSentence(fault, words.locale));
    return read.done({ kind: 'change-driver', driver: read.chosen('driver'), expression: expression ?? '' });
  },
};

export const setBehaviourForm: ChangeForm<'set-behaviour'> = {
  start: () => ({ driver: '', behaviour: '' }),
  fields: (texts, context) => {
    const { text } = context.words;
    return [
      driverField(context),
      ...driverNote(texts['driver'] ?? '', context),
      {
        kind: 'radio',
        name: 'behaviour',
        label: text.behaviour,
        options: (['fixed', 'pace-inner', 'pace-whole'] as const).map((value) => ({ value, label: text.behaviourName[value] })),
      },
    ];
  },
  textsOf: ({ driver, behaviour }) => ({ driver, behaviour }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({
      kind: 'set-behaviour',
      driver: read.chosen('driver'),
      behaviour: read.choice('behaviour', ['fixed', 'pace-inner', 'pace-whole']),
    });
  },
};
