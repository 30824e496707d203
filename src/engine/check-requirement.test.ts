import { describe, expect, it } from 'vitest';
import type { Citation } from '../domain/citation';
import type { Requirement, SpecialFactor } from '../domain/requirement';
import { checkRequirement, placeOf } from './check-requirement';

const cited = (locator: string): Citation => ({ instrument: 'made-up', locator, standing: 'text', note: '' });
const factor = (id: string, share: number, least: number): SpecialFactor => ({
  id,
  name: id,
  areas: ['ordinary', 'mountain'],
  factor: share,
  least,
  citation: cited(id),
});
const requirement: Requirement = {
  id: 'people',
  measures: 'people',
  name: 'Dân số',
  unit: 'người',
  required: 1000,
  elsewhere: { island: { required: 300, citation: cited('island') } },
  classes: [],
  mountainFactor: null,
  mountainCitation: null,
  citation: cited('own'),
  special: [factor('border', 0.8, 0.8), factor('delta', 0.6, 0.4)],
};
const check = (actual: number | null, special: readonly string[] | null, areaKind: 'ordinary' | 'island' = 'ordinary') => {
  const { adjusted, gap, verdict, open, citations } = checkRequirement(requirement, actual, { areaKind, special });
  return [adjusted, gap, verdict, open.map(({ id }) => id).join('+'), citations.map(({ locator }) => locator).join('+')];
};

describe('one requirement of 1.000 people, lowered to 80 % at the border, to 60 % down to 40 % in the delta, 300 on islands', () => {
  it('without special factors is met or not', () => {
    expect(check(1000, [])).toEqual([1000, 0, 'met', '', 'own']);
    expect(check(999, [])).toEqual([1000, -1, 'not-met', '', 'own']);
    expect(check(null, [])).toEqual([1000, null, 'no-data', '', 'own']);
  });

  it('with factors that nobody has spoken of is open where one of them could do, and names that one', () => {
    expect(check(1000, null)).toEqual([1000, 0, 'met', '', 'own']);
    expect(check(800, null)).toEqual([1000, null, 'unclear', 'border+delta', 'own+border+delta']);
    expect(check(799, null)).toEqual([1000, null, 'unclear', 'delta', 'own+delta']);
    expect(check(400, null)).toEqual([1000, null, 'unclear', 'delta', 'own+delta']);
    expect(check(399, null)).toEqual([1000, -601, 'not-met', '', 'own']);
  });

  it('of several factors takes the lowest one, never both', () => {
    expect(check(600, ['border', 'delta'])).toEqual([600, 0, 'met', '', 'own+delta']);
    expect(check(800, ['border'])).toEqual([800, 0, 'met', '', 'own+border']);
    expect(check(799, ['border'])).toEqual([800, -1, 'not-met', '', 'own+border']);
    // 480 would be both at once; what is open is how far the delta's own share goes down.
    expect(check(480, ['border', 'delta'])).toEqual([600, null, 'unclear', 'delta', 'own+delta']);
    expect(check(399, ['border', 'delta'])).toEqual([600, -201, 'not-met', '', 'own+delta']);
  });

  it('takes the lowest factor in whatever order the edition lists them, and of two alike cites the first', () => {
    const under = (...special: readonly SpecialFactor[]) => {
      const place = { areaKind: 'ordinary', special: special.map(({ id }) => id) } as const;
      const { adjusted, citations } = checkRequirement({ ...requirement, special }, 1000, place);
      return [adjusted, ...citations.map(({ locator }) => locator)];
    };
    expect(under(factor('delta', 0.6, 0.4), factor('border', 0.8, 0.8))).toEqual([600, 'own', 'delta']);
    expect(under(factor('border', 0.6, 0.4), factor('delta', 0.6, 0.4))).toEqual([600, 'own', 'border']);
  });

  it('in the mountains is lowered to half, and cites what lowers it', () => {
    const lowered: Requirement = { ...requirement, mountainFactor: 0.5, mountainCitation: cited('mountain'), special: [] };
    const told = (isMountain: boolean) => {
      const { required, adjusted, verdict, citations } = checkRequirement(lowered, 500, placeOf({ isMountain }));
      return [required, adjusted, verdict, citations.map(({ locator }) => locator).join('+')];
    };
    expect(told(true)).toEqual([1000, 500, 'met', 'own+mountain']);
    expect(told(false)).toEqual([1000, 1000, 'not-met', 'own']);
  });

  it('on an island has its own figure and citation, and none of the factors of other areas', () => {
    expect(check(300, ['border', 'delta'], 'island')).toEqual([300, 0, 'met', '', 'island']);
    expect(check(299, null, 'island')).toEqual([300, -1, 'not-met', '', 'island']);
  });

  it('is not made harder by a rounding slip of the machine', () => {
    expect(checkRequirement({ ...requirement, required: 0.3, special: [] }, 0.1 + 0.2, placeOf({ isMountain: false })).verdict).toBe('met');
    expect(checkRequirement({ ...requirement, required: 0.1 + 0.2, special: [] }, 0.3, placeOf({ isMountain: false })).verdict).toBe('met');
  });

  it('whose figure is not known decides nothing', () => {
    const unknown = checkRequirement({ ...requirement, required: null }, 5, { areaKind: 'ordinary', special: null });
    expect(unknown).toMatchObject({ required: null, adjusted: null, actual: 5, gap: null, verdict: 'no-data', open: [] });
  });
});
