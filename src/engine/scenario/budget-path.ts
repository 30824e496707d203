/** What a plan of the budget comes to, year by year: what is applied, told and written is this one answer. */
import { balanceState } from '../../domain/budget-balance';
import type { BalanceState } from '../../domain/budget-balance';
import type { BalanceBy } from '../../domain/budget-growth';
import type { BudgetPath, BudgetYear } from '../../domain/budget-path';
import type { BudgetPlan, PlannedYear } from './budget-plan';
import { neededGrowth } from './needed-growth';

/** What a later change means for another total of revenue than the one that it was made over: as much more, or as many times more. */
type Reading = 'added' | 'scaled';

function movedAmount(revenue: number, { moved }: PlannedYear, reading: Reading | null): number {
  if (moved === null) return revenue;
  if (reading === null) return moved.to;
  return reading === 'scaled' && moved.from > 0 ? (revenue * moved.to) / moved.from : revenue + moved.to - moved.from;
}

type Revenue = {
  readonly whole: number;
  /** The first amount grown by the rates alone. */
  readonly byGrowth: number;
};

/** Revenue of every year from the first year's amount. `reading`: null for the total that the plan is made over. */
function revenuesOf({ years }: BudgetPlan, amount: number, reading: Reading | null): readonly Revenue[] {
  let recurring = amount;
  let byGrowth = amount;
  return years.map((each) => {
    recurring *= 1 + (each.rate ?? 0);
    byGrowth *= 1 + (each.rate ?? 0);
    const whole = movedAmount(recurring + each.oneOff, each, reading);
    // What comes once is no base of the next year; what a later change brought is.
    recurring = whole - each.oneOff;
    return { whole, byGrowth };
  });
}

function yearOf({ year, rate, oneOff, moved, expenditure }: PlannedYear, { whole }: Revenue, { base }: BudgetPlan): BudgetYear {
  const isFirst = rate === null;
  return {
    year,
    revenue: whole,
    revenueOrigin: moved !== null ? 'changed' : isFirst ? 'sheet' : 'grown',
    revenueLine: isFirst && moved === null ? base : null,
    oneOff,
    expenditure: expenditure?.amount ?? null,
    expenditureOrigin: expenditure?.origin ?? null,
    expenditureLine: expenditure?.line ?? null,
    balance: expenditure === null ? null : whole - expenditure.amount,
    state: expenditure === null ? null : balanceState(whole, expenditure.amount),
  };
}

/** The years that row 2 is judged by: the last, or all after the first, which is what stands on the sheet. */
function judged<Each>(years: readonly Each[], by: BalanceBy): readonly Each[] {
  return by === 'last-year' || years.length === 1 ? years.slice(-1) : years.slice(1);
}

/** The worst of several balances; null where one is not known. */
function worst(states: readonly (BalanceState | null)[]): BalanceState | null {
  if (states.includes(null)) return null;
  return (['deficit', 'balanced'] as const).find((state) => states.includes(state)) ?? 'surplus';
}

function stateFrom(plan: BudgetPlan, amount: number, reading: Reading | null): BalanceState | null {
  const revenues = revenuesOf(plan, amount, reading);
  const states = plan.years.map(({ expenditure }, index) =>
    expenditure === null ? null : balanceState(revenues[index]?.whole ?? 0, expenditure.amount),
  );
  return worst(judged(states, plan.by));
}

/** True where another total of revenue would give another balance than the one that is used. */
export function isBalanceOpen(plan: BudgetPlan): boolean {
  const own = stateFrom(plan, plan.base.amount, null);
  const readings: readonly Reading[] = ['added', 'scaled'];
  return plan.rivals.some(({ amount }) => readings.some((reading) => stateFrom(plan, amount, reading) !== own));
}

export function budgetPath(plan: BudgetPlan): BudgetPath {
  const { base, rivals, by } = plan;
  const revenues = revenuesOf(plan, base.amount, null);
  const none: Revenue = { whole: 0, byGrowth: 0 };
  const years = plan.years.map((each, index) => yearOf(each, revenues[index] ?? none, plan));
  const besides = years.map(({ year, expenditure }, index) => {
    const { whole, byGrowth } = revenues[index] ?? none;
    return { year, expenditure, besides: whole - byGrowth };
  });
  const last = years.at(-1);
  const spent = plan.years.at(-1)?.expenditure ?? null;
  return {
    base,
    rivals,
    years,
    by,
    grown: { year: last?.year ?? base.year, amount: last?.revenue ?? base.amount },
    expenditure: spent === null ? null : { base: spent.anchor.amount, grown: spent.amount, line: spent.anchor.line },
    firstSurplus: years.find(({ state }) => state === 'surplus')?.year ?? null,
    needed: neededGrowth(base, judged(besides, by)),
    state: isBalanceOpen(plan) ? null : stateFrom(plan, base.amount, null),
  };
}
