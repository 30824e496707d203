/** From which figures a change grows the budget, and what it comes to: what is applied, told and written is this one answer. */
import type { BudgetLine } from '../../domain/budget-line';
import type { BudgetPath } from '../../domain/budget-path';
import { rivalFigures, trustedFigure } from '../../domain/budget-trust';
import type { ChangeAction } from '../../domain/scenario';

type GrowBudget = Extract<ChangeAction, { kind: 'grow-budget' }>;

/**
 * The expenditure that the last year's revenue is held against: what the change states, else the sheet's for that year, else the sheet's
 * for the first year where the change says how it grows. A sheet with several totals says none.
 */
function expenditureOf(lines: readonly BudgetLine[], action: GrowBudget): BudgetPath['expenditure'] {
  const { from, to, expenditure, expenditureRate } = action;
  const growth = (1 + expenditureRate) ** (to - from);
  if (expenditure !== null) return { base: expenditure, grown: expenditure * growth, line: null };
  const last = trustedFigure(lines, 'expenditure', to);
  if (last !== undefined) {
    return rivalFigures(lines, 'expenditure', to).length > 0 ? null : { base: last.amount, grown: last.amount, line: last };
  }
  const first = expenditureRate === 0 ? undefined : trustedFigure(lines, 'expenditure', from);
  if (first === undefined || rivalFigures(lines, 'expenditure', from).length > 0) return null;
  return { base: first.amount, grown: first.amount * growth, line: first };
}

/** Null where no revenue of the whole first year stands in the workbook. */
export function budgetPath(lines: readonly BudgetLine[], action: GrowBudget): BudgetPath | null {
  const { rate, from, to } = action;
  const base = trustedFigure(lines, 'revenue', from);
  if (base === undefined) return null;
  return {
    base,
    rivals: rivalFigures(lines, 'revenue', from),
    grown: { year: to, amount: base.amount * (1 + rate) ** (to - from) },
    expenditure: expenditureOf(lines, action),
  };
}
