import { expect, it } from 'vitest';
import { largest, smallest } from './extremes';

it('of more values than a function takes arguments the largest and the smallest are found', () => {
  const values = Array.from({ length: 1_048_576 }, (_each, row) => ((row * 7) % 1_048_576) + 3);
  expect([largest(values, 0), smallest(values, Infinity)]).toEqual([1_048_578, 3]);
});

it('of none the bound is given', () => {
  expect([largest([], -1), smallest([], 5)]).toEqual([-1, 5]);
});
