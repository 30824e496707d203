/** What a number format makes of figures around their minimum, as Excel reads its two conditions. */
import { describe, expect, it } from 'vitest';
import { below, belowIfNear, looksOf } from './looks';

describe('the look of a figure beside its minimum', () => {
  it('shows more digits between what rounds to the minimum and the minimum itself, and nowhere else', () => {
    const name = below('totalPoints', 75);
    expect(looksOf([name])[name]?.numberFormat).toBe('[<74.995]0.00;[<75]0.00#######;0.00');
    const people = below('large', 3500);
    expect(looksOf([people])[people]?.numberFormat).toBe('[<3499.5]#,##0;[<3500]#,##0.00#######;#,##0');
    const area = below('number', 5.5);
    expect(looksOf([area])[area]?.numberFormat).toBe('[<5.4995]#,##0.0##;[<5.5]#,##0.0######;#,##0.0##');
  });

  it('keeps the rest of the look', () => {
    const name = below('totalPoints', 75);
    expect(looksOf([name])[name]).toMatchObject({ bold: true, horizontal: 'right' });
  });

  it('is the plain one without a minimum', () => {
    expect(below('points', null)).toBe('points');
    expect(below('points', 0)).toBe('points');
  });

  it('is asked for on a cell that never changes only where it is needed', () => {
    expect([54.06, 74.994, 74.996, 75, 80].map((points) => belowIfNear('points', points, 75))).toEqual([
      'points',
      'points',
      'points<75',
      'points',
      'points',
    ]);
  });
});
