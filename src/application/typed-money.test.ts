import { describe, expect, it } from 'vitest';
import { interpretTypedMoney } from './typed-money';

describe('money typed into a form, in tỷ đồng', () => {
  it.each([
    ['188', 188],
    ['188,5', 188.5],
    ['188 tỷ', 188],
    ['188,25 tỷ đồng', 188.25],
    ['188.000 triệu', 188],
    ['188.250 triệu đồng', 188.25],
    ['1.188.000 triệu', 1188],
    ['188 000 triệu', 188],
    ['188,000 tr.đồng', 188],
    ['850,5 triệu', 0.8505],
    ['188.000.000.000 đồng', 188],
    ['188 billion', 188],
    ['120 + 68', 188],
  ])('%s is %d', (text, amount) => {
    const read = interpretTypedMoney(text);
    expect(read.ok ? read.value : read.error).toBeCloseTo(amount, 9);
  });

  it.each([
    // 1,188 or 1.188 tỷ
    ['1.188 tỷ', 'ambiguous-number'],
    ['1.188', 'ambiguous-number'],
    ['188 km', 'expression-refused'],
    ['nhiều', 'expression-refused'],
  ])('%s is not taken', (text, code) => {
    const read = interpretTypedMoney(text);
    expect(read.ok ? read.value : read.error.code).toBe(code);
  });
});
