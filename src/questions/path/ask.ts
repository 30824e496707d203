/** Year by year: what the city comes to at stated rates, by the law of each year, and in which year each condition of recognition opens. */
import { whyUnanswered } from '../../application/asked-city';
import { revenueOutlook, revenueTarget } from '../../analysis/revenue-outlook';
import type { RevenueOutlook } from '../../analysis/revenue-outlook';
import { targetPace } from '../../analysis/target-pace';
import type { TargetPace } from '../../analysis/target-pace';
import { prepareBaseline } from '../../application/assess-scenarios';
import { loadEveryTable } from '../../application/own-tables';
import type { ChangeAction, Scenario } from '../../changes/scenario';
import type { GateResult } from '../../domain/assessment';
import type { Baseline } from '../../domain/baseline';
import type { BudgetPath } from '../../domain/budget-path';
import { trustedFigures } from '../../domain/budget-trust';
import { expenditure, peopleInner, peopleOuter, peopleWhole, revenue } from '../../domain/driver';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import type { Target } from '../../domain/target';
import type { LongAsking } from '../asking';
import type { Replayed, Subject } from '../subject';
import { isWithin, outside } from '../written-figure';
import { pathFields, rateLimits } from './fields';
import type { AskedRate, PathFields, Rate } from './fields';
import type { Plan, PlannedChange } from './steps';
import { walk } from './walk';
import type { PathYear, Refused } from './walk';

/** When a condition of recognition is first met under a law of the path, and when it is lost again; null is never. */
export type Opening = {
  /** As it stands in the last year under the law. */
  readonly gate: GateResult;
  readonly edition: string;
  readonly year: number | null;
  readonly lost: number | null;
};

/** What the first year is from: the table says it, its first revenue has it, or it is the working day's. */
export type StartYear = 'table' | 'budget' | 'working-day';

export type PathAnswer = {
  /** The scenario whose changes are on the path; null for the baseline. */
  readonly scenario: string | null;
  readonly from: number;
  readonly fromIs: StartYear;
  readonly to: number;
  readonly isKept: boolean;
  readonly rates: readonly Rate[];
  /** The target that the rate of the revenue is from; null where the rates were given, or no target says one. */
  readonly rateFrom: Target | null;
  readonly planned: readonly PlannedChange[];
  readonly years: readonly PathYear[];
  readonly standards: readonly Standard[];
  readonly opens: readonly Opening[];
  readonly refused: readonly Refused[];
  readonly outlook: RevenueOutlook | null;
  /** Null where no budget grows on the path. */
  readonly budget: BudgetPath | null;
  /** Years that the workbook has a whole expenditure of. */
  readonly spentYears: readonly number[];
  readonly targets: readonly TargetPace[];
  /** What leads to the last year, for a scenario. */
  readonly actions: readonly ChangeAction[];
};

/** The years that plans are made for. */
export const milestones = [2030, 2045] as const;
const longest = 60;

/** What people grow as: inside and outside, or all together where nobody knows who lives inside (NQ 111 does not count them apart). */
export function growingPeople({ drivers }: Pick<Baseline, 'drivers'>): readonly string[] {
  const isKnown = (id: string): boolean => (drivers.get(id)?.value ?? null) !== null;
  if (!isKnown(peopleWhole)) return [];
  return isKnown(peopleInner) ? [peopleInner, peopleOuter] : [peopleWhole];
}

const peopleDrivers: readonly string[] = [peopleWhole, peopleInner, peopleOuter];

function ratesKnown({ baseline }: Replayed): readonly string[] {
  const amounts = [...baseline.drivers.values()].flatMap(({ id, value }) => (value === null ? [] : [id]));
  return [...growingPeople(baseline), ...amounts.filter((id) => !peopleDrivers.includes(id))];
}

/** Why a rate of people is none: they are counted apart, together, or not at all. */
function unknownRate(driver: string, replayed: Replayed): Problem {
  const known = ratesKnown(replayed);
  const people = growingPeople(replayed.baseline);
  return peopleDrivers.includes(driver) && people.length > 0
    ? problem('path-people-counted', 'error', null, { written: driver, known: people.join(', '), isWhole: people.includes(peopleWhole) })
    : problem('asked-driver-unknown', 'error', null, { written: driver, known: known.join(', ') });
}

/** The scenario that is looked at; the only one where none is and its changes are put into years, as at the terminal. */
function scenarioOf({ scenarios, shown }: Replayed, { schedule }: PathFields): Scenario | null {
  const only = shown === null && schedule.length > 0 && scenarios.length === 1 ? scenarios[0] : undefined;
  return (only ?? scenarios.find(({ scenario }) => scenario.name === shown))?.scenario ?? null;
}

/** Changes of the scenario; those without a year come in the first one of the path. */
function plannedOf({ changes }: Pick<Scenario, 'changes'>, { schedule }: PathFields, from: number): readonly PlannedChange[] {
  return changes.flatMap((change, index) => {
    const number = index + 1;
    const year = schedule.find((each) => each.change === number)?.year ?? from + 1;
    return change.isOn ? [{ number, year, change }] : [];
  });
}

function faultsOf(own: PathFields, replayed: Replayed, from: number, to: number, planned: readonly PlannedChange[]): readonly Problem[] {
  const known = ratesKnown(replayed);
  const span = { from, last: from + longest };
  const isYear = (year: number): boolean => Number.isInteger(year) && year > from && year <= span.last;
  const outsideSpan = (option: string, year: number): Problem[] =>
    isYear(year) ? [] : [problem('path-year-outside', 'error', null, { option, year, ...span })];
  return [
    ...outsideSpan('--to', to),
    ...(own.rates ?? []).flatMap(({ driver, percent }) =>
      percent === null || known.includes(driver) || driver === expenditure ? [] : [unknownRate(driver, replayed)],
    ),
    ...(own.rates ?? []).flatMap(({ driver, percent }) =>
      percent === null || isWithin(percent, rateLimits) ? [] : [outside('--rates', driver, percent, rateLimits)],
    ),
    ...own.schedule.flatMap(({ change, year }): readonly Problem[] =>
      planned.some(({ number }) => number === change)
        ? outsideSpan('--schedule', year)
        : [problem('path-change-unknown', 'error', null, { change })],
    ),
  ];
}

function openingsOf(years: readonly PathYear[], standards: readonly Standard[]): readonly Opening[] {
  return standards.flatMap(({ edition }) => {
    const under = years.filter((each) => each.edition === edition);
    const gates = under.at(-1)?.assessment.gates ?? [];
    return gates.map((gate): Opening => {
      const isMet = ({ assessment }: PathYear): boolean => assessment.gates.find(({ id }) => id === gate.id)?.standing === 'met';
      const first = under.findIndex(isMet);
      const lost = first < 0 ? undefined : under.slice(first).find((each) => !isMet(each));
      return { gate, edition, year: under[first]?.year ?? null, lost: lost?.year ?? null };
    });
  });
}

function startOf({ table, today }: Subject['scored'], outlook: RevenueOutlook | null): Pick<PathAnswer, 'from' | 'fromIs'> {
  if (table?.year !== undefined) return { from: table.year, fromIs: 'table' };
  if (outlook !== null && outlook.base !== null) return { from: outlook.base.year, fromIs: 'budget' };
  return { from: Number(today.slice(0, 4)), fromIs: 'working-day' };
}

async function work({ scored, replayed }: Subject, own: PathFields): Promise<Result<PathAnswer, readonly Problem[]>> {
  const unanswered = whyUnanswered(scored, replayed);
  if (replayed === null || scored.assessment === null || unanswered.length > 0) return failure(unanswered);
  await loadEveryTable();
  const { baseline } = replayed;
  const outlook = revenueOutlook(baseline.budget);
  const { from, fromIs } = startOf(scored, outlook);
  const to = own.to ?? milestones[1];
  const scenario = scenarioOf(replayed, own);
  const planned = scenario === null ? [] : plannedOf(scenario, own, from);
  const faults = faultsOf(own, replayed, from, to, planned);
  if (faults.length > 0) return failure(faults);
  const asked: readonly AskedRate[] = own.rates ?? [{ driver: revenue, percent: null }];
  const isFromFile = (outlook?.base ?? null) !== null && asked.some(({ percent }) => percent === null);
  const target = isFromFile ? revenueTarget(baseline.targets ?? []) : null;
  const yearly = target?.goal.value ?? null;
  const rates = asked.flatMap(({ driver, percent }): Rate[] => {
    const rate = percent ?? yearly;
    return rate === null ? [] : [{ driver, percent: rate }];
  });
  const spent = trustedFigures(baseline.budget, 'expenditure');
  const last = spent.at(-1);
  const revenueFrom = outlook?.base?.year ?? null;
  const lastSpent = last !== undefined && last.year === revenueFrom ? last.amount : null;
  const plan: Plan = { from, rates, planned, revenueFrom, expenditure: own.expenditure, lastSpent };
  const start = prepareBaseline(baseline, scored.standard);
  const walked = walk(start, scored.choices.policy, plan, to, own.law === 'kept');
  return success({
    scenario: planned.length === 0 ? null : (scenario?.name ?? null),
    from,
    fromIs,
    to,
    isKept: own.law === 'kept',
    rates,
    rateFrom: target,
    planned,
    years: walked.years,
    standards: walked.standards,
    opens: openingsOf(walked.years, walked.standards),
    refused: walked.refused,
    outlook,
    budget: walked.budget,
    spentYears: spent.map(({ year }) => year),
    targets: (baseline.targets ?? []).map((each) => targetPace(each, scored.table?.year ?? null, milestones[0])),
    actions: walked.steps.map(({ action }) => action),
  });
}

export const walking: LongAsking<PathFields, PathAnswer> = {
  fields: pathFields,
  work,
  json: ({ scenario, from, fromIs, to, rates, planned, years, opens, refused, outlook, budget, targets }) => ({
    scenario,
    from,
    fromIs,
    to,
    rates,
    scheduled: planned.map(({ number, year }) => ({ change: number, year })),
    years: years.map(({ year, edition, law, assessment: { total, gates, pending }, revenue: amount }) => ({
      year,
      edition,
      law,
      total: total.certain,
      possible: total.possible,
      pending: pending.length,
      gates: gates.map(({ id, standing }) => ({ gate: id, standing })),
      revenue: amount,
    })),
    opens: opens.map(({ gate, edition, year, lost }) => ({ gate: gate.id, edition, year, lost, standing: gate.standing })),
    refused: refused.map(({ of, year, problem: { code } }) => ({ of, year, code })),
    revenue:
      outlook === null
        ? null
        : {
            base: outlook.base === null ? null : { year: outlook.base.year, amount: outlook.base.amount },
            planned:
              outlook.plan === null ? null : { year: outlook.plan.line.year, amount: outlook.plan.line.amount, rise: outlook.plan.rise },
            soFar:
              outlook.soFar === null
                ? null
                : {
                    months: outlook.soFar.months,
                    amount: outlook.soFar.line.amount,
                    aMonth: outlook.soFar.aMonth,
                    year: outlook.soFar.line.year,
                    neededAMonth: outlook.soFar.neededAMonth,
                    planned: outlook.soFar.planned,
                    implied: outlook.soFar.implied,
                  },
            firstSurplus: budget?.firstSurplus ?? null,
            withoutExpenditure: budget?.years.flatMap(({ year, state }) => (state === null ? [year] : [])) ?? null,
          },
    targets: targets.map(({ target, standing, from: since, to: until, rate, pointsAYear }) => ({
      number: target.number,
      name: target.name,
      goal: target.goal.value,
      result: target.result.value,
      unit: target.goal.unit,
      from: since,
      to: until,
      standing,
      rate,
      pointsAYear,
    })),
  }),
};
