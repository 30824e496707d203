/** Sums against the printed table of Bắc Kạn (filed 61,42) and the printed minima (75 in all, 13,5 / 6 / 6 / 4,5 / 45). */
import { describe, expect, it } from 'vitest';
import { sampleObservations } from '../../tests/support/sample-observations';
import { formula, formulaStandard, formulaTrouble } from '../../tests/support/formulas';

const filed = sampleObservations.map(({ filed: { points } }) => points ?? '');
const column = (cells: readonly unknown[]): readonly (readonly unknown[])[] => cells.map((cell) => [cell]);
const pairs = (cells: readonly unknown[]): readonly (readonly unknown[])[] => cells.map((cell, index) => [index + 1, cell]);
const at = (level: 'minimum' | 'maximum'): number[] => formulaStandard.indicators.map(({ points }) => points[level]);
const but = (cells: readonly unknown[], changes: Readonly<Record<number, unknown>>): readonly unknown[] =>
  cells.map((cell, index) => (index + 1 in changes ? changes[index + 1] : cell));

describe('TONG_DIEM', () => {
  it('adds the points of the printed table, as a column, as a row, and beside their numbers in any order', () => {
    expect(formula('TONG_DIEM', column(filed), null)).toBeCloseTo(61.42, 9);
    expect(formula('TONG_DIEM', [filed], null)).toBeCloseTo(61.42, 9);
    expect(formula('TONG_DIEM', [...pairs(filed)].reverse(), null)).toBeCloseTo(61.42, 9);
  });

  it('adds one criterion', () => {
    // Rows 9 and 10: 0,38 + 2
    expect(formula('TONG_DIEM', column(filed), 2)).toBeCloseTo(2.38, 9);
    expect(formulaTrouble('TONG_DIEM', column(filed), 6)).toEqual({ code: 'criterion-unknown', data: { given: '6', last: 5 } });
  });

  it('passes over headings and empty rows beside the numbers, and adds nothing for rows without points', () => {
    const table = [
      ['STT', 'Điểm'],
      ['', ''],
      [1, 3.75],
      ['02', ''],
      [3, 2],
    ];
    expect(formula('TONG_DIEM', table, null)).toBe(5.75);
  });

  it('says what is wrong with the points instead of leaving them out', () => {
    expect(formulaTrouble('TONG_DIEM', [[1, 'đạt']])).toEqual({ code: 'points-unreadable', data: { indicator: '01', given: 'đạt' } });
    expect(formulaTrouble('TONG_DIEM', [[3, 2.5]])).toEqual({
      code: 'points-off-scale',
      data: { indicator: '03', points: 2.5, maximum: 2 },
    });
    expect(formulaTrouble('TONG_DIEM', [[3, -1]])).toMatchObject({ code: 'points-off-scale' });
    expect(
      formulaTrouble('TONG_DIEM', [
        [3, 1],
        ['03', 1],
      ]),
    ).toEqual({ code: 'indicator-twice', data: { indicator: '03' } });
    expect(formulaTrouble('TONG_DIEM', [[64, 1]])).toMatchObject({ code: 'indicator-unknown' });
    expect(formulaTrouble('TONG_DIEM', column([1, 2]))).toEqual({ code: 'range-shape', data: { rows: 2, columns: 1, indicators: 63 } });
    expect(formulaTrouble('TONG_DIEM', 5)).toMatchObject({ code: 'range-shape' });
  });
});

describe('DU_DIEU_KIEN', () => {
  it('is TRUE where every row is exactly at its minimum: 75 in all', () => {
    expect(formula('DU_DIEU_KIEN', column(at('minimum')))).toBe(true);
  });

  it('is FALSE for the filed table of Bắc Kạn', () => {
    expect(formula('DU_DIEU_KIEN', column(filed))).toBe(false);
  });

  it('is FALSE where the total is reached and one criterion is not', () => {
    // Criterion 2 without points: 92 of 100.
    expect(formula('DU_DIEU_KIEN', column(but(at('maximum'), { 9: 0, 10: 0 })))).toBe(false);
  });

  it('is FALSE a hair under the total', () => {
    expect(formula('DU_DIEU_KIEN', column(but(at('minimum'), { 3: 1.49 })))).toBe(false);
  });

  it('is not decided while rows without points can still make the difference', () => {
    expect(formulaTrouble('DU_DIEU_KIEN', column(but(at('maximum'), { 9: '', 10: '' })))).toEqual({
      code: 'gate-undecided',
      data: { pending: 2 },
    });
  });

  it('is decided in spite of rows without points where they make no difference', () => {
    expect(formula('DU_DIEU_KIEN', column(but(at('maximum'), { 3: '' })))).toBe(true);
    expect(formula('DU_DIEU_KIEN', column(but(at('maximum'), { 3: '', 9: 0, 10: 0 })))).toBe(false);
  });
});
