/** The form of every shape of field. */
import { answerNames } from '../../../../changes/answer-names';
import type { FieldShape } from '../../../../changes/field';
import { urbanClasses } from '../../../../domain/standard';
import { lawName } from '../../../../words/law-names';
import { baseYearField, oneOffField, phasesField } from './budget-fields';
import type { Called, CalledField, FieldForm } from './field-form';
import type { Option } from './form-types';
import { driverField, expressionField, indicatorField, rowGradeField, rowValueField } from './indicator-fields';
import { effectsField, moneyField, projectField } from './project-fields';
import { partField, unitField } from './unit-fields';

function newUnitField({ name, label }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: () => [{ kind: 'text', name, label }],
    read: (_texts, read) => read.text(name),
  };
}

function choiceField({ name, shape, label, hint, shown }: CalledField<'choice'>): FieldForm {
  const [first = shape.absent, ...others] = shape.offered;
  const options = shape.offered.map((value): Option => ({ value, label: shown[value] ?? value }));
  return {
    // What pulls its weight is chosen at once; what a quantity does while people come has no usual answer.
    start: () => ({ [name]: shape.vocabulary === 'behaviours' ? '' : first }),
    fields: () => [{ kind: 'radio', name, label, hint, options }],
    read: (_texts, read) => read.choice(name, [first, ...others]),
  };
}

function countField({ name, label }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: () => [{ kind: 'number', name, label }],
    read: (_texts, read) => read.count(name),
  };
}

function rateField({ name, shape: { grows }, label }: CalledField<'rate'>): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (texts, { words: { text } }) => {
      if (grows === null) return [{ kind: 'number', name, label }];
      const isTyped = (texts[grows] ?? '').trim() !== '';
      return [{ kind: 'number', name, label, hint: isTyped ? text.expenditureRateOfTyped : text.expenditureRateHint }];
    },
    read: (_texts, read) => (grows === null ? read.percent(name) : (read.optionalPercent(name) ?? 0)),
  };
}

function regionField({ name, label }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (_texts, { standard, words: { text, locale } }) => [
      {
        kind: 'select',
        name,
        label,
        options: [
          { value: '', label: text.noRegion },
          ...standard.adjustments.map((region) => ({ value: region.id, label: lawName(region, locale) })),
        ],
      },
    ],
    read: (texts) => ((texts[name] ?? '') === '' ? null : texts[name]),
  };
}

function yesNoField({ name, label, hint, shown }: Called): FieldForm {
  const options = (['yes', 'no'] as const).map((value): Option => ({ value, label: shown[value] ?? value }));
  return {
    start: () => ({ [name]: 'yes' }),
    fields: () => [{ kind: 'radio', name, label, hint, options }],
    read: (texts) => texts[name] === 'yes',
  };
}

/** What only the user can say: asked with nothing chosen, and left open where she does not know. */
function answerField({ name, label, hint, shown }: Called): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (_texts, { words: { text } }) => [
      {
        kind: 'select',
        name,
        label,
        hint,
        options: [
          { value: '', label: text.unanswered },
          ...(['yes', 'whole', 'no'] as const).map((value): Option => ({ value, label: shown[value] ?? value })),
        ],
      },
    ],
    read: (texts) => answerNames.value(texts[name] ?? ''),
  };
}

function classField({ name, label }: Called): FieldForm {
  return {
    start: ({ standard }) => ({ [name]: standard.urbanClass }),
    fields: (_texts, { words: { text } }) => [
      { kind: 'select', name, label, options: urbanClasses.map((value) => ({ value, label: text.className(value) })) },
    ],
    read: (_texts, read) => read.choice(name, urbanClasses),
  };
}

/** The form of a field by its shape. */
export function fieldForm(called: Called, shape: FieldShape): FieldForm {
  switch (shape.tag) {
    case 'unit':
      return unitField({ ...called, shape });
    case 'new-unit':
      return newUnitField(called);
    case 'choice':
      return choiceField({ ...called, shape });
    case 'part':
      return partField({ ...called, shape });
    case 'people':
    case 'years':
      return countField(called);
    case 'rate':
      return rateField({ ...called, shape });
    case 'indicator':
      return indicatorField({ ...called, shape });
    case 'row-value':
      return rowValueField(called);
    case 'row-grade':
      return rowGradeField(called);
    case 'driver':
      return driverField(called);
    case 'expression':
      return expressionField(called);
    case 'project':
      return projectField(called);
    case 'effects':
      return effectsField();
    case 'money':
      return moneyField(called);
    case 'base-year':
      return baseYearField(called);
    case 'phases':
      return phasesField();
    case 'one-off':
      return oneOffField(called);
    case 'region':
      return regionField(called);
    case 'yes-no':
      return yesNoField(called);
    case 'answer':
      return answerField(called);
    case 'class':
      return classField(called);
  }
}
