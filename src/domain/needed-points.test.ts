/** The larger of what the total lacks and what the criteria lack together. Figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { CriterionResult, GroupResult } from './assessment';
import { neededPoints, shortSections } from './needed-points';

type Section = { readonly points: number; readonly minimum: number | null; readonly isGate?: boolean };

function sectionOf({ points, minimum, isGate = true }: Section) {
  const met = minimum !== null && points >= minimum;
  return { points, possible: points, minimum, maximum: 60, met, possiblyMet: met, filed: null, isGate };
}

function scored(certain: number, sections: readonly Section[], required: number | null = 75, groups: readonly Section[] = []) {
  const criteria = sections.map((section, index): CriterionResult => {
    const number = index + 1;
    return { ...sectionOf(section), id: `c${String(number)}`, number, label: String(number), name: `Tiêu chí ${String(number)}` };
  });
  const inside = groups.map((group, index): GroupResult => ({ ...sectionOf(group), id: `g${String(index)}`, name: '', criterion: 'c1' }));
  const gates = [...criteria, ...inside]
    .filter(({ isGate }) => isGate)
    .map(({ id, met }) => ({ id, of: 'section', standing: met ? 'met' : 'not-met', why: null, outside: null }) as const);
  const total = { certain, possible: certain, required, maximum: 100, met: required !== null && certain >= required, filed: null };
  return { criteria, groups: inside, gates, total };
}

describe('the points that are needed', () => {
  it('are those of the criteria where these lack more together than the total: 4,75 + 6 + 6 + 4,5 = 21,25 beside 20,94', () => {
    const sample = scored(54.06, [
      { points: 8.75, minimum: 13.5 },
      { points: 0, minimum: 6 },
      { points: 0, minimum: 6 },
      { points: 0, minimum: 4.5 },
      { points: 45.31, minimum: 45 },
    ]);
    expect(neededPoints(sample)).toEqual({ points: 21.25, because: 'sections' });
    expect(shortSections(sample).map(({ id, missing }) => [id, missing])).toEqual([
      ['c1', 4.75],
      ['c2', 6],
      ['c3', 6],
      ['c4', 4.5],
    ]);
  });

  it('are those of the total where it lacks more, or as much', () => {
    expect(neededPoints(scored(60, [{ points: 10, minimum: 13.5 }]))).toEqual({ points: 15, because: 'total' });
    expect(neededPoints(scored(70, [{ points: 1, minimum: 6 }]))).toEqual({ points: 5, because: 'total' });
  });

  it('are not none where the total is reached and a criterion is not', () => {
    expect(neededPoints(scored(80, [{ points: 5.5, minimum: 6 }]))).toEqual({ points: 0.5, because: 'sections' });
  });

  it('are none where everything is reached, and nobody’s to say where the total is not known', () => {
    expect(neededPoints(scored(75, [{ points: 6, minimum: 6 }]))).toBeNull();
    expect(neededPoints(scored(5, [{ points: 1, minimum: 6 }], null))).toBeNull();
  });

  it('leave out what decides nothing', () => {
    expect(neededPoints(scored(75, [{ points: 1, minimum: 6, isGate: false }]))).toBeNull();
    expect(neededPoints(scored(75, [{ points: 1, minimum: null }]))).toBeNull();
  });

  it('count the groups of a criterion as part of it: the larger of 2 for itself and 1,5 + 1 for them', () => {
    const groups = [
      { points: 0.5, minimum: 2 },
      { points: 1, minimum: 2 },
    ];
    expect(neededPoints(scored(75, [{ points: 4, minimum: 6 }], 75, groups))).toEqual({ points: 2.5, because: 'sections' });
  });
});
