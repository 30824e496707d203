import { describe, expect, it } from 'vitest';
import type { AuditFinding } from './audit';
import { largestFirst } from './audit';

function finding(code: string, filed: number | null, computed: number | null): AuditFinding {
  const difference = computed === null ? null : computed - (filed ?? 0);
  return { indicator: code, code, reason: 'not-reproducible', filed, computed, difference, cell: null };
}

describe('the findings of an audit', () => {
  it('begin with the largest, whichever way it goes; a row that waits counts what was filed for it', () => {
    const rows = [finding('01', 1, 1.5), finding('02', 5, 0), finding('03', 1.5, null), finding('04', null, 2), finding('05', 1, 0.5)];
    // 0,5; 5; 1,5; 2; 0,5: of two alike the table's order stays.
    expect(largestFirst(rows).map(({ code }) => code)).toEqual(['02', '04', '03', '01', '05']);
  });
});
