/** Forms of the changes of commune-level units. */
import { unitsInside } from '../../../../application/edit-scenarios';
import type { AdministrativeUnit } from '../../../../domain/administrative-unit';
import type { UnitPart } from '../../../../domain/scenario';
import { formatNumber, withUnit } from '../../../../words/numbers';
import type { ChangeForm, FormContext, FormField, FormTexts, Option } from './form-types';
import { readTyped, typedNumber } from './read-typed';
import type { TypedReader } from './read-typed';

function unitOption(unit: AdministrativeUnit, { words }: FormContext): Option {
  const { locale, text } = words;
  const people = unit.people === null ? text.noFigure : text.unitPeople(formatNumber(unit.people, locale));
  const area = unit.area === null ? text.noFigure : withUnit(formatNumber(unit.area, locale), { unit: 'km²' }, locale);
  return { value: unit.name, label: `${unit.name} (${text.unitFigures(people, area)})` };
}

function unitField(units: readonly AdministrativeUnit[], context: FormContext): FormField {
  const { text } = context.words;
  if (units.length === 0) return { kind: 'note', name: 'noUnits', text: text.noCandidates };
  return {
    kind: 'select',
    name: 'unit',
    label: text.unit,
    placeholder: text.chooseUnit,
    options: units.map((unit) => unitOption(unit, context)),
  };
}

function becomesField(label: string, { words: { text } }: FormContext): FormField {
  return {
    kind: 'radio',
    name: 'becomes',
    label,
    options: [
      { value: 'same', label: text.becomesSame },
      { value: 'ward', label: text.becomesWard },
    ],
  };
}

function bringsField({ words: { text } }: FormContext): FormField {
  return {
    kind: 'radio',
    name: 'brings',
    label: text.brings,
    hint: text.bringsHint,
    options: [
      { value: 'city-average', label: text.bringsAverage },
      { value: 'nothing', label: text.bringsNothing },
    ],
  };
}

function partFields({ words: { text } }: FormContext): readonly FormField[] {
  return [
    { kind: 'number', name: 'people', label: text.partPeople },
    { kind: 'number', name: 'area', label: text.partArea },
  ];
}

function readPart(read: TypedReader): UnitPart {
  return { people: read.count('people'), area: read.number('area') };
}

function partTexts(part: UnitPart | null, { words: { locale } }: FormContext): FormTexts {
  return part === null ? {} : { people: typedNumber(part.people, locale), area: typedNumber(part.area, locale) };
}

/** Units listed outside the city, whatever the scenario does: an edit must find its own unit again. */
function outside({ baseline }: FormContext): readonly AdministrativeUnit[] {
  return baseline.units.filter((unit) => !unit.isInCity);
}

function inside({ baseline, facts }: FormContext): readonly AdministrativeUnit[] {
  return unitsInside(baseline.units, facts.units);
}

export const mergeUnitForm: ChangeForm<'merge-unit'> = {
  start: () => ({ unit: '', extent: 'whole', becomes: 'same', brings: 'city-average' }),
  fields: (texts, context) => {
    const { text } = context.words;
    return [
      unitField(outside(context), context),
      {
        kind: 'radio',
        name: 'extent',
        label: text.extent,
        options: [
          { value: 'whole', label: text.wholeUnit },
          { value: 'part', label: text.partOfUnit },
        ],
      },
      ...(texts['extent'] === 'part' ? partFields(context) : []),
      becomesField(text.becomes, context),
      bringsField(context),
    ];
  },
  textsOf: (action, context) => ({
    unit: action.unit,
    extent: action.part === null ? 'whole' : 'part',
    becomes: action.becomes,
    brings: action.brings,
    ...partTexts(action.part, context),
  }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({
      kind: 'merge-unit',
      unit: read.chosen('unit'),
      becomes: read.choice('becomes', ['same', 'ward']),
      part: texts['extent'] === 'part' ? readPart(read) : null,
      brings: read.choice('brings', ['city-average', 'nothing']),
    });
  },
};

export const splitUnitForm: ChangeForm<'split-unit'> = {
  start: () => ({ unit: '', newUnit: '', people: '', area: '', becomes: 'ward' }),
  fields: (_texts, context) => {
    const { text } = context.words;
    return [
      unitField(inside(context), context),
      { kind: 'text', name: 'newUnit', label: text.newUnit },
      ...partFields(context),
      becomesField(text.newUnitBecomes, context),
    ];
  },
  textsOf: (action, context) => ({
    unit: action.unit,
    newUnit: action.newUnit,
    becomes: action.becomes,
    ...partTexts(action.part, context),
  }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({
      kind: 'split-unit',
      unit: read.chosen('unit'),
      newUnit: read.text('newUnit'),
      part: readPart(read),
      becomes: read.choice('becomes', ['ward', 'same']),
    });
  },
};

export const convertToWardForm: ChangeForm<'convert-to-ward'> = {
  start: () => ({ unit: '', brings: 'city-average' }),
  fields: (_texts, context) => {
    return [
      unitField(
        // A commune that the scenario already turned must be found again; one that is a ward on the sheet cannot become one.
        inside(context).filter((unit) => unit.kind !== 'ward' || !context.baseline.units.includes(unit)),
        context,
      ),
      bringsField(context),
    ];
  },
  textsOf: ({ unit, brings }) => ({ unit, brings }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({ kind: 'convert-to-ward', unit: read.chosen('unit'), brings: read.choice('brings', ['city-average', 'nothing']) });
  },
};
