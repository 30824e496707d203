/** How figures of an answer are written. */
import { expect, it } from 'vitest';
import { figure } from './answer-report';

it.each([
  // What was worked out has two decimals, what was typed all that it has.
  [200 / 3, '66,67'],
  [300 / 7, '42,86'],
  [66.6667, '66,6667'],
  [0.75, '0,75'],
  [1300, '1.300'],
  // A figure that is no level never looks like it.
  [74.996333, '74,996'],
  [0.00364729, '0,0036'],
])('%d is written %s', (value, text) => {
  expect(figure(value, 'vi')).toMatchObject({ kind: 'figure', value, text });
});
