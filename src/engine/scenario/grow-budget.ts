/** Lets the budget grow, and follows it: whatever moves revenue or expenditure afterwards moves the last year, and row 2 with it. */
import { gradeOfBalance } from '../../domain/budget-balance';
import type { BudgetGrowth } from '../../domain/budget-growth';
import { lastYearOf } from '../../domain/budget-growth';
import type { BudgetLine } from '../../domain/budget-line';
import { partOfYear, trustedFigure } from '../../domain/budget-trust';
import { qualifiedReference } from '../../domain/cell';
import { isSame } from '../../domain/comparison';
import { expenditure, revenue } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { checkAmount, found } from './amounts';
import { budgetPath, isBalanceOpen } from './budget-path';
import { budgetPlan } from './budget-plan';
import type { BudgetPlan, PlannedExpenditure } from './budget-plan';
import type { MovingFacts, ScenarioStart } from './moving-facts';
import { putGrade } from './put-reading';

/** Why no revenue of a year can be grown: none stands, or only that of a part of the year. */
function noBase(lines: readonly BudgetLine[], year: number): Problem {
  const part = partOfYear(lines, 'revenue', year);
  if (part === undefined) return problem('budget-year-missing', 'error', null, { year });
  const { amount, name, cell, months } = part;
  return problem('budget-year-partial', 'error', null, { year, amount, line: name, cell: qualifiedReference(cell), months });
}

/** Whether the table has a row for the balance of the budget: not every edition does (NQ 111). */
function hasBalanceRow({ edition: { standard } }: ScenarioStart): boolean {
  return standard.roles['budget-balance'] !== undefined;
}

/** A budget that grows where no row follows it moves no points, which is told. */
function toldOfRows(start: ScenarioStart): readonly Problem[] {
  const { standard } = start.edition;
  const isMoved = standard.indicators.some(
    ({ drivers }) => drivers !== null && [drivers.numerator, drivers.denominator].some((id) => id === revenue || id === expenditure),
  );
  if (hasBalanceRow(start) || isMoved) return [];
  return [problem('budget-moves-no-row', 'info', null, { edition: standard.title, editionIn: standard.titleIn })];
}

/** What is not yet collected is told where growth starts from it. */
function toldOfBase({ kind, year, amount, name, cell }: BudgetLine): readonly Problem[] {
  if (kind === 'actual') return [];
  return [problem('budget-base-not-actual', 'warning', null, { year, amount, line: name, cell: qualifiedReference(cell), kind })];
}

/** Where the sheet has other totals of revenue: which one is used, and whether another would give another balance. */
export function toldOfRivals(plan: BudgetPlan, start: ScenarioStart): readonly Problem[] {
  const { base } = plan;
  const [rival] = plan.rivals;
  if (rival === undefined) return [];
  const figures = { line: base.name, amount: base.amount, cell: qualifiedReference(base.cell) };
  const others = { other: rival.name, otherAmount: rival.amount, otherCell: qualifiedReference(rival.cell) };
  return [
    problem('budget-line-unchosen', 'warning', null, {
      year: base.year,
      ...figures,
      ...others,
      isOpen: hasBalanceRow(start) && isBalanceOpen(plan),
    }),
  ];
}

/** What is not typed but taken from the sheet is told, where its lines change from one year to another, and that there is none. */
function toldOfExpenditure({ years, by }: BudgetPlan, start: ScenarioStart): readonly Problem[] {
  const judged = by === 'every-year' && years.length > 1 ? years.slice(1) : years.slice(-1);
  const missing = judged.find((each) => each.expenditure === null);
  const line = years.at(-1)?.expenditure?.anchor.line ?? null;
  const listed = years.flatMap((each) => each.expenditure?.line ?? []);
  const [first] = listed;
  const other = listed.find(({ id }) => id !== first?.id);
  return found(
    missing === undefined || !hasBalanceRow(start) ? null : problem('budget-without-expenditure', 'info', null, { year: missing.year }),
    line === null ? null : problem('budget-expenditure-read', 'info', null, { ...named(line), kind: line.kind }),
    first === undefined || other === undefined ? null : linesDiffer(first, other),
  );
}

function linesDiffer(first: BudgetLine, other: BudgetLine): Problem {
  const line = { line: first.name, year: first.year, cell: qualifiedReference(first.cell) };
  const others = { other: other.name, otherYear: other.year, otherCell: qualifiedReference(other.cell) };
  return problem('budget-lines-differ', 'warning', null, { ...line, ...others });
}

function named({ name, year, amount, cell }: BudgetLine): {
  readonly line: string;
  readonly year: number;
  readonly amount: number;
  readonly cell: string;
} {
  return { line: name, year, amount, cell: qualifiedReference(cell) };
}

/** What the sheet itself says of the line's later years: the growth passes over it, and that is told. */
function toldOfLaterYears(lines: readonly BudgetLine[], { base, years }: BudgetPlan, from: number): readonly Problem[] {
  const own = lines.filter(({ id }) => id === base.id);
  const { years: grown } = budgetPath({ base, rivals: [], years, by: 'last-year', goesOn: null });
  return grown.flatMap(({ year, revenue: amount }) => {
    const listed = year > from ? trustedFigure(own, 'revenue', year) : undefined;
    if (listed === undefined || isSame(listed.amount, amount)) return [];
    const severity = listed.kind === 'actual' ? 'warning' : 'info';
    return [problem('budget-year-listed', severity, null, { ...named(listed), kind: listed.kind, grown: amount })];
  });
}

function faultsOf({ from, phases, oneOff, expenditure: spent, expenditureRate }: BudgetGrowth): readonly Problem[] {
  const to = lastYearOf({ from, phases });
  const years = found(checkAmount('year', from), ...phases.map((phase) => checkAmount('year', phase.to)));
  const span = years.length > 0 ? [] : found(checkAmount('span', to - from));
  const disorder = phases.flatMap((phase, index) => {
    const before = phases[index - 1]?.to ?? from;
    // The first year itself may be the last of the first phase, which then lets nothing grow.
    const isAfter = index === 0 ? phase.to >= before : phase.to > before;
    return isAfter
      ? []
      : [problem('budget-phases-disordered', 'error', null, { year: phase.to, before, ...(index === 0 ? { isFirst: true } : {}) })];
  });
  const outside = oneOff
    .filter(({ year }) => year <= from || year > to)
    .map(({ year, name }) => problem('budget-one-off-outside', 'error', null, { year, name, from, to }));
  return [
    ...found(...phases.map(({ rate }) => checkAmount('rate', rate))),
    ...(years.length + span.length > 0 ? [...years, ...span] : [...disorder, ...outside]),
    ...found(...oneOff.map(({ amount }) => checkAmount('revenue', amount))),
    ...(spent === null ? [] : found(checkAmount('expenditure', spent))),
    ...found(checkAmount('rate', expenditureRate)),
  ];
}

/** Puts a plan into the facts: the drivers are those of its last year, and the row of the balance follows where it is known and the table has one. */
function put(moving: MovingFacts, start: ScenarioStart, plan: BudgetPlan, follows: boolean): void {
  const path = budgetPath(plan);
  moving.drivers.set(revenue, path.grown.amount);
  if (path.expenditure !== null) moving.drivers.set(expenditure, path.expenditure.grown);
  moving.budget = { plan, path, seen: { revenue: path.grown.amount, expenditure: moving.drivers.get(expenditure) } };
  if (!follows) return;
  const balance = start.edition.standard.roles['budget-balance'];
  if (path.state !== null && balance !== undefined) putGrade(moving, start, balance, gradeOfBalance[path.state]);
  moving.isBalanceSet = false;
}

/**
 * Revenue of a year grown to another; row 2 follows from the expenditure of the years it is judged by, where there is one and no other
 * total of revenue would give another balance.
 */
export function growBudget(moving: MovingFacts, start: ScenarioStart, action: BudgetGrowth): readonly Problem[] {
  const faults = faultsOf(action);
  if (faults.length > 0) return faults;
  const lines = start.baseline.budget;
  const plan = budgetPlan(lines, action, moving.budget?.plan ?? null);
  if (plan === null) return [noBase(lines, action.from)];
  put(moving, start, plan, true);
  return [
    ...toldOfRows(start),
    ...toldOfBase(plan.base),
    ...toldOfRivals(plan, start),
    ...toldOfExpenditure(plan, start),
    ...toldOfLaterYears(lines, plan, action.from),
  ];
}

/** The code of the row of the balance; '' where the table has none. */
function balanceCode({ edition: { standard } }: ScenarioStart): string {
  return standard.indicators.find(({ id }) => id === standard.roles['budget-balance'])?.code ?? '';
}

/** What a change of another kind did to the amounts of a budget that grew before it. They are those of its last year. */
export function followBudget(moving: MovingFacts, start: ScenarioStart): readonly Problem[] {
  const { budget } = moving;
  const last = budget?.plan.years.at(-1);
  if (budget === null || last === undefined) return [];
  const { seen } = budget;
  const [collected, spent] = [moving.drivers.get(revenue), moving.drivers.get(expenditure)];
  if (collected === seen.revenue && spent === seen.expenditure) return [];
  const natural = last.moved?.from ?? seen.revenue;
  const isMoved = collected !== undefined && collected !== seen.revenue;
  const isSpentMoved = spent !== undefined && spent !== seen.expenditure;
  const changed: PlannedExpenditure | null = isSpentMoved
    ? { amount: spent, origin: 'changed', line: null, anchor: { amount: spent, line: null } }
    : last.expenditure;
  const moved = isMoved ? { from: natural, to: collected } : last.moved;
  const plan = { ...budget.plan, years: [...budget.plan.years.slice(0, -1), { ...last, moved, expenditure: changed }] };
  const isSet = moving.isBalanceSet;
  put(moving, start, plan, !isSet);
  const told = (what: 'revenue' | 'expenditure', from: number | undefined, to: number): Problem =>
    problem('budget-last-year-moved', 'info', null, {
      what,
      year: last.year,
      from: from ?? null,
      to,
      isBalanceSet: isSet,
      indicator: balanceCode(start),
    });
  return [
    ...(isMoved ? [told('revenue', seen.revenue, collected)] : []),
    ...(isSpentMoved ? [told('expenditure', last.expenditure?.amount, spent)] : []),
    ...(isSet ? [] : toldOfRivals(plan, start).filter((each) => each.code === 'budget-line-unchosen' && each.data.isOpen)),
  ];
}
