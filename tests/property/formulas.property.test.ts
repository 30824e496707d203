/** The formulas agree with the engine's score of a whole table, on every row, whatever the value, the policy and the region. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/assessment';
import type { Observation, Reading } from '../../src/domain/observation';
import type { Adjustment, GradeId, Indicator, NumericIndicator } from '../../src/domain/standard';
import { score } from '../../src/engine/score';
import { isCountUnit } from '../../src/language/numbers/units';
import { formula, formulaStandard as standard, formulaTrouble } from '../support/formulas';

const policies: fc.Arbitrary<Policy> = fc.constantFrom('strict', 'proportional');
const regions: fc.Arbitrary<Adjustment | null> = fc.constantFrom(null, ...standard.adjustments);

/** A number that the row can have, near one that was drawn: within its plausible range, whole where things are counted, no share under 1. */
function plausible(row: NumericIndicator, drawn: number): number {
  const { low, high } = row.plausible;
  const within = Math.min(high, Math.max(low, drawn));
  if (isCountUnit(row.unit)) return Math.round(within);
  return row.unit === '%' && row.direction === 'lower' && Math.abs(within) < 1 ? 0 : within;
}

/** What a user may give a row: numbers of every size, with those around its own levels among them; or one of its grades. */
function givenTo(row: Indicator): fc.Arbitrary<{ readonly argument: unknown; readonly reading: Reading }> {
  if (row.kind === 'mixed') throw new Error(`row ${row.code}: a count and a rung, which this edition has not`);
  if (row.kind === 'grade') {
    const [best, least] = row.grades;
    if (best === undefined || least === undefined) throw new Error(`row ${row.code} has one rung`);
    const choices: readonly (readonly [unknown, GradeId | null])[] = [
      [best.label, 'maximum'],
      [1, 'maximum'],
      [least.label, 'minimum'],
      [2, 'minimum'],
      [0, null],
      ['chưa đạt', null],
    ];
    return fc.constantFrom(...choices).map(([argument, grade]) => ({ argument, reading: { kind: 'grade', grade, basis: 'text' } }));
  }
  const levels = [row.minimum.value, row.maximum.value];
  const around = fc.tuple(fc.constantFrom(...levels), fc.constantFrom(-1e-3, 0, 1e-3)).map(([level, by]) => level * (1 + by));
  const between = fc.double({ min: Math.min(...levels) * 0.3, max: Math.max(...levels) * 1.3, noNaN: true });
  return fc
    .oneof(around, between, fc.double({ min: row.plausible.low, max: row.plausible.high, noNaN: true }))
    .map((drawn) => plausible(row, drawn))
    .map((value) => ({ argument: value, reading: { kind: 'exact', value } }));
}

function engineScore(row: Indicator, reading: Reading, policy: Policy, region: Adjustment | null): number {
  const observation: Observation = {
    indicator: row.id,
    cell: null,
    raw: '',
    reading,
    filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
  };
  const { indicators } = score([observation], standard, { policy, region, trace: true }, {});
  const scored = indicators.find(({ indicator }) => indicator === row.id);
  if (scored === undefined) throw new Error(`row ${String(row.number)} is not scored`);
  return scored.points;
}

describe('the formulas and the engine', () => {
  it('look at 63 rows', () => {
    expect(standard.indicators).toHaveLength(63);
  });

  it.each(standard.indicators.map((row) => [row.number, row] as const))('DIEM agrees with the table’s score on row %i', (_number, row) => {
    fc.assert(
      fc.property(givenTo(row), policies, regions, ({ argument, reading }, policy, region) => {
        expect(formula('DIEM', row.number, argument, region?.id ?? null, policy)).toBe(engineScore(row, reading, policy, region));
      }),
      { numRuns: 60 },
    );
  });

  const numeric = standard.indicators.filter((row): row is NumericIndicator => row.kind === 'numeric');

  it('DIEM_THEO_MUC with a row’s printed levels agrees with the table’s score, strict levels and poverty included', () => {
    const written = ({ value, strict }: NumericIndicator['maximum'], direction: 'higher' | 'lower'): unknown =>
      strict ? `${direction === 'higher' ? '>' : '<'}${String(value).replace('.', ',')}` : value;
    fc.assert(
      fc.property(
        fc.constantFrom(...numeric).chain((row) => fc.tuple(fc.constant(row), givenTo(row))),
        policies,
        ([row, { argument, reading }], policy) => {
          const { minimum, maximum, direction, points } = row;
          const byLevels = formula(
            'DIEM_THEO_MUC',
            argument,
            written(minimum, direction),
            written(maximum, direction),
            points.minimum,
            points.maximum,
            policy,
          );
          expect(byLevels).toBe(engineScore(row, reading, policy, null));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('DIEM and CON_THIEU refuse what is not plausible for the row, on every row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numeric), fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.boolean(), (row, by, isAbove) => {
        const value = isAbove ? row.plausible.high + by : row.plausible.low - by;
        for (const id of ['DIEM', 'CON_THIEU'] as const)
          expect(formulaTrouble(id, row.number, value).code).toMatch(/^(?:implausible-value|negative-share)$/);
      }),
      { numRuns: 500 },
    );
  });

  it('CON_THIEU is what takes a value up to the next level: adding it earns that level’s points', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numeric.filter(({ maximum, minimum }) => !maximum.strict && !minimum.strict)),
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        regions,
        (row, drawn, region) => {
          const value = plausible(row, drawn);
          const missing = Number(formula('CON_THIEU', row.number, value, region?.id ?? null));
          expect(missing).toBeGreaterThanOrEqual(0);
          const before = engineScore(row, { kind: 'exact', value }, 'strict', region);
          const after = engineScore(
            row,
            { kind: 'exact', value: row.direction === 'higher' ? value + missing : value - missing },
            'strict',
            region,
          );
          expect(after).toBe(before === row.points.maximum || before >= row.points.minimum ? row.points.maximum : row.points.minimum);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('TONG_DIEM of the points that DIEM gives is the total of the same table scored at once', () => {
    const table = fc.tuple(...standard.indicators.map(givenTo));
    fc.assert(
      fc.property(table, policies, regions, (given, policy, region) => {
        const points = standard.indicators.map((row, index) =>
          formula('DIEM', row.number, given[index]?.argument, region?.id ?? null, policy),
        );
        const observations = standard.indicators.map((row, index): Observation => ({
          indicator: row.id,
          cell: null,
          raw: '',
          reading: given[index]?.reading ?? { kind: 'pending', reason: 'empty', hint: null },
          filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
        }));
        const whole = score(observations, standard, { policy, region, trace: false }, {});
        expect(
          formula(
            'TONG_DIEM',
            points.map((each) => [each]),
            null,
          ),
        ).toBeCloseTo(whole.total.certain, 9);
        expect(
          formula(
            'DU_DIEU_KIEN',
            points.map((each) => [each]),
          ),
        ).toBe(whole.recognised);
      }),
      { numRuns: 60 },
    );
  });

  it('answer or complain, and never throw, whatever Excel hands over', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.constant(''),
      fc.integer({ min: 0, max: 70 }),
    );
    const arrays = fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 70 });
    const ids = fc.constantFrom('DIEM', 'DIEM_THEO_MUC', 'CON_THIEU', 'TONG_DIEM', 'DU_DIEU_KIEN', 'YEU_CAU_TPTT');
    fc.assert(
      fc.property(ids, fc.array(fc.oneof(anything, arrays), { maxLength: 7 }), (id, args) => {
        let answer: unknown;
        try {
          answer = formula(id, ...args);
        } catch {
          answer = formulaTrouble(id, ...args).code;
        }
        expect(answer).toBeDefined();
        if (typeof answer === 'number') expect(Number.isFinite(answer)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
