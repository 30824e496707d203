/** What a row earns at a value, worked out by hand: by the kernel's own rule, and by its rows laid out in arrays. */
import { describe, expect, it } from 'vitest';
import { poverty, wastewater } from '../../../tests/support/quantity-rows';
import { layOut } from './fast-rows';
import type { KernelRow } from './kernel-rows';
import { rowPoints } from './row-points';
import type { QuantityRow } from './row-points';

const inArrays = (row: QuantityRow, value: number, isBeyond: boolean): number => {
  const kernelRow: KernelRow = {
    indicator: 'row',
    quantity: row,
    known: isBeyond ? 'beyond' : 'exact',
    value,
    restsOn: null,
    certain: 0,
    possible: 0,
  };
  const points = new Float64Array(1);
  layOut([kernelRow], Int32Array.of(0)).score(Float64Array.of(value), points, new Float64Array(1));
  return points[0] ?? Number.NaN;
};

describe.each([
  ['by the rule', rowPoints],
  ['in arrays', inArrays],
] as const)('points of a row at a value, %s', (_how, points) => {
  it.each([
    [19.999, 0],
    [20, 1.5],
    // 1,5 + 0,4 ÷ 20 × 0,5
    [20.4, 1.51],
    [30, 1.75],
    // 1,5 + 17,5 ÷ 20 × 0,5
    [37.5, 1.9375],
    [40, 2],
    [4000, 2],
    [-5, 0],
  ])('%s %% of wastewater treated are %s points', (value, earned) => {
    expect(points(wastewater, value, false)).toBeCloseTo(earned, 12);
  });

  it.each([
    [0, 2],
    [2.499, 2],
    // At a strict maximum the line between the levels has come to the maximum points.
    [2.5, 2],
    [2.75, 1.75],
    [2.9, 1.6],
    [3, 1.5],
    [3.01, 0],
  ])('a poverty rate of %s %% is %s points: less is better', (value, earned) => {
    expect(points(poverty, value, false)).toBeCloseTo(earned, 12);
  });

  it('a strict minimum is met beyond it, or at it by a value that lies beyond', () => {
    const strict = { ...wastewater, isMinimumStrict: true };
    expect(points(strict, 20, false)).toBe(0);
    expect(points(strict, 20, true)).toBe(1.5);
    // 1,5 + 0,01 ÷ 20 × 0,5
    expect(points(strict, 20.01, false)).toBeCloseTo(1.500_25, 12);
    expect(points(strict, 19.9, true)).toBe(0);
    const strictRate = { ...poverty, isMinimumStrict: true };
    expect(points(strictRate, 3, false)).toBe(0);
    expect(points(strictRate, 3, true)).toBe(1.5);
    expect(points(strictRate, 2.9, false)).toBeCloseTo(1.6, 12);
    expect(points(strictRate, 3.1, true)).toBe(0);
  });

  it('a strict maximum that is the minimum too is passed beyond it: at it the value has the minimum alone', () => {
    const one = { ...wastewater, maximum: 20, isMaximumStrict: true };
    expect(points(one, 20, false)).toBe(1.5);
    expect(points(one, 20, true)).toBe(2);
    expect(points(one, 20.1, false)).toBe(2);
  });

  it('between a lowered minimum and the printed one there are the minimum points, where points rise from the printed one', () => {
    // 20 lowered by 0,6 is 12.
    const lowered = { ...wastewater, minimum: 12 };
    expect([11.9, 12, 15, 20].map((value) => points(lowered, value, false))).toEqual([0, 1.5, 1.5, 1.5]);
    expect(points(lowered, 30, false)).toBeCloseTo(1.75, 12);
    // Interpolated from the lowered one instead: (26 − 12) ÷ 28 × 0,5.
    expect(points({ ...lowered, risesFrom: 12 }, 26, false)).toBeCloseTo(1.75, 12);
  });

  it.each([
    [20, 1e-8, 3e-8],
    [0.5, 5e-10, 2e-9],
    [-20, 1e-8, 3e-8],
    [1000, 5e-7, 2e-6],
  ])('rounding does not cost the minimum %s: %s less is it, %s less is not', (minimum, forgiven, missing) => {
    const row = { ...wastewater, minimum, risesFrom: minimum, maximum: minimum + 100 };
    expect(points(row, minimum - forgiven, false)).toBe(1.5);
    expect(points(row, minimum - missing, false)).toBe(0);
    const turned = { ...row, isLowerBetter: true, maximum: minimum - 100 };
    expect(points(turned, minimum + forgiven, false)).toBe(1.5);
    expect(points(turned, minimum + missing, false)).toBe(0);
    // What is forgiven does not pass a strict level either.
    expect(points({ ...row, isMinimumStrict: true }, minimum + forgiven, false)).toBe(0);
    expect(points({ ...row, isMinimumStrict: true }, minimum + missing, false)).toBeCloseTo(1.5, 6);
    expect(points({ ...turned, isMinimumStrict: true }, minimum - forgiven, false)).toBe(0);
    expect(points({ ...turned, isMinimumStrict: true }, minimum - missing, false)).toBeCloseTo(1.5, 6);
  });

  it('under the policy proportional a value below the minimum earns its share of the minimum points', () => {
    const proportional = { ...wastewater, isProportional: true };
    // 10 ÷ 20 × 1,5; 3 ÷ 6 × 1,5 where less is better.
    expect(points(proportional, 10, false)).toBeCloseTo(0.75, 12);
    expect(points({ ...poverty, isProportional: true }, 6, false)).toBeCloseTo(0.75, 12);
    expect(points(proportional, 0, false)).toBe(0);
    expect(points(proportional, -10, false)).toBe(0);
    expect(points(proportional, 30, false)).toBeCloseTo(1.75, 12);
  });

  it('a share is never more than the whole, and of a minimum of 0 there is none', () => {
    const growth = { ...wastewater, minimum: -3, risesFrom: -3, maximum: 5, isProportional: true };
    expect(points(growth, -5, false)).toBe(1.5);
    expect(points({ ...growth, minimum: 0, risesFrom: 0, isMinimumStrict: true }, 0, false)).toBe(0);
  });
});
