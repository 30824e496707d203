/** Forms of the changes of people. */
import type { ChangeForm, FormContext, FormField } from './form-types';
import { readTyped, typedNumber, typedPercent } from './read-typed';

function whereField({ words: { text } }: FormContext): FormField {
  return {
    kind: 'radio',
    name: 'where',
    label: text.where,
    options: [
      { value: 'inner', label: text.inner },
      { value: 'outer', label: text.outer },
    ],
  };
}

export const addPeopleForm: ChangeForm<'add-people'> = {
  start: () => ({ where: 'inner', people: '' }),
  fields: (_texts, context) => [whereField(context), { kind: 'number', name: 'people', label: context.words.text.people }],
  textsOf: ({ where, people }, { words }) => ({ where, people: typedNumber(people, words.locale) }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({ kind: 'add-people', where: read.choice('where', ['inner', 'outer']), people: read.count('people') });
  },
};

export const growPeopleForm: ChangeForm<'grow-people'> = {
  start: () => ({ where: 'inner', rate: '', years: '' }),
  fields: (_texts, context) => [
    whereField(context),
    { kind: 'number', name: 'rate', label: context.words.text.yearlyRate },
    { kind: 'number', name: 'years', label: context.words.text.years },
  ],
  textsOf: ({ where, rate, years }, { words }) => ({
    where,
    rate: typedPercent(rate, words.locale),
    years: typedNumber(years, words.locale),
  }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({
      kind: 'grow-people',
      where: read.choice('where', ['inner', 'outer']),
      rate: read.percent('rate'),
      years: read.count('years'),
    });
  },
};
