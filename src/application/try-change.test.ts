/** What a change would meet, asked before it is there. */
import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../tests/support/sample-baseline';
import { startFrom } from '../engine/scenario/moving-facts';
import { tryChange } from './try-change';

const start = startFrom(sampleBaseline, edition);
const codes = (problems: ReturnType<typeof tryChange>) => problems.map(({ code }) => code);

describe('a change that is tried', () => {
  it('is told its limits: a share above 100 %', () => {
    const problems = tryChange(start, [], null, { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 101 });
    expect(problems).toMatchObject([{ code: 'implausible-value', severity: 'error', data: { indicator: '13', low: 0, high: 100 } }]);
  });

  it('stands behind the others, or in the place of the one that is edited', () => {
    const before = changes(
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' },
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 0.8309 },
    );
    const again = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' } as const;
    // Behind the first it would be the same commune a second time; in its place it is the only one.
    expect(tryChange(start, before, null, again).some(({ severity }) => severity === 'error')).toBe(true);
    expect(tryChange(start, before, before[0]?.id ?? null, again).some(({ severity }) => severity === 'error')).toBe(false);
    const edited = { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 } as const;
    expect(codes(tryChange(start, before, before[1]?.id ?? null, edited))).not.toContain('set-share-as-fraction');
  });

  it('leaves the list as it is', () => {
    const list = changes({ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 80 });
    tryChange(start, list, null, { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 85 });
    expect(list).toEqual(changes({ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 80 }));
  });
});
