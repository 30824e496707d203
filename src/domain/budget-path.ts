import type { BudgetLine } from './budget-line';

/** What a change makes of the budget, in tỷ đồng. */
export type BudgetPath = {
  /** The revenue that growth starts from. */
  readonly base: BudgetLine;
  /** Other totals of that year that could as well be meant. */
  readonly rivals: readonly BudgetLine[];
  /** Revenue of the last year. */
  readonly grown: { readonly year: number; readonly amount: number };
  /**
   * Of the last year, grown from `base`; null where neither the change nor the sheet has one.
   * `line`: the sheet's figure that it is taken from; null where the change states it.
   */
  readonly expenditure: { readonly base: number; readonly grown: number; readonly line: BudgetLine | null } | null;
};
