import type { BudgetSide } from '../budget-line';
import type { PeopleSource } from '../driver';
import type { JsonFault } from '../json-fault';

/** A figure of the unit, budget and project sheets. */
export type ListedFigure = 'area' | 'people' | 'year' | 'place' | 'amount' | 'cost';

/** The unit, budget and project sheets, and the scenario sheet. */
export type ListProblems = {
  'figure-unreadable': { readonly of: string; readonly figure: ListedFigure; readonly text: string };
  /** `readings`: the numbers that the text can mean. */
  'figure-ambiguous': { readonly of: string; readonly figure: ListedFigure; readonly text: string; readonly readings?: readonly number[] };
  /** `isBroken`: a count that is no whole number, as `2.477` becomes in a program set to English. */
  'figure-implausible': { readonly of: string; readonly figure: ListedFigure; readonly value: number; readonly isBroken?: boolean };
  /** A column whose heading, or the line above the table, says a unit that is none of the figure's. `place`: that text. */
  'figure-unit-foreign': { readonly figure: ListedFigure; readonly unit: string; readonly wanted: string };
  /**
   * Several columns could be the figure. `chosen`: heading of the one that is read; '' where rows in which they differ count as missing.
   * `others`: letters and headings of all, or of those that were not chosen.
   */
  'figure-columns': { readonly figure: 'area' | 'people'; readonly chosen: string; readonly others: string };
  /** The only column of the figure counts a part of it, or what was made from it: men, farmland, `sau quy đổi`. */
  'figure-part-only': { readonly figure: 'area' | 'people'; readonly heading: string };
  /** So few or so many people on so much land that one of the two figures must be wrong. `density`: people a km². */
  'unit-density-implausible': { readonly unit: string; readonly people: number; readonly area: number; readonly density: number };
  'unit-kind-unclear': { readonly unit: string; readonly text: string };
  'unit-listed-twice': { readonly unit: string; readonly first: string };
  'city-unclear': { readonly sheet: string };
  'several-lists': { readonly what: 'units' | 'projects' | 'scenarios'; readonly chosen: string; readonly others: string };
  'project-listed-twice': { readonly project: string; readonly first: string };
  /** `parts`: what stands beside it as projects of their own. */
  'project-beside-parts': { readonly project: string; readonly parts: readonly string[] };
  'budget-year-unclear': { readonly line: string };
  /** `heading`: of the amount's column. Plan and outturn, a part of the year and the whole are both possible. */
  'budget-kind-unclear': { readonly line: string; readonly heading: string };
  'budget-period-unclear': { readonly line: string; readonly heading: string };
  /** `first`: where the figure that is used stands; the problem's cell has another one. */
  'budget-year-twice': {
    readonly what: BudgetSide;
    readonly year: number;
    readonly amount: number;
    readonly first: string;
    readonly used: number;
  };
  'budget-total-missing': { readonly what: BudgetSide; readonly line: string };
  /** Totals that are all true; `line` stands in the problem's cell, `usedLine` in `first`. */
  'budget-totals-several': {
    readonly what: BudgetSide;
    readonly year: number;
    readonly line: string;
    readonly amount: number;
    readonly usedLine: string;
    readonly usedAmount: number;
    readonly first: string;
  };
  /** Two years next to each other, one more than ten times the other. */
  'budget-size-jump': {
    readonly line: string;
    readonly year: number;
    readonly amount: number;
    readonly earlierYear: number;
    readonly earlierAmount: number;
    readonly first: string;
  };
  /** What was filed for the balance of the budget does not follow from the budget sheet. `filed`: null is less than enough. */
  'budget-balance-differs': {
    readonly indicator: string;
    readonly filed: 'maximum' | 'minimum' | null;
    readonly year: number;
    readonly line: string;
    readonly amount: number;
    readonly first: string;
    readonly other: string;
    readonly otherAmount: number;
    readonly otherCell: string;
  };
  /** `said`: what stands where the unit would; '' where nothing does. */
  'money-unit-missing': { readonly line: string; readonly said: string };
  /** `amount` in tỷ đồng, as `unit` has it. */
  'money-size-absurd': { readonly line: string; readonly year: number; readonly amount: number; readonly unit: string };
  /** `rows`: numbers of the indicators that the filed area follows from; `isApart`: by more than a survey's rounding, so that the list is not the city. */
  'area-differs': {
    readonly units: number;
    readonly filed: number;
    readonly rows: string;
    readonly count: number;
    readonly isApart: boolean;
    readonly used: PeopleSource;
  };
  /** `listed`: what those of the city's units add up to that have an area. */
  'area-incomplete': {
    readonly listed: number;
    readonly missing: number;
    readonly count: number;
    readonly filed: number;
    readonly rows: string;
  };
  /** The people of the list are not the city's, and nothing else can tell whether the list is whole. */
  'units-unproven': { readonly count: number };
  'population-differs': { readonly units: number; readonly filed: number; readonly indicator: string; readonly used: PeopleSource };
  /** A scenario sheet was written under another assumption than this workbook's. */
  'scenario-assumption-differs': { readonly assumption: string; readonly stated: string; readonly own: string };
  'scenario-columns-missing': { readonly sheet: string; readonly columns: string };
  /** A name with a character that cannot be seen or written; `character` as `U+0001`. */
  'scenario-name-unwritable': { readonly row: number; readonly character: string };
  'scenario-unnamed': { readonly row: number };
  'change-kind-unknown': { readonly text: string; readonly known: string };
  'change-target-unclear': { readonly change: string; readonly text: string; readonly example: string };
  'change-value-unclear': { readonly change: string; readonly text: string; readonly example: string };
  'change-switch-unclear': { readonly text: string };
  'change-order-unclear': { readonly text: string };
  'change-brings-assumed': { readonly unit: string };
  /** A draft of scenarios that gave way to a sheet edited after it. `scenarios`: its scenarios' names. */
  'scenario-draft-outdated': { readonly sheet: string; readonly scenarios: string };
  /** More scenarios than are compared side by side; every one is kept and computed. */
  'scenarios-above-limit': { readonly count: number; readonly limit: number };
  'scenario-draft-unreadable': Readonly<Record<string, never>>;
  /** A draft that could be read only after scenarios had been made. `scenarios`: the names of the draft's. */
  'scenario-draft-late': { readonly scenarios: string };
  'scenario-invalid': { readonly path: string; readonly fault: JsonFault };
};
