/** Bắc Kạn against the printed requirements of a provincial city: 150.000 people (half of it in mountains), 150 km², 10 units, 65 % wards, class I to III. */
import { describe, expect, it } from 'vitest';
import { formula, formulaTrouble } from '../../tests/support/formulas';

/** One line a requirement: name, required, actual, gap, met. */
function lines(...args: readonly unknown[]): readonly (readonly unknown[])[] {
  const given = formula('YEU_CAU_TPTT', ...args);
  if (typeof given !== 'object') throw new Error('a table was expected');
  return given;
}
const figures = (...args: readonly unknown[]) => lines(...args).map(([, required, actual, gap, met]) => [required, actual, gap, met]);

describe('YEU_CAU_TPTT', () => {
  it('names every requirement in the order of the law', () => {
    expect(lines(0, 0, 0, 0).map(([name]) => name)).toEqual([
      'Quy mô dân số',
      'Diện tích tự nhiên',
      'Số đơn vị hành chính cấp xã trực thuộc',
      'Tỷ lệ số phường trên tổng số đơn vị hành chính cấp xã',
      'Đã được công nhận là đô thị loại I, II hoặc III',
      'Cơ cấu và trình độ phát triển kinh tế - xã hội',
    ]);
  });

  it('shows required, actual, difference and verdict in the lowlands', () => {
    expect(figures(200_000, 150, 20, 12, 'II', false)).toEqual([
      [150_000, 200_000, 50_000, true],
      [150, 150, 0, true],
      [10, 20, 10, true],
      [65, 60, -5, false],
      ['', '', '', true],
      ['', '', '', ''],
    ]);
  });

  it('halves the people in the mountains and nothing else', () => {
    const [people, area] = figures(54_167, 147.5, 9, 8, 'loại III', true);
    expect(people).toEqual([75_000, 54_167, -20_833, false]);
    expect(area).toEqual([150, 147.5, -2.5, false]);
  });

  it('gives no verdict where a figure is missing', () => {
    expect(figures('', null, '', '', '', null).map(([, , , met]) => met)).toEqual(['', '', '', '', '', '']);
  });

  it('takes a class that does not suffice for what it is', () => {
    expect(figures(1, 1, 1, 1, 'IV')[4]).toEqual(['', '', '', false]);
    expect(figures(1, 1, 1, 1, 3)[4]).toEqual(['', '', '', true]);
  });

  it('says what it does not understand', () => {
    expect(formulaTrouble('YEU_CAU_TPTT', 'nhiều', 1, 1, 1)).toEqual({
      code: 'not-a-number',
      data: { parameter: 'population', given: 'nhiều' },
    });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, -1, 1, 1)).toEqual({ code: 'negative-number', data: { parameter: 'area', given: -1 } });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, 1, 9.5, 1)).toEqual({ code: 'not-whole', data: { parameter: 'units', given: 9.5 } });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, 1, 9, '')).toEqual({ code: 'argument-blank', data: { parameter: 'wards' } });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, 1, 9, 10)).toEqual({ code: 'wards-exceed-units', data: { wards: 10, units: 9 } });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, 1, 9, 8, 'VI')).toEqual({ code: 'class-unknown', data: { given: 'VI' } });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, 1, 9, 8, 'II', 'có')).toEqual({
      code: 'not-yes-or-no',
      data: { parameter: 'mountain', given: 'có' },
    });
    expect(formulaTrouble('YEU_CAU_TPTT', 1, 1, 1e9, 8)).toMatchObject({ code: 'not-a-number', data: { parameter: 'units' } });
  });
});
