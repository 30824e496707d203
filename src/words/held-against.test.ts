/** A figure below what is asked for never looks like it, and what is missing is never 0. Figures worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../domain/comparison';
import { columnFormat, pointsFormat } from './format';
import { heldAgainst, heldBeside, roundedUp } from './held-against';
import { requirementFigures } from './requirement-figures';

describe('a figure beside its minimum', () => {
  it.each([
    ['74,996 of 75 gets a third decimal', 74.996, 75, '74,996', '75', '0,01'],
    ['74,9996 of 75 a fourth', 74.9996, 75, '74,9996', '75', '0,01'],
    ['one that is far below is rounded as ever', 54.0614, 75, '54,06', '75', '20,94'],
    ['a shortfall of 15,3206 is 15,33', 59.6794, 75, '59,68', '75', '15,33'],
    ['one that is exact is not rounded up', 54.06, 75, '54,06', '75', '20,94'],
    ['one that reaches it lacks nothing', 75, 75, '75', '75', null],
    ['binary dust of a sum is no shortfall', 0.1 + 0.2 + 74.7 - 1e-13, 75, '75', '75', null],
    ['dust of a difference of large figures is not rounded up', 99_999.9, 100_000.1, '99.999,9', '100.000,1', '0,2'],
    ['a minimum of more digits shows them', 67.503, 67.504, '67,503', '67,504', '0,01'],
  ])('%s', (_what, actual, required, shown, beside, missing) => {
    expect(heldAgainst(actual, required, 'vi')).toEqual({ actual: shown, required: beside, missing });
  });

  it('keeps the look of a column', () => {
    expect(heldAgainst(44.996, 45, 'vi', columnFormat)).toEqual({ actual: '44,996', required: '45,00', missing: '0,01' });
    expect(heldAgainst(8.75, 13.5, 'vi', columnFormat)).toEqual({ actual: '8,75', required: '13,50', missing: '4,75' });
  });

  it('is alone where nobody knows what is asked for', () => {
    expect(heldBeside(8.756, null, 'vi')).toEqual({ actual: '8,76', required: '–', missing: null });
  });

  it('speaks the language of the reader', () => {
    expect(heldAgainst(74.996, 75, 'en')).toEqual({ actual: '74.996', required: '75', missing: '0.01' });
  });
});

describe('a requirement’s figures', () => {
  const of = (unit: string, actual: number | null, adjusted: number | null, decimals = 2) =>
    Object.values(requirementFigures({ unit, actual, adjusted }, 'vi', decimals));

  it.each([
    ['people are whole, and who is missing is rounded up', 'người', 3499.2, 3500, ['3.499', '3.500', '1']],
    ['a person less is a person less', 'người', 2477, 3500, ['2.477', '3.500', '1.023']],
    ['people of a minimum with a fraction', 'người', 3500, 3500.4, ['3.500', '3.500,4', '1']],
    ['dust is no person', 'người', 3499.999_999_999, 3500, ['3.500', '3.500', null]],
    ['149,998 km² is not 150', 'km²', 149.998, 150, ['149,998', '150', '0,01']],
    ['land that is enough', 'km²', 150.2, 150, ['150,2', '150', null]],
    ['64,9999 % of wards is not 65', '%', 64.9999, 65, ['64,9999', '65', '0,01']],
    ['no figure', 'km²', null, 150, [null, '150', null]],
    ['no minimum', 'km²', 12, null, ['12', null, null]],
  ])('%s', (_what, unit, actual, adjusted, texts) => {
    expect(of(unit, actual, adjusted)).toEqual(texts);
  });
});

describe('of any total and any minimum', () => {
  const minimum = fc.oneof(
    fc.constantFrom(75, 45, 13.5, 6, 4.5, 65, 150, 5.5, 3500, 150_000),
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  );
  // Most trouble is a hair below.
  const hair = fc.oneof(fc.double({ min: 1e-8, max: 0.02, noNaN: true }), fc.double({ min: 0.02, max: 1e6, noNaN: true }));
  const read = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));

  it('what is below never reads as equal or more, and what is missing never as 0 or less than it is', () => {
    fc.assert(
      fc.property(
        minimum,
        hair,
        fc.constantFrom(pointsFormat, columnFormat, { decimals: 0, keepZeros: false }),
        (required, short, format) => {
          const actual = required - short;
          const { actual: shown, required: beside, missing } = heldAgainst(actual, required, 'vi', format);
          if (isAtLeast(actual, required)) {
            expect(missing).toBeNull();
            return;
          }
          expect(read(shown)).toBeLessThan(read(beside));
          expect(read(missing ?? '0')).toBeGreaterThan(0);
          expect(read(missing ?? '0')).toBeGreaterThanOrEqual((required - actual) * (1 - 1e-9) - 1e-6);
          // Never a whole step too much.
          expect(read(missing ?? '0')).toBeLessThanOrEqual(required - actual + 10 ** -format.decimals + 1e-6);
        },
      ),
      { seed: 14, numRuns: 2000 },
    );
  });

  it('a requirement that falls short never looks met, whatever its unit', () => {
    fc.assert(
      fc.property(
        minimum,
        hair,
        fc.constantFrom('người', 'km²', '%', 'đơn vị'),
        fc.constantFrom(2, 3),
        (adjusted, short, unit, decimals) => {
          const actual = adjusted - short;
          const texts = requirementFigures({ actual, adjusted, unit }, 'vi', decimals);
          if (isAtLeast(actual, adjusted)) return;
          expect(read(texts.actual ?? '')).toBeLessThan(read(texts.required ?? ''));
          expect(read(texts.missing ?? '0')).toBeGreaterThan(0);
        },
      ),
      { seed: 14, numRuns: 2000 },
    );
  });

  it('a distance is never 0', () => {
    expect(roundedUp(1e-7, 100, 'vi')).toBe('0,01');
    expect(roundedUp(0.8, 3, 'vi', { decimals: 0, keepZeros: false })).toBe('1');
  });
});
