/**
 * What a change is made of. A field says once what it holds; how it is written as JSON, on a sheet, in the form, in the guide and
 * at random in the tests follows from its shape.
 */
import type { GrowthPhase, OneOffRevenue } from '../domain/budget-growth';
import type { PeopleAnswer, ProjectEffect, UnitPart } from '../domain/change-parts';
import type { DriverId } from '../domain/driver';
import type { Decoder } from '../domain/json/decoders';
import type { GradeId, IndicatorId, UrbanClass } from '../domain/standard';

/** What a field holds, with what its notations need to know of it. */
export type FieldShape =
  /** A commune-level unit by its name: one outside the city, one of the city's, one of those that is no ward, or any. */
  | { readonly tag: 'unit'; readonly of: 'outside' | 'inside' | 'communes' | 'any' }
  | { readonly tag: 'new-unit' }
  | {
      readonly tag: 'choice';
      readonly choices: readonly string[];
      /** What is meant where nothing is said. */
      readonly absent: string;
      /** What the form offers first, and in which order. */
      readonly offered: readonly string[];
      /** Other forms of the choices that are read on sheets (src/language/lexicon); null where the written words are all. */
      readonly vocabulary: 'becomes' | 'brings' | 'places' | 'behaviours' | null;
      /** Told where a sheet leaves it out. */
      readonly isAssumption: boolean;
    }
  | { readonly tag: 'part'; readonly isOptional: boolean }
  | { readonly tag: 'people' }
  /** `grows`: the field whose amount it lets grow, where it may be left out with it; null where a rate must be stated. */
  | { readonly tag: 'rate'; readonly grows: string | null }
  | { readonly tag: 'years' }
  | { readonly tag: 'indicator'; readonly of: 'numeric' | 'graded' }
  /** Value and grade of the row that stands in the field `indicator`. */
  | { readonly tag: 'row-value' }
  | { readonly tag: 'row-grade' }
  | { readonly tag: 'driver' }
  | { readonly tag: 'expression' }
  | { readonly tag: 'project' }
  | { readonly tag: 'effects' }
  /** An amount in tỷ đồng; null where none is stated. */
  | { readonly tag: 'money' }
  | { readonly tag: 'base-year' }
  | { readonly tag: 'phases' }
  | { readonly tag: 'one-off' }
  | { readonly tag: 'region' }
  | { readonly tag: 'yes-no' }
  /** What only the user can say, and may not have said yet. */
  | { readonly tag: 'answer' }
  | { readonly tag: 'class' };

/** Puts the value of any field into another notation, one way a shape. */
export type Spelling<Spelled> = {
  readonly unit: (value: string) => Spelled;
  readonly newUnit: (value: string) => Spelled;
  readonly choice: (value: string, choices: readonly string[]) => Spelled;
  readonly part: (value: UnitPart | null) => Spelled;
  readonly people: (value: number) => Spelled;
  readonly rate: (value: number) => Spelled;
  readonly years: (value: number) => Spelled;
  readonly indicator: (value: IndicatorId) => Spelled;
  readonly rowValue: (value: number) => Spelled;
  readonly rowGrade: (value: GradeId | null) => Spelled;
  readonly driver: (value: DriverId) => Spelled;
  readonly expression: (value: string) => Spelled;
  readonly project: (value: string) => Spelled;
  readonly effects: (value: readonly ProjectEffect[]) => Spelled;
  readonly money: (value: number | null) => Spelled;
  readonly baseYear: (value: number) => Spelled;
  readonly phases: (value: readonly GrowthPhase[]) => Spelled;
  readonly oneOff: (value: readonly OneOffRevenue[]) => Spelled;
  readonly region: (value: string | null) => Spelled;
  readonly yesNo: (value: boolean) => Spelled;
  readonly answer: (value: PeopleAnswer | undefined) => Spelled;
  readonly urbanClass: (value: UrbanClass) => Spelled;
};

/** Other names for what a change speaks of; what is left out stays as it is called. */
export type Renaming = {
  readonly unit?: (name: string) => string;
  readonly project?: (name: string) => string;
  readonly indicator?: (id: IndicatorId) => IndicatorId;
};

export type Field<Value> = {
  readonly shape: FieldShape;
  readonly json: Decoder<Value>;
  readonly spell: <Spelled>(by: Spelling<Spelled>, value: Value) => Spelled;
  readonly renamed: (value: Value, by: Renaming) => Value;
};

/** Any change, of which only the kind is known. */
export type AnyAction = { readonly kind: string };

export type NamedShape = { readonly name: string; readonly shape: FieldShape };
