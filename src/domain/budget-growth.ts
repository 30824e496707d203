/** How a change lets the budget grow: in phases, with revenue that comes once, and by which years the balance is judged. */

/** Revenue grows by `rate` a year (0,13 is 13 %) up to and with year `to`. A phase begins where the one before it ends. */
export type GrowthPhase = { readonly rate: number; readonly to: number };

/** Revenue of one year that nothing grows from: land put up for auction, a transfer. `amount` in tỷ đồng; `name` may be ''. */
export type OneOffRevenue = { readonly year: number; readonly amount: number; readonly name: string };

/** Which years row 2 is judged by: the last one, or each after the year that growth starts from. */
export type BalanceBy = 'last-year' | 'every-year';

/** The year that growth reaches; the first year where there is no phase. */
export function lastYearOf({ from, phases }: { readonly from: number; readonly phases: readonly GrowthPhase[] }): number {
  return phases.at(-1)?.to ?? from;
}
