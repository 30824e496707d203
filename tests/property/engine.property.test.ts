import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation';
import type { Indicator, NumericIndicator } from '../../src/domain/standard';
import { score } from '../../src/engine/score';
import type { ScoringSettings } from '../../src/engine/score-indicator';
import { findStandard } from '../../src/editions/catalogue';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const numeric = standard.indicators.filter((row): row is NumericIndicator => row.kind === 'numeric');

const policies = fc.constantFrom('strict', 'proportional');
const settings: fc.Arbitrary<ScoringSettings> = fc.record({
  policy: policies,
  region: fc.constantFrom(null, ...standard.adjustments),
  trace: fc.boolean(),
});

function observe(row: Indicator, value: number): Observation {
  return {
    indicator: row.id,
    cell: null,
    raw: String(value),
    reading:
      row.kind === 'numeric'
        ? { kind: 'exact', value }
        : { kind: 'grade', grade: value > 66 ? 'maximum' : value > 33 ? 'minimum' : null, basis: 'text' },
    filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
  };
}

const values = fc.array(fc.double({ min: -100, max: 20_000, noNaN: true }), { minLength: 63, maxLength: 63 });
const tables = values.map((list) => standard.indicators.map((row, index) => observe(row, list[index] ?? 0)));

describe('scoring any table', () => {
  it('keeps every row between 0 and its maximum and every total the sum of its rows', () => {
    fc.assert(
      fc.property(tables, settings, (observations, how) => {
        const assessment = score(observations, standard, how, {});
        for (const row of assessment.indicators) {
          expect(row.points).toBeGreaterThanOrEqual(0);
          expect(row.points).toBeLessThanOrEqual(row.scale.maximum);
        }
        const sum = assessment.indicators.reduce((total, row) => total + row.points, 0);
        expect(assessment.total.certain).toBeCloseTo(sum, 9);
        expect(assessment.criteria.reduce((total, criterion) => total + criterion.points, 0)).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(tables, settings, fc.integer({ min: 1, max: 62 }), (observations, how, turn) => {
        const turned = [...observations.slice(turn), ...observations.slice(0, turn)];
        expect(score(turned, standard, how, {})).toEqual(score(observations, standard, how, {}));
      }),
    );
  });

  it('never gives more points for a worse value, whatever the policy and region', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numeric),
        fc.double({ min: -50, max: 12_000, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        settings,
        (row, value, step, how) => {
          const points = (at: number): number =>
            score([observe(row, at)], standard, how, {}).indicators[row.number - 1]?.points ?? Number.NaN;
          const better = row.direction === 'higher' ? value + step : value - step;
          expect(points(better)).toBeGreaterThanOrEqual(points(value) - 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('earns the minimum points exactly at the minimum level and the maximum points from the maximum level on', () => {
    for (const row of numeric) {
      const at = (value: number) =>
        score([observe(row, value)], standard, { policy: 'strict', region: null, trace: false }, {}).indicators[row.number - 1];
      expect(at(row.minimum.value)?.points, `row ${String(row.number)} at its minimum`).toBe(row.points.minimum);
      const beyond = row.maximum.value * (row.direction === 'higher' ? 1.01 : 0.99);
      expect(at(beyond)?.status, `row ${String(row.number)} beyond its maximum`).toBe('maximum');
      const short = row.direction === 'higher' ? row.minimum.value * 0.999 : row.minimum.value * 1.001;
      expect(at(short)?.points, `row ${String(row.number)} short of its minimum`).toBe(0);
    }
  });

  it('gives the same points with and without trace', () => {
    fc.assert(
      fc.property(tables, policies, (observations, policy) => {
        const traced = score(observations, standard, { policy, region: null, trace: true }, {});
        const bare = score(observations, standard, { policy, region: null, trace: false }, {});
        expect(bare.total).toEqual(traced.total);
        expect(bare.indicators.map(({ points }) => points)).toEqual(traced.indicators.map(({ points }) => points));
      }),
    );
  });

  it('states an arithmetic whose result is the points given', () => {
    fc.assert(
      fc.property(tables, policies, (observations, policy) => {
        for (const row of score(observations, standard, { policy, region: null, trace: true }, {}).indicators) {
          const inputs = row.trace?.arithmetic?.inputs;
          if (inputs === undefined || row.trace?.rule !== 'interpolated') continue;
          const { value, minimum, maximum, minimumPoints, maximumPoints } = inputs;
          const share = (Number(value) - Number(minimum)) / (Number(maximum) - Number(minimum));
          expect(row.points).toBeCloseTo(Number(minimumPoints) + share * (Number(maximumPoints) - Number(minimumPoints)), 9);
        }
      }),
    );
  });
});
