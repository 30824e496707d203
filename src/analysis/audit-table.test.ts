import { describe, expect, it } from 'vitest';
import type { Claim, IndicatorTable } from '../domain/indicator-table';
import type { Observation } from '../domain/observation';
import { findStandard } from '../editions/catalogue';
import { loadEveryEdition } from '../editions/further';
import { sampleObservations } from '../../tests/support/sample-observations';
import { auditTable } from './audit-table';
import { rowOf } from '../../tests/support/rows';

const found = findStandard('nq-26-2022/ii');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const cell = { sheet: 'Phụ lục 03', row: 0, column: 0 };

function tableOf(observations: readonly Observation[], more: Partial<IndicatorTable> = {}): IndicatorTable {
  return {
    sheet: 'Phụ lục 03',
    firstRow: 4,
    lastRow: 160,
    mapping: { number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 },
    confidence: 'sure',
    observations,
    printedLevels: [],
    printedSums: [],
    lawSaid: { foreign: [], classes: [] },
    ...more,
  };
}

const claim = (kind: Claim['kind'], count: number): Claim => ({ kind, count, text: '', cell });

describe('the audit of Bắc Kạn 2022', () => {
  const audit = auditTable(
    tableOf(sampleObservations),
    [
      claim('at-maximum', 21),
      claim('at-least-minimum', 28),
      claim('below-minimum', 14),
      claim('met', 49),
      claim('not-met', 14),
      claim('total-points', 61.42),
    ],
    standard,
    null,
  );

  it.each([
    [7, 'maximum-reached', 0.5],
    [8, 'marked-met-below-minimum', -0.75],
    [9, 'below-minimum-proportional', -0.38],
    [10, 'below-minimum-proportional', -2],
    [11, 'below-minimum-proportional', -0.31],
    [12, 'below-minimum-proportional', -0.73],
    [13, 'below-minimum-proportional', -0.45],
    [14, 'below-minimum-proportional', -1.55],
    [20, 'not-reproducible', -0.5],
    [30, 'interpolation-ignored', 0.01],
    [33, 'interpolation-ignored', 0.1666666667],
    [35, 'maximum-not-reached', -0.25],
    [36, 'maximum-not-reached', -0.0416666667],
    [37, 'interpolation-ignored', 0.1388888889],
    [39, 'planned-counted', null],
    [40, 'interpolation-ignored', 0.4375],
    [42, 'pending-counted', null],
    [49, 'interpolation-ignored', 0.1],
  ] as const)('row %i: %s', (number, reason, difference) => {
    const finding = audit.findings.find(({ indicator }) => indicator === rowOf(number));
    expect(finding?.reason).toBe(reason);
    if (difference === null) expect(finding?.difference).toBeNull();
    else expect(finding?.difference).toBeCloseTo(difference, 9);
  });

  it('tells an empty cell as empty, never as a figure that cannot be read', () => {
    const emptied = sampleObservations.map((each): Observation =>
      each.indicator === rowOf(7) ? { ...each, raw: '', reading: { kind: 'pending', reason: 'empty', hint: null } } : each,
    );
    const { findings } = auditTable(tableOf(emptied), [], standard, null);
    expect(findings.find(({ indicator }) => indicator === rowOf(7))?.reason).toBe('empty-counted');
  });

  it('finds those 18 rows and no other', () => {
    expect(audit.findings.map(({ indicator }) => indicator)).toEqual(
      [7, 8, 9, 10, 11, 12, 13, 14, 20, 30, 33, 35, 36, 37, 39, 40, 42, 49].map(rowOf),
    );
  });

  it('splits the rows 23 / 25 / 15 where the report says 21 / 28 / 14', () => {
    expect([audit.counts.atMaximum, audit.counts.atLeastMinimum, audit.counts.belowMinimum]).toEqual([23, 25, 15]);
    expect(audit.claims.slice(0, 3).map(({ claim: { count }, actual, agrees }) => [count, actual, agrees])).toEqual([
      [21, 23, false],
      [28, 25, false],
      [14, 15, false],
    ]);
  });

  it('counts 47 rows marked Đạt where the report says 49, and 15 not met where it says 14', () => {
    expect([audit.counts.markedMet, audit.counts.markedNotMet, audit.counts.markedOtherwise]).toEqual([47, 15, 1]);
    expect(audit.claims.slice(3, 5).map(({ actual, agrees }) => [actual, agrees])).toEqual([
      [47, false],
      [15, false],
    ]);
  });

  it('agrees with the claimed total of 61,42', () => {
    expect(audit.claims[5]?.agrees).toBe(true);
  });
});

describe('single rows of a filed table', () => {
  const auditRow = (number: number, change: Partial<Observation>, points: number | null, verdict: string) =>
    auditTable(
      tableOf(
        sampleObservations
          .filter(({ indicator }) => [rowOf(number), rowOf(1)].includes(indicator))
          .map((row) => (row.indicator === rowOf(number) ? { ...row, ...change, filed: { ...row.filed, points, verdict } } : row)),
      ),
      [],
      standard,
      null,
    ).findings.find(({ indicator }) => indicator === rowOf(number));

  it('accepts points rounded to two decimals: 0,96 for 0,9583', () => {
    expect(auditRow(36, {}, 0.96, 'Đạt')).toBeUndefined();
  });
  it('finds points left out where the value earns some', () => {
    expect(auditRow(36, {}, null, '')).toMatchObject({ reason: 'points-missing', filed: null });
    expect(auditRow(36, {}, 0, 'Chưa đạt')).toMatchObject({ reason: 'points-missing', filed: 0 });
  });
  it('finds points above the row’s scale', () => {
    expect(auditRow(36, {}, 2, 'Đạt')).toMatchObject({ reason: 'not-reproducible' });
  });
  it('finds an odd figure at the minimum level', () => {
    expect(auditRow(35, {}, 0.8, 'Đạt')).toMatchObject({ reason: 'not-reproducible' });
  });
});

describe('a table that files no points', () => {
  const unfiled = sampleObservations.map((row) => ({ ...row, filed: { ...row.filed, points: null } }));
  const main = tableOf(unfiled);
  const without = { ...main.mapping, points: null };

  it.each([
    ['has no column of them', { mapping: without }, 'no-column'],
    ['has the column, empty', {}, 'no-points'],
    ['has it in one of its parts', { mapping: without, further: [{ ...main, firstRow: 200 }] }, 'no-points'],
  ] as const)('is not told row by row that points are missing: it %s', (_, more, unfiledBy) => {
    const audit = auditTable(tableOf(unfiled, more), [], standard, null);
    expect(audit.findings).toEqual([]);
    expect(audit.unfiled).toBe(unfiledBy);
  });

  it('is no table with points of 0 in it', () => {
    const [first, ...others] = unfiled;
    if (first === undefined) throw new Error('the sample has rows');
    const audit = auditTable(tableOf([{ ...first, filed: { ...first.filed, points: 0 } }, ...others]), [], standard, null);
    expect(audit.unfiled).toBeNull();
    expect(audit.findings.some(({ reason }) => reason === 'points-missing')).toBe(true);
  });
});

describe('what a table prints beside its rows', () => {
  it('compares printed sums with the filed rows under them', () => {
    const audit = auditTable(
      tableOf(sampleObservations, {
        printedSums: [
          { kind: 'total', of: null, points: 61.42, cell },
          { kind: 'criterion', of: '1', points: 9.5, cell },
          { kind: 'group', of: '5.A.II', points: 10.25, cell },
          { kind: 'group', of: null, points: 1, cell },
        ],
      }),
      [],
      standard,
      null,
    );
    expect(audit.sums.map(({ sum, agrees }) => [sum.of, agrees])).toEqual([
      [null, true],
      ['1', false],
      ['5.A.II', true],
    ]);
  });

  it('reports a printed level that is not the edition’s, and a strict sign left out', () => {
    const printed = (value: number, strict: boolean, text: string) => ({
      indicator: 'poverty-rate',
      which: 'maximum' as const,
      value,
      strict,
      text,
      cell,
    });
    const levels = (value: number, strict: boolean) =>
      auditTable(tableOf(sampleObservations, { printedLevels: [printed(value, strict, String(value))] }), [], standard, null).levels;
    expect(levels(2.5, true)).toEqual([]);
    expect(levels(2, true)).toMatchObject([{ indicator: 'poverty-rate', which: 'maximum', edition: '<2,5' }]);
    expect(levels(2.5, false)).toHaveLength(1);
  });

  it('reports a count that is not the edition’s in a row with words below it, and a count where the edition asks for words', async () => {
    await loadEveryEdition();
    const classThree = findStandard('nq-111-2025/iii');
    const row = classThree.ok ? classThree.value.indicators.find(({ code }) => code === '2A.III.13') : undefined;
    if (!classThree.ok || row === undefined) throw new Error('class III has no row 2A.III.13');
    const levels = (value: number, which: 'maximum' | 'minimum') => {
      const printed = { indicator: row.id, which, value, strict: false, text: `≥ ${String(value)}`, cell };
      const { levels: found } = auditTable(tableOf([], { printedLevels: [printed] }), [], classThree.value, null);
      return found.map((level) => [level.code, level.printed, level.edition]);
    };
    expect(levels(1, 'maximum')).toEqual([]);
    expect(levels(2, 'maximum')).toEqual([['2A.III.13', '≥ 2', '≥ 1']]);
    expect(levels(1, 'minimum')).toEqual([['2A.III.13', '≥ 1', 'có dự án']]);
  });
});
