import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import { cityBesideMinimums } from './beside-core-minimums';

describe('the core minimums beside Bắc Kạn', () => {
  const beside = cityBesideMinimums(sampleScored());
  const of = (id: string) =>
    beside?.rows.find((row) => row.class.id === id)?.comparisons.map(({ minimum, actual, verdict }) => [minimum, actual, verdict]);

  it('are those of every class, each figure by itself', () => {
    // Class IV: 50.000 and 20.000 people, 1.200 and 6.000 people/km², 55 and 70 % non-farm labour; the city has 51,69 and 45,7 thousand, 375,2 and at least 1.300, 30 and 35.
    expect(of('iv')).toEqual([
      [50_000, 51_690, 'met'],
      [20_000, 45_700, 'met'],
      [1200, 375.2, 'not-met'],
      [6000, 1300, 'no-data'],
      [55, 30, 'not-met'],
      [70, 35, 'not-met'],
    ]);
    expect(of('iii')?.[0]).toEqual([100_000, 51_690, 'not-met']);
  });

  it('are none beside a table that does not report them', () => {
    expect(cityBesideMinimums(sampleScored({ edition: 'nq-111-2025/iii' }))).toBeNull();
  });
});
