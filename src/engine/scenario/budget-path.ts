/** From which figures a change grows the budget, and what it comes to: what is applied, told and written is this one answer. */
import type { BudgetLine } from '../../domain/budget-line';
import type { BudgetPath } from '../../domain/budget-path';
import { trustedFigure } from '../../domain/budget-trust';
import type { ChangeAction } from '../../domain/scenario';

type GrowBudget = Extract<ChangeAction, { kind: 'grow-budget' }>;

/** Null where no revenue of the whole first year stands in the workbook. */
export function budgetPath(lines: readonly BudgetLine[], action: GrowBudget): BudgetPath | null {
  const { rate, from, to, expenditure, expenditureRate } = action;
  const base = trustedFigure(lines, 'revenue', from);
  if (base === undefined) return null;
  return {
    base,
    grown: { year: to, amount: base.amount * (1 + rate) ** (to - from) },
    expenditure: expenditure === null ? null : { base: expenditure, grown: expenditure * (1 + expenditureRate) ** (to - from) },
  };
}
