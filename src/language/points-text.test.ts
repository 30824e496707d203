import { expect, it } from 'vitest';
import { pointsOfMaximum } from './points-text';

it.each([
  ['0,75/1,0', { points: 0.75, outOf: 1 }],
  ['1.5 / 2', { points: 1.5, outOf: 2 }],
  ['0 điểm/2 điểm', { points: 0, outOf: 2 }],
  ['2đ/2đ', { points: 2, outOf: 2 }],
  // More than there is to have: a level, a date, a ratio.
  ['12/5', null],
  ['26/2022', null],
  ['1/2/3', null],
  ['0,75', null],
  ['người/km²', null],
  ['', null],
])('%s', (text, points) => {
  expect(pointsOfMaximum(text)).toEqual(points);
});
