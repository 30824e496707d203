import { describe, expect, it } from 'vitest';
import { isAbove, isAtLeast, isSame } from './comparison';

/** The last bit of a sum: 0,1 + 0,2 is 0,30000000000000004. */
const sum = 0.1 + 0.2;

describe('figures that differ by less than one part in a thousand million', () => {
  it('are the same, at least one another, and none above the other', () => {
    expect([isSame(sum, 0.3), isAtLeast(0.3, sum), isAtLeast(sum, 0.3), isAbove(sum, 0.3)]).toEqual([true, true, true, false]);
  });

  it('are measured by the larger of the two: 500 of a million million are nothing, 5.000 are something', () => {
    const million2 = 1e12;
    expect([isSame(million2, million2 + 500), isSame(million2 + 500, million2), isAbove(million2 + 500, million2)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isSame(million2, million2 + 5000), isAtLeast(million2, million2 + 5000), isAbove(million2 + 5000, million2)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(isSame(-million2, -million2 - 500)).toBe(true);
  });

  it('and below 1 by 1: a thousand-millionth is nothing beside 0, two of them are not', () => {
    const least = 1e-9;
    expect([isSame(0, least), isAtLeast(0, least), isAbove(least, 0)]).toEqual([true, true, false]);
    expect([isSame(0, 2 * least), isAtLeast(0, 2 * least), isAbove(2 * least, 0)]).toEqual([false, false, true]);
  });
});
