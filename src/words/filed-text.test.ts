import { describe, expect, it } from 'vitest';
import type { Reading } from '../domain/observation';
import { filedText } from './filed-text';

const exact = (value: number): Reading => ({ kind: 'exact', value });
const pending = (hint: number | null): Reading => ({ kind: 'pending', reason: 'implausible', hint });

describe('what stands in a value cell', () => {
  it.each([
    ['2.33', exact(2.33), '2,33'],
    ['51690', exact(51_690), '51.690'],
    ['-0.75', exact(-0.75), '−0,75'],
    ['95.5%', exact(95.5), '95,5%'],
    ['120.5', pending(120.5), '120,5'],
    // Read in thousands of people, or as text that has to be asked about: still what the cell says.
    ['51690.5', exact(51.6905), '51.690,5'],
    ['0.25', pending(null), '0,25'],
    // The binary dust of a formula's result is no figure of anybody's.
    ['130000', exact(129_999.999_999_999_99), '130.000'],
  ])('is a number in the notation of the language: %s', (raw, reading, text) => {
    expect(filedText({ raw, reading }, 'vi')).toBe(text);
  });

  it.each([
    ['1.300', exact(1300)],
    ['9.526', exact(9.526)],
    ['khoảng 2.33', exact(2.33)],
    ['32 và 45', pending(32)],
    ['', pending(null)],
    ['2,33', exact(2.33)],
    ['2022', pending(null)],
    ['1.30', pending(null)],
  ])('is quoted as it stands where it is a text, or could be another number: “%s”', (raw, reading) => {
    expect(filedText({ raw, reading }, 'vi')).toBe(raw);
  });
});
