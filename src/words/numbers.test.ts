import { describe, expect, it } from 'vitest';
import { isRoundedForShow } from './format';
import {
  formatDate,
  formatDifference,
  formatNumber,
  formatPoints,
  formatPointsInColumn,
  formatShare,
  wholePeople,
  withUnit,
  writtenPlainly,
} from './numbers';

describe('numbers as people read them', () => {
  it.each([
    [61.42, '61,42'],
    [54.0614, '54,06'],
    [13.5, '13,5'],
    [0, '0'],
    // What would look like none has its digits; what binary arithmetic leaves is none.
    [-0.001, '−0,001'],
    [0.0036, '0,0036'],
    [0.000027353, '0,000027'],
    [0.00499999, '0,005'],
    [-4e-10, '0'],
    [-20.9386, '−20,94'],
  ])('shows %d points as %s in Vietnamese', (value, text) => {
    expect(formatPoints(value, 'vi')).toBe(text);
  });

  it.each([
    [999_999_999_999, '999.999.999.999'],
    [123_456_789_012.123, '123.456.789.012,123'],
    [99_999.5, '99.999,5'],
  ])('shows of %d no digit that nobody wrote: %s', (value, text) => {
    expect(formatNumber(value, 'vi')).toBe(text);
  });

  it.each([
    [0.005, '0,01'],
    [-0.005, '−0,01'],
    [1.005, '1,01'],
    [2.675, '2,68'],
    [45.3114, '45,31'],
  ])('rounds %d half away from zero to %s', (value, text) => {
    expect(formatPoints(value, 'vi')).toBe(text);
  });

  it('groups thousands with the mark of the language', () => {
    expect(formatNumber(1070, 'vi')).toBe('1.070');
    expect(formatNumber(1234567.89, 'en')).toBe('1,234,567.89');
    expect(formatNumber(375.2, 'vi')).toBe('375,2');
  });

  it('writes what has no end of digits in powers of ten, which none of them is cut off', () => {
    expect(formatNumber(2.4e30, 'vi')).toBe('2,4\u00a0×\u00a010³⁰');
    expect(formatNumber(-1e21, 'en')).toBe('−1\u00a0×\u00a010²¹');
    expect(formatNumber(1e20, 'en')).toBe('100,000,000,000,000,000,000');
    expect(writtenPlainly(0.0000001, 'vi')).toBe('0,0000001');
    // What a formula leaves behind the fifteenth digit nobody typed.
    expect(writtenPlainly(129_999.999_999_999_99, 'vi')).toBe('130000');
  });

  it('shows people whole: who is there never rounds up, who is missing never down', () => {
    expect(wholePeople(60_595.65, 'người')).toBe(60_595);
    expect(wholePeople(-14_404.35, 'người')).toBe(-14_405);
    // Growth leaves binary dust, not a person less.
    expect(wholePeople(60_595.999_999_999, 'người')).toBe(60_596);
    expect(wholePeople(9.526, 'km²')).toBe(9.526);
  });

  it('keeps closing zeros only in columns', () => {
    expect(formatPointsInColumn(13.5, 'vi')).toBe('13,50');
    expect(formatPointsInColumn(0, 'en')).toBe('0.00');
  });

  it('hides binary dust in a filed value', () => {
    expect(formatNumber(0.1 + 0.2, 'vi')).toBe('0,3');
  });

  it('signs a difference', () => {
    expect(formatDifference(0.5, 'vi')).toBe('+0,5');
    expect(formatDifference(-0.5, 'vi')).toBe('−0,5');
    expect(formatDifference(0.001, 'vi')).toBe('+0,001');
    expect(formatDifference(1e-12, 'vi')).toBe('0');
  });

  it('shows a share as a percentage', () => {
    expect(formatShare(0.6, 'vi')).toBe('60\u00a0%');
    expect(formatShare(0.6, 'en')).toBe('60%');
  });

  it('keeps a number and its unit together and multiplies a unit that is a number', () => {
    const facilities = { unit: 'Cơ sở', unitIn: { en: 'facilities' } };
    const thousands = { unit: '1.000 người', unitIn: { en: '1,000 people' } };
    expect(withUnit('32', facilities, 'vi')).toBe('32\u00a0cơ sở');
    expect(withUnit('51,69', thousands, 'vi')).toBe('51,69\u00a0×\u00a01.000 người');
    expect(withUnit('4', { unit: '' }, 'vi')).toBe('4');
    expect(withUnit('51.69', thousands, 'en')).toBe('51.69\u00a0×\u00a01,000 people');
    expect(withUnit('32', facilities, 'en')).toBe('32\u00a0facilities');
    // A language that the law's data do not speak is shown the law's own unit.
    expect(withUnit('32', { unit: 'Cơ sở', unitIn: {} }, 'en')).toBe('32\u00a0cơ sở');
  });

  it('tells whether two decimals hide something', () => {
    expect(isRoundedForShow(0.76)).toBe(false);
    expect(isRoundedForShow(-0.5)).toBe(false);
    expect(isRoundedForShow(0.916666)).toBe(true);
  });

  it('never prints NaN', () => {
    expect(formatNumber(Number.NaN, 'vi')).toBe('–');
  });

  it('writes dates in the manner of the language and leaves other text alone', () => {
    expect(formatDate('2026-01-01', 'vi')).toBe('01/01/2026');
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
    expect(formatDate('soon', 'vi')).toBe('soon');
  });
});

describe('a number written plainly', () => {
  it.each([
    [1070, '1070', '1070'],
    [1.07, '1,07', '1.07'],
    [1.075, '1,0750', '1.0750'],
    [-0.4, '−0,4', '−0.4'],
  ])('%s is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect([writtenPlainly(value, 'vi'), writtenPlainly(value, 'en')]).toEqual([vi, en]);
  });
});
