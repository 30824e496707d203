import { describe, expect, it } from 'vitest';
import { scoreIndicator } from '../../engine/score-indicator';
import { findStandard } from '../../editions/catalogue';
import type { Reading } from '../../domain/observation';
import { bestOf, liftOf } from './lifts';
import type { Lift, Limit } from './lifts';

function liftIn(edition: string, id: string, reading: Reading, limit: Limit | null = null): Lift | null {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(edition);
  const indicator = found.value.indicators.find((row) => row.id === id);
  if (indicator === undefined) throw new Error(id);
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  const observation = { indicator: id, cell: null, raw: '', reading, filed };
  const row = scoreIndicator(observation, indicator, found.value, { policy: 'strict', region: null, trace: false }, null);
  return liftOf(row, indicator, null, 'strict', limit);
}

const exact = (value: number): Reading => ({ kind: 'exact', value });

describe('what a row can be lifted to (NQ 26/2022, class II)', () => {
  it('a row below its minimum: the minimum, the maximum, and what lies between', () => {
    // Row 13, labour outside farming: 65 % gives 1 point, 70 % gives 1,5 (Phụ lục 03 of the report); 30 % gives nothing.
    const lift = liftIn('nq-26-2022', 'non-farm-labour-whole', exact(30));
    expect(lift?.steps).toEqual([
      { to: 65, points: 1 },
      { to: 70, points: 1.5 },
    ]);
    // 1,2 points: 65 + 5 · 0,2/0,5 = 67.
    expect(lift?.between?.at(1.2).to).toBe(67);
  });

  it('a row between its levels goes up to its maximum alone, or to the limit that the user sets', () => {
    const lift = liftIn('nq-26-2022', 'non-farm-labour-whole', exact(68));
    expect(lift?.steps).toEqual([{ to: 70, points: 1.5 }]);
    const limited = liftIn('nq-26-2022', 'non-farm-labour-whole', exact(68), 69);
    // 1 + 0,5 · 4/5 = 1,4.
    expect(limited === null ? null : bestOf(limited)).toBeCloseTo(1.4, 9);
  });

  it('a limit below the minimum leaves nothing to lift', () => {
    expect(liftIn('nq-26-2022', 'non-farm-labour-whole', exact(30), 60)).toBeNull();
  });

  it('a level that is met beyond its number alone is passed by the least that is written', () => {
    // Row 7, poverty: the maximum is < 2,5 %, and less is better.
    expect(liftIn('nq-26-2022', 'poverty-rate', exact(20))?.steps.at(-1)).toEqual({ to: 2.49, points: 2 });
  });

  it('a row at its maximum, and one that waits, cannot be lifted', () => {
    expect(liftIn('nq-26-2022', 'non-farm-labour-whole', exact(90))).toBeNull();
    expect(liftIn('nq-26-2022', 'non-farm-labour-whole', { kind: 'pending', reason: 'row-absent', hint: null })).toBeNull();
  });
});
