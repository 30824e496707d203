import { describe, expect, it } from 'vitest';
import { isBoundDecisive, pointsOfQuantity } from './quantity-points';
import type { AppliedLevels } from './rules/levels';

/** Row 40: ≥ 40 earns 2,0 and 20 earns 1,5. */
const wastewater: AppliedLevels = {
  maximum: { value: 40, strict: false, adjusted: null },
  minimum: { value: 20, strict: false, adjusted: null },
  risesFrom: 20,
};
const wastewaterScale = { maximum: 2, minimum: 1.5 };
/** Row 7: < 2,5 earns 2,0 and 3,0 earns 1,5; less is better. */
const poverty: AppliedLevels = {
  maximum: { value: 2.5, strict: true, adjusted: null },
  minimum: { value: 3, strict: false, adjusted: null },
  risesFrom: 3,
};

describe('points of a number between two levels, more is better', () => {
  it.each([
    [19.999999, 0, 'below'],
    [20, 1.5, 'minimum'],
    [20.4, 1.51, 'between'],
    [30, 1.75, 'between'],
    [37.5, 1.9375, 'between'],
    [39.999, 1.999975, 'between'],
    [40, 2, 'maximum'],
    [4000, 2, 'maximum'],
    [0, 0, 'below'],
    [-5, 0, 'below'],
  ] as const)('%s %% of wastewater treated earns %s points (%s)', (value, points, status) => {
    const scored = pointsOfQuantity(value, wastewater, 'higher', wastewaterScale, 'strict');
    expect(scored.points).toBeCloseTo(points, 12);
    expect(scored.status).toBe(status);
  });

  it('takes 0,1 + 0,2 for 0,3: binary rounding does not cost a level', () => {
    const levels: AppliedLevels = {
      maximum: { value: 0.6, strict: false, adjusted: null },
      minimum: { value: 0.3, strict: false, adjusted: null },
      risesFrom: 0.3,
    };
    expect(pointsOfQuantity(0.1 + 0.2, levels, 'higher', wastewaterScale, 'strict').status).toBe('minimum');
    expect(pointsOfQuantity(0.7 - 0.1, levels, 'higher', wastewaterScale, 'strict').status).toBe('maximum');
  });
});

describe('points where less is better and the maximum level is strict', () => {
  it.each([
    [0, 2, 'maximum'],
    [2.33, 2, 'maximum'],
    [2.499, 2, 'maximum'],
    [2.5, 2, 'between'],
    [2.75, 1.75, 'between'],
    [3, 1.5, 'minimum'],
    [3.01, 0, 'below'],
  ] as const)('a poverty rate of %s %% earns %s points (%s)', (value, points, status) => {
    const scored = pointsOfQuantity(value, poverty, 'lower', { maximum: 2, minimum: 1.5 }, 'strict');
    expect(scored.points).toBeCloseTo(points, 12);
    expect(scored.status).toBe(status);
  });

  it('lets a filed "<2,5" meet the strict level <2,5', () => {
    expect(pointsOfQuantity(2.5, poverty, 'lower', { maximum: 2, minimum: 1.5 }, 'strict', true).status).toBe('maximum');
  });
});

describe('the policy proportional below the minimum level', () => {
  it.each([
    ['row 9, whole-city people', 51.69, 200, 1.5, 0.387675],
    ['row 10, inner-city people', 45.7, 100, 4.5, 2.0565],
    ['row 11, whole-city density', 375.2, 1800, 1.5, 0.312_666_666_666_666_7],
    ['row 12, inner density', 1300, 8000, 4.5, 0.73125],
    ['row 14, inner non-farm labour', 35, 80, 3.5, 1.53125],
  ] as const)('%s: %s of %s with %s minimum points earns %s', (_row, value, minimum, minimumPoints, points) => {
    const levels: AppliedLevels = {
      maximum: { value: minimum * 2, strict: false, adjusted: null },
      minimum: { value: minimum, strict: false, adjusted: null },
      risesFrom: minimum,
    };
    const scored = pointsOfQuantity(value, levels, 'higher', { maximum: minimumPoints * 2, minimum: minimumPoints }, 'proportional');
    expect(scored.points).toBeCloseTo(points, 12);
    expect(scored.status).toBe('below');
  });

  it('turns the ratio over where less is better', () => {
    expect(pointsOfQuantity(6, poverty, 'lower', { maximum: 2, minimum: 1.5 }, 'proportional').points).toBeCloseTo(0.75, 12);
  });

  it('never goes below zero and never above the minimum points', () => {
    expect(pointsOfQuantity(-10, wastewater, 'higher', wastewaterScale, 'proportional').points).toBe(0);
    expect(pointsOfQuantity(19.999999, wastewater, 'higher', wastewaterScale, 'proportional').points).toBeLessThan(1.5);
  });
});

describe('a bound as filed value', () => {
  const at = (points: number, status: 'below' | 'between' | 'minimum') => ({ points, status, rule: 'interpolated', shown: null }) as const;
  it('decides where the truth can only be better', () => {
    expect(isBoundDecisive('>', 'higher', at(0, 'below'))).toBe(true);
    expect(isBoundDecisive('<', 'lower', at(1, 'between'))).toBe(true);
  });
  it('decides where even its number earns nothing', () => {
    expect(isBoundDecisive('<', 'higher', at(0, 'below'))).toBe(true);
  });
  it('does not decide where the truth may be worse than its number', () => {
    expect(isBoundDecisive('<=', 'higher', at(1.6, 'between'))).toBe(false);
    expect(isBoundDecisive('>', 'lower', at(1.6, 'between'))).toBe(false);
    expect(isBoundDecisive('<', 'higher', at(0.7, 'below'))).toBe(false);
    // At a minimum that earns no points a worse value earns as little, and is below the level: which of the two it is stays open.
    expect(isBoundDecisive('<=', 'higher', at(0, 'minimum'))).toBe(false);
  });
});
