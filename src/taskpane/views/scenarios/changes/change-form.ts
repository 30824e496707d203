/** The form of a kind of change, made of the forms of its fields. */
import { editableExpression } from '../../../../application/typed-value';
import { answerNames } from '../../../../changes/answer-names';
import type { ChangeKind, KindGroup } from '../../../../changes/change-kind';
import type { Spelling } from '../../../../changes/field';
import { everyKind, fieldsSpelled } from '../../../../changes/kind-named';
import type { ChangeAction } from '../../../../changes/scenario';
import { decode } from '../../../../domain/json/decoders';
import type { AnyKindWords } from '../../../../words/change-words';
import type { Locale } from '../../../../words/locale';
import { onceRows, phaseRows } from './budget-fields';
import { fieldForm } from './field-forms';
import { fieldName } from './field-rows';
import type { FieldForm } from './field-form';
import type { FormContext, FormField, FormReading, FormTexts } from './form-types';
import { noGrade } from './indicator-fields';
import { effectsTexts } from './project-fields';
import { readTyped, typedCount, typedMoney, typedNumber, typedPercent } from './read-typed';

/** The kinds by the groups a planner looks for them in. */
export const kindGroups: readonly (readonly [KindGroup, readonly ChangeKind<ChangeAction>[]])[] = (
  ['units', 'people', 'indicators', 'budget', 'rules'] as const
).map((group) => [group, everyKind.filter((kind) => kind.group === group)]);

/** What a language says of a kind; its own name where it has no words for it. */
export function kindWords(kind: string, { changes }: Pick<FormContext['words'], 'changes'>): AnyKindWords {
  const words: Readonly<Record<string, AnyKindWords>> = changes;
  return words[kind] ?? { name: kind, sheet: kind, example: { target: '', value: '' }, fields: {} };
}

function formsOf(kind: ChangeKind<ChangeAction>, context: FormContext): readonly (FieldForm & { readonly name: string })[] {
  const { fields } = kindWords(kind.kind, context.words);
  return kind.fields.map(({ name, shape }) => {
    const { label = name, hint = '', choices = {} } = fields[name] ?? {};
    const shown = Object.fromEntries(Object.entries(choices).map(([choice, words]) => [choice, words.shown]));
    return { name, ...fieldForm({ name, label, hint, shown }, shape) };
  });
}

function joined(texts: readonly FormTexts[]): FormTexts {
  return Object.fromEntries(texts.flatMap((each) => Object.entries(each)));
}

export function startTexts(kind: ChangeKind<ChangeAction>, context: FormContext): FormTexts {
  return joined(formsOf(kind, context).map((form) => form.start(context)));
}

export function formFields(kind: ChangeKind<ChangeAction>, texts: FormTexts, context: FormContext): readonly FormField[] {
  return formsOf(kind, context).flatMap((form) => form.fields(texts, context));
}

/** The change that the texts make, or what is wrong with them. */
export function readForm(kind: ChangeKind<ChangeAction>, texts: FormTexts, context: FormContext): FormReading {
  const read = readTyped(texts, context.words);
  const values = Object.fromEntries(formsOf(kind, context).map((form) => [form.name, form.read(texts, read, context)]));
  return read.done(() => decode(kind.json([]), kind.kind, { ...values, kind: kind.kind }).value);
}

function textsIn(locale: Locale): Spelling<(name: string) => FormTexts> {
  const plain =
    (text: string) =>
    (name: string): FormTexts => ({ [name]: text });
  const number = (value: number): ((name: string) => FormTexts) => plain(typedNumber(value, locale));
  const count = (value: number): ((name: string) => FormTexts) => plain(typedCount(value, locale));
  return {
    unit: plain,
    newUnit: plain,
    choice: plain,
    part: (part) => () =>
      part === null
        ? { extent: 'whole' }
        : { extent: 'part', people: typedCount(part.people, locale), area: typedNumber(part.area, locale) },
    people: count,
    rate: (rate) => plain(typedPercent(rate, locale)),
    years: count,
    indicator: plain,
    rowValue: number,
    rowGrade: (grade) => plain(grade ?? noGrade),
    driver: plain,
    expression: (expression) => plain(editableExpression(expression)),
    project: plain,
    effects: (effects) => () => effectsTexts(effects, locale),
    money: (amount) => plain(typedMoney(amount, locale)),
    baseYear: (year) => plain(String(year)),
    phases: (phases) => () => ({
      [phaseRows.count]: String(phases.length),
      ...Object.fromEntries(
        phases.flatMap(({ rate, to }, index) => [
          [fieldName(phaseRows, index, 'to'), String(to)],
          [fieldName(phaseRows, index, 'rate'), typedPercent(rate, locale)],
        ]),
      ),
    }),
    oneOff: (items) => () => ({
      [onceRows.count]: String(items.length),
      ...Object.fromEntries(
        items.flatMap(({ year, amount, name }, index) => [
          [fieldName(onceRows, index, 'year'), String(year)],
          [fieldName(onceRows, index, 'amount'), typedMoney(amount, locale)],
          [fieldName(onceRows, index, 'name'), name],
        ]),
      ),
    }),
    region: (region) => plain(region ?? ''),
    yesNo: (said) => plain(said ? 'yes' : 'no'),
    answer: (said) => plain(said === undefined ? '' : answerNames.name(said)),
    urbanClass: plain,
  };
}

/** The fields' texts that would make this very change. */
export function textsOfAction(action: ChangeAction, { words: { locale } }: FormContext): FormTexts {
  return joined(fieldsSpelled(action, textsIn(locale)).map(([name, texts]) => texts(name)));
}
