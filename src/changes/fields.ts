/** The fields that changes are made of. */
import type { GrowthPhase, OneOffRevenue } from '../domain/budget-growth';
import type { Brings, PeopleAnswer, ProjectEffect, UnitPart } from '../domain/change-parts';
import type { StockBehaviour } from '../domain/driver';
import type { Decoder } from '../domain/json/decoders';
import { anyText, boolean, byTag, constant, list, number, object, oneOf, optional, orNull, text } from '../domain/json/decoders';
import { noteFault } from '../domain/json/json-place';
import { urbanClasses } from '../domain/standard';
import type { GradeId, IndicatorId, UrbanClass } from '../domain/standard';
import { controlCharacterIn } from '../domain/writable-text';
import type { Field, FieldShape, Spelling } from './field';

function field<Value>(
  shape: FieldShape,
  json: Decoder<Value>,
  spell: <Spelled>(by: Spelling<Spelled>, value: Value) => Spelled,
): Field<Value> {
  return { shape, json, spell, renamed: (value) => value };
}

/** A name: text in one line that can be seen and written. */
export const name: Decoder<string> = (place) => {
  const read = text(place);
  const character = controlCharacterIn(read.trim());
  if (character !== null) noteFault(place, `control character ${character}`, { kind: 'control-character', character });
  return read.trim();
};

/** A row by its id, its code or its number; which row that is its edition says (`withIndicators`). */
const called: Decoder<IndicatorId> = (place) => (typeof place.value === 'number' ? String(number(place)) : text(place));

export function unit(of: Extract<FieldShape, { tag: 'unit' }>['of']): Field<string> {
  return {
    shape: { tag: 'unit', of },
    json: text,
    spell: (by, value) => by.unit(value),
    renamed: (value, by) => by.unit?.(value) ?? value,
  };
}

export const newUnit: Field<string> = field({ tag: 'new-unit' }, name, (by, value) => by.newUnit(value));

type ChoiceShape = Extract<FieldShape, { tag: 'choice' }>;

/**
 * One of several words.
 * @param choices as JSON lists them; the first stands where nothing is said
 */
export function choice<const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  {
    offered = choices,
    vocabulary = null,
    isAssumption = false,
  }: Partial<Pick<ChoiceShape, 'offered' | 'vocabulary' | 'isAssumption'>> = {},
): Field<Choice> {
  const [absent] = choices;
  return field({ tag: 'choice', choices, absent, offered, vocabulary, isAssumption }, oneOf(choices, absent), (by, value) =>
    by.choice(value, choices),
  );
}

export const becomes: Field<'ward' | 'same'> = choice(['same', 'ward'], { vocabulary: 'becomes' });
export const brings: Field<Brings> = choice(['nothing', 'city-average'], {
  offered: ['city-average', 'nothing'],
  vocabulary: 'brings',
  isAssumption: true,
});
export const where: Field<'inner' | 'outer'> = choice(['inner', 'outer'], { vocabulary: 'places' });
export const behaviour: Field<StockBehaviour> = choice(['fixed', 'pace-inner', 'pace-whole'], { vocabulary: 'behaviours' });

const partOf = object<UnitPart>({ people: number, area: number });
export const part: Field<UnitPart> = field({ tag: 'part', isOptional: false }, partOf, (by, value) => by.part(value));
export const wholeOrPart: Field<UnitPart | null> = field({ tag: 'part', isOptional: true }, optional(orNull(partOf), null), (by, value) =>
  by.part(value),
);

export const people: Field<number> = field({ tag: 'people' }, number, (by, value) => by.people(value));
export const rate: Field<number> = field({ tag: 'rate', grows: null }, number, (by, value) => by.rate(value));
/** The rate of another amount; 0 where none is stated. */
export const rateOf = (grows: string): Field<number> => field({ tag: 'rate', grows }, optional(number, 0), (by, value) => by.rate(value));
export const years: Field<number> = field({ tag: 'years' }, number, (by, value) => by.years(value));

export function indicator(of: 'numeric' | 'graded'): Field<IndicatorId> {
  return {
    shape: { tag: 'indicator', of },
    json: called,
    spell: (by, value) => by.indicator(value),
    renamed: (value, by) => by.indicator?.(value) ?? value,
  };
}

export const rowValue: Field<number> = field({ tag: 'row-value' }, number, (by, value) => by.rowValue(value));
const gradeOrNone = orNull(text);
export const rowGrade: Field<GradeId | null> = field({ tag: 'row-grade' }, gradeOrNone, (by, value) => by.rowGrade(value));

export const driver: Field<string> = field({ tag: 'driver' }, text, (by, value) => by.driver(value));
export const expression: Field<string> = field({ tag: 'expression' }, text, (by, value) => by.expression(value));

export const project: Field<string> = {
  shape: { tag: 'project' },
  json: text,
  spell: (by, value) => by.project(value),
  renamed: (value, by) => by.project?.(value) ?? value,
};

type Effects = { readonly [Kind in ProjectEffect['kind']]: Extract<ProjectEffect, { readonly kind: Kind }> };

const effect: Decoder<ProjectEffect> = byTag<Effects>('kind', 'set-value', {
  'add-to-driver': object<Effects['add-to-driver']>({ kind: constant('add-to-driver'), driver: text, amount: number }),
  'set-value': object<Effects['set-value']>({ kind: constant('set-value'), indicator: called, value: number }),
  'add-to-value': object<Effects['add-to-value']>({ kind: constant('add-to-value'), indicator: called, amount: number }),
  'set-grade': object<Effects['set-grade']>({ kind: constant('set-grade'), indicator: called, grade: gradeOrNone }),
});

export const effects: Field<readonly ProjectEffect[]> = {
  shape: { tag: 'effects' },
  json: list(effect),
  spell: (by, value) => by.effects(value),
  renamed: (value, by) =>
    value.map((each) => ('indicator' in each ? { ...each, indicator: by.indicator?.(each.indicator) ?? each.indicator } : each)),
};

export const money: Field<number | null> = field({ tag: 'money' }, optional(orNull(number), null), (by, value) => by.money(value));

export const baseYear: Field<number> = field({ tag: 'base-year' }, number, (by, value) => by.baseYear(value));
export const phases: Field<readonly GrowthPhase[]> = field(
  { tag: 'phases' },
  list(object<GrowthPhase>({ rate: number, to: number })),
  (by, value) => by.phases(value),
);
export const oneOff: Field<readonly OneOffRevenue[]> = field(
  { tag: 'one-off' },
  optional(list(object<OneOffRevenue>({ year: number, amount: number, name: optional(anyText, '') })), []),
  (by, value) => by.oneOff(value),
);

export const region: Field<string | null> = field({ tag: 'region' }, orNull(text), (by, value) => by.region(value));
export const yesNo: Field<boolean> = field({ tag: 'yes-no' }, boolean, (by, value) => by.yesNo(value));
const peopleAnswer: Decoder<PeopleAnswer | undefined> = (place) =>
  place.value === undefined || place.value === 'whole' ? place.value : boolean(place);

/** Absent while nobody has answered. */
export const answer: Field<PeopleAnswer | undefined> = field({ tag: 'answer' }, peopleAnswer, (by, value) => by.answer(value));
export const urbanClass: Field<UrbanClass> = field({ tag: 'class' }, oneOf(urbanClasses, 'II'), (by, value) => by.urbanClass(value));

/** The same field where JSON may leave it out. */
export function orAbsent<Value>(of: Field<Value>, absent: Value): Field<Value> {
  return { ...of, json: optional(of.json, absent) };
}
