import { describe, expect, it } from 'vitest';
import { waterfallAxis, waterfallSteps } from './waterfall-steps';

describe('a waterfall', () => {
  it('begins each bar where the one before it ended', () => {
    expect(
      waterfallSteps(50, [
        { changeId: '1', points: 1.5 },
        { changeId: '2', points: -0.5 },
      ]),
    ).toEqual([
      { changeId: '1', from: 50, to: 51.5 },
      { changeId: '2', from: 51.5, to: 51 },
    ]);
  });

  it('is drawn on an axis whose cut stands at a tenth of a point, below all that was reached', () => {
    // From 50 to 51,5: half of 1,5 is 0,75 below, 49,25, down to a tenth 49,2; a fifth of 0,75 is 0,15 above, 51,65, up to 51,7.
    expect(waterfallAxis([50, 51.5, 51])).toEqual({ low: 49.2, high: 51.7, isCut: true });
    // Nothing moved: 0,25 below and 0,05 above.
    expect(waterfallAxis([54.06])).toEqual({ low: 53.8, high: 54.2, isCut: true });
  });

  it('is not cut where 0 is near', () => {
    expect(waterfallAxis([0.2, 3])).toMatchObject({ low: 0, isCut: false });
  });
});
