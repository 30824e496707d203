import { describe, expect, it } from 'vitest';
import { fromPlainNotation, fromVietnameseNotation } from './typed-expression';

describe('arithmetic in Vietnamese notation', () => {
  it.each([
    ['x * 1,13^7', 'x * 1.13^7'],
    ['x*1.13^7', 'x*1.13^7'],
    ['max(x; 100) × 1,5', 'max(x, 100) * 1.5'],
    ['max(x, 100)', 'max(x, 100)'],
    ['x − 10 ÷ 4', 'x - 10 / 4'],
    ['x + 1000', 'x + 1000'],
  ])('%s is %s to the parser', (typed, expected) => {
    expect(fromVietnameseNotation(typed)).toBe(expected);
  });

  it.each(['x + 1.000', '1.000', 'x * 2 + 12.500.000'])('%s can be read in two ways and is not taken', (typed) => {
    expect(fromVietnameseNotation(typed)).toBeNull();
  });

  it('leaves plain notation alone but for its signs', () => {
    expect(fromPlainNotation('max(x, 1.130) × 2')).toBe('max(x, 1.130) * 2');
  });
});
