/** What the budget sheet says of the revenue to come: the last year carried out, what is planned after it, and what the months so far imply. */
import type { BudgetLine } from '../domain/budget-line';
import { latestFigure, partOfYear, trustedFigures } from '../domain/budget-trust';
import type { Target } from '../domain/target';
import { budgetSides } from '../language/money/budget-line';

/** Months so far against the plan of their year; amounts in tỷ đồng. */
export type MonthsSoFar = {
  readonly line: BudgetLine;
  readonly months: number;
  readonly aMonth: number;
  /** What each month that is left would have to bring for the plan, 0 where it is reached; null in a year without a plan or without months left. */
  readonly neededAMonth: number | null;
  /** The plan of that year; null where the workbook has none. */
  readonly planned: number | null;
  /** The year at the pace of the months so far. */
  readonly implied: number;
};

export type RevenueOutlook = {
  readonly base: BudgetLine;
  /** The plan of the first later year that has one, and how far it is above the base (0,38 is 38 %). */
  readonly plan: { readonly line: BudgetLine; readonly rise: number } | null;
  readonly soFar: MonthsSoFar | null;
  /** A figure of a part of a later year of which nobody knows how many months it is: it says nothing of the year. */
  readonly unread: BudgetLine | null;
};

const monthsOfYear = 12;

function monthsSoFar(line: BudgetLine | undefined, planned: number | null): MonthsSoFar | null {
  if (line === undefined || line.months === null || line.months.first !== 1) return null;
  const months = line.months.last;
  const left = monthsOfYear - months;
  const aMonth = line.amount / months;
  const neededAMonth = left === 0 || planned === null ? null : Math.max(0, planned - line.amount) / left;
  return { line, months, aMonth, neededAMonth, planned, implied: aMonth * monthsOfYear };
}

export function revenueOutlook(lines: readonly BudgetLine[]): RevenueOutlook | null {
  const base = latestFigure(lines, 'revenue');
  if (base === undefined) return null;
  const plans = trustedFigures(lines, 'revenue').filter(({ kind, year }) => kind === 'plan' && year > base.year);
  const [plan] = plans;
  const rise = plan !== undefined && base.amount > 0 ? plan.amount / base.amount - 1 : 0;
  // The months of the planned year before those of any other: beside its plan they say most.
  const later = lines
    .filter(({ side, year, isWholeYear }) => side === 'revenue' && !isWholeYear && year > base.year)
    .map(({ year }) => year);
  const partYears = plan === undefined || !later.includes(plan.year) ? [...later].sort((a, b) => b - a) : [plan.year];
  const part = partYears.map((year) => partOfYear(lines, 'revenue', year)).find((line) => line !== undefined);
  const soFar = monthsSoFar(part, plans.find(({ year }) => year === part?.year)?.amount ?? null);
  return {
    base,
    plan: plan === undefined ? null : { line: plan, rise },
    soFar,
    unread: part !== undefined && soFar === null ? part : null,
  };
}

/** `Tăng thu ngân sách bình quân`: a line of revenue, behind whatever word. */
function namesRevenue(name: string): boolean {
  const parts = name.normalize('NFC').split(/\s+/);
  return parts.some((_, first) => budgetSides(parts.slice(first).join(' ')).some(({ side, start }) => side === 'revenue' && start === 0));
}

/** The target of so many per cent more revenue every year; null where the workbook lists none. */
export function revenueTarget(targets: readonly Target[]): Target | null {
  return targets.find(({ name, goal }) => goal.value !== null && goal.unit.startsWith('%/') && namesRevenue(name)) ?? null;
}
