/** What a language writes into the scenario sheet. The words live elsewhere; reading and writing the sheet is handed them. */
import type { Assumptions, AssumptionText } from './assumptions';
import type { DriverId, StockBehaviour } from './driver';
import type { Brings } from './scenario';
import type { LevelPlace, UrbanClass } from './standard';

/** Kinds of change as the sheet tells them apart, in the order they are offered: setting a value and setting a grade are one kind there. */
export const sheetKinds = [
  'merge-unit',
  'convert-to-ward',
  'split-unit',
  'add-people',
  'grow-people',
  'set-indicator',
  'change-driver',
  'set-behaviour',
  'complete-project',
  'grow-budget',
  'set-region',
  'set-area-type',
  'set-class',
] as const;

export type SheetKind = (typeof sheetKinds)[number];

/** The columns as they are written, in order. */
export const writtenColumns = ['scenario', 'order', 'switch', 'kind', 'target', 'value', 'note'] as const;

/** What is said of the scenario itself, in columns behind the others; written where there is anything to say. */
export const aboutColumns = ['author', 'about'] as const;

export type WrittenColumn = (typeof writtenColumns)[number];
export type ScenarioColumn = WrittenColumn | (typeof aboutColumns)[number];

export type SheetWords = {
  readonly sheetName: string;
  readonly columns: Readonly<Record<ScenarioColumn, string>>;
  readonly kinds: Readonly<Record<SheetKind, string>>;
  /** An example of each kind's target and value, shown where one cannot be read. */
  readonly examples: Readonly<Record<SheetKind, { readonly target: string; readonly value: string }>>;
  readonly places: Readonly<Record<'inner' | 'outer', string>>;
  readonly becomes: Readonly<Record<'ward' | 'same', string>>;
  readonly brings: Readonly<Record<Brings, string>>;
  /** `none` stands for the grade null: below every rung. */
  readonly grades: Readonly<Record<LevelPlace | 'none', string>>;
  readonly behaviours: Readonly<Record<StockBehaviour, string>>;
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

/** A language as the scenario sheet speaks it: its words, its names of the drivers, its marks in numbers. */
export type SheetLanguage = SheetWords & {
  /** Its key, as other tables of the language are filed under. */
  readonly language: string;
  readonly drivers: Readonly<Record<DriverId, string>>;
  /** What the figures stand on, as it is stated above the scenarios. */
  readonly assumptionTexts: (assumptions: Assumptions) => readonly AssumptionText[];
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
};
