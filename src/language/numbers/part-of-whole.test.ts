/** A part of a whole beside its share. Quotients by hand: 21/41 = 51,219…; 45/46 = 97,826…; 120/122 = 98,360…; 5/6 = 83,333… */
import { describe, expect, it } from 'vitest';
import { readAs } from '../../../tests/support/value-readings';

describe('a part of a whole that confirms its share', () => {
  it.each([
    [31, '21/41 tuyến (51%)', '51'],
    [31, '21/41 tuyến (51,2%)', '51.2'],
    [31, '21/41 tuyến đạt 51,21%', '51.21'],
    [31, '21/41 tuyến, đạt 51,22%', '51.22'],
    [31, '45/45 tuyến (100%)', '100'],
    [31, '45/46 tuyến đường (97,8%)', '97.8'],
    [31, '120 km/122 km đạt 98,4%', '98.4'],
    [31, '100%; 12/12 cơ sở', '100'],
    [31, '98% (120/122 km)', '98'],
    [31, '21 trong tổng số 41 tuyến, đạt 51%', '51'],
    [7, '95/4.077 hộ (2,33%)', '2.33'],
    [7, '95/4077 hộ = 2,33%', '2.33'],
    [55, '5/6 trường đạt chuẩn (83,3%)', '83.3'],
    [49, '42% (08/19 tuyến)', '42'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('one that does not', () => {
  it.each(['21/41 tuyến (60%)', '60% (21/41 tuyến)', '98% (120/130 km)', '21/41 tuyến (52%)', '41/21 tuyến (51%)', '21/41 tuyến', '21/41'])(
    '%j is asked about',
    (text) => {
      expect(readAs(31, text)).toBe('several-values');
    },
  );

  it('dates and documents are no parts', () => {
    expect([readAs(31, '98% (ngày 15/3)'), readAs(31, '98% (QĐ số 26/2022)'), readAs(31, '98% (BC 120/BC-UBND)')]).toEqual([
      '98',
      '98',
      '98',
    ]);
  });
});
