/** A set of rows that is enough, as the answer tells it: lifted in the table, and replayed as a scenario. */
import { liftOf } from '../../analysis/fewest-changes/lifts';
import type { Limit, Lift } from '../../analysis/fewest-changes/lifts';
import type { LiftedRow } from '../../analysis/fewest-changes/find-fewest';
import { reachesAll } from '../../analysis/fewest-changes/goals';
import { amountNeeded } from '../../analysis/needed-amount';
import type { AmountNeeded, NeededAmount } from '../../analysis/needed-amount';
import { innerAboveWhole } from '../../analysis/people-check';
import type { AskedCity } from '../../application/asked-city';
import { assessScenario } from '../../changes/replay/assess-scenario';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import { scoreFacts } from '../../changes/replay/score-facts';
import type { ChangeAction } from '../../changes/scenario';
import type { Assessment } from '../../domain/assessment';
import type { Observation, Reading } from '../../domain/observation';
import type { RequirementEdition } from '../../domain/requirement';
import type { GradeId, IndicatorId } from '../../domain/standard';
import { compileKernel } from '../../engine/kernel/kernel';

/** A row as the answer lifts it. */
export type RowToLift = {
  readonly indicator: IndicatorId;
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly from: { readonly value: number | null; readonly reading: Reading; readonly grade: GradeId | null; readonly points: number };
  readonly to: number | GradeId;
  readonly points: number;
  /** What of the row’s own quantity that takes, everything else as it stands; null where no driver moves it, or none that is known. */
  readonly needed: NeededAmount | null;
};

export type SetToLift = {
  readonly rows: readonly RowToLift[];
  /** Points of the whole with just these rows lifted. */
  readonly total: number;
  readonly actions: readonly ChangeAction[];
  /** As a scenario, where quantities that rows share move along; `passes` whether it still reaches everything. */
  readonly replayed: { readonly total: number; readonly passes: boolean };
  /** People inside, where the set makes them more than the whole city has; null where it does not, or they were so before. */
  readonly above: { readonly inner: number; readonly whole: number } | null;
};

/** What the city’s rows can be lifted to, as far as the user lets them. */
export function liftsOf(city: AskedCity, kept: ReadonlySet<IndicatorId>, limits: ReadonlyMap<IndicatorId, Limit>): readonly Lift[] {
  const { standard, assessed, policy } = city;
  const { assessment, facts } = assessed;
  const adjustment = standard.adjustments.find(({ id }) => id === facts.region) ?? null;
  const scoredBy = standard.measure === 'standards' ? 'strict' : policy;
  return assessment.indicators.flatMap((row) => {
    const indicator = standard.indicators.find(({ id }) => id === row.indicator);
    if (indicator === undefined || kept.has(row.indicator)) return [];
    return liftOf(row, indicator, adjustment, scoredBy, limits.get(row.indicator) ?? null, standard) ?? [];
  });
}

/** The table with rows lifted and nothing else moved, scored as any table is. */
export function scoredWith({ assessed, start, policy }: AskedCity, set: readonly LiftedRow[]): Assessment {
  const { facts } = assessed;
  const observations = new Map(facts.observations);
  for (const { indicator, to } of set) {
    const known = observations.get(indicator);
    const reading: Observation['reading'] =
      typeof to === 'number' ? { kind: 'exact', value: to } : { kind: 'grade', grade: to, basis: 'text' };
    if (known !== undefined) observations.set(indicator, { ...known, reading });
  }
  const lifted = new Set<string>(set.map(({ indicator }) => indicator));
  const resolutions = Object.fromEntries(Object.entries(facts.resolutions).filter(([id]) => !lifted.has(id)));
  return scoreFacts({ ...facts, observations, resolutions }, start.edition, policy, false);
}

export function actionsOf(set: readonly LiftedRow[]): readonly ChangeAction[] {
  return set.map(({ indicator, to }): ChangeAction =>
    typeof to === 'number' ? { kind: 'set-value', indicator, value: to } : { kind: 'set-grade', indicator, grade: to },
  );
}

function neededBy({ standard, assessed }: AskedCity, { indicator, to, points }: LiftedRow, amountTo: AmountNeeded): NeededAmount | null {
  const index = assessed.assessment.indicators.findIndex((row) => row.indicator === indicator);
  const row = standard.indicators[index];
  if (row?.kind !== 'numeric' || typeof to !== 'number') return null;
  return amountTo(index, { value: to, points, isLowerBetter: row.direction === 'lower' });
}

/** Tells rows of a city that are lifted: what there is of each, and what of its quantity the lift takes. */
export function rowsLifted(city: AskedCity): (set: readonly LiftedRow[]) => readonly RowToLift[] {
  const { standard, assessed, start, policy } = city;
  const amountTo = amountNeeded(start.edition, compileKernel(start, policy));
  return (set) =>
    set.flatMap((lifted): readonly RowToLift[] => {
      const { indicator, to, points } = lifted;
      const before = assessed.assessment.indicators.find((row) => row.indicator === indicator);
      const row = standard.indicators.find(({ id }) => id === indicator);
      if (before === undefined || row === undefined) return [];
      const { value, grade, observation } = before;
      const from = { value, reading: observation.reading, grade, points: before.points };
      const needed = neededBy(city, lifted, amountTo);
      return [{ indicator, code: row.code, number: row.number, name: row.name, from, to, points, needed }];
    });
}

/** Changes replayed on the city, and whether it then reaches everything. */
export function replayedWith(
  { start, standard, policy }: AskedCity,
  requirements: RequirementEdition,
  actions: readonly ChangeAction[],
): { readonly assessed: AssessedScenario; readonly areApplied: boolean; readonly passes: boolean } {
  const changes = actions.map((action, index) => ({ id: String(index + 1), isOn: true, action, note: '' }));
  const assessed = assessScenario(start, requirements, policy, { name: '', changes });
  const areApplied = assessed.outcomes.every(({ isApplied }) => isApplied);
  return { assessed, areApplied, passes: areApplied && reachesAll(assessed.assessment, standard) };
}

function aboveIn({ assessed, standard }: AskedCity, after: Assessment): SetToLift['above'] {
  const [above] = innerAboveWhole(assessed.assessment, standard).length > 0 ? [] : innerAboveWhole(after, standard);
  return above?.code === 'inner-above-whole' ? above.data : null;
}

/** Each set as it is told. */
export function setsToLift(
  city: AskedCity,
  requirements: RequirementEdition,
  sets: readonly (readonly LiftedRow[])[],
): readonly SetToLift[] {
  const rowsOf = rowsLifted(city);
  return sets.map((set) => {
    const actions = actionsOf(set);
    const { assessed, passes } = replayedWith(city, requirements, actions);
    const total = scoredWith(city, set).total.certain;
    const replayed = { total: assessed.assessment.total.certain, passes };
    return { rows: rowsOf(set), total, actions, replayed, above: aboveIn(city, assessed.assessment) };
  });
}
