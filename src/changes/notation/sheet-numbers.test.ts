import { describe, expect, it } from 'vitest';
import { moneyOf, readAmount, readNumber, readPercent, writeNumber, writePercent } from './sheet-numbers';

const vi = { decimal: ',', group: '.' } as const;
const en = { decimal: '.', group: ',' } as const;

describe('a number on a scenario sheet', () => {
  it.each([
    [1234.5, '1234,5', '1234.5'],
    [0.07, '0,07', '0.07'],
    [-3, '-3', '-3'],
    [1e21, '1e+21', '1e+21'],
    [1.5e-7, '1,5e-7', '1.5e-7'],
  ])('%d is written %s, in English %s, and read back', (value, vietnamese, english) => {
    expect([writeNumber(value, vi), writeNumber(value, en)]).toEqual([vietnamese, english]);
    expect([readNumber(vietnamese, vi), readNumber(english, en)]).toEqual([value, value]);
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12 345,25', 12_345.25],
    ['12\u00a0345', 12_345],
    ['12\u202f345', 12_345],
    [' 7 ', 7],
    ['+7', 7],
    ['−7', -7],
    ['-1.234', -1234],
    // Three digits behind a point group thousands on a Vietnamese sheet; fewer cannot.
    ['1.234', 1234],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['1.2345', 1.2345],
    ['1E3', 1000],
  ])('%s on a Vietnamese sheet is %d', (text, value) => {
    expect(readNumber(text, vi)).toBe(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['2,5', 2.5],
  ])('%s on an English sheet is %d', (text, value) => {
    expect(readNumber(text, en)).toBe(value);
  });

  it.each(['', 'năm', '1.23.4', '1,2,3', '12.34.567', '1.234.56', '7 %', '1 2', '1\u00a02', '--3', '1e', '1e999', '.5', '5,'])(
    '“%s” is none',
    (text) => {
      expect(readNumber(text, vi)).toBeNull();
    },
  );

  it('in another unit is brought to the one that was asked for', () => {
    expect(readAmount({ digits: '2.477', per: 1000 }, vi)).toBe(2.477);
    expect(readAmount({ digits: 'x', per: 1 }, vi)).toBeNull();
    expect(readAmount(null, vi)).toBeNull();
  });

  it('of money is in tỷ đồng, whichever unit it is written in', () => {
    expect([moneyOf('252 tỷ đồng', vi), moneyOf('85.000 triệu đồng', vi), moneyOf('nhiều', vi)]).toEqual([252, 85, null]);
  });
});

describe('a rate on a scenario sheet', () => {
  it.each([
    [0.07, '7 %'],
    [0.13, '13 %'],
    [0.025, '2,5 %'],
    [1, '100 %'],
    [10, '1000 %'],
    [0, '0 %'],
    [-0.015, '-1,5 %'],
    [0.0001, '0,01 %'],
    [0.29, '29 %'],
    [0.057, '5,7 %'],
    [1e-7, '0,00001 %'],
    [1.5e-7, '0,000015 %'],
    [1e-10, '0,00000001 %'],
    [1.25, '125 %'],
    [12.345, '1234,5 %'],
  ])('%d is %s, and read back with nothing lost in between', (rate, text) => {
    expect(writePercent(rate, vi)).toBe(text);
    expect(readPercent(text, vi)).toBe(rate);
  });

  it('has its sign: 7 is never taken for 7 % or for 700 %', () => {
    expect(['7', '', 'bảy %'].map((text) => readPercent(text, vi))).toEqual([null, null, null]);
    expect(readPercent('7%', vi)).toBe(0.07);
    expect(readPercent('+5 %', vi)).toBe(0.05);
    expect(readPercent('1.200 %', vi)).toBe(12);
    expect(readPercent('1,200 %', en)).toBe(12);
    expect(['7,50 %', '1e2 %', '0,700 %'].map((text) => readPercent(text, vi))).toEqual([0.075, 1, 0.007]);
  });
});
