import { describe, expect, it } from 'vitest';
import { editableExpression, interpretTypedExpression, interpretTypedValue } from '../../../../application/typed-value';
import { typedCount, typedNumber, typedPercent } from './read-typed';

describe('a number to be edited', () => {
  it.each([
    [9.526, '9,5260'], // 9,526 is also nine thousand
    [1000, '1000'], // 1.000 is also one
    [137.76, '137,76'],
    [0.1234567890123, '0,1234567890123'],
    [1234567.891, '1.234.567,891'],
    [-0.5, '−0,5'],
    [1e21, '1e+21'],
  ])('%d is written as it is read: %s', (value, typed) => {
    expect(typedNumber(value, 'vi')).toBe(typed);
    expect(interpretTypedValue(typed, null)).toEqual({ ok: true, value });
  });

  it('a rate of 1.000 % is no rate of 1 %', () => {
    expect(typedPercent(10, 'vi')).toBe('1000');
    expect(typedPercent(0.07, 'vi')).toBe('7');
  });

  it.each([
    [2477, '2.477'],
    [1_073_741_823, '1.073.741.823'],
    [0, '0'],
  ])('%d people are %s', (people, typed) => {
    expect(typedCount(people, 'vi')).toBe(typed);
  });
});

describe('an expression to be edited', () => {
  it.each([
    ['max(1,2)', 'max(1, 2)'],
    ['x * 0.957', 'x * 0.9570'],
    ['x * 1.13^7', 'x * 1.13^7'],
    ['min(x,1.250,1e3)', 'min(x, 1.2500, 1e3)'],
  ])('%s is read back as it was meant: %s', (expression, typed) => {
    expect(editableExpression(expression)).toBe(typed);
    expect(interpretTypedExpression(typed)).toBe(typed);
  });
});
