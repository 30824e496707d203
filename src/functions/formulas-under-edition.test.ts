/** Formulas under an edition that they name. Levels and points typed in from Bảng 2A of NQ 111/2025, class III (second-hand). */
import { describe, expect, it } from 'vitest';
import { formula, formulaTrouble } from '../../tests/support/formulas';

const iii = 'nq-111-2025/iii';

describe('a formula that names an edition', () => {
  it('scores a row of it by number, code or id: 110.000 people earn 5,5 + 90.000 ÷ 180.000 × 1,5', () => {
    for (const called of [3, '3', '2A.II.03', 'population']) expect(formula('DIEM', called, 110_000, null, null, iii)).toBeCloseTo(6.25, 9);
    // The same number is another row of the usual edition: 1,4 times the country's income earns 1,5 points.
    expect(formula('DIEM', 3, 1.4)).toBe(1.5);
  });

  it('scores what is counted or said: a funeral home that stands, or the project of one', () => {
    expect(formula('DIEM', '2A.III.13', 1, null, null, iii)).toBe(3);
    expect(formula('DIEM', '2A.III.13', 'có dự án', null, null, iii)).toBe(2.5);
  });

  it('tells what is missing to the next level, in the unit of that edition', () => {
    expect(formula('CON_THIEU', '2A.II.04', 375.2, null, iii)).toBeCloseTo(124.8, 9);
  });

  it('adds the points of its own rows, by criterion as well', () => {
    const points = [
      [1, 5.5],
      [2, 6],
      [3, 7],
    ];
    expect(formula('TONG_DIEM', points, null, iii)).toBe(18.5);
    expect(formula('TONG_DIEM', points, 1, iii)).toBe(11.5);
  });

  it('concludes nothing while a condition stands that the table does not show: one unit or several', () => {
    const all = Array.from({ length: 23 }, (_, index) => [
      index + 1,
      [7, 8, 7, 6, 7, 4, 5, 3, 3, 1, 3, 3, 3, 5, 5, 5, 4, 3, 3, 4, 3, 3, 5][index],
    ]);
    expect(formula('TONG_DIEM', all, null, iii)).toBe(100);
    expect(formulaTrouble('DU_DIEU_KIEN', all, iii)).toMatchObject({ code: 'gate-undecided' });
  });

  it('answers to an earlier id, and names the editions where it is none', () => {
    expect(formula('DIEM', 3, 1.4, null, null, 'nq-26-2022')).toBe(1.5);
    expect(formulaTrouble('DIEM', 3, 1.4, null, null, 'nq-99')).toMatchObject({ code: 'edition-unknown', data: { given: 'nq-99' } });
    expect(formulaTrouble('DU_DIEU_KIEN', [[1, 2]], 26)).toMatchObject({ code: 'edition-unknown' });
  });
});
