import type { BudgetFigureKind, BudgetSide, MonthRange } from '../budget-line';
import type { Translations } from '../translations';

/** A figure of the budget sheet, in tỷ đồng. */
type NamedFigure = { readonly line: string; readonly year: number; readonly amount: number; readonly cell: string };

/** A driver, and what its edition calls it; no name where the house names it itself (words). */
type CalledDriver = { readonly driver: string; readonly name?: string | undefined; readonly nameIn?: Translations | undefined };

/** A change of a scenario that cannot be applied, and what to know of one that was. */
/** People of a unit, and the note that says what the figure of a row contains. */
type PeopleIn = {
  readonly unit: string;
  /** The figures of the whole and of the inner city may both have them. */
  readonly isBoth: boolean;
  readonly people: number;
  readonly row: string;
  readonly cell: string;
  readonly text: string;
};

export type ScenarioProblems = {
  'unit-unknown': { readonly unit: string };
  'unit-already-in-city': { readonly unit: string };
  'unit-not-in-city': { readonly unit: string };
  'unit-already-ward': { readonly unit: string };
  'unit-name-taken': { readonly unit: string };
  'unit-lacks-figure': { readonly unit: string; readonly figure: 'people' | 'area' };
  /** The unit's area comes from a list whose areas are more than the whole city's. */
  /** A note says that a figure contains people of some units, and these may be among them. `row`: the code of its row. */
  'people-in-unanswered': PeopleIn;
  /** A note says that these very people are in the figure: they are not counted again. */
  'people-in-noted': PeopleIn;
  /** Answered as counted, where no note of a figure that they come to may have counted them: they are added. */
  'people-in-unfounded': { readonly unit: string };
  /** More units are said to be in the figure than its note counts. */
  'people-in-too-many': {
    readonly row: string;
    readonly cell: string;
    readonly text: string;
    readonly communes: number;
    readonly counted: number;
  };
  'unit-area-doubtful': {
    readonly unit: string;
    readonly area: number;
    /** The list has more land than the table says; else its sum is not known. */
    readonly isTooMuch: boolean;
  };
  /** Codes of rows that a change of units moved, that stayed by the stated assumption, and that it has no figures for; '' where none. */
  'rows-followed': { readonly moved: string; readonly assumed: string; readonly unknown: string; readonly isOfUnits: boolean };
  /** Densities that rise because people came and their land did not. */
  'land-did-not-come': { readonly rows: string; readonly isOfUnits: boolean };
  /** The last commune became a ward: rows of the outer area look at nothing. */
  'no-outer-area-left': { readonly rows: string };
  /** A city has wards and communes alone. */
  'township-becomes-commune': { readonly unit: string };
  'part-joins-itself': { readonly unit: string };
  /** What is left of a unit joins the ward that a part of it became. */
  'rest-joins-ward': { readonly unit: string };
  /** A note says that a stock's figure contains what joins, and this unit may be among it. */
  'stock-may-be-in': { readonly unit: string; readonly row: string; readonly cell: string; readonly text: string };
  /** A density that was set is another than the people and the land make. */
  'row-contradicts-people': { readonly row: string; readonly value: number; readonly implied: number };
  /** A share that was set is below 1 %: perhaps typed as a fraction. */
  'set-share-as-fraction': { readonly indicator: string; readonly value: number; readonly percent: number };
  /** A unit needs land, and one that is cut out of another or left behind needs people too. */
  'part-empty': { readonly unit: string; readonly figure: 'people' | 'area' };
  'remainder-empty': { readonly unit: string; readonly figure: 'people' | 'area' };
  'part-exceeds-unit': { readonly unit: string; readonly figure: 'people' | 'area'; readonly part: number; readonly whole: number };
  /** `rate` as a share (0,02 is 2 %), above `low`; all others from `low` to `high`. `people-grown` is what a rate over years adds up to, `span` the years of a budget. */
  'amount-invalid': {
    readonly what: 'people' | 'people-grown' | 'area' | 'rate' | 'years' | 'span' | 'year' | 'cost' | 'revenue' | 'expenditure';
    readonly amount: number;
    readonly low: number;
    readonly high: number;
  };
  'driver-unknown': { readonly driver: string };
  /** `written`: what its row has instead of a figure that can be used. */
  'driver-missing': CalledDriver & { readonly written?: string };
  'driver-negative': CalledDriver & { readonly amount: number };
  'indicator-unknown': { readonly indicator: string };
  'indicator-not-numeric': { readonly indicator: string };
  'indicator-not-grade': { readonly indicator: string };
  /** `known`: the ids of the row's rungs. */
  'grade-unknown': { readonly indicator: string; readonly grade: string; readonly known: string };
  'budget-year-missing': { readonly year: number };
  /** Only a part of the year stands in the workbook; `months` null where it does not say which. */
  'budget-year-partial': {
    readonly year: number;
    readonly amount: number;
    readonly line: string;
    readonly cell: string;
    readonly months: MonthRange | null;
  };
  /** The growth starts from an estimate or a plan. */
  'budget-base-not-actual': {
    readonly year: number;
    readonly amount: number;
    readonly line: string;
    readonly cell: string;
    readonly kind: Exclude<BudgetFigureKind, 'actual'>;
  };
  /** Several totals of revenue stand for the year. `isOpen`: another one would give another balance, so row 2 stays as it was. */
  'budget-line-unchosen': {
    readonly year: number;
    readonly line: string;
    readonly amount: number;
    readonly cell: string;
    readonly other: string;
    readonly otherAmount: number;
    readonly otherCell: string;
    readonly isOpen: boolean;
  };
  /** The expenditure that no one typed, as the sheet has it. */
  'budget-expenditure-read': {
    readonly line: string;
    readonly year: number;
    readonly amount: number;
    readonly kind: BudgetFigureKind;
    readonly cell: string;
  };
  /** The edition scored by has no row that revenue or expenditure moves. */
  'budget-moves-no-row': { readonly edition: string; readonly editionIn?: Translations | undefined };
  'budget-without-expenditure': { readonly year: number };
  /** The expenditure of one year and of another come from different lines of the sheet. */
  'budget-lines-differ': {
    readonly line: string;
    readonly year: number;
    readonly cell: string;
    readonly other: string;
    readonly otherYear: number;
    readonly otherCell: string;
  };
  /** The sheet itself has the line's revenue of a year that the change grows it to; the change counts. */
  'budget-year-listed': NamedFigure & { readonly kind: BudgetFigureKind; readonly grown: number };
  /** A phase does not end after the one before it. */
  /** `isFirst`: the first phase ends before the year `before` that growth starts from. */
  'budget-phases-disordered': { readonly year: number; readonly before: number; readonly isFirst?: boolean };
  /** What comes once comes after the first year, which the sheet has whole, and not after the last. */
  'budget-one-off-outside': { readonly year: number; readonly name: string; readonly from: number; readonly to: number };
  /** A change after the growth moved the amount of its last year. `from` null where there was none. `isBalanceSet`: row 2 was set by hand. */
  'budget-last-year-moved': {
    readonly what: BudgetSide;
    readonly year: number;
    readonly from: number | null;
    readonly to: number;
    readonly isBalanceSet: boolean;
    /** Code of the row of the balance; '' where the table has none. */
    readonly indicator: string;
  };
  /** `scored`: the class whose table the scenario is scored by. */
  'class-without-edition': { readonly urbanClass: string; readonly scored: string };
  'changes-conflict': { readonly first: number };
  'scenarios-absent': Readonly<Record<string, never>>;
};
