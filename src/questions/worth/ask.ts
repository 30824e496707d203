/** What 1.000 people, 10 beds, a kilometre, a tỷ, a commune bring: now, and at the next place where the total jumps. */
import { askedCity, whyUnanswered } from '../../application/asked-city';
import { prepareBaseline } from '../../application/assess-scenarios';
import { worthOf } from '../../analysis/worth';
import type { RowLoss, Worth } from '../../analysis/worth';
import { assessScenario } from '../../changes/replay/assess-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { Assessment } from '../../domain/assessment';
import { isAbove } from '../../domain/comparison';
import { expenditure, revenue } from '../../domain/driver';
import { failure, success } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import { compileKernel } from '../../engine/kernel/kernel';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

/** A unit that joins, or a commune of the city that becomes a ward, by itself. */
export type UnitWorth = {
  readonly unit: string;
  readonly what: 'joins' | 'becomes-ward';
  /** Null where the change is refused. */
  readonly points: number | null;
  readonly people: number | null;
  readonly area: number | null;
  readonly actions: readonly ChangeAction[];
};

export type WorthAnswer = {
  readonly scenario: string | null;
  readonly standard: Standard;
  readonly drivers: readonly Worth[];
  readonly units: readonly UnitWorth[];
};

/** Points against now, and what the replay told of a change. */
type After = { readonly points: number; readonly losses: readonly RowLoss[]; readonly told: ReadonlySet<string> };

/** Null where the change is refused. */
type Replay = (action: ChangeAction) => After | null;

/** Rows that earn less than they did. */
function lossesAgainst(before: Assessment, after: Assessment): readonly RowLoss[] {
  const points = new Map(after.indicators.map((row) => [row.indicator, row.points]));
  return before.indicators.flatMap(({ indicator, points: had }): RowLoss[] => {
    const lost = had - (points.get(indicator) ?? had);
    return isAbove(lost, 0) ? [{ indicator, points: lost }] : [];
  });
}

export const weighing: Asking<NoFields, WorthAnswer> = {
  fields: noFields,
  ask: ({ scored, replayed }) => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const { start, standard, policy, scenario, assessed } = askedCity(replayed, scored.standard, scored.choices.policy);
    const now = assessed.assessment.total.certain;
    const after: Replay = (action) => {
      const changes = [{ id: '1', isOn: true, action, note: '' }];
      const { assessment, outcomes } = assessScenario(start, replayed.requirements, policy, { name: '', changes });
      if (!outcomes.every(({ isApplied }) => isApplied)) return null;
      return {
        points: assessment.total.certain - now,
        losses: lossesAgainst(assessed.assessment, assessment),
        told: new Set(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))),
      };
    };
    // Units and money are replayed by the whole engine: they go by more than the rows’ own arithmetic.
    const inside = new Map(assessed.facts.units.map(({ name, kind }) => [name, kind]));
    const from = scenario === null ? start : prepareBaseline({ ...start.baseline, units: replayed.baseline.units }, standard);
    const units = from.baseline.units.flatMap((unit): UnitWorth[] => {
      const { name, people, area } = unit;
      if (!inside.has(name)) {
        const action: ChangeAction = { kind: 'merge-unit', unit: name, becomes: 'same', part: null, brings: 'city-average' };
        return [{ unit: name, what: 'joins', points: after(action)?.points ?? null, people, area, actions: [action] }];
      }
      // What the scenario has made a ward becomes none again.
      if (inside.get(name) === 'ward') return [];
      const action: ChangeAction = { kind: 'convert-to-ward', unit: name, brings: 'city-average' };
      return [{ unit: name, what: 'becomes-ward', points: after(action)?.points ?? null, people, area, actions: [action] }];
    });
    return success({
      scenario,
      standard,
      drivers: [...worthOf(compileKernel(start, policy), start.edition), ...moneyWorth(start, after)],
      units,
    });
  },
  json: ({ scenario, drivers, units }) => ({
    scenario,
    drivers,
    units: units.map(({ unit, what, points, people, area }) => ({ unit, what, points, people, area })),
  }),
};

/** A tỷ of revenue: the row of the balance turns where revenue comes to what is spent, if the law has such a row and both are known. */
function moneyWorth(start: ScenarioStart, after: Replay): readonly Worth[] {
  const [collected, spent] = [start.drivers.get(revenue), start.drivers.get(expenditure)];
  if (collected === undefined) return [];
  const money = {
    driver: revenue,
    unit: start.baseline.budget.find(({ side }) => side === 'revenue')?.unit ?? null,
    amount: 1,
    losses: [],
    beyond: [],
    nextWhole: null,
    nextLosses: [],
    nextBeyond: [],
  };
  const nothing = { points: null, nextAt: null, nextPoints: null };
  if (start.edition.standard.roles['budget-balance'] === undefined) return [{ ...money, ...nothing, unmoved: 'independent' }];
  const more = (by: number): ChangeAction => ({ kind: 'change-driver', driver: revenue, expression: `x + ${String(by)}` });
  const once = after(more(1));
  if (once === null || !once.told.has('balance-followed')) return [{ ...money, ...nothing, unmoved: 'waiting' }];
  const missing = spent === undefined || spent <= collected ? null : spent - collected;
  const balanced = missing === null ? null : after(more(missing));
  return [
    {
      ...money,
      points: once.points,
      losses: once.losses,
      unmoved: null,
      nextAt: missing === null ? null : collected + missing,
      nextPoints: balanced?.points ?? null,
      nextLosses: balanced?.losses ?? [],
    },
  ];
}
