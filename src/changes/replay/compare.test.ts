/** From → to, over made-up outcomes: only what a test says is otherwise than the sample’s own. */
import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { provincialCity } from '../../editions/city-requirements';
import type { IndicatorResult } from '../../domain/assessment';
import type { RequirementVerdict } from '../../domain/requirement';
import { startFrom } from '../../engine/scenario/moving-facts';
import { assessScenario } from './assess-scenario';
import type { AssessedScenario } from './assess-scenario';
import { compareScenarios, contributions } from './compare';

const base = assessScenario(startFrom(sampleBaseline, edition), provincialCity, 'strict', { name: 'A', changes: [] });

function withRow(more: Partial<IndicatorResult>): AssessedScenario {
  const [first, ...others] = base.assessment.indicators;
  if (first === undefined) throw new Error('the sample has rows');
  return { ...base, assessment: { ...base.assessment, indicators: [{ ...first, ...more }, ...others] } };
}
const rowsBetween = (from: Partial<IndicatorResult>, to: Partial<IndicatorResult>) =>
  compareScenarios(withRow(from), withRow(to)).indicators.map(({ value, grade, points, status, gain }) => ({
    value,
    grade,
    points,
    status,
    gain,
  }));

describe('rows that a scenario moved', () => {
  const same = { value: 5, grade: null, points: 1.5, status: 'minimum' } as const;

  it('are those of another value, other points, another status or another rung', () => {
    expect(rowsBetween(same, same)).toEqual([]);
    expect(rowsBetween(same, { ...same, value: 6 })).toHaveLength(1);
    expect(rowsBetween(same, { ...same, value: null })).toHaveLength(1);
    expect(rowsBetween({ ...same, value: null }, same)).toHaveLength(1);
    expect(rowsBetween({ ...same, value: null }, { ...same, value: null })).toEqual([]);
    expect(rowsBetween(same, { ...same, status: 'between' })).toHaveLength(1);
    expect(rowsBetween(same, { ...same, grade: 'minimum' })).toHaveLength(1);
    expect(rowsBetween(same, { ...same, points: 1.6 })).toHaveLength(1);
    // A last bit of binary rounding is no change.
    expect(rowsBetween({ ...same, value: 0.3 }, { ...same, value: 0.1 + 0.2 })).toEqual([]);
  });

  it('say what they were, what they are and what that brings', () => {
    expect(rowsBetween(same, { value: 8, grade: 'maximum', points: 2, status: 'maximum' })).toEqual([
      {
        value: { from: 5, to: 8 },
        grade: { from: null, to: 'maximum' },
        points: { from: 1.5, to: 2 },
        status: { from: 'minimum', to: 'maximum' },
        gain: 0.5,
      },
    ]);
  });

  it('cite the row where it was scored with its clauses', () => {
    const cited = (trace: IndicatorResult['trace']) =>
      compareScenarios(withRow({ points: 0 }), withRow({ points: 1, trace })).indicators[0]?.citation;
    const { trace } = base.assessment.indicators[0] ?? { trace: null };
    expect(cited(trace)?.locator).toBe('Phụ lục 1, tiêu chuẩn 01');
    expect(cited(null)).toBeNull();
  });
});

describe('thresholds that a scenario crosses', () => {
  const total = (met: boolean): AssessedScenario => ({
    ...base,
    assessment: { ...base.assessment, total: { ...base.assessment.total, met } },
  });
  const area = (verdict: RequirementVerdict): AssessedScenario => ({
    ...base,
    requirements: base.requirements.map((each) => (each.id === 'area' ? { ...each, verdict } : each)),
  });
  const crossed = (from: RequirementVerdict, to: RequirementVerdict) =>
    compareScenarios(area(from), area(to)).thresholds.map(({ of, name, isReached }) => `${of} ${name} ${String(isReached)}`);

  it('are the total that is met or no longer met', () => {
    expect(compareScenarios(total(false), total(true)).thresholds).toEqual([{ of: 'total', name: '', isReached: true }]);
    expect(compareScenarios(total(true), total(false)).thresholds).toEqual([{ of: 'total', name: '', isReached: false }]);
    expect(compareScenarios(total(true), total(true)).thresholds).toEqual([]);
  });

  it('are a criterion that is met or no longer met', () => {
    const fourth = (met: boolean): AssessedScenario => ({
      ...base,
      assessment: { ...base.assessment, criteria: base.assessment.criteria.map((each) => (each.id === '4' ? { ...each, met } : each)) },
    });
    expect(compareScenarios(fourth(false), fourth(true)).thresholds).toEqual([{ of: 'criterion', name: '4', isReached: true }]);
    expect(compareScenarios(fourth(true), fourth(false)).thresholds).toEqual([{ of: 'criterion', name: '4', isReached: false }]);
  });

  it.each<[RequirementVerdict, RequirementVerdict, readonly string[]]>([
    ['not-met', 'met', ['requirement area true']],
    ['met', 'not-met', ['requirement area false']],
    ['no-data', 'met', ['requirement area true']],
    ['met', 'no-data', ['requirement area false']],
    ['no-data', 'not-met', []],
    ['not-met', 'no-data', []],
    ['met', 'met', []],
    ['unclear', 'met', []],
    ['met', 'unclear', []],
    ['unclear', 'not-met', []],
  ])('of a requirement from %s to %s: %j', (from, to, expected) => {
    expect(crossed(from, to)).toEqual(expected);
  });
});

describe('what stands beside', () => {
  it('are the totals, every criterion and every requirement as they were and as they are', () => {
    const after: AssessedScenario = {
      ...base,
      assessment: { ...base.assessment, total: { ...base.assessment.total, certain: 60, possible: 62 } },
    };
    const { total, possible, criteria, requirements } = compareScenarios(base, after);
    expect([total.to, possible.to]).toEqual([60, 62]);
    expect([total.from, possible.from]).toEqual([expect.closeTo(54.061388889, 8), expect.closeTo(56.061388889, 8)]);
    expect(criteria.map(({ criterion, met }) => [criterion, met.from, met.to])).toEqual([
      ['1', false, false],
      ['2', false, false],
      ['3', false, false],
      ['4', false, false],
      ['5', true, true],
    ]);
    expect(requirements.find(({ id }) => id === 'units')).toEqual({
      id: 'units',
      actual: { from: 8, to: 8 },
      verdict: { from: 'not-met', to: 'not-met' },
    });
  });
});

it('the points that each change brought are those of the totals after it and before it', () => {
  const two = changes({ kind: 'set-area-type', isMountain: true }, { kind: 'set-area-type', isMountain: false });
  expect(contributions(two, [54, 55.5, 55])).toEqual([
    { changeId: '1', points: 1.5 },
    { changeId: '2', points: -0.5 },
  ]);
});
