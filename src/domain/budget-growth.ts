/** How a change lets the budget grow: in phases, with revenue that comes once, and by which years the balance is judged. */

/** Revenue grows by `rate` a year (0,13 is 13 %) up to and with year `to`. A phase begins where the one before it ends. */
export type GrowthPhase = { readonly rate: number; readonly to: number };

/** Revenue of one year that nothing grows from: land put up for auction, a transfer. `amount` in tỷ đồng; `name` may be ''. */
export type OneOffRevenue = { readonly year: number; readonly amount: number; readonly name: string };

/** Which years row 2 is judged by: the last one, or each after the year that growth starts from. */
export type BalanceBy = 'last-year' | 'every-year';

/**
 * Revenue grows in phases from the revenue of year `from`; row 2 follows from comparing it with the expenditure: `expenditure` of year
 * `from` grown by `expenditureRate`. Null takes the sheet's figure of every year that it has one of, and grows the others from the year
 * before where a rate is stated. Amounts in tỷ đồng.
 */
export type BudgetGrowth = {
  readonly from: number;
  readonly phases: readonly GrowthPhase[];
  readonly oneOff: readonly OneOffRevenue[];
  readonly expenditure: number | null;
  readonly expenditureRate: number;
  readonly by: BalanceBy;
};

/** The year that growth reaches; the first year where there is no phase. */
export function lastYearOf({ from, phases }: { readonly from: number; readonly phases: readonly GrowthPhase[] }): number {
  return phases.at(-1)?.to ?? from;
}
