import { describe, expect, it } from 'vitest';
import { sectionStatus } from './section-status';

const section = { points: 0, possible: 0, minimum: 4.5, maximum: 6, met: false, possiblyMet: false, filed: null };

describe('a criterion', () => {
  it('is met by its certain points alone', () => {
    expect(sectionStatus({ ...section, points: 4.5, possible: 6, met: true, possiblyMet: true })).toBe('between');
  });

  it('awaits data where pending rows could still reach its minimum: nobody is told that it is not met', () => {
    expect(sectionStatus({ ...section, points: 1, possible: 4.5, possiblyMet: true })).toBe('pending');
  });

  it('is not met where even the pending rows cannot reach it', () => {
    expect(sectionStatus({ ...section, points: 1, possible: 4.4 })).toBe('below');
  });
});
