/**
 * The projects that bring most points for a budget, by the solver: a way is chosen of each group, and where a group is too large for that the
 * sums of what its projects add are, each within a piece of its own line. Of choices that bring as much the cheapest is taken.
 */
import { chosenOf, yesNo } from '../solver';
import type { Column, Program, Row, Solver, Term } from '../solver';
import type { PiecewiseGain, ProjectGroup } from './project-groups';

export type BestProblem = {
  readonly groups: readonly ProjectGroup[];
  /** By project, tỷ đồng. */
  readonly costs: readonly number[];
  /** Null: no limit. */
  readonly budget: number | null;
};

export type Best = {
  readonly chosen: readonly number[];
  readonly points: number;
  readonly isProven: boolean;
};

/** What a column costs and brings, and which projects it stands for. */
type Told = { readonly cost: number; readonly points: number; readonly projects: readonly number[] };

type Built = { readonly columns: readonly Column[]; readonly told: readonly Told[]; readonly rows: readonly Row[] };

const nothing: Told = { cost: 0, points: 0, projects: [] };

function build({ groups, costs }: BestProblem): Built {
  const columns: Column[] = [];
  const told: Told[] = [];
  const rows: Row[] = [];
  const add = (column: Column, says: Told): number => {
    columns.push(column);
    told.push(says);
    return columns.length - 1;
  };
  for (const group of groups) {
    if (group.kind === 'ways') {
      const ways = group.ways.map(({ chosen, cost, points }) => add(yesNo(0), { cost, points, projects: chosen }));
      rows.push({ lower: 1, upper: 1, terms: ways.map((way): Term => [way, 1]) });
      continue;
    }
    const members = group.members.map((member) => add(yesNo(0), { cost: costs[member] ?? 0, points: 0, projects: [member] }));
    for (const gain of group.gains) rows.push(...sumRows(gain, members, add));
  }
  return { columns, told, rows };
}

/** The sum lies in one piece of the line, and brings what the line says there. */
function sumRows(
  { amounts, pieces }: PiecewiseGain,
  members: readonly number[],
  add: (column: Column, says: Told) => number,
): readonly Row[] {
  const rows: Row[] = [];
  const sum: Term[] = members.map((member, index): Term => [member, amounts[index] ?? 0]);
  const chosen: Term[] = [];
  for (const { from, to, points, end } of pieces) {
    const slope = to > from ? (end - points) / (to - from) : 0;
    const isIn = add(yesNo(0), { ...nothing, points: points - slope * from });
    const at = add({ lower: 0, upper: Math.max(0, to), cost: 0, isInteger: false }, { ...nothing, points: slope });
    rows.push({
      lower: 0,
      upper: Infinity,
      terms: [
        [at, 1],
        [isIn, -from],
      ],
    });
    rows.push({
      lower: -Infinity,
      upper: 0,
      terms: [
        [at, 1],
        [isIn, -to],
      ],
    });
    sum.push([at, -1]);
    chosen.push([isIn, 1]);
  }
  rows.push({ lower: 0, upper: 0, terms: sum });
  rows.push({ lower: 1, upper: 1, terms: chosen });
  return rows;
}

function withCosts({ columns, rows }: Built, costOf: (column: number) => number, more: readonly Row[]): Program {
  return { columns: columns.map((column, index) => ({ ...column, cost: costOf(index) })), rows: [...rows, ...more] };
}

/** Weighed in points: what the solver takes for equal. */
const tolerance = 1e-6;

/** Null where the time was over before anything was found. Choosing nothing is always possible. */
export function findBest(problem: BestProblem, solver: Solver, seconds: number): Best | null {
  const built = build(problem);
  const terms = (of: (says: Told) => number): readonly Term[] => built.told.map((says, index): Term => [index, of(says)]);
  const within: readonly Row[] =
    problem.budget === null ? [] : [{ lower: -Infinity, upper: problem.budget, terms: terms(({ cost }) => cost) }];
  const most = solver.solve(
    withCosts(built, (index) => -(built.told[index]?.points ?? 0), within),
    { seconds },
  );
  if (most.status === 'infeasible' || most.values === null) return null;
  const { values } = most;
  const points = built.told.reduce((sum, says, index) => sum + says.points * (values[index] ?? 0), 0);
  const asMuch: Row = { lower: points - tolerance, upper: Infinity, terms: terms((says) => says.points) };
  const cheapest = solver.solve(
    withCosts(built, (index) => built.told[index]?.cost ?? 0, [...within, asMuch]),
    { seconds },
  );
  const found = cheapest.status === 'infeasible' || cheapest.values === null ? values : cheapest.values;
  const yes = chosenOf(found, built.columns.length);
  return {
    chosen: [...new Set(yes.flatMap((column) => built.told[column]?.projects ?? []))].sort((a, b) => a - b),
    points,
    isProven: most.status === 'optimal' && cheapest.status === 'optimal',
  };
}
