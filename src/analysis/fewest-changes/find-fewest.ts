/**
 * The fewest rows (or the cheapest) that reach every goal, and every other set of as many. A row is lifted to its best in the first program:
 * whatever a lesser lift does the best does too. The second asks of the same number how little is enough: the fewest points lifted.
 */
import { isAtLeast } from '../../domain/comparison';
import type { IndicatorId } from '../../domain/standard';
import { chosenOf, gapOf, notAgain, notJustThis, yesNo } from '../solver';
import type { Column, Program, Row, Solver, Term } from '../solver';
import type { Goal } from './goals';
import { bestOf } from './lifts';
import type { Lift, Target } from './lifts';

export type LiftedRow = Target & { readonly indicator: IndicatorId };

export type FewestProblem = {
  readonly lifts: readonly Lift[];
  readonly goals: readonly Goal[];
  /** What lifting a row costs. */
  readonly costOf: (indicator: IndicatorId) => number;
};

/** A goal that is not reached even where everything is lifted that may be. */
export type Unreachable = { readonly goal: Goal; readonly reaches: number };

export type FewestSets =
  | {
      readonly kind: 'found';
      /** In order of the points that they lift. Empty sets mean that nothing has to be lifted. */
      readonly sets: readonly (readonly LiftedRow[])[];
      /** All of that cost; else there are more, or may be. */
      readonly isAll: boolean;
      readonly cost: number;
      readonly bound: number;
      /** 0 is proven. */
      readonly gap: number;
    }
  | { readonly kind: 'none'; readonly blocking: readonly Unreachable[] }
  | { readonly kind: 'open'; readonly bound: number };

export type FewestSearch = {
  readonly solver: Solver;
  /** Milliseconds that are left to it. */
  readonly left: () => number;
  readonly most: number;
  /** Whether the engine agrees that a set reaches every goal. */
  readonly accepts: (set: readonly LiftedRow[]) => boolean;
  readonly onSet: (found: number) => void;
};

function unreachable({ lifts, goals }: FewestProblem): readonly Unreachable[] {
  return goals.flatMap((goal): readonly Unreachable[] => {
    const reaches = lifts.reduce((sum, lift) => sum + (goal.rows.has(lift.indicator) ? bestOf(lift) - lift.points : 0), goal.points);
    return isAtLeast(reaches, goal.required) ? [] : [{ goal, reaches }];
  });
}

/** Rows for the goals over what each lift adds. */
function goalRows({ goals, lifts }: FewestProblem, addedBy: (lift: Lift, index: number) => readonly Term[]): readonly Row[] {
  return goals.map(({ rows, points, required }): Row => ({
    lower: required - points,
    upper: Infinity,
    terms: lifts.flatMap((lift, index) => (rows.has(lift.indicator) ? addedBy(lift, index) : [])),
  }));
}

/** Which rows, each lifted to its best. */
function whichRows(problem: FewestProblem): Program {
  return {
    columns: problem.lifts.map(({ indicator }) => yesNo(problem.costOf(indicator))),
    rows: goalRows(problem, (lift, index) => [[index, bestOf(lift) - lift.points]]),
  };
}

/** How far, at a cost of `most`: a yes or no for each row, and beside it how many points it gains, or which of its rungs it takes. */
type HowFar = { readonly program: Program; readonly taken: (values: readonly number[]) => readonly LiftedRow[] };

function howFar(problem: FewestProblem, most: number): HowFar {
  const { lifts, costOf } = problem;
  const columns: Column[] = lifts.map(() => yesNo(0));
  const rows: Row[] = [{ lower: -Infinity, upper: most, terms: lifts.map(({ indicator }, index): Term => [index, costOf(indicator)]) }];
  const added = lifts.map((lift, index): readonly Term[] => {
    const first = columns.length;
    if (lift.between !== null) {
      // A row between its levels gains from nothing up; one below its minimum the minimum at least.
      const least = lift.between.from - lift.points;
      const high = bestOf(lift) - lift.points;
      columns.push({ lower: 0, upper: Infinity, cost: 1, isInteger: false });
      rows.push({
        lower: 0,
        upper: Infinity,
        terms: [
          [first, 1],
          [index, -least],
        ],
      });
      rows.push({
        lower: -Infinity,
        upper: 0,
        terms: [
          [first, 1],
          [index, -high],
        ],
      });
      return [[first, 1]];
    }
    const gains = lift.steps.map(({ points }) => points - lift.points);
    columns.push(...gains.map((gain) => yesNo(gain)));
    rows.push({ lower: 0, upper: 0, terms: [...gains.map((_, step): Term => [first + step, 1]), [index, -1]] });
    return gains.map((gain, step): Term => [first + step, gain]);
  });
  const taken = (values: readonly number[]): readonly LiftedRow[] =>
    chosenOf(values, lifts.length).flatMap((index): readonly LiftedRow[] => {
      const lift = lifts[index];
      if (lift === undefined) return [];
      const points = (added[index] ?? []).reduce((sum, [column, gain]) => sum + gain * (values[column] ?? 0), lift.points);
      return [{ indicator: lift.indicator, ...targetAt(lift, points) }];
    });
  return { program: { columns, rows: [...rows, ...goalRows(problem, (_, index) => added[index] ?? [])] }, taken };
}

/** A step of the row where the points are its own, else what lies between. */
function targetAt({ steps, between }: Lift, points: number): Target {
  const step = steps.find((each) => Math.abs(each.points - points) < 1e-6);
  if (step !== undefined) return step;
  const further = steps.find((each) => each.points > points) ?? { to: 0, points };
  return between === null ? further : between.at(points);
}

/** How often a set may be refused that the solver holds for good. */
const mostRefusals = 20;

/** No set costs less than this: 0 where every goal is reached already, null where none is enough. */
export function leastCost(problem: FewestProblem, { solver, left }: Pick<FewestSearch, 'solver' | 'left'>): number | null {
  if (problem.goals.every(({ points, required }) => isAtLeast(points, required))) return 0;
  const found = solver.solve(whichRows(problem), { seconds: left() / 1000 });
  return found.status === 'infeasible' ? null : found.bound;
}

/** Finds them. */
export function findFewest(problem: FewestProblem, { solver, left, most, accepts, onSet }: FewestSearch): FewestSets {
  const blocking = unreachable(problem);
  if (blocking.length > 0) return { kind: 'none', blocking };
  if (problem.goals.every(({ points, required }) => isAtLeast(points, required)))
    return { kind: 'found', sets: [[]], isAll: true, cost: 0, bound: 0, gap: 0 };
  const first = solver.solve(whichRows(problem), { seconds: left() / 1000 });
  if (first.status === 'infeasible') return { kind: 'none', blocking };
  if (first.cost === null) return { kind: 'open', bound: first.bound };
  const { cost, bound } = first;
  const { program, taken } = howFar(problem, cost + 1e-6);
  const sets: (readonly LiftedRow[])[] = [];
  const forbidden: Row[] = [];
  let isAll = false;
  for (let refusals = 0; sets.length < most && refusals < mostRefusals && left() > 0;) {
    const found = solver.solve({ ...program, rows: [...program.rows, ...forbidden] }, { seconds: left() / 1000 });
    if (found.status === 'infeasible') {
      isAll = true;
      break;
    }
    if (found.values === null) break;
    const columns = chosenOf(found.values, problem.lifts.length);
    const set = taken(found.values);
    if (accepts(set)) {
      sets.push(set);
      forbidden.push(notAgain(columns));
      onSet(sets.length);
    } else {
      refusals += 1;
      forbidden.push(notJustThis(columns, problem.lifts.length));
    }
  }
  if (sets.length === 0) return { kind: 'open', bound };
  return { kind: 'found', sets, isAll, cost, bound, gap: gapOf(cost, bound) };
}
