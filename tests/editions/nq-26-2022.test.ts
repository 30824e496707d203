/** Edition nq-26-2022, class II, against figures typed in from the printed table (Phụ lục 03, Báo cáo 432-BC/TU). */
import { describe, expect, it } from 'vitest';
import { criteriaOf, criterionOf } from '../../src/domain/standard';
import { findStandard, isInForce } from '../../src/editions/catalogue';
import { instrumentIds, instruments } from '../../src/editions/instruments';
import { decodeConsistent } from '../../src/editions/consistency';
import { nq26ClassTwoFiles } from '../../src/editions/nq-26-2022/ii/files';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;

/** number: [maximum level, minimum level, maximum points, minimum points]; grades have no levels. */
const printed: Readonly<Record<number, readonly [number | null, number | null, number, number]>> = {
  1: [null, null, 5, 3.75],
  2: [null, null, 2, 1.5],
  3: [1.75, 1.4, 2, 1.5],
  4: [null, null, 2, 1.5],
  5: [9, 8, 2, 1.5],
  6: [2, 1.3, 2, 1.5],
  7: [2.5, 3, 2, 1.5],
  8: [1.8, 1.4, 1, 0.75],
  9: [500, 200, 2, 1.5],
  10: [200, 100, 6, 4.5],
  11: [2000, 1800, 2, 1.5],
  12: [10000, 8000, 6, 4.5],
  13: [70, 65, 1.5, 1],
  14: [85, 80, 4.5, 3.5],
  15: [32, 28, 1, 0.75],
  16: [95, 90, 1, 0.75],
  17: [60, 45, 1, 0.75],
  18: [5, 4, 1, 0.75],
  19: [2, 1.5, 1, 0.75],
  20: [40, 28, 1, 0.75],
  21: [20, 10, 1, 0.75],
  22: [10, 6, 1, 0.75],
  23: [7, 5, 1, 0.75],
  24: [10, 7, 1, 0.75],
  25: [null, null, 1, 0.75],
  26: [22, 15, 1, 0.75],
  27: [8, 6, 2, 1.5],
  28: [13, 11, 1, 0.75],
  29: [15, 10, 1, 0.75],
  30: [1500, 750, 1, 0.75],
  31: [100, 95, 1, 0.75],
  32: [90, 80, 1, 0.75],
  33: [125, 110, 1, 0.75],
  34: [100, 95, 1, 0.75],
  35: [100, 80, 1, 0.75],
  36: [100, 70, 1, 0.75],
  37: [80, 35, 1, 0.75],
  38: [4.5, 4, 2, 1.5],
  39: [50, 20, 1, 0.75],
  40: [40, 20, 2, 1.5],
  41: [85, 70, 1, 0.75],
  42: [100, 90, 1, 0.75],
  43: [80, 70, 1, 0.75],
  44: [4, 2, 1, 0.75],
  45: [30, 15, 1, 0.75],
  46: [10, 7, 2, 1.5],
  47: [6, 5, 2, 1.5],
  48: [null, null, 2, 1.5],
  49: [50, 40, 2, 1.5],
  50: [4, 2, 2, 1.5],
  51: [6, 4, 2, 1.5],
  52: [null, null, 2, 1.5],
  53: [2, 1, 1, 0.75],
  54: [6, 4, 1, 0.75],
  55: [80, 70, 1, 0.75],
  56: [80, 70, 1, 0.75],
  57: [80, 70, 1, 0.75],
  58: [100, 90, 1, 0.75],
  59: [70, 50, 2, 1.5],
  60: [90, 80, 1, 0.75],
  61: [70, 50, 1, 0.75],
  62: [90, 80, 1, 0.75],
  63: [80, 70, 1, 0.75],
};

it('is consistent in what no field shows alone: sums, directions, references, numbering', () => {
  expect(decodeConsistent(nq26ClassTwoFiles, instrumentIds)).toMatchObject({ ok: true });
});

describe('edition nq-26-2022, class II', () => {
  it('has 63 indicators, maxima of 100 points, minima of 75', () => {
    expect(standard.indicators).toHaveLength(63);
    expect(standard.indicators.reduce((sum, row) => sum + row.points.maximum, 0)).toBe(100);
    expect(standard.indicators.reduce((sum, row) => sum + row.points.minimum, 0)).toBe(75);
    expect(standard.total.required).toBe(75);
  });

  it.each(standard.indicators.map((row) => [row.number, row] as const))('row %i carries the printed levels and points', (number, row) => {
    const levels = row.kind === 'numeric' ? [row.maximum.value, row.minimum.value] : [null, null];
    expect([...levels, row.points.maximum, row.points.minimum]).toEqual(printed[number]);
  });

  it('has five criteria with their own minimums: 13,5 / 6 / 6 / 4,5 / 45 of 18 / 8 / 8 / 6 / 60', () => {
    expect(criteriaOf(standard).map((criterion) => criterion.points.minimum)).toEqual([13.5, 6, 6, 4.5, 45]);
    expect(criteriaOf(standard).map((criterion) => criterion.points.maximum)).toEqual([18, 8, 8, 6, 60]);
  });

  it('splits rows 1–8, 9–10, 11–12, 13–14, 15–63 over the criteria', () => {
    const rows = ['1', '2', '3', '4', '5'].map((id) =>
      standard.indicators.filter((row) => criterionOf(standard, row) === id).map((row) => row.number),
    );
    expect(rows.map((list) => [list[0], list.at(-1)])).toEqual([
      [1, 8],
      [9, 10],
      [11, 12],
      [13, 14],
      [15, 63],
    ]);
  });

  it('scores rows 1, 2, 4, 25, 48 and 52 by grade and every other by number', () => {
    expect(standard.indicators.filter((row) => row.kind === 'grade').map((row) => row.number)).toEqual([1, 2, 4, 25, 48, 52]);
  });

  it('is strict only at the maximum of row 7 (<2,5), where less is better', () => {
    const numeric = standard.indicators.filter((row) => row.kind === 'numeric');
    expect(numeric.filter((row) => row.direction === 'lower').map((row) => row.number)).toEqual([7]);
    expect(numeric.filter((row) => row.maximum.strict).map((row) => row.number)).toEqual([7]);
    expect(numeric.filter((row) => row.minimum.strict)).toEqual([]);
  });

  it('counts rows 15 to 54 on the inner area but row 46, and 55 to 63 on the outer area', () => {
    const scope = (from: number, to: number): ReadonlySet<string> =>
      new Set(standard.indicators.filter((row) => row.number >= from && row.number <= to && row.number !== 46).map((row) => row.scope));
    expect([...scope(15, 54)]).toEqual(['inner']);
    expect([...scope(55, 63)]).toEqual(['outer']);
    expect(standard.indicators[45]?.scope).toBe('whole');
  });

  it('cites every row, and the citation names a legal text of the list', () => {
    const known = new Set(instruments.map((instrument) => instrument.id));
    for (const row of standard.indicators) {
      expect(row.citation.locator).not.toBe('');
      expect(known.has(row.citation.instrument)).toBe(true);
    }
  });

  it('says that interpolation is known from practice, not read in the text', () => {
    expect(standard.rules.interpolation.standing).toBe('practice');
    expect(standard.rules.proportional.standing).toBe('unknown');
  });

  it('lowers populations to 60 % and whole-city density to 50 % in the northern midlands and the Central Highlands', () => {
    const region = standard.adjustments.find(({ id }) => id === 'northern-midlands-central-highlands');
    expect(region?.minimumFactors).toEqual({ 'population-whole': 0.6, 'population-inner': 0.6, 'density-whole': 0.5 });
    expect(region?.citation.standing).toBe('digest');
    expect(
      standard.adjustments.map(({ minimumFactors }) => [minimumFactors['population-whole'] ?? 1, minimumFactors['density-whole'] ?? 1]),
    ).toEqual([
      [1, 1],
      [0.6, 0.5],
      [0.8, 0.7],
      [0.7, 0.5],
    ]);
  });

  it('was the law from 1 January 2023 until 1 January 2026', () => {
    expect(isInForce(standard, '2022-12-31')).toBe(false);
    expect(isInForce(standard, '2023-01-01')).toBe(true);
    expect(isInForce(standard, '2025-12-31')).toBe(true);
    expect(isInForce(standard, '2026-01-01')).toBe(false);
  });

  it('names the known editions when asked for another', () => {
    expect(findStandard('nq-2099')).toMatchObject({ ok: false, error: { code: 'edition-unknown', data: { edition: 'nq-2099' } } });
  });
});
