import { describe, expect, it } from 'vitest';
import { seldom } from './seldom';

describe('what is told of work that goes on', () => {
  it('is told at once, and then no more than once in so long', () => {
    const told: number[] = [];
    let clock = 1000;
    const tell = seldom<number>(
      (each) => void told.push(each),
      100,
      () => clock,
    );
    // A thousand tellings over 500 ms.
    for (let step = 0; step < 1000; step += 1) {
      clock = 1000 + step / 2;
      tell(step);
    }
    expect(told).toEqual([0, 200, 400, 600, 800]);
  });
});
