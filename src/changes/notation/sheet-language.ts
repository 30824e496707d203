/** What a language writes into the scenario sheet. The words live elsewhere; reading and writing the sheet is handed them. */
import type { Assumptions, AssumptionText } from '../../domain/assumptions';
import type { DriverId } from '../../domain/driver';
import type { LevelPlace, UrbanClass } from '../../domain/standard';

/** The columns as they are written, in order. */
export const writtenColumns = ['scenario', 'order', 'switch', 'kind', 'target', 'value', 'note'] as const;

/** What is said of the scenario itself, in columns behind the others; written where there is anything to say. */
export const aboutColumns = ['author', 'about'] as const;

export type WrittenColumn = (typeof writtenColumns)[number];
export type ScenarioColumn = WrittenColumn | (typeof aboutColumns)[number];

export type SheetWords = {
  readonly sheetName: string;
  readonly columns: Readonly<Record<ScenarioColumn, string>>;
  /** `none` stands for the grade null: below every rung. */
  readonly grades: Readonly<Record<LevelPlace | 'none', string>>;
  readonly switches: Readonly<Record<'on' | 'off', string>>;
  readonly noRegion: string;
  readonly classes: Readonly<Record<UrbanClass, string>>;
  readonly people: (number: string) => string;
  readonly overYears: (years: string) => string;
  /** The row of an indicator that a project moves. */
  readonly indicator: (number: string) => string;
  /** Amounts in tỷ đồng. */
  readonly cost: (amount: string) => string;
  readonly spending: (amount: string | null, growth: string) => string;
  /** Growth of revenue up to a year, and revenue that comes in one year alone, in tỷ đồng. */
  readonly phase: (rate: string, year: string) => string;
  readonly oneOff: (amount: string, year: string) => string;
  /** The balance is judged by every year, not by the last. */
  readonly everyYear: string;
};

/** What the sheet calls a kind of change, an example of its target and value, and the words of its choices, by field and choice. */
export type SheetKindWords = {
  readonly name: string;
  readonly example: { readonly target: string; readonly value: string };
  readonly written: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** A language as the scenario sheet speaks it: its words, its names of the drivers, its marks in numbers. */
export type SheetLanguage = SheetWords & {
  /** Its key, as other tables of the language are filed under. */
  readonly language: string;
  readonly kinds: Readonly<Record<string, SheetKindWords>>;
  readonly drivers: Readonly<Record<DriverId, string>>;
  /** What the figures stand on, as it is stated above the scenarios. */
  readonly assumptionTexts: (assumptions: Assumptions) => readonly AssumptionText[];
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
};

/** The words that a language writes for the choices of a field. */
export type Written = Readonly<Record<string, string>>;

/** The words of a kind's choices by field; none where the language has none. */
export function writtenBy(language: SheetLanguage, kind: string): (field: string) => Written {
  const fields = language.kinds[kind]?.written ?? {};
  return (field) => fields[field] ?? {};
}

/** A cell to write: text stays text even where it looks like a formula (`=1+1`); the writer sees to it. */
export type SheetCell = { readonly text: string } | number | null;

export function textCell(value: string): SheetCell {
  return value === '' ? null : { text: value };
}
