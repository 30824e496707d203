import { describe, expect, it } from 'vitest';
import { evaluate, figureOf } from './evaluate';
import { amount, calculated, choose, earns, input } from './expression';
import type { Condition } from './expression';

const inputs = { value: 6, maximum: 10, minimum: 4 };
const [value, maximum, minimum] = [input('value'), input('maximum'), input('minimum')];

describe('an amount', () => {
  it('is reckoned with its figures', () => {
    const signs = ['+', '-', '*', '/'] as const;
    expect(signs.map((sign) => figureOf(calculated(value, sign, minimum), inputs))).toEqual([10, 2, 24, 1.5]);
    expect(figureOf({ kind: 'least', left: value, right: maximum }, inputs)).toBe(6);
    expect(figureOf({ kind: 'most', left: value, right: maximum }, inputs)).toBe(10);
    expect(figureOf(amount(0.75), inputs)).toBe(0.75);
  });

  it('of a figure that the row does not have is no number', () => {
    expect(figureOf(input('risesFrom'), inputs)).toBeNaN();
  });
});

describe('a condition', () => {
  const rule = (when: Condition) => choose(when, earns('grade', amount(2)), earns('no-grade', amount(0)));
  const holds = (when: Condition, said = {}, of: Parameters<typeof evaluate>[1] = inputs): boolean =>
    evaluate(rule(when), of, said).points === 2;
  const yes: Condition = { kind: 'counted' };
  const no: Condition = { kind: 'zero', of: value };

  it('of levels holds at the level and beyond it, or beyond it alone', () => {
    const against = (kind: 'at-least' | 'above') =>
      [3.9, 4, 4.1].map((each) => holds({ kind, left: value, right: minimum }, {}, { value: each, minimum: 4 }));
    expect(against('at-least')).toEqual([false, true, true]);
    expect(against('above')).toEqual([false, false, true]);
  });

  it('of what was said holds where it was said', () => {
    expect([
      holds({ kind: 'beyond' }, { isBeyond: true }),
      holds({ kind: 'beyond' }, { isBeyond: false }),
      holds({ kind: 'beyond' }),
    ]).toEqual([true, false, false]);
    expect([
      holds({ kind: 'chosen', grade: 'middle' }, { grade: 'middle' }),
      holds({ kind: 'chosen', grade: 'middle' }, { grade: 'minimum' }),
    ]).toEqual([true, false]);
    expect([holds(yes), holds(yes, {}, { maximum: 10 })]).toEqual([true, false]);
    expect([holds(no), holds(no, {}, { value: 0 })]).toEqual([false, true]);
  });

  it('of two asks for both or for one of them', () => {
    const pairs = [
      [yes, yes],
      [yes, no],
      [no, yes],
      [no, no],
    ] as const;
    expect(pairs.map(([left, right]) => holds({ kind: 'and', left, right }))).toEqual([true, false, false, false]);
    expect(pairs.map(([left, right]) => holds({ kind: 'or', left, right }))).toEqual([true, true, true, false]);
  });
});

describe('what a row earns', () => {
  it('is its points with the arithmetic behind them, where there is more than a figure of the scale', () => {
    const shown = calculated(value, '/', minimum);
    expect(evaluate(earns('interpolated', value, shown), inputs)).toEqual({ rule: 'interpolated', points: 6, shown });
    expect(evaluate(earns('at-maximum', maximum), inputs)).toEqual({ rule: 'at-maximum', points: 10, shown: null });
  });

  it('is open where nothing is decided, with what it could still be', () => {
    expect(evaluate({ kind: 'pending', possible: maximum }, inputs)).toEqual({ rule: 'pending', points: null, possible: 10 });
  });
});
