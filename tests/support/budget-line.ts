import type { BudgetLine, BudgetSide } from '../../src/domain/budget-line';

/** A line of the budget as a sheet has it: an actual of a whole year, in tỷ đồng. */
export function budgetLine(side: BudgetSide, year: number, amount: number, more: Partial<BudgetLine> = {}): BudgetLine {
  return {
    side,
    id: side === 'revenue' ? 'revenue-total' : 'expenditure-total',
    name: side === 'revenue' ? 'Tổng thu' : 'Tổng chi',
    year,
    kind: 'actual',
    isWholeYear: true,
    months: null,
    amount,
    unit: 'tỷ đồng',
    cell: { sheet: 'Thu', row: 4, column: 3 },
    ...more,
  };
}
