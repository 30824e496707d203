import { describe, expect, it } from 'vitest';
import { figuresTell, markTold, tableMark, twoReadings } from './two-readings';

describe('a number with one mark before three digits', () => {
  it.each([
    ['1.402', { byComma: 1402, byPoint: 1.402 }],
    ['137,764', { byComma: 137.764, byPoint: 137764 }],
    ['-2.477', { byComma: -2477, byPoint: -2.477 }],
  ])('%s can be two numbers', (text, readings) => {
    expect(twoReadings(text)).toEqual(readings);
  });

  it.each(['0.402', '1402', '1.40', '1.402.000', '1.402,5', '1402.000', 'Đạt', '1.402 người'])('%s cannot', (text) => {
    expect(twoReadings(text)).toBeNull();
  });
});

describe('the decimal mark that a figure tells', () => {
  it.each([
    ['137.764,5', ','],
    ['1,234.5', '.'],
    ['0,375', ','],
    ['0.375', '.'],
    ['2,33', ','],
    ['137.76', '.'],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['1 234,5', ','],
    ['2,33 %', ','],
    // A figure, or the number of a section.
    ['2.33', 'point?'],
    ['1.2', 'point?'],
    ['1.402', null],
    ['1402', null],
    ['12/03/2026', null],
    ['1.2.3', null],
    ['Đạt', null],
  ])('%s: %s', (text, mark) => {
    expect(markTold(text)).toBe(mark);
  });

  it.each([
    [['1.402', '2,33'], ',', 'told', ','],
    [['1,402', '137.76'], ',', 'told', '.'],
    [['1,402', '2.33'], ',', 'open', ','],
    [['1,402', '2.33'], '.', 'told', '.'],
    [['1.402', '2,33', '137.76'], ',', 'open', ','],
    [['1.402', '1.1', '2,33'], ',', 'told', ','],
    [['1.402', 'Đạt'], ',', 'assumed', ','],
  ] as const)('a table of %s, usually written with %s: %s', (texts, usual, kind, mark) => {
    expect(tableMark(texts, usual)).toEqual({ kind, mark });
  });
});

describe('the other figures of a column', () => {
  const areas = [9.53, 20.13, 12.4, 137.764];

  it('speak against a figure far from their size, where its other reading is of it', () => {
    expect(figuresTell(10402, 10.402, areas)).toBe(true);
    expect(figuresTell(3.566, 3566, [2477, 3100, 51690])).toBe(true);
  });

  it('say nothing where both readings are possible, or neither, or where they are fewer than three', () => {
    expect(figuresTell(1402, 1.402, [0.5, 3, 54167])).toBe(false);
    expect(figuresTell(10402, 10.402, [5e6, 6e6, 7e6])).toBe(false);
    expect(figuresTell(10402, 10.402, [9.53, 20.13])).toBe(false);
  });
});
