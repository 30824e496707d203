import { describe, expect, it } from 'vitest';
import { balanceState } from './budget-balance';

describe('revenue against expenditure', () => {
  // Half a triệu đồng is 0,0005 tỷ.
  it.each([
    ['the same', 188, 188, 'balanced'],
    ['a triệu đồng more', 188.001, 188, 'surplus'],
    ['a triệu đồng less', 187.999, 188, 'deficit'],
    ['half a triệu đồng more, which rounds to one', 188.0005, 188, 'surplus'],
    ['half a triệu đồng less', 187.9995, 188, 'deficit'],
    ['a little under half a triệu đồng more', 188.00049, 188, 'balanced'],
    ['a little under half a triệu đồng less', 187.99951, 188, 'balanced'],
    ['a little over half a triệu đồng more', 188.00051, 188, 'surplus'],
    ['binary rounding', 0.1 + 0.2, 0.3, 'balanced'],
    ['large sums a triệu đồng apart', 9_999_999.001, 9_999_999, 'surplus'],
    ['nothing against nothing', 0, 0, 'balanced'],
  ])('%s: %d against %d is %s', (_what, revenue, expenditure, state) => {
    expect(balanceState(revenue, expenditure)).toBe(state);
  });
});
