import { describe, expect, it } from 'vitest';
import type { NumericIndicator } from '../domain/standard';
import { standards } from '../editions/catalogue';
import { interpretTypedExpression, interpretTypedValue } from './typed-value';

function row(number: number): NumericIndicator {
  const found = standards[0]?.indicators.find((indicator) => indicator.number === number);
  if (found?.kind !== 'numeric') throw new Error(`row ${String(number)} is not numeric`);
  return found;
}

describe('a value typed for a pending row', () => {
  it.each([
    [42, '92,5', 92.5],
    [42, '92.5', 92.5],
    [42, ' 95 % ', 95],
    [42, '(4*100 + 4*85) / 8', 92.5],
    [42, '(4×100 + 4×85) ÷ 8', 92.5],
    [42, '92,5 + 0,25', 92.75],
    [42, 'min(100; 92,5)', 92.5],
    [12, '1.300', 1300],
    [12, '45700/35,15', 1300.142_247_51],
    [8, '-0,4', -0.4],
    [8, '−0,4', -0.4],
  ])('row %i: %s is %s', (number, text, value) => {
    const read = interpretTypedValue(text, row(number));
    expect(read.ok ? read.value : read.error).toBeCloseTo(value, 6);
  });

  it('that can be read in two ways is refused with both readings', () => {
    expect(interpretTypedValue('1.500', row(9))).toMatchObject({ ok: false, error: { data: { readings: [1500, 1.5] } } });
  });

  it.each([
    [30, '1.300 + 1', 'ambiguous-number'],
    [9, '1.500', 'ambiguous-number'],
    [42, '120', 'implausible-value'],
    [42, '-3', 'implausible-value'],
    [42, '32 và 45', 'expression-refused'],
    [42, 'nhiều', 'expression-refused'],
    [42, '', 'expression-refused'],
    [42, '1/0', 'expression-refused'],
    [42, 'zeros(1e9)', 'expression-refused'],
    // 50 % of beds for 10.000 people is no 50 of them.
    [20, '50 %', 'expression-refused'],
    [42, '92-95', 'expression-refused'],
  ])('row %i: %s is refused as %s', (number, text, code) => {
    expect(interpretTypedValue(text, row(number))).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a value of which only the unit may be known', () => {
  it.each([
    ['50 %', null, 50],
    ['50 %', true, 50],
    ['50 %', false, 'share'],
    ['５０％', false, 'share'],
    ['50', false, 50],
    ['10-15', null, 'range'],
    ['30 – 40', null, 'range'],
    ['400-385', null, 15],
    ['-5', null, -5],
    ['10 - 15 - 20', null, -25],
  ] as const)('%s, counted in %%: %s, is %s', (typed, isShare, expected) => {
    const read = interpretTypedValue(typed, null, isShare);
    expect(read).toMatchObject(
      typeof expected === 'number'
        ? { ok: true, value: expected }
        : { ok: false, error: { code: 'expression-refused', data: { fault: expected } } },
    );
  });
});

describe('an expression in Vietnamese notation', () => {
  it.each([
    ['x * 1,13^7', 'x * 1.13^7'],
    ['x × 1,13 − 2 ÷ 4', 'x * 1.13 - 2 / 4'],
    ['max(1;2,5)', 'max(1, 2.5)'],
    ['x * 1.13^7', 'x * 1.13^7'],
  ])('%s is %s, and stays so when it is edited again', (typed, notation) => {
    expect(interpretTypedExpression(typed)).toBe(notation);
    expect(interpretTypedExpression(notation)).toBe(notation);
  });
});
