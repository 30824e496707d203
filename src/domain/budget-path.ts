import type { BalanceState } from './budget-balance';
import type { BalanceBy } from './budget-growth';
import type { BudgetLine } from './budget-line';

/** Where the amount of a year comes from. `changed`: a later change of the scenario set it. */
export type RevenueOrigin = 'sheet' | 'grown' | 'changed';
export type ExpenditureOrigin = 'sheet' | 'typed' | 'grown' | 'changed';

/** Revenue and expenditure of a year as a change makes them, in tỷ đồng. */
export type BudgetYear = {
  readonly year: number;
  readonly revenue: number;
  readonly revenueOrigin: RevenueOrigin;
  /** The sheet's figure of the first year; null for every other. */
  readonly revenueLine: BudgetLine | null;
  /** Of the revenue what comes in this year alone. */
  readonly oneOff: number;
  /** Null where neither the change nor the sheet says it. */
  readonly expenditure: number | null;
  readonly expenditureOrigin: ExpenditureOrigin | null;
  readonly expenditureLine: BudgetLine | null;
  /** Revenue less expenditure; null, as the state, without an expenditure. */
  readonly balance: number | null;
  readonly state: BalanceState | null;
};

/** How the revenue would have to grow: `growth` says it, every other why no rate is said. */
export type GrowthReach =
  | 'growth'
  /** What comes once covers the expenditure alone. */
  | 'one-off'
  /** The last year is the first. */
  | 'no-years'
  /** Nothing grows from 0. */
  | 'no-revenue'
  /** Faster than a change may state. */
  | 'above-limit';

/**
 * The growth at which revenue comes to exactly the expenditure of every year that row 2 is judged by; any more is a surplus. The same
 * rate every year, or the same amount more every year than the year before, from the first year on; all that comes once as it is stated.
 */
export type NeededGrowth = { readonly reach: GrowthReach; readonly rate: number | null; readonly perYear: number | null };

/** What a change makes of the budget, in tỷ đồng. */
export type BudgetPath = {
  /** The revenue that growth starts from. */
  readonly base: BudgetLine;
  /** Other totals of that year that could as well be meant. */
  readonly rivals: readonly BudgetLine[];
  /** From the first year to the last, none left out. */
  readonly years: readonly BudgetYear[];
  readonly by: BalanceBy;
  /** Revenue of the last year. */
  readonly grown: { readonly year: number; readonly amount: number };
  /**
   * Of the last year, grown from `base`; null where neither the change nor the sheet has one.
   * `line`: the sheet's figure that it is taken from; null where the change states it.
   */
  readonly expenditure: { readonly base: number; readonly grown: number; readonly line: BudgetLine | null } | null;
  readonly firstSurplus: number | null;
  /** Null where a year that row 2 is judged by has no expenditure. */
  readonly needed: NeededGrowth | null;
  /** What row 2 comes to; null where it stays as it was: no expenditure, or another total of revenue would give another balance. */
  readonly state: BalanceState | null;
};
