import { expect, it } from 'vitest';
import type { CellLook } from '../domain/write-plan';
import { wrappedHeight, wrappedLines } from './row-heights';

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

it.each([
  // Bold letters need more room: `Điểm tối thiểu` in 8 characters is three lines, plain it is two.
  [true, 49.5],
  [false, 33],
])('a heading that is bold: %s', (bold, height) => {
  const look: CellLook = { numberFormat: '', bold, italic: false, color: null, fill: null, horizontal: 'left', wrap: true, border: false };
  expect(wrappedHeight([{ value: { kind: 'text', text: 'Điểm tối thiểu' }, look: '' }], 0, [8], [], () => look)).toBe(height);
});
