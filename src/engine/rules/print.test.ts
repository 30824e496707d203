import { describe, expect, it } from 'vitest';
import { amount, calculated, input } from './expression';
import type { Amount } from './expression';
import { inputsOf, printed } from './print';

const [value, maximum, minimum] = [input('value'), input('maximum'), input('minimum')];
const share = calculated(calculated(value, '-', input('risesFrom')), '/', calculated(maximum, '-', input('risesFrom')));

describe('arithmetic as a trace shows it', () => {
  it.each<[string, Amount]>([
    ['value', value],
    ['0.75', amount(0.75)],
    ['min(value, maximum)', { kind: 'least', left: value, right: maximum }],
    ['max(value, 0)', { kind: 'most', left: value, right: amount(0) }],
    ['(value - minimum) / (maximum - minimum)', share],
    ['value - (maximum - minimum)', calculated(value, '-', calculated(maximum, '-', minimum))],
    ['value - maximum + minimum', calculated(calculated(value, '-', maximum), '+', minimum)],
    ['value / minimum * minimumPoints', calculated(calculated(value, '/', minimum), '*', input('minimumPoints'))],
    ['value / (minimum * minimumPoints)', calculated(value, '/', calculated(minimum, '*', input('minimumPoints')))],
    ['minimumPoints + value * maximumPoints', calculated(input('minimumPoints'), '+', calculated(value, '*', input('maximumPoints')))],
  ])('%s', (text, of) => {
    expect(printed(of)).toBe(text);
  });

  it('names its inputs with their figures, and no others; the level from which points rise is the minimum', () => {
    const figures = { value: 60, risesFrom: 35, maximum: 80, minimum: 21, maximumPoints: 1 };
    expect(inputsOf(share, figures)).toEqual({ value: 60, minimum: 35, maximum: 80 });
    expect(inputsOf(amount(2), figures)).toEqual({});
    expect(inputsOf({ kind: 'least', left: value, right: amount(1) }, figures)).toEqual({ value: 60 });
    expect(inputsOf(input('minimumPoints'), figures)).toEqual({ minimumPoints: Number.NaN });
  });
});
