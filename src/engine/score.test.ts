import { describe, expect, it } from 'vitest';
import type { Resolutions } from '../domain/observation';
import { criterionOf } from '../domain/standard';
import { findStandard } from '../editions/catalogue';
import { sampleObservations } from '../../tests/support/sample-observations';
import { score } from './score';
import type { ScoringSettings } from './score-indicator';

const found = findStandard('nq-26-2022/ii');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const strict: ScoringSettings = { policy: 'strict', region: null, trace: true };
const region = standard.adjustments.find(({ id }) => id === 'northern-midlands-central-highlands') ?? null;

const scoreSample = (settings = strict, resolutions: Resolutions = {}) => score(sampleObservations, standard, settings, resolutions);

describe('the table of Bắc Kạn 2022, scored strictly', () => {
  const assessment = scoreSample();

  it('gives 54,0614 certain and 56,0614 possible, with rows 39 and 42 pending', () => {
    expect(assessment.total.certain).toBeCloseTo(54.061388889, 8);
    expect(assessment.total.possible).toBeCloseTo(56.061388889, 8);
    expect(assessment.pending).toEqual(['flooding-points', 'solid-waste-collected']);
  });

  it('gives the criteria 8,75 / 0 / 0 / 0 / 45,3114 and only the fifth meets its minimum', () => {
    expect(assessment.criteria.map(({ points }) => Number(points.toFixed(4)))).toEqual([8.75, 0, 0, 0, 45.3114]);
    expect(assessment.criteria.map(({ met }) => met)).toEqual([false, false, false, false, true]);
    expect(assessment.recognised).toBe(false);
  });

  it('keeps the filed sum of 61,42 beside, not inside, the total', () => {
    expect(assessment.total.filed).toBeCloseTo(61.42, 9);
    expect(assessment.criteria.map(({ filed }) => Number(filed?.toFixed(2)))).toEqual([9, 2.38, 1.04, 2, 47]);
  });

  it.each([
    [7, 2, 'maximum'],
    [8, 0, 'below'],
    [12, 0, 'below'],
    [20, 0, 'below'],
    [23, 1, 'maximum'],
    [30, 0.76, 'between'],
    [33, 0.9166666667, 'between'],
    [35, 0.75, 'minimum'],
    [36, 0.9583333333, 'between'],
    [37, 0.8888888889, 'between'],
    [40, 1.9375, 'between'],
    [44, 0.75, 'minimum'],
    [49, 1.6, 'between'],
    [53, 0, 'below'],
  ] as const)('row %i earns %s (%s)', (number, points, status) => {
    const row = assessment.indicators[number - 1];
    expect(row?.points).toBeCloseTo(points, 9);
    expect(row?.status).toBe(status);
  });

  it('shows group minimums without making them gates: 10,5 of technical infrastructure is missed', () => {
    const group = assessment.groups.find(({ id }) => id === '5.A.II');
    // Rows 25–37 strictly: 0,75+0+1,5+1+0+0,76+1+1+0,9167+0,75+0,75+0,9583+0,8889
    expect(group?.points).toBeCloseTo(10.2738888889, 9);
    expect(group?.met).toBe(false);
    expect(assessment.groups.find(({ id }) => id === '5.A')?.points).toBeCloseTo(45.311388889 - 8.75, 8);
  });

  it('explains row 37 by its arithmetic and clauses', () => {
    const trace = assessment.indicators[36]?.trace;
    expect(trace?.rule).toBe('interpolated');
    expect(trace?.arithmetic?.inputs).toEqual({ value: 60, minimum: 35, maximum: 80, minimumPoints: 0.75, maximumPoints: 1 });
    expect(trace?.citations.map(({ locator }) => locator)).toEqual(['Phụ lục 1, tiêu chuẩn 37', 'Phụ lục 1 đến 3 (Điều 10 khoản 2)']);
  });
});

describe('decisions of the user', () => {
  it('gives 55,8114 once rows 39 and 42 are taken as filed, and 47,0614 in criterion V', () => {
    const assessment = scoreSample(strict, { 'flooding-points': { kind: 'filed' }, 'solid-waste-collected': { kind: 'filed' } });
    expect(assessment.total.certain).toBeCloseTo(55.811388889, 8);
    expect(assessment.total.possible).toBeCloseTo(55.811388889, 8);
    expect(assessment.criteria[4]?.points).toBeCloseTo(47.061388889, 8);
    expect(assessment.pending).toEqual([]);
    expect(assessment.indicators[38]?.trace?.rule).toBe('filed-as-evidence');
  });

  it('scores a typed value by the levels: 95,17 % collected in row 42 earns 0,87925', () => {
    // 0,75 + (95,17 − 90) ÷ 10 × 0,25
    expect(scoreSample(strict, { 'solid-waste-collected': { kind: 'value', value: 95.17 } }).indicators[41]?.points).toBeCloseTo(
      0.87925,
      9,
    );
  });

  it('lets a grade be picked: a budget surplus in row 2 earns 2,0', () => {
    const row = scoreSample(strict, { 'budget-balance': { kind: 'grade', grade: 'maximum' } }).indicators[1];
    expect([row?.points, row?.status, row?.grade]).toEqual([2, 'maximum', 'maximum']);
  });

  it('does not take a grade for a number nor a number for a grade', () => {
    const assessment = scoreSample(strict, {
      'solid-waste-collected': { kind: 'grade', grade: 'maximum' },
      'budget-balance': { kind: 'value', value: 5 },
    });
    expect(assessment.indicators[41]?.status).toBe('pending');
    expect(assessment.indicators[1]?.points).toBe(0);
    expect(assessment.indicators[41]?.resolution).toBeNull();
  });

  it('does not take filed points beyond the row’s own scale as evidence', () => {
    const inflated = sampleObservations.map((row) =>
      row.indicator === 'flooding-points' ? { ...row, filed: { ...row.filed, points: 7.5 } } : row,
    );
    expect(score(inflated, standard, strict, { 'flooding-points': { kind: 'filed' } }).indicators[38]?.status).toBe('pending');
  });

  it('does not take filed points that nothing earns as evidence, unless it only adds up what somebody else filed', () => {
    const filed = sampleObservations.map((row) =>
      row.indicator === 'flooding-points' ? { ...row, filed: { ...row.filed, points: 0.3 } } : row,
    );
    const scored = (settings: typeof strict) => score(filed, standard, settings, { 'flooding-points': { kind: 'filed' } }).indicators[38];
    expect(scored(strict)).toMatchObject({ status: 'pending', points: 0, resolution: null });
    expect(scored({ ...strict, takesAnyPoints: true })?.points).toBe(0.3);
    expect(scored({ ...strict, policy: 'proportional' })?.points).toBe(0.3);
  });
});

describe('policies and regions', () => {
  it('adds the proportional points below the minimum level, row by row', () => {
    const assessment = scoreSample({ policy: 'proportional', region: null, trace: true });
    // Value ÷ minimum × minimum points, worked out by hand.
    const expected: readonly (readonly [number, number])[] = [
      [3, (1.09 / 1.4) * 1.5],
      [5, (6 / 8) * 1.5],
      [8, (1.1 / 1.4) * 0.75],
      [9, 0.387675],
      [10, 2.0565],
      [11, 0.3126666667],
      [12, 0.73125],
      [13, 0.4615384615],
      [14, 1.53125],
      [20, 0.0642857143],
      [26, 0.345],
      [29, 0.4875],
      [45, 0.5],
      [53, 0],
    ];
    for (const [number, points] of expected)
      expect(assessment.indicators[number - 1]?.points, `row ${String(number)}`).toBeCloseTo(points, 9);
    expect(assessment.indicators[8]?.trace?.citations.map(({ standing }) => standing)).toContain('unknown');
  });

  it('lowers the minimum of rows 9, 10 and 11 in the northern midlands to 120, 60 and 900, and still 0 points', () => {
    const assessment = scoreSample({ policy: 'strict', region, trace: true });
    expect([9, 10, 11].map((number) => assessment.indicators[number - 1]?.trace?.minimum?.value)).toEqual([120, 60, 900]);
    expect(assessment.indicators[8]?.trace?.minimum?.adjusted).toMatchObject({ from: 200, factor: 0.6 });
    expect(assessment.criteria[1]?.points).toBe(0);
  });

  it('keeps the maximum level where the minimum is lowered: 130 thousand people earn 1,5 + 10/380 × 0,5', () => {
    const grown = sampleObservations.map((row) =>
      row.indicator === 'population-whole' ? { ...row, reading: { kind: 'exact', value: 130 } as const } : row,
    );
    const assessment = score(grown, standard, { policy: 'strict', region, trace: false }, {});
    expect(assessment.indicators[8]?.points).toBeCloseTo(1.5131578947, 9);
  });
});

describe('a table with gaps', () => {
  it('makes an absent row pending with its whole maximum possible', () => {
    const assessment = score(
      sampleObservations.filter((row) => row.indicator !== 'road-density'),
      standard,
      strict,
      {},
    );
    expect(assessment.pending).toEqual(['road-density', 'flooding-points', 'solid-waste-collected']);
    expect(assessment.total.possible).toBeCloseTo(56.061388889 - 1.5 + 2, 8);
  });

  it('has the absent row in no cell and without a word', () => {
    const [row] = score([], standard, strict, {}).indicators;
    expect(row?.observation).toEqual({
      indicator: row?.indicator,
      cell: null,
      raw: '',
      reading: { kind: 'pending', reason: 'row-absent', hint: null },
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    });
  });

  it('is not met short of its total, and neither where no total is known', () => {
    expect(scoreSample().total).toMatchObject({ required: 75, met: false });
    const unknown = { ...standard, isComplete: false, total: { ...standard.total, required: 0 } };
    expect(score(sampleObservations, unknown, strict, {}).total).toMatchObject({ required: null, met: false });
  });

  it('has its groups where they are explained or decide: with a trace, with a gate among them, under an adjustment with gates', () => {
    const quick: ScoringSettings = { policy: 'strict', region: null, trace: false };
    const [group] = scoreSample().groups;
    if (group === undefined || region === null) throw new Error('the table has groups and adjustments');
    const gated = { ...standard, sections: standard.sections.map((each) => (each.id === group.id ? { ...each, isGate: true } : each)) };
    const count = (of: typeof standard, settings: ScoringSettings) => score(sampleObservations, of, settings, {}).groups.length;
    expect(count(standard, quick)).toBe(0);
    expect(count(standard, { ...quick, region })).toBe(0);
    expect(count(standard, strict)).toBeGreaterThan(0);
    expect(count(gated, quick)).toBe(count(standard, strict));
    expect(count(standard, { ...quick, region: { ...region, gates: [group.id] } })).toBe(count(standard, strict));
  });

  it('leaves a bound pending where the truth may lie below its number', () => {
    const bounded = sampleObservations.map((row) =>
      row.indicator === 'electricity-use' ? { ...row, reading: { kind: 'bound', bound: '<', value: 900 } as const } : row,
    );
    const row = score(bounded, standard, strict, {}).indicators[29];
    // At most 0,75 + (900 − 750) ÷ 750 × 0,25 = 0,8
    expect([row?.status, row?.pending, row?.points]).toEqual(['pending', 'bound-undecided', 0]);
    expect(row?.possible).toBeCloseTo(0.8, 9);
  });

  it('recognises a city at exactly the minimum on every row: 75 points, all five criteria met', () => {
    const atMinimum = standard.indicators.map((row) => ({
      indicator: row.id,
      cell: null,
      raw: '',
      reading:
        row.kind === 'numeric'
          ? ({ kind: 'exact', value: row.minimum.value } as const)
          : ({ kind: 'grade', grade: 'minimum', basis: 'text' } as const),
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    }));
    const assessment = score(atMinimum, standard, strict, {});
    expect(assessment.total.certain).toBe(75);
    expect(assessment.total.filed).toBeNull();
    expect(assessment.recognised).toBe(true);
  });

  // Quy mô dân số is 8 points of the 100: without a single one of them 92 are left, and its own minimum of 6 is missed.
  it('does not recognise a city of 92 points that has none of criterion 2: every criterion has a minimum of its own', () => {
    const withoutPeople = standard.indicators.map((row) => ({
      indicator: row.id,
      cell: null,
      raw: '',
      reading:
        row.kind === 'grade'
          ? ({ kind: 'grade', grade: 'maximum', basis: 'text' } as const)
          : ({
              kind: 'exact',
              value:
                criterionOf(standard, row) === '2'
                  ? 0
                  : row.kind === 'numeric' && row.direction === 'lower'
                    ? row.maximum.value * 0.99
                    : row.maximum.value * 1.01,
            } as const),
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    }));
    const assessment = score(withoutPeople, standard, strict, {});
    expect(assessment.total.certain).toBeCloseTo(92, 9);
    expect(assessment.total.met).toBe(true);
    expect(assessment.recognised).toBe(false);
  });
});
