import { describe, expect, it } from 'vitest';
import { classHeld } from './class-held';

describe('a class of the law before the transition', () => {
  it('counts as class II from 1 January 2026 on, not a day before', () => {
    const today = (date: string): string | null => classHeld('III', null, date).today?.urbanClass ?? null;
    expect([today('2025-12-31'), today('2026-01-01'), today('2026-11-28')]).toEqual([null, 'II', 'II']);
  });

  it('is one of the earlier law where nobody said, and where its number is said; one of today is itself', () => {
    const isEarlier = (law: string | null): boolean => classHeld('II', law, '2026-11-28').isOfEarlierLaw;
    expect([null, '26/2022', '111/2025', 'nq-111-2025/ii'].map(isEarlier)).toEqual([true, true, false, false]);
  });
});
