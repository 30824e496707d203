/** What a scenario's total comes to: never enough where nobody knows how much is needed. */
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import type { Assessment, GateResult } from '../domain/assessment';
import { totalText } from './total-text';

const { assessment } = sampleScored();
if (assessment === null) throw new Error('the sample is scored');
const scored: Assessment = assessment;

function withTotal(required: number | null, met: boolean, why: GateResult['why'] = null): Assessment {
  const total: GateResult = { id: 'total', of: 'total', standing: why === null ? 'met' : 'open', why, outside: null };
  return { ...scored, total: { ...scored.total, required, met }, gates: [total] };
}

describe('a total', () => {
  it.each([
    ['that is reached', withTotal(75, true), 'đủ tổng điểm', 'reached'],
    ['that lacks points', withTotal(75, false), 'còn thiếu ít nhất 20,94 điểm', '20.94'],
    ['of a table that is not known whole', withTotal(75, true, 'table-incomplete'), 'chưa biết đủ bảng của luật', 'not known'],
    ['of which nobody knows what is needed', withTotal(null, false), 'chưa biết cần bao nhiêu', 'not known'],
    ['that two sources dispute', withTotal(12, true, 'sources-differ'), 'hai nguồn ghi mức yêu cầu khác nhau', 'different'],
    ['that lacks points while rows wait', withTotal(75, false, 'rows-pending'), 'còn thiếu ít nhất 20,94 điểm', '20.94'],
  ])('%s', (_what, given, vi, en) => {
    expect(totalText(given, 'points', 'vi')).toBe(vi);
    expect(totalText(given, 'points', 'en')).toContain(en);
  });
});
