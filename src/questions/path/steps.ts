/** The changes that lead to a year: what grows, and what the scenario does in which year. */
import type { Change, ChangeAction } from '../../changes/scenario';
import { expenditure, revenue } from '../../domain/driver';
import type { Rate } from './fields';

/** A change with who asked for it: a rate by its driver, a change of the scenario by its number. */
export type Step = { readonly of: string; readonly action: ChangeAction };

/** A change of the scenario and the year at whose end it takes effect. */
export type PlannedChange = { readonly number: number; readonly year: number; readonly change: Change };

export type Plan = {
  readonly from: number;
  readonly rates: readonly Rate[];
  readonly planned: readonly PlannedChange[];
  /** Year of the revenue that grows; null where the workbook has none. */
  readonly revenueFrom: number | null;
  readonly expenditure: number | null;
  /** Of the year of the revenue, as the workbook has it; null where it has none, or has one of a later year, which no other year stands for. */
  readonly lastSpent: number | null;
};

/** Rates that were refused grow up to the last year that they could. */
export type Frozen = ReadonlyMap<string, number>;

function isMoney({ driver }: Rate): boolean {
  return driver === revenue || driver === expenditure;
}

function grown({ driver, percent }: Rate, years: number): ChangeAction {
  const rate = percent / 100;
  if (driver === 'people-inner' || driver === 'people-outer')
    return { kind: 'grow-people', where: driver === 'people-inner' ? 'inner' : 'outer', rate, years };
  return { kind: 'change-driver', driver, expression: `x * ${String(Number(((1 + rate) ** years).toPrecision(12)))}` };
}

function growth({ rates }: Plan, frozen: Frozen, from: number, to: number): readonly Step[] {
  return rates.flatMap((rate): Step[] => {
    const years = Math.min(to, frozen.get(rate.driver) ?? to) - from;
    return isMoney(rate) || years <= 0 || rate.percent === 0 ? [] : [{ of: rate.driver, action: grown(rate, years) }];
  });
}

/** Revenue and expenditure of the year, where either is said to grow or the expenditure is given. */
function budget(plan: Plan, to: number): readonly Step[] {
  const percentOf = (driver: string): number | null => plan.rates.find((rate) => rate.driver === driver)?.percent ?? null;
  const [more, spent] = [percentOf(revenue), percentOf(expenditure)];
  if (plan.revenueFrom === null || to < plan.revenueFrom || (more === null && spent === null && plan.expenditure === null)) return [];
  // What grows by 0 % stays: that is said too, and is no expenditure that nobody knows.
  const staying = spent === 0 ? plan.lastSpent : null;
  const action: ChangeAction = {
    kind: 'grow-budget',
    from: plan.revenueFrom,
    phases: [{ rate: (more ?? 0) / 100, to }],
    oneOff: [],
    expenditure: plan.expenditure ?? staying,
    expenditureRate: (spent ?? 0) / 100,
    by: 'last-year',
  };
  return [{ of: revenue, action }];
}

/** A budget that grows year by year, as far as a year has it: what comes later is not there yet. Null before its first year. */
function asOf(action: ChangeAction, year: number): ChangeAction | null {
  if (action.kind !== 'grow-budget') return action;
  if (year < action.from) return null;
  const begun = action.phases.filter((_, index) => index === 0 || (action.phases[index - 1]?.to ?? year) < year);
  return {
    ...action,
    phases: begun.map((phase) => ({ ...phase, to: Math.min(phase.to, year) })),
    oneOff: action.oneOff.filter((each) => each.year <= year),
  };
}

export function stepsTo(plan: Plan, to: number, frozen: Frozen): readonly Step[] {
  const steps: Step[] = [];
  const due = plan.planned.filter(({ year }) => year <= to);
  let at = plan.from;
  for (const year of [...new Set(due.map((each) => each.year))].toSorted((a, b) => a - b)) {
    steps.push(...growth(plan, frozen, at, year));
    for (const { number, change } of due.filter((each) => each.year === year)) {
      const action = asOf(change.action, to);
      if (action !== null) steps.push({ of: String(number), action });
    }
    at = year;
  }
  return [...steps, ...growth(plan, frozen, at, to), ...budget(plan, to)];
}
