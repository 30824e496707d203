import { describe, expect, it } from 'vitest';
import { edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { startFrom } from '../../engine/scenario/moving-facts';
import type { ChangeAction } from '../scenario';
import { assessActions } from './assess-actions';

const beds = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'hospital-beds', expression });
const assess = (...actions: readonly ChangeAction[]) => assessActions(startFrom(sampleBaseline, edition), 'strict', actions);

describe('what an answer would change, tried', () => {
  it('is scored as the baseline is where it changes nothing', () => {
    const { assessment, outcomes, isWhole } = assess();
    expect(assessment.total.certain).toBeCloseTo(54.061388889, 8);
    expect([outcomes, isWhole]).toEqual([[], true]);
  });

  it('is scored after all of it, in its order, every part by its place in it', () => {
    // 10,968 and 100 more beds, twice: 221,936 for 45.700 people are 48,6 per 10.000, above 28: row 20 has its 1 point.
    const { assessment, facts, outcomes, isWhole } = assess(beds('x + 100'), beds('x * 2'));
    expect(facts.drivers.get('hospital-beds')).toBeCloseTo(221.936, 9);
    expect(assessment.total.certain).toBeCloseTo(55.061388889, 8);
    expect(outcomes.map(({ change, isApplied }) => [change.id, change.note, isApplied])).toEqual([
      ['1', '', true],
      ['2', '', true],
    ]);
    expect(isWhole).toBe(true);
  });

  it('is not the whole where one of its changes was refused: the others count', () => {
    const { facts, isWhole } = assess(beds('x - 100'), beds('20'));
    expect([facts.drivers.get('hospital-beds'), isWhole]).toEqual([20, false]);
  });

  it('is scored without the way that every point was come by', () => {
    expect(assess().assessment.indicators.every(({ trace }) => trace === null)).toBe(true);
  });
});
