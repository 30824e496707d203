/** Year by year along the path: the facts replayed, and scored by the law of each year. */
import { lawAtEndOf, scoredUnder, standingAtEndOf } from '../../application/law-of-year';
import type { LawStanding } from '../../application/law-of-year';
import { assessActions } from '../../changes/replay/assess-actions';
import type { AssessedActions } from '../../changes/replay/assess-actions';
import type { Assessment, Policy } from '../../domain/assessment';
import type { BudgetPath } from '../../domain/budget-path';
import { revenue } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import type { Standard } from '../../domain/standard';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import type { Plan, Step } from './steps';
import { stepsTo } from './steps';

export type PathYear = {
  readonly year: number;
  readonly edition: string;
  /** Of its law at the end of the year: one that is not in force is named as such wherever the year is. */
  readonly law: LawStanding;
  readonly assessment: Assessment;
  /** Tỷ đồng; null where nobody knows it. */
  readonly revenue: number | null;
};

/** What could not be done, from which year on. */
export type Refused = { readonly of: string; readonly year: number; readonly problem: Problem };

export type Walked = {
  readonly years: readonly PathYear[];
  /** The laws along the path, in their order. */
  readonly standards: readonly Standard[];
  readonly refused: readonly Refused[];
  /** Of the last year. */
  readonly budget: BudgetPath | null;
  /** What leads to the last year. */
  readonly steps: readonly Step[];
};

type Reached = { readonly steps: readonly Step[]; readonly assessed: AssessedActions };

export function walk(start: ScenarioStart, policy: Policy, plan: Plan, to: number, isKept: boolean): Walked {
  const own = start.edition.standard;
  const frozen = new Map<string, number>();
  const refused: Refused[] = [];
  const standards: Standard[] = [];
  const years: PathYear[] = [];

  /** Replays up to a year; a rate that is refused stays where it was the year before, and the rest goes on. */
  function reach(year: number): Reached {
    const steps = stepsTo(plan, year, frozen);
    const assessed = assessActions(
      start,
      policy,
      steps.map(({ action }) => action),
    );
    const known = new Set(refused.map(({ of }) => of));
    const found = assessed.outcomes.flatMap(({ isApplied, problems }, index): Refused[] => {
      const of = steps[index]?.of ?? '';
      const why = problems.find(({ severity }) => severity === 'error');
      return isApplied || why === undefined || known.has(of) ? [] : [{ of, year, problem: why }];
    });
    const [first] = found;
    if (first === undefined) return { steps, assessed };
    refused.push(first);
    frozen.set(first.of, year - 1);
    return reach(year);
  }

  let last: Reached | null = null;
  for (let year = plan.from; year <= to; year += 1) {
    const law = lawAtEndOf(year, own, isKept);
    if (!standards.some(({ edition }) => edition === law.edition)) standards.push(law);
    last = reach(year);
    const { assessment, facts } = last.assessed;
    years.push({
      year,
      edition: law.edition,
      law: standingAtEndOf(year, law),
      assessment: law.edition === own.edition ? assessment : scoredUnder(facts, own, law, policy),
      revenue: facts.drivers.get(revenue) ?? null,
    });
  }
  const budget = last?.assessed.outcomes.findLast((outcome) => outcome.budget !== null)?.budget ?? null;
  return { years, standards, refused, budget, steps: last?.steps ?? [] };
}
