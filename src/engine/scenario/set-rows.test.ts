import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { rowOf } from '../../../tests/support/rows';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { startFrom } from './moving-facts';

const start = startFrom(sampleBaseline, edition);

function told(row: number, value: number) {
  const { outcomes } = applyScenario(start, changes({ kind: 'set-value', indicator: rowOf(row), value }));
  return outcomes[0]?.problems.flatMap((each) => (each.code === 'row-contradicts-people' ? [each.data] : [])) ?? [];
}

describe('a density that a change sets', () => {
  it('is told where the people and the land make another: 51.690 people on 137,764 km² are 375,2', () => {
    const [data] = told(11, 1850);
    expect(data).toMatchObject({ row: '11', value: 1850 });
    expect(data?.implied).toBeCloseTo(51_690 / 137.764, 6);
  });

  it('is not told within 1 % of it, nor of rows whose amount follows', () => {
    expect(told(11, 378)).toEqual([]);
    expect(told(20, 30)).toEqual([]);
  });
});
