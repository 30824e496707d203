/** What is put down for every year of a growing budget, before any amount is worked out: rates, revenue that comes once, expenditure. */
import type { BalanceBy, BudgetGrowth } from '../../domain/budget-growth';
import { lastYearOf } from '../../domain/budget-growth';
import type { BudgetLine } from '../../domain/budget-line';
import type { ExpenditureOrigin } from '../../domain/budget-path';
import { rivalFigures, trustedFigure } from '../../domain/budget-trust';

/** Expenditure of a year. `anchor`: the stated or listed figure that it was grown from, itself where it was not. */
export type PlannedExpenditure = {
  readonly amount: number;
  readonly origin: ExpenditureOrigin;
  readonly line: BudgetLine | null;
  readonly anchor: { readonly amount: number; readonly line: BudgetLine | null };
};

/** A later change that set the whole revenue of a year. */
export type MovedRevenue = { readonly from: number; readonly to: number };

export type PlannedYear = {
  readonly year: number;
  /** Growth from the year before; null in the first year. */
  readonly rate: number | null;
  readonly oneOff: number;
  readonly moved: MovedRevenue | null;
  readonly expenditure: PlannedExpenditure | null;
};

export type BudgetPlan = {
  readonly base: BudgetLine;
  readonly rivals: readonly BudgetLine[];
  readonly years: readonly PlannedYear[];
  readonly by: BalanceBy;
  /** It goes on from a year of an earlier change. `isWhole`: from its last, so that nothing of it is replaced. */
  readonly goesOn: { readonly isWhole: boolean } | null;
};

/** A sheet with several totals of a year says none of it. */
function listedExpenditure(lines: readonly BudgetLine[], year: number): BudgetLine | null | 'several' {
  const line = trustedFigure(lines, 'expenditure', year);
  if (line === undefined) return null;
  return rivalFigures(lines, 'expenditure', year).length > 0 ? 'several' : line;
}

function expenditureOf(
  lines: readonly BudgetLine[],
  action: BudgetGrowth,
  year: number,
  before: PlannedExpenditure | null,
): PlannedExpenditure | null {
  const { from, expenditure, expenditureRate } = action;
  if (expenditure !== null) {
    const amount = expenditure * (1 + expenditureRate) ** (year - from);
    const origin = year === from || expenditureRate === 0 ? 'typed' : 'grown';
    return { amount, origin, line: null, anchor: { amount: expenditure, line: null } };
  }
  const line = listedExpenditure(lines, year);
  if (line === 'several') return null;
  if (line !== null) return { amount: line.amount, origin: 'sheet', line, anchor: { amount: line.amount, line } };
  if (before === null || expenditureRate === 0) return null;
  return { amount: before.amount * (1 + expenditureRate), origin: 'grown', line: null, anchor: before.anchor };
}

/** The years up to the one that growth starts from; null where neither the sheet nor an earlier change has its revenue. */
function startOf(lines: readonly BudgetLine[], { from }: BudgetGrowth, earlier: BudgetPlan | null): Omit<BudgetPlan, 'by'> | null {
  const base = trustedFigure(lines, 'revenue', from);
  if (base !== undefined) {
    const first = { year: from, rate: null, oneOff: 0, moved: null, expenditure: null };
    return { base, rivals: rivalFigures(lines, 'revenue', from), years: [first], goesOn: null };
  }
  if (earlier?.years.some(({ year }) => year === from) !== true) return null;
  const years = earlier.years.filter(({ year }) => year <= from);
  return { base: earlier.base, rivals: earlier.rivals, years, goesOn: { isWhole: years.length === earlier.years.length } };
}

/**
 * The plan of a change. Growth starts from the sheet's revenue of its first year, as the form shows it; where the sheet has none, it goes
 * on from that year of an earlier change.
 */
export function budgetPlan(lines: readonly BudgetLine[], action: BudgetGrowth, earlier: BudgetPlan | null): BudgetPlan | null {
  const start = startOf(lines, action, earlier);
  const first = start?.years.at(-1);
  if (start === null || first === undefined) return null;
  const { from, phases, oneOff } = action;
  const stated = expenditureOf(lines, action, from, null) ?? first.expenditure;
  const years: PlannedYear[] = [...start.years.slice(0, -1), { ...first, expenditure: stated }];
  let before = stated;
  for (let year = from + 1; year <= lastYearOf(action); year += 1) {
    before = expenditureOf(lines, action, year, before);
    years.push({
      year,
      rate: phases.find(({ to }) => year <= to)?.rate ?? 0,
      oneOff: oneOff.filter((each) => each.year === year).reduce((sum, { amount }) => sum + amount, 0),
      moved: null,
      expenditure: before,
    });
  }
  return { ...start, years, by: action.by };
}
