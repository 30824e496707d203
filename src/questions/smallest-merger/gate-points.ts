/** Points of the gates after a merger, as the engine scores them, and the most that any merger could have. */
import type { GatePoints } from '../../analysis/smallest-merger/found-merger';
import { mustCome } from '../../analysis/smallest-merger/must-come';
import { pointsInReach } from '../../analysis/smallest-merger/points-in-reach';
import type { Coming } from '../../analysis/smallest-merger/points-in-reach';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { Assessment, Policy } from '../../domain/assessment';
import { isAtLeast } from '../../domain/comparison';
import type { Standard } from '../../domain/standard';
import { goalsOf } from '../../analysis/fewest-changes/goals';
import type { MergerSubject } from './merger-subject';

/** Certain points of the whole, or of a section; null where the table has none of that id. */
export function pointsOfGate({ total, criteria, groups }: Assessment, id: string): number | null {
  if (id === 'total') return total.certain;
  return [...criteria, ...groups].find((section) => section.id === id)?.points ?? null;
}

/** What rows that wait could still add to a gate: joining communes give them no figures. */
export function waitingPoints({ total, criteria, groups }: Assessment, id: string): number {
  const of = id === 'total' ? { points: total.certain, possible: total.possible } : [...criteria, ...groups].find((each) => each.id === id);
  return of === undefined ? 0 : of.possible - of.points;
}

/** A gate that stays shut, and how many points it has of those it needs. */
export type GateMiss = { readonly id: string; readonly required: number; readonly points: number };

/** Every gate of the table's own that is not reached for certain; none where the table or its total is not known whole. */
export function missesOf(assessment: Assessment, standard: Standard): readonly GateMiss[] {
  return (goalsOf(assessment, standard) ?? []).flatMap(({ id, required, points }) =>
    isAtLeast(points, required) ? [] : [{ id, required, points }],
  );
}

/** All that may come, whoever joins: everybody, and of them or of the city's own those who may come to live in a ward. */
function allComing({ problem, units, convertible }: MergerSubject): Coming {
  const { candidates, needs } = problem;
  const makesWards = needs.some(({ measure }) => measure === 'ward-share');
  const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((total, each) => total + (each ?? 0), 0);
  const inWards = units.filter(({ kind }, index) => kind === 'ward' || (makesWards && candidates[index]?.isWard === true));
  return {
    whole: { low: 0, high: sum(units.map(({ people }) => people)) },
    inner: { low: 0, high: sum(inWards.map(({ people }) => people)) + (makesWards ? sum(convertible.map(({ people }) => people)) : 0) },
    area: { low: 0, high: sum(units.map(({ area }) => area)) },
  };
}

export function gatePoints(
  subject: MergerSubject,
  policy: Policy,
  replays: (set: readonly number[]) => Pick<AssessedScenario, 'assessment'>,
): GatePoints {
  const { start, units, convertible, problem } = subject;
  const { gates, city } = problem;
  const inReach = pointsInReach(
    start,
    policy,
    gates.map(({ id }) => id),
    [...units, ...convertible],
  );
  const all = allComing(subject);
  const atMost = inReach(all);
  const canReach = gates.every(({ required }, gate) => isAtLeast(atMost[gate] ?? 0, required));
  const { whole, area } = canReach ? mustCome(gates, inReach, all) : all;
  return {
    of: (set) => {
      const { assessment } = replays(set);
      return gates.map(({ id }) => pointsOfGate(assessment, id) ?? 0);
    },
    atMost,
    mustHave: [
      { measure: 'people', low: city.people + whole.low, high: city.people + whole.high },
      { measure: 'area', low: city.area + area.low, high: city.area + area.high },
    ],
  };
}
