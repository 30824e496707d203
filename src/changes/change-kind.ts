/** A kind of change, declared once: its fields, what it does to the facts and what it decides. Everything else is derived. */
import type { PeopleAnswer } from '../domain/change-parts';
import { constant, object } from '../domain/json/decoders';
import type { Decoder, Shape } from '../domain/json/decoders';
import type { Problem } from '../domain/problem';
import type { MovingFacts, ScenarioStart } from '../engine/scenario/moving-facts';
import type { AnyAction, Field, NamedShape, Renaming, Spelling } from './field';
import { notationOf } from './notation/notation';
import type { Notation, NotationContext, SheetLayout } from './notation/notation';
import type { Decision, DecisionContext } from './replay/decisions';

/** Where a planner looks for a kind. */
export type KindGroup = 'units' | 'people' | 'indicators' | 'budget' | 'rules';

export type ChangeKind<Action extends AnyAction> = {
  readonly kind: string;
  readonly group: KindGroup;
  /** What the scenario sheet files it under: kinds that differ by their value alone share one. */
  readonly sheetKind: string;
  readonly fields: readonly NamedShape[];
  /** Reads the fields of one change; `besides` are those that somebody else reads. */
  readonly json: (besides: readonly string[]) => Decoder<Action>;
  readonly isOf: (action: AnyAction) => action is Action;
  /** Does it, or says why not: with an error among the problems nothing of it counts. */
  readonly apply: (moving: MovingFacts, start: ScenarioStart, action: AnyAction) => readonly Problem[];
  /** What an applied change decides alone; nothing where it only adds up. */
  readonly decides: (action: AnyAction, context: DecisionContext) => readonly Decision[];
  /** Every field in another notation, in their order. */
  readonly spelled: <Spelled>(action: AnyAction, by: Spelling<Spelled>) => readonly (readonly [string, Spelled])[];
  /** The same change by other names; null for a change of another kind. */
  readonly renamed: (action: AnyAction, by: Renaming) => Action | null;
  /** The same change with the answer to what it asks; null where it is of another kind or asks nothing. */
  readonly answered: (action: AnyAction, answer: PeopleAnswer) => Action | null;
  /** How the scenario sheet has it. */
  readonly notation: Notation;
};

type FieldsOf<Values> = { readonly [Name in keyof Values]-?: Field<Values[Name]> };

export type KindSpec<Kind extends string, Values extends object> = {
  readonly group: KindGroup;
  readonly fields: FieldsOf<Values>;
  readonly sheetKind?: string;
  /** Where the fields stand on the sheet; a notation of its own where they do not stand one by one. */
  readonly sheet: SheetLayout<keyof Values & string> | ((context: NotationContext<{ readonly kind: Kind } & Values>) => Notation);
  /** Where JSON has other ways of writing the same. */
  readonly json?: (besides: readonly string[]) => Decoder<Values>;
  readonly apply: (moving: MovingFacts, start: ScenarioStart, action: { readonly kind: Kind } & Values) => readonly Problem[];
  readonly decides?: (action: { readonly kind: Kind } & Values, context: DecisionContext) => readonly Decision[];
};

function shapesOf<Values extends object>(fields: FieldsOf<Values>): readonly NamedShape[];
function shapesOf(fields: Readonly<Record<string, Field<unknown>>>): readonly NamedShape[] {
  return Object.entries(fields).map(([name, { shape }]) => ({ name, shape }));
}

function spelledValues<Values extends object, Spelled>(
  fields: FieldsOf<Values>,
  values: Values,
  by: Spelling<Spelled>,
): readonly (readonly [string, Spelled])[];
function spelledValues<Spelled>(
  fields: Readonly<Record<string, Field<unknown>>>,
  values: Readonly<Record<string, unknown>>,
  by: Spelling<Spelled>,
): readonly (readonly [string, Spelled])[] {
  return Object.entries(fields).map(([name, { spell }]) => [name, spell(by, values[name])]);
}

function decodersOf<Values extends object>(fields: FieldsOf<Values>): Shape<Values>;
function decodersOf(fields: Readonly<Record<string, Field<unknown>>>): unknown {
  return Object.fromEntries(Object.entries(fields).map(([each, { json }]) => [each, json]));
}

function renamedValues<Values extends object>(fields: FieldsOf<Values>, values: Values, by: Renaming): Values;
function renamedValues(fields: Readonly<Record<string, Field<unknown>>>, values: Readonly<Record<string, unknown>>, by: Renaming): unknown {
  return Object.fromEntries(Object.entries(fields).map(([each, { renamed }]) => [each, renamed(values[each], by)]));
}

function asks(fields: readonly NamedShape[]): boolean {
  return fields.some(({ shape }) => shape.tag === 'answer');
}

function answeredValues<Values extends object>(fields: FieldsOf<Values>, values: Values, answer: PeopleAnswer): Values;
function answeredValues(
  fields: Readonly<Record<string, Field<unknown>>>,
  values: Readonly<Record<string, unknown>>,
  answer: PeopleAnswer,
): unknown {
  return Object.fromEntries(Object.entries(fields).map(([each, { shape }]) => [each, shape.tag === 'answer' ? answer : values[each]]));
}

/** The kind of change that a file declares. */
export function changeKind<const Kind extends string, Values extends object>(
  kind: Kind,
  spec: KindSpec<Kind, Values>,
): ChangeKind<{ readonly kind: Kind } & Values> {
  type Action = { readonly kind: Kind } & Values;
  const isOf = (action: AnyAction): action is Action => action.kind === kind;
  const tag: Shape<{ readonly kind: Kind }> = { kind: constant(kind) };
  const json = (besides: readonly string[]): Decoder<Action> => {
    const values = spec.json?.([...besides, 'kind']) ?? object<Values>(decodersOf(spec.fields), [...besides, 'kind']);
    return (place) => ({ kind: tag.kind(place), ...values(place) });
  };
  const fields = shapesOf(spec.fields);
  const spelled: ChangeKind<Action>['spelled'] = (action, by) => (isOf(action) ? spelledValues(spec.fields, action, by) : []);
  return {
    kind,
    group: spec.group,
    sheetKind: spec.sheetKind ?? kind,
    fields,
    json,
    isOf,
    apply: (moving, start, action) => (isOf(action) ? spec.apply(moving, start, action) : []),
    decides: (action, context) => (isOf(action) ? (spec.decides?.(action, context) ?? []) : []),
    spelled,
    renamed: (action, by) => (isOf(action) ? { ...action, ...renamedValues(spec.fields, action, by) } : null),
    answered: (action, answer) => (isOf(action) && asks(fields) ? { ...action, ...answeredValues(spec.fields, action, answer) } : null),
    notation: notationOf(spec.sheet, { kind, fields, spelled, isOf }),
  };
}
