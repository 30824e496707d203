/** Fields of a finished project: which one, what it costs, and what it does to quantities and rows. */
import type { Project } from '../../../../domain/project';
import type { ProjectEffect } from '../../../../domain/change-parts';
import type { Locale } from '../../../../words/locale';
import { formatNumber } from '../../../../words/numbers';
import { fieldName, rowsIn, withRow, withoutRow } from './field-rows';
import type { Called, FieldForm } from './field-form';
import type { FormContext, FormField, FormTexts } from './form-types';
import { driverOptions, gradeChoices, gradeOf, gradeOptions, indicatorOption } from './indicator-fields';
import { typedNumber } from './read-typed';
import type { TypedReader } from './read-typed';

const effectKinds = ['add-to-driver', 'set-value', 'add-to-value', 'set-grade'] as const;
type EffectKind = ProjectEffect['kind'];

export const effectRows = { row: 'effect', count: 'effects', fields: ['kind', 'target', 'amount'] } as const;

/** Names of an effect's three fields. */
function names(index: number): { readonly kind: string; readonly target: string; readonly amount: string } {
  const [kind, target, amount] = effectRows.fields;
  return {
    kind: fieldName(effectRows, index, kind),
    target: fieldName(effectRows, index, target),
    amount: fieldName(effectRows, index, amount),
  };
}

function kindOf(texts: FormTexts, index: number): EffectKind {
  return effectKinds.find((kind) => kind === texts[names(index).kind]) ?? 'add-to-driver';
}

function effectFields(texts: FormTexts, index: number, context: FormContext): readonly FormField[] {
  const { text } = context.words;
  const { kind: kindName, target, amount } = names(index);
  const shown = String(index + 1);
  const kind = kindOf(texts, index);
  const indicators = context.standard.indicators.filter((indicator) =>
    kind === 'set-grade' ? indicator.kind !== 'numeric' : indicator.kind === 'numeric',
  );
  return [
    {
      kind: 'select',
      name: kindName,
      label: text.effect(shown),
      options: effectKinds.map((value) => ({ value, label: text.effectKind[value] })),
    },
    kind === 'add-to-driver'
      ? { kind: 'select', name: target, label: text.effectTarget(shown), placeholder: text.chooseDriver, options: driverOptions(context) }
      : {
          kind: 'select',
          name: target,
          label: text.effectTarget(shown),
          placeholder: text.chooseIndicator,
          options: indicators.map(indicatorOption),
        },
    kind === 'set-grade'
      ? {
          kind: 'select',
          name: amount,
          label: text.newGrade,
          placeholder: text.chooseOne,
          options: gradeOptions(
            indicators.find(({ id }) => id === texts[target]),
            context,
          ),
        }
      : { kind: 'number', name: amount, label: text.effectAmount(shown) },
    { kind: 'button', name: `effect${String(index)}.remove`, label: text.removeEffect(shown), texts: withoutRow(effectRows, texts, index) },
  ];
}

function readEffect(texts: FormTexts, index: number, read: TypedReader, context: FormContext): ProjectEffect {
  const { target, amount } = names(index);
  const kind = kindOf(texts, index);
  const chosen = read.chosen(target);
  switch (kind) {
    case 'add-to-driver':
      return { kind, driver: chosen, amount: read.number(amount, { isSigned: true }) };
    case 'set-value':
      return { kind, indicator: chosen, value: read.number(amount, { isSigned: true }) };
    case 'add-to-value':
      return { kind, indicator: chosen, amount: read.number(amount, { isSigned: true }) };
    case 'set-grade':
      return { kind, indicator: chosen, grade: gradeOf(read.choice(amount, gradeChoices(context))) };
  }
}

function effectTexts(effect: ProjectEffect, index: number, locale: Locale): FormTexts {
  const { kind, target, amount } = names(index);
  switch (effect.kind) {
    case 'add-to-driver':
      return { [kind]: effect.kind, [target]: effect.driver, [amount]: typedNumber(effect.amount, locale) };
    case 'set-value':
      return { [kind]: effect.kind, [target]: effect.indicator, [amount]: typedNumber(effect.value, locale) };
    case 'add-to-value':
      return { [kind]: effect.kind, [target]: effect.indicator, [amount]: typedNumber(effect.amount, locale) };
    case 'set-grade':
      return { [kind]: effect.kind, [target]: effect.indicator, [amount]: effect.grade ?? 'none' };
  }
}

/** The rows of effects that a form begins with. */
export function effectsTexts(effects: readonly ProjectEffect[], locale: Locale): FormTexts {
  const rows = effects.map((effect, index) => effectTexts(effect, index, locale));
  return Object.fromEntries([[effectRows.count, String(effects.length)], ...rows.flatMap((row) => Object.entries(row))]);
}

/** What the list says of the cost: the amount and what the city pays of it, or that there is none. */
function knownCost({ cost, sources }: Project, { words: { text, locale } }: FormContext): string {
  if (cost === null) return text.costMissing;
  const city = sources?.city;
  return `${text.nowIs(formatNumber(cost, locale))}${city === undefined ? '' : ` ${text.cityPays(formatNumber(city, locale))}`}`;
}

/** A project with its group, as two of one list may be told apart. */
export function projectLabel({ name, groups = [] }: Project): string {
  const group = groups.map((each) => each.name).join(' › ');
  return group === '' ? name : `${name} (${group})`;
}

export function projectField({ name, label }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (_texts, { baseline: { projects }, words: { text } }): readonly FormField[] =>
      projects.length === 0
        ? [{ kind: 'note', name: 'noProjects', text: text.noProjects }]
        : [
            {
              kind: 'select',
              name,
              label,
              placeholder: text.chooseProject,
              options: projects.map((project) => ({ value: project.name, label: projectLabel(project) })),
            },
          ],
    read: (_texts, read) => read.chosen(name),
  };
}

/** An amount that may be left out; of a project in the list what is known of its cost stands in the hint. */
export function moneyField({ name, label, hint }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (texts, context): readonly FormField[] => {
      const listed = context.baseline.projects.find((project) => project.name === texts['project']);
      const known = listed === undefined ? '' : ` ${knownCost(listed, context)}`;
      return [{ kind: 'text', name, label, hint: `${hint}${known}` }];
    },
    read: (_texts, read) => read.optionalMoney(name),
  };
}

/** A row that was left blank is no effect: a project may do nothing but cost. */
function isBegun(texts: FormTexts, index: number): boolean {
  const { target, amount } = names(index);
  return [texts[target], texts[amount]].some((text) => (text ?? '').trim() !== '');
}

export function effectsField(): FieldForm {
  return {
    start: () => ({ effects: '1', 'effect0.kind': 'add-to-driver' }),
    fields: (texts, context) => [
      ...rowsIn(effectRows, texts).flatMap((index) => effectFields(texts, index, context)),
      {
        kind: 'button',
        name: 'effects.add',
        label: context.words.text.addEffect,
        texts: withRow(effectRows, texts, { kind: 'add-to-driver' }),
      },
    ],
    read: (texts, read, context) =>
      rowsIn(effectRows, texts)
        .filter((index) => isBegun(texts, index))
        .map((index) => readEffect(texts, index, read, context)),
  };
}
