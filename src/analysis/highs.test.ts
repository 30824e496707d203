import { beforeAll, expect, it } from 'vitest';
import { loadSolver } from './highs';
import { chosenOf, gapOf, notAgain, yesNo } from './solver';
import type { Program, Solver } from './solver';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(null);
});

/** Three units of 7, 5 and 4 thousand people; at least 9 are needed with the fewest units: 7 + 5 or 7 + 4, two either way. */
const fewest: Program = {
  columns: [yesNo(1), yesNo(1), yesNo(1)],
  rows: [
    {
      lower: 9,
      upper: Infinity,
      terms: [
        [0, 7],
        [1, 5],
        [2, 4],
      ],
    },
  ],
};

it('the fewest that are enough, proven', () => {
  const found = solver.solve(fewest);
  expect(found).toMatchObject({ status: 'optimal', cost: 2, bound: 2 });
});

it('what was found once is not found again: 7 + 5, 7 + 4 and 5 + 4 are the three sets of two, and no further one', () => {
  const sets: string[] = [];
  let program = fewest;
  for (let turn = 0; turn < 3; turn += 1) {
    const found = solver.solve(program);
    if (found.status !== 'optimal') throw new Error(found.status);
    const chosen = chosenOf(found.values, 3);
    sets.push(chosen.join('+'));
    program = { ...program, rows: [...program.rows, notAgain(chosen)] };
  }
  expect(sets.sort()).toEqual(['0+1', '0+2', '1+2']);
  expect(solver.solve(program)).toEqual({ status: 'infeasible' });
});

it('a program without whole numbers is solved as one: the 9 are the one of 7 and 2/5 of the one of 5', () => {
  const relaxed = { ...fewest, columns: fewest.columns.map((column) => ({ ...column, isInteger: false })) };
  const found = solver.solve(relaxed);
  // 1 unit of 7, and 2 of the 5: 1 + 2/5.
  expect(found).toMatchObject({ status: 'optimal' });
  expect(found.status === 'optimal' ? found.cost : null).toBeCloseTo(1.4, 9);
});

it('no time at all leaves a bound and no proof', () => {
  // 60 units of sizes that never add up to an odd number, and an odd sum asked for: nothing to be found, and much to be tried.
  const columns = Array.from({ length: 60 }, () => yesNo(1));
  const rows = [{ lower: 1001, upper: 1001, terms: columns.map((_, index) => [index, 2 * (index + 37)] as const) }];
  expect(['stopped', 'infeasible']).toContain(solver.solve({ columns, rows }, { seconds: 0 }).status);
});

it('how far the best is from the bound is a share of the best', () => {
  expect(gapOf(8, 8)).toBe(0);
  expect(gapOf(8, 6)).toBe(0.25);
});
