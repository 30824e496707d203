import { expect, it } from 'vitest';
import { wrappedLines } from './row-heights';

it.each([
  ['Tổng điểm', 20, 1],
  ['Tổng điểm', 9, 1],
  ['Tổng điểm', 8, 2],
  ['một hai ba', 7, 2],
  ['một hai ba', 3, 3],
  ['abcdefghij', 4, 3],
  ['a\nb', 20, 2],
  ['', 20, 1],
  ['x', 0, 1],
])('%j in a column of %d characters takes %d lines', (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});
