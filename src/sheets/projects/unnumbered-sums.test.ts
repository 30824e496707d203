import { expect, it } from 'vitest';
import { rowNumberOf } from '../../language/project-row';
import { unnumberedSums } from './unnumbered-sums';

/** Lines by number and amount, the first of which is asked about. */
function isSum(...lines: readonly (readonly [number: string, amount: number | null])[]): boolean {
  return unnumberedSums(lines.map(([number, amount]) => ({ number, label: rowNumberOf(number), amount })))(0);
}

it.each([
  [
    'is the sum of two that follow',
    [
      ['', 5],
      ['', 2],
      ['', 3],
      ['', 9],
    ],
    true,
  ],
  [
    'is not that of one alone',
    [
      ['', 5],
      ['', 5],
      ['', 3],
    ],
    false,
  ],
  [
    'is the sum once an amount below zero is taken away again',
    [
      ['', 5],
      ['', 4],
      ['', 3],
      ['', -2],
    ],
    true,
  ],
  [
    'is not where what is taken away is not enough',
    [
      ['', 5],
      ['', 4],
      ['', 8],
      ['', -2],
    ],
    false,
  ],
  [
    'is not where an amount is missing before the sum is met',
    [
      ['', 5],
      ['', 2],
      ['', null],
      ['', 3],
    ],
    false,
  ],
  [
    'is the sum of the numbered lines below it',
    [
      ['', 5],
      ['2', 2],
      ['3', 3],
      ['', 7],
    ],
    true,
  ],
  [
    'heads numbers that begin anew, whatever it amounts to',
    [
      ['', 5],
      ['1', 2],
    ],
    true,
  ],
  [
    'is none without an amount',
    [
      ['', null],
      ['', 2],
      ['', 3],
    ],
    false,
  ],
] as const)('a line without a number %s', (_what, lines, expected) => {
  expect(isSum(...lines)).toBe(expected);
});
