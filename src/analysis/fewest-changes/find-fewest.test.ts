import { beforeAll, describe, expect, it } from 'vitest';
import { loadSolver } from '../highs';
import type { Solver } from '../solver';
import { findFewest } from './find-fewest';
import type { FewestSearch, FewestSets } from './find-fewest';
import type { Goal } from './goals';
import type { Lift } from './lifts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(null);
});

/** A row of 1 to 2 points at 50 to 100 %, that stands at nothing. */
function lift(indicator: string, best = 2, least = 1): Lift {
  return {
    indicator,
    points: 0,
    steps: [
      { to: 50, points: least },
      { to: 100, points: best },
    ],
    between: { from: least, at: (points) => ({ to: 50 + ((points - least) / (best - least)) * 50, points }) },
  };
}

function goal(id: string, required: number, points: number, ...rows: readonly string[]): Goal {
  return { id, required, points, rows: new Set(rows) };
}

function find(
  lifts: readonly Lift[],
  goals: readonly Goal[],
  more: Partial<FewestSearch> = {},
  costs: Readonly<Record<string, number>> = {},
): FewestSets {
  const search = { solver, left: () => 10_000, most: 20, accepts: () => true, onSet: () => undefined, ...more };
  return findFewest({ lifts, goals, costOf: (indicator) => costs[indicator] ?? 1 }, search);
}

describe('the fewest rows that are enough', () => {
  it('a gate that only one row can open takes that row, and the total the best of the others', () => {
    // The total lacks 4 (71 of 75), the section of row c lacks 1. Row c must be one; a (3 points at most) with c (2) makes 5 ≥ 4, b (1,5) with c
    // makes 3,5: not enough. So a and c, two rows, and no other two.
    const found = find([lift('a', 3), lift('b', 1.5), lift('c', 2)], [goal('total', 75, 71, 'a', 'b', 'c'), goal('II', 1, 0, 'c')]);
    expect(found).toMatchObject({ kind: 'found', cost: 2, bound: 2, gap: 0, isAll: true });
    // Of a and c 4 points are enough, 2 + 2 or 3 + 1 alike: one of the two stops short of its maximum.
    const set = found.kind === 'found' ? (found.sets[0] ?? []) : [];
    expect(set.map(({ indicator }) => indicator)).toEqual(['a', 'c']);
    expect(set.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(4, 6);
  });

  it('every set of as many rows is found, the one that lifts fewest points first', () => {
    // 2 points are missing: any one of the three rows has 2 at its maximum, and the fourth 1,5.
    const found = find([lift('a'), lift('b'), lift('c'), lift('d', 1.5)], [goal('total', 75, 73, 'a', 'b', 'c', 'd')]);
    expect(found.kind === 'found' ? found.sets.map((set) => set.map(({ indicator }) => indicator).join()).sort() : null).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(found).toMatchObject({ isAll: true });
  });

  it('no more sets than were asked for, and it is said that there may be more', () => {
    const found = find([lift('a'), lift('b'), lift('c')], [goal('total', 75, 73, 'a', 'b', 'c')], { most: 2 });
    expect(found.kind === 'found' ? [found.sets.length, found.isAll] : null).toEqual([2, false]);
  });

  it('with costs it is the cheapest and not the fewest: two rows at 1 each before one at 3', () => {
    // 2 points: a alone at 3, or b and c (1 + 1) at 2.
    const found = find([lift('a'), lift('b', 1.2), lift('c', 1.2)], [goal('total', 75, 73, 'a', 'b', 'c')], {}, { a: 3 });
    expect(found).toMatchObject({ cost: 2 });
    expect(found.kind === 'found' ? found.sets[0]?.map(({ indicator }) => indicator) : null).toEqual(['b', 'c']);
  });

  it('a row of rungs is lifted to the least of them that is enough', () => {
    const rungs: Lift = {
      indicator: 'r',
      points: 0.5,
      steps: [
        { to: 'minimum', points: 1 },
        { to: 'good', points: 2 },
        { to: 'maximum', points: 3 },
      ],
      between: null,
    };
    // 1,2 points are missing: `minimum` adds 0,5, `good` 1,5.
    expect(find([rungs], [goal('total', 75, 73.8, 'r')])).toMatchObject({ sets: [[{ indicator: 'r', to: 'good', points: 2 }]] });
  });

  it('where nothing is missing nothing has to be lifted', () => {
    expect(find([lift('a')], [goal('total', 75, 75, 'a')])).toMatchObject({ kind: 'found', sets: [[]], cost: 0 });
  });

  it('where everything together is not enough it says which gates stay shut, and how far they come', () => {
    // The total reaches 70 + 2 + 2 = 74 of 75; the section of b reaches 2 of 1: that one is no obstacle.
    const found = find([lift('a'), lift('b')], [goal('total', 75, 70, 'a', 'b'), goal('II', 1, 0, 'b')]);
    expect(found).toMatchObject({ kind: 'none', blocking: [{ goal: { id: 'total' }, reaches: 74 }] });
  });

  it('a set that the engine refuses is never shown, and the next one is', () => {
    const found = find([lift('a'), lift('b')], [goal('total', 75, 73, 'a', 'b')], { accepts: (set) => set[0]?.indicator !== 'a' });
    expect(found.kind === 'found' ? found.sets.map((set) => set[0]?.indicator) : null).toEqual(['b']);
  });
});
