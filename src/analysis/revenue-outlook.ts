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
  /** Null where the workbook has no whole year of revenue. */
  readonly base: BudgetLine | null;
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

/** Years that a part may be told of: those after the base, and its own where that is not carried out yet. */
function isAhead(year: number, base: BudgetLine | null): boolean {
  return base === null || year > base.year || (year === base.year && base.kind !== 'actual');
}

export function revenueOutlook(lines: readonly BudgetLine[]): RevenueOutlook | null {
  const base = latestFigure(lines, 'revenue') ?? null;
  const planLines = trustedFigures(
    lines.filter(({ kind }) => kind === 'plan'),
    'revenue',
  );
  const plan = base === null ? undefined : planLines.find(({ year }) => year > base.year);
  // The months of the planned year before those of any other: beside its plan they say most.
  const ahead = lines.filter(({ side, year, isWholeYear }) => side === 'revenue' && !isWholeYear && isAhead(year, base));
  const years = ahead.map(({ year }) => year);
  const partYears = plan === undefined || !years.includes(plan.year) ? [...years].sort((a, b) => b - a) : [plan.year];
  const part = partYears.map((year) => partOfYear(lines, 'revenue', year)).find((line) => line !== undefined);
  if (base === null && part === undefined) return null;
  const soFar = monthsSoFar(part, planLines.find(({ year }) => year === part?.year)?.amount ?? null);
  const rise = plan !== undefined && base !== null && base.amount > 0 ? plan.amount / base.amount - 1 : 0;
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
