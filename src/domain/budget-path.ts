import type { BudgetLine } from './budget-line';

/** What a change makes of the budget, in tỷ đồng. */
export type BudgetPath = {
  /** The revenue that growth starts from. */
  readonly base: BudgetLine;
  /** Revenue of the last year. */
  readonly grown: { readonly year: number; readonly amount: number };
  /** As stated for the first year, and grown to the last; null where none is stated. */
  readonly expenditure: { readonly base: number; readonly grown: number } | null;
};
