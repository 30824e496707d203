/** A known value with any decoration of the lexicons reads as that value, or is asked about. The campaign draws a hundred times as many. */
import { describe, expect, it } from 'vitest';
import { abouts, bounds, intents, levels, negations, signs, verdicts } from '../../src/language/lexicon/vocabulary';
import { chanceOf } from '../campaign/chance';
import { decoratedText } from '../support/decorations/decorated-text';
import { leastRead, tallied } from '../support/decorations/drawn-case';
import { judged } from '../support/decorations/judge';
import type { Reader } from '../support/decorations/judge';

const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_128);
const texts = 5_000;

describe('a known value in any decoration', () => {
  it('reads as that value or is asked about, and what is plain is read', { timeout: 60_000 }, () => {
    const { read, plain, faults } = tallied(chanceOf(seed), texts);
    expect(faults).toEqual([]);
    expect((100 * read) / texts).toBeGreaterThan(leastRead);
    expect((100 * plain) / texts).toBeGreaterThan(8);
  });

  it('is drawn the same for the same seed', () => {
    const drawn = (from: number): readonly unknown[] => {
      const chance = chanceOf(from);
      return Array.from({ length: 20 }, () => decoratedText(chance));
    };
    expect(drawn(3)).toEqual(drawn(3));
    expect(drawn(3)).not.toEqual(drawn(4));
  });
});

describe('a reader that is wrong is found out', () => {
  const faultsOf = (reader: Reader): readonly string[] => {
    const chance = chanceOf(5);
    return Array.from({ length: 2_000 }, () => judged(decoratedText(chance), reader).fault ?? '').filter((fault) => fault !== '');
  };
  const firstNumber = (text: unknown): number => Number(/\d+(?:[.,]\d+)?/.exec(String(text))?.[0].replace(',', '.') ?? 0);

  it('that takes the first number', () => {
    const faults = faultsOf(({ value }) => ({ reading: { kind: 'exact', value: firstNumber(value) } }));
    expect(faults.length).toBeGreaterThan(500);
  });

  it('that lets everything wait', () => {
    expect(faultsOf(() => ({ reading: { kind: 'pending', reason: 'no-number', hint: null } })).length).toBeGreaterThan(50);
  });
});

it('every id of the lexicons has a meaning in the draws', () => {
  // A new id has to be given a meaning in tests/support/decorations before it is named here.
  expect([intents, negations, bounds, abouts, signs, verdicts, levels].map(({ ids }) => [...ids].sort())).toEqual([
    [
      'actual',
      'budgeted',
      'by-now',
      'carried-out',
      'estimated',
      'forecast',
      'other',
      'planned',
      'present',
      'required',
      'target',
      'underway',
      'unknown',
    ],
    ['besides', 'gone', 'lacks', 'not', 'not-yet', 'other'],
    ['above', 'and-down', 'and-up', 'at-least', 'at-most', 'below', 'other'],
    ['around', 'nearly', 'other'],
    ['fall', 'level', 'other', 'rise'],
    ['met', 'met-short', 'not-met', 'not-met-short', 'other'],
    ['lower', 'maximum', 'minimum', 'none', 'upper'],
  ]);
});
