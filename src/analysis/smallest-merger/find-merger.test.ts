/** What a solver may answer with as good a right, and nobody would call smallest. */
import { beforeAll, expect, it } from 'vitest';
import { loadSolver } from '../highs';
import type { Solver } from '../solver';
import { findMerger } from './find-merger';
import type { MergerProblem } from './merger-problem';

let real: Solver;
beforeAll(async () => {
  real = await loadSolver(null);
});

/** As the real one, with every column that costs nothing at 1. */
const generous: Solver = {
  solve: (program, ...more) => {
    const found = real.solve(program, ...more);
    return found.status !== 'optimal'
      ? found
      : { ...found, values: found.values.map((value, column) => (program.columns[column]?.cost === 0 && column < 4 ? 1 : value)) };
  },
};

/** A row of four at the city: A (1.000 people, 2 tỷ) – B (500, nothing) – C (400, nothing) – D (300, nothing). */
const problem: MergerProblem = {
  candidates: [
    { name: 'A', people: 1000, area: 10, cost: 2, isWard: false, mayBeIn: false },
    { name: 'B', people: 500, area: 10, cost: 0, isWard: false, mayBeIn: false },
    { name: 'C', people: 400, area: 10, cost: 0, isWard: false, mayBeIn: false },
    { name: 'D', people: 300, area: 10, cost: 0, isWard: false, mayBeIn: false },
  ],
  touches: [[1], [0, 2], [1, 3], [2]],
  atCity: [0],
  city: { people: 10_000, area: 100, units: 5, wards: 4 },
  inAlready: 0,
  needs: [{ id: 'population', measure: 'people', required: 11_000 }],
  gates: [],
  objective: 'cost',
};

const search = { left: () => 60_000, alternatives: 0, accepts: () => true, points: null, mostTried: 0 };

it('who costs nothing and is not needed stays out, whatever the solver takes along', () => {
  // 11.000: A alone.
  expect(findMerger(problem, { ...search, solver: generous })).toMatchObject({ kind: 'found', best: { set: [0], cost: 2 } });
});

it('who costs nothing and is needed, by itself or as the way to another, stays', () => {
  const needs = [{ id: 'population', measure: 'people', required: 11_900 } as const];
  // 1.900 are missing: A, B and C, of which B alone leads to C.
  expect(findMerger({ ...problem, needs }, { ...search, solver: generous })).toMatchObject({
    kind: 'found',
    best: { set: [0, 1, 2], cost: 2 },
  });
});
