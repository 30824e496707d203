import { describe, expect, it } from 'vitest';
import { standard } from '../../tests/support/sample-baseline';
import { isFiledEvidence } from './filed-evidence';
import type { Indicator } from './standard';

function row(id: string): Indicator {
  const found = standard.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('filed points as evidence', () => {
  // Row 39 earns 0, or 0,75 to 1.
  it.each([
    [0, true],
    [0.3, false],
    [0.749, false],
    [0.75, true],
    [0.9, true],
    [1, true],
    [1.01, false],
    [-0.5, false],
  ])('%d points of a number: %s', (points, expected) => {
    expect(isFiledEvidence(points, row('flooding-points'), 'strict')).toBe(expected);
  });

  it('below the minimum a number earns something by the proportional policy alone', () => {
    expect(isFiledEvidence(0.3, row('flooding-points'), 'proportional')).toBe(true);
    expect(isFiledEvidence(1.01, row('flooding-points'), 'proportional')).toBe(false);
  });

  // Row 2: Dư is 2 points, Đủ 1,5; nothing lies between.
  it.each([
    [0, true],
    [0.5, false],
    [1.5, true],
    [1.75, false],
    [2, true],
  ])('%d points of a choice: %s', (points, expected) => {
    expect(isFiledEvidence(points, row('budget-balance'), 'strict')).toBe(expected);
    expect(isFiledEvidence(points, row('budget-balance'), 'proportional')).toBe(expected);
  });

  it('no points are none', () => {
    expect(isFiledEvidence(null, row('flooding-points'), 'strict')).toBe(false);
  });
});
