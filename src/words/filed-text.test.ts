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
  ])('is quoted as it stands where it is a text, or could be another number: “%s”', (raw, reading) => {
    expect(filedText({ raw, reading }, 'vi')).toBe(raw);
  });
});
