/** How fast revenue would have to grow: 188 tỷ of 2022. */
import { describe, expect, it } from 'vitest';
import { neededGrowth } from './needed-growth';

const base = { year: 2022, amount: 188 };
const near = (value: number): unknown => expect.closeTo(value, 6);
/** What is spent in a year, and what comes besides growth. */
const year = (at: number, expenditure: number | null, besides = 0) => ({ year: at, expenditure, besides });

describe('the growth that several years ask for', () => {
  it('is that of the year that asks for most, also where another is covered by what comes once', () => {
    // 2024: √(200 ÷ 188) − 1, (200 − 188) ÷ 2 a year.
    expect(neededGrowth(base, [year(2023, 10, 12), year(2024, 200)])).toEqual({ reach: 'growth', rate: near(0.031421), perYear: near(6) });
  });

  it('is not said where nobody knows what one of them spends', () => {
    expect(neededGrowth(base, [year(2023, null), year(2024, 200)])).toBeNull();
  });

  it('is none where one of them is the year that it grows from: nothing has grown by then', () => {
    expect(neededGrowth(base, [year(2022, 200), year(2023, 300)])).toEqual({ reach: 'no-years', rate: null, perYear: null });
  });

  it('is none where what comes once covers every one of them, to the last đồng', () => {
    expect(neededGrowth(base, [year(2023, 12, 12), year(2024, 5, 10)])).toEqual({ reach: 'one-off', rate: null, perYear: null });
  });
});

describe('the fastest growth that a change may state', () => {
  it('is ten times as much again: 2.068 from 188 in a year', () => {
    expect(neededGrowth(base, [year(2023, 2068)])).toEqual({ reach: 'growth', rate: near(10), perYear: near(1880) });
    expect(neededGrowth(base, [year(2023, 2069)])).toEqual({ reach: 'above-limit', rate: null, perYear: near(1881) });
  });
});
