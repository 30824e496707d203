/**
 * Revenue or expenditure moved where no change lets the budget grow: the row of the balance follows, as it does after growth, where both are
 * known of one year and no other total of them would give another balance.
 */
import { gradeOfBalance } from '../../domain/budget-balance';
import { latestFigure } from '../../domain/budget-trust';
import { expenditure, revenue } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { budgetPath } from './budget-path';
import { budgetPlan } from './budget-plan';
import type { BudgetPlan, PlannedExpenditure } from './budget-plan';
import { toldOfRivals } from './grow-budget';
import { putGrade } from './put-reading';
import type { MovingFacts, ScenarioStart } from './replay-state';

/** The budget of one year as the sheet has it; nothing grows. */
function planOf(start: ScenarioStart, year: number): BudgetPlan | null {
  const still = {
    kind: 'grow-budget',
    from: year,
    phases: [],
    oneOff: [],
    expenditure: null,
    expenditureRate: 0,
    by: 'last-year',
  } as const;
  return budgetPlan(start.baseline.budget, still, null);
}

/** The same with the amounts that changes made; null where the sheet does not say what is spent in that year, or says several totals. */
function changedPlan(start: ScenarioStart, year: number, collected: number, spent: number): BudgetPlan | null {
  const plan = planOf(start, year);
  const [present] = plan?.years ?? [];
  if (plan === null || present === undefined || present.expenditure === null) return null;
  const moved = { from: plan.base.amount, to: collected };
  const changed: PlannedExpenditure = { amount: spent, origin: 'changed', line: null, anchor: { amount: spent, line: null } };
  return { ...plan, years: [{ ...present, moved, expenditure: changed }] };
}

/** What a change of any other kind than growth did to the balance. */
export function followPresentBudget(moving: MovingFacts, start: ScenarioStart): readonly Problem[] {
  const [collected, spent] = [moving.drivers.get(revenue), moving.drivers.get(expenditure)];
  const { money } = moving;
  const { indicators, roles } = start.edition.standard;
  const row = indicators.find(({ id }) => id === roles['budget-balance']);
  if (moving.budget !== null || row === undefined || (collected === money.revenue && spent === money.expenditure)) return [];
  moving.money = { revenue: collected, expenditure: spent };
  const line = latestFigure(start.baseline.budget, 'revenue');
  if (line === undefined || collected === undefined) return [];
  const { year } = line;
  const other = latestFigure(start.baseline.budget, 'expenditure');
  if (other !== undefined && other.year !== year)
    return [problem('balance-years-differ', 'info', null, { indicator: row.code, revenueYear: year, expenditureYear: other.year })];
  const plan = spent === undefined ? null : changedPlan(start, year, collected, spent);
  if (plan === null || spent === undefined) return [problem('budget-without-expenditure', 'info', null, { year })];
  const { state } = budgetPath(plan);
  if (state === null) return toldOfRivals(plan, start);
  const isBalanceSet = moving.isBalanceSet;
  if (!isBalanceSet) {
    putGrade(moving, start, row.id, gradeOfBalance[state]);
    moving.isBalanceSet = false;
  }
  return [problem('balance-followed', 'info', null, { indicator: row.code, year, revenue: collected, expenditure: spent, isBalanceSet })];
}
