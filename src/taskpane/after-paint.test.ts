import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint';

describe('what can wait for the frame that shows what was just done', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', {
      requestAnimationFrame: (turn: () => void) => setTimeout(turn, 16),
      cancelAnimationFrame: clearTimeout,
      setTimeout,
      clearTimeout,
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('does not begin while that frame is drawn, and begins before a tenth of a second more is over', () => {
    const work = vi.fn();
    afterPaint(work);
    // Two frames of 16 ms, then 40 ms of drawing.
    vi.advanceTimersByTime(72);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(160);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is left before, between and after the frames', () => {
    for (const after of [0, 20, 60]) {
      const work = vi.fn();
      const leave = afterPaint(work);
      vi.advanceTimersByTime(after);
      leave();
      vi.advanceTimersByTime(500);
      expect(work).not.toHaveBeenCalled();
    }
  });
});
