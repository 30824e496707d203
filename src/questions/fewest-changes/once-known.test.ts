import { describe, expect, it } from 'vitest';
import type { FewestProblem } from '../../analysis/fewest-changes/find-fewest';
import type { Solver } from '../../analysis/solver';
import type { Assessment } from '../../domain/assessment';
import { sampleSubject } from '../../../tests/support/asked-subject';
import { isLess, leastOnceKnown } from './once-known';

/** A goal that no row reaches yet, so that the solver is asked. */
const asked: FewestProblem = {
  lifts: [],
  goals: [{ id: 'total', rows: new Set(), points: 54, required: 75 }],
  costOf: () => 1,
};

function waitingSample(): Assessment {
  const { replayed } = sampleSubject();
  if (replayed === null) throw new Error('the sample is replayed');
  return replayed.base.assessment;
}

/** The solver's answer with this bound. */
function bounded(bound: number): { readonly solver: Solver; readonly left: () => number } {
  return { solver: { solve: () => ({ status: 'stopped', cost: null, bound, values: null }) }, left: () => 1000 };
}

describe('what rows that wait could make of the fewest', () => {
  it('is 6 rows where the solver says 6,0000001, and 7 where it says 6,2', () => {
    const least = (bound: number) => leastOnceKnown(asked, waitingSample(), false, bounded(bound));
    expect([least(6), least(6.000_000_1), least(5.999_999_9), least(6.2)]).toEqual([6, 6, 6, 7]);
  });

  it('is less than 7 where it is 6, and not where the bound is 7 but for dust', () => {
    expect([isLess(6, 7), isLess(6.999_999_9, 7), isLess(7, 7)]).toEqual([true, false, false]);
  });
});
