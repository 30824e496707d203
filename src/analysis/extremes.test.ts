import { describe, expect, it } from 'vitest';
import { extremesBetween } from './extremes';

/** 10 points, from 4 on 12 to 9; from 6 on a row of 5 is lost. */
const stepped = (at: number): number => (at < 4 ? 10 : 12) - (at > 6 ? 5 : 0);

describe('the least and the most between two amounts', () => {
  it('are found just above the level where a row is lost', () => {
    const { least, most } = extremesBetween({ low: 3, high: 7, kinks: [4, 6], isWhole: false, totalAt: stepped });
    // 10, from 4 on 12, beyond 6 just 7, and 7 at the end too: the end says it as well.
    expect(least).toEqual({ at: 7, points: 7, beside: 'at' });
    expect(most).toEqual({ at: 4, points: 12, beside: 'at' });
    const won = extremesBetween({
      low: 3,
      high: 7,
      kinks: [6, 4],
      isWhole: false,
      totalAt: (at) => stepped(at) + (at > 6 ? at - 6 : 0) * 4,
    });
    expect(won.least.beside).toBe('above');
    expect(won.least.at).toBeCloseTo(6, 5);
    expect(won.least.points).toBeCloseTo(7, 5);
  });

  it('are found just below the level where a row is won', () => {
    // Falls from 10 to 7 at 6, where 5 are won.
    const { least, most } = extremesBetween({ low: 0, high: 6, kinks: [3], isWhole: false, totalAt: (at) => 10 - at + (at >= 3 ? 5 : 0) });
    expect([least.beside, least.points.toFixed(4)]).toEqual(['below', '7.0000']);
    expect(most).toEqual({ at: 3, points: 12, beside: 'at' });
  });

  it('are found in a bow between two levels, to an eighth of the way', () => {
    const { most } = extremesBetween({ low: 0, high: 8, kinks: [], isWhole: false, totalAt: (at) => 10 - (at - 5) ** 2 });
    expect(most).toEqual({ at: 5, points: 10, beside: 'at' });
  });

  it('are whole where there are whole ones only: 6 still holds, 7 has lost it', () => {
    const totalAt = (at: number): number => (at <= 6.4 ? at : at - 5);
    const { least, most } = extremesBetween({ low: 5, high: 12, kinks: [6.4], isWhole: true, totalAt });
    expect([least, most]).toEqual([
      { at: 7, points: 2, beside: 'at' },
      { at: 12, points: 7, beside: 'at' },
    ]);
  });

  it('are the ends where nothing lies beyond them, and leave out a level that is not between them', () => {
    const { least, most } = extremesBetween({ low: 5, high: 6, kinks: [4, 7], isWhole: false, totalAt: (at) => (at < 5 ? 100 : at) });
    expect([least, most]).toEqual([
      { at: 5, points: 5, beside: 'at' },
      { at: 6, points: 6, beside: 'at' },
    ]);
  });
});
