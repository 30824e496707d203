/** A budget on paper, year by year (docs/scenario-json.md, "The budget"): revenue from phases and what comes once, row 2 from the balance. */
import type { BudgetGrowth } from '../../../src/domain/budget-growth';
import type { BudgetLine } from '../../../src/domain/budget-line';
import type { BudgetYear, City, Plan } from './city';
import { balanceRow, expenditure, revenue } from './law';

type Side = 'revenue' | 'expenditure';
const totals: Readonly<Record<Side, readonly string[]>> = {
  revenue: ['revenue-total', 'revenue-territory', 'revenue-local', 'revenue-balanced', 'revenue-shared'],
  expenditure: ['expenditure-total', 'expenditure-local', 'expenditure-balanced'],
};
const trust = ['actual', 'estimate', 'plan'];

/** Totals of a whole year: carried out before estimated before planned, then in the order of the totals, then as listed. */
function totalsOf(lines: readonly BudgetLine[], side: Side, year: number): readonly BudgetLine[] {
  return trust.flatMap((kind) =>
    totals[side].flatMap((id) =>
      lines.filter((line) => line.side === side && line.year === year && line.isWholeYear && line.kind === kind && line.id === id),
    ),
  );
}

/** The figure of a year, and other totals of it that could be meant as well. */
function figureOf(
  lines: readonly BudgetLine[],
  side: Side,
  year: number,
): { readonly amount: number; readonly rivals: readonly number[] } | null {
  const [used, ...others] = totalsOf(lines, side, year);
  if (used === undefined) return null;
  const rivals = new Map<string, number>();
  for (const { id, kind, amount } of others) if (kind === used.kind && id !== used.id && !rivals.has(id)) rivals.set(id, amount);
  return { amount: used.amount, rivals: [...rivals.values()].filter((amount) => amount !== used.amount) };
}

/** The year that a side is of now: the latest carried out, else the latest estimated, else the latest planned. */
export function yearNow(lines: readonly BudgetLine[], side: Side): number | null {
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => b - a);
  for (const kind of trust) {
    const year = years.find((one) => totalsOf(lines, side, one)[0]?.kind === kind);
    if (year !== undefined) return year;
  }
  return null;
}

export function amountNow(lines: readonly BudgetLine[], side: Side): number | null {
  const year = yearNow(lines, side);
  return year === null ? null : (figureOf(lines, side, year)?.amount ?? null);
}

const order = ['short', 'even', 'surplus'] as const;
type Balance = (typeof order)[number];

/** Even is a difference that rounds to no triệu đồng. */
function balance(collected: number, spent: number): Balance {
  const difference = collected - spent;
  if (Math.abs(difference) < 0.0005 - 1e-9) return 'even';
  return difference > 0 ? 'surplus' : 'short';
}

function collectedIn({ years }: Plan, base: number, moved: (amount: number, by: NonNullable<BudgetYear['moved']>) => number): number[] {
  let lasting = base;
  return years.map(({ rate, once, moved: by }) => {
    const grown = lasting * (1 + (rate ?? 0)) + once;
    const collected = by === null ? grown : moved(grown, by);
    lasting = collected - once;
    return collected;
  });
}

function worstOf(plan: Plan, collected: readonly number[]): Balance | null {
  const judged = plan.years.map((year, index) => ({ year, collected: collected[index] ?? 0 }));
  const which = plan.isEveryYear && judged.length > 1 ? judged.slice(1) : judged.slice(-1);
  const balances = which.map((one) => (one.year.spent === null ? null : balance(one.collected, one.year.spent)));
  return balances.includes(null) ? null : (order.find((each) => balances.includes(each)) ?? null);
}

/** The balance, where no other total of revenue would give another, whatever a later change meant for it. */
function certainBalance(plan: Plan): Balance | null {
  const own = worstOf(
    plan,
    collectedIn(plan, plan.base, (_amount, { to }) => to),
  );
  const others = plan.rivals.flatMap((rival) => [
    worstOf(
      plan,
      collectedIn(plan, rival, (amount, { from, to }) => amount + to - from),
    ),
    worstOf(
      plan,
      collectedIn(plan, rival, (amount, { from, to }) => (from > 0 ? (amount * to) / from : amount + to - from)),
    ),
  ]);
  return others.every((other) => other === own) ? own : null;
}

function judge(city: City, plan: Plan): void {
  const state = certainBalance(plan);
  if (state === null) return;
  city.said.set(balanceRow, { is: 'grade', grade: { surplus: 'maximum', even: 'minimum', short: null }[state] });
  city.evidence.delete(balanceRow);
}

function isSound({ from, phases, oneOff, expenditure: spent, expenditureRate }: BudgetGrowth): boolean {
  const to = phases.at(-1)?.to ?? from;
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2200;
  const isRate = (rate: number): boolean => Number.isFinite(rate) && rate > -1 && rate <= 10;
  const isMoney = (amount: number): boolean => Number.isFinite(amount) && amount >= 0 && amount <= 10_000_000;
  return (
    [from, ...phases.map((phase) => phase.to)].every(isYear) &&
    to >= from &&
    to - from <= 100 &&
    phases.every((phase, index) => (index === 0 ? phase.to >= from : phase.to > (phases[index - 1]?.to ?? from))) &&
    [expenditureRate, ...phases.map(({ rate }) => rate)].every(isRate) &&
    oneOff.every(({ year, amount }) => year > from && year <= to && isMoney(amount)) &&
    (spent === null || isMoney(spent))
  );
}

/** What is spent in a year: as stated and grown; else as listed, where the sheet has one total; else as the year before, grown. */
function spentIn(lines: readonly BudgetLine[], action: BudgetGrowth, year: number, before: number | null): number | null {
  if (action.expenditure !== null) return action.expenditure * (1 + action.expenditureRate) ** (year - action.from);
  const listed = figureOf(lines, 'expenditure', year);
  if (listed !== null) return listed.rivals.length > 0 ? null : listed.amount;
  return before === null || action.expenditureRate === 0 ? null : before * (1 + action.expenditureRate);
}

/** Where nothing but the plan of the last year says what the quantities are. */
function take(city: City, plan: Plan): void {
  city.plan = plan;
  city.accounts.set(revenue, collectedIn(plan, plan.base, (_amount, { to }) => to).at(-1) ?? plan.base);
  const spent = plan.years.at(-1)?.spent ?? null;
  if (spent !== null) city.accounts.set(expenditure, spent);
  city.money = { revenue: city.accounts.get(revenue), spent: city.accounts.get(expenditure) };
}

export function grow(city: City, lines: readonly BudgetLine[], action: BudgetGrowth): boolean {
  if (!isSound(action)) return false;
  const fresh = figureOf(lines, 'revenue', action.from);
  const goesOn = fresh === null && city.plan?.years.some(({ year }) => year === action.from) === true ? city.plan : null;
  if (fresh === null && goesOn === null) return false;
  const earlier = goesOn?.years.filter(({ year }) => year < action.from) ?? [];
  const first = goesOn?.years.find(({ year }) => year === action.from) ?? {
    year: action.from,
    rate: null,
    once: 0,
    moved: null,
    spent: null,
  };
  let spent = spentIn(lines, action, action.from, null) ?? first.spent;
  const years: BudgetYear[] = [...earlier, { ...first, spent }];
  for (const [index, phase] of action.phases.entries())
    for (let year = (index === 0 ? action.from : (action.phases[index - 1]?.to ?? 0)) + 1; year <= phase.to; year += 1) {
      spent = spentIn(lines, action, year, spent);
      const once = action.oneOff.reduce((sum, each) => (each.year === year ? sum + each.amount : sum), 0);
      years.push({ year, rate: phase.rate, once, moved: null, spent });
    }
  const plan = {
    base: fresh?.amount ?? goesOn?.base ?? 0,
    rivals: fresh?.rivals ?? goesOn?.rivals ?? [],
    years,
    isEveryYear: action.by === 'every-year',
  };
  take(city, plan);
  city.isBalanceByHand = false;
  judge(city, plan);
  return true;
}

/** Whatever else moved the money moves the last year, and row 2 with it unless it was set by hand. */
export function follow(city: City, lines: readonly BudgetLine[]): void {
  const [collected, spent] = [city.accounts.get(revenue), city.accounts.get(expenditure)];
  const seen = city.money;
  if (collected === seen.revenue && spent === seen.spent) return;
  city.money = { revenue: collected, spent };
  if (collected === undefined) return;
  const last = city.plan?.years.at(-1);
  if (city.plan !== null && last !== undefined) {
    const moved = collected === seen.revenue ? last.moved : { from: last.moved?.from ?? seen.revenue ?? 0, to: collected };
    const now = { ...last, moved, spent: spent === seen.spent ? last.spent : (spent ?? null) };
    const plan = { ...city.plan, years: [...city.plan.years.slice(0, -1), now] };
    take(city, plan);
    if (!city.isBalanceByHand) judge(city, plan);
    return;
  }
  const [year, spentYear] = [yearNow(lines, 'revenue'), yearNow(lines, 'expenditure')];
  if (year === null || spentYear !== year || spent === undefined || city.isBalanceByHand) return;
  const [listed, outlay] = [figureOf(lines, 'revenue', year), figureOf(lines, 'expenditure', year)];
  if (listed === null || outlay === null || outlay.rivals.length > 0) return;
  const moved = collected === listed.amount ? null : { from: listed.amount, to: collected };
  judge(city, { base: listed.amount, rivals: listed.rivals, years: [{ year, rate: null, once: 0, moved, spent }], isEveryYear: false });
}
