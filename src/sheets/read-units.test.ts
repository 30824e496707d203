/** Units and things behind a figure: the row's own, or another's. Expected figures by hand. */
import { describe, expect, it } from 'vitest';
import { readAs as read } from '../../tests/support/value-readings';

describe('a count is no share', () => {
  it.each([
    [7, '2 xã'],
    [7, '4 phường'],
    [55, '15 trường'],
    [37, '80 hồ sơ'],
    [16, '72 căn'],
    [32, '2 hẻm'],
    [13, '72 điểm'],
    [62, '90 khu'],
    [20, '110 GB'],
  ])('row %i: %j waits', (number, text) => {
    expect(read(number, text)).toBe('unit-mismatch');
  });

  it('a part of the city behind a share is none', () => {
    expect([read(14, '72% khu vực nội thị'), read(14, '72 khu vực nội thị'), read(21, '15 trường')]).toEqual(['72', '72', '15']);
  });

  it.each([
    [13, '45 km (1)'],
    [13, '15 km2 (1)'],
    [13, '7 lít¹'],
    [42, '100 m¹'],
  ])('row %i: %j is not the mark behind a figure in another unit', (number, text) => {
    expect(read(number, text)).toBe('unit-mismatch');
  });

  it('stations typed without accents may be hundreds', () => {
    expect([read(21, '7 tram'), read(21, '7 trạm'), read(21, '7 trăm')]).toEqual(['several-values', '7', '700']);
  });

  it('half a building is not counted', () => {
    expect([read(22, 7.5), read(22, '7,5'), read(22, 7)]).toEqual(['implausible', 'implausible', '7']);
  });
});

describe('a thing or a unit that is not the row’s', () => {
  it.each([
    [33, '130 m3/người/ngđ', 'implausible'],
    [33, '130 lít/người/ngđ', '130'],
    [33, '130 lít/hộ/ngđ', 'unit-mismatch'],
    [33, '130 lít/s', 'unit-mismatch'],
    [20, '45 bác sĩ/10.000 dân', 'unit-mismatch'],
    [20, '45 giường/trạm', 'unit-mismatch'],
    [30, '1.600 kVA', 'unit-mismatch'],
    [30, '1.600 kWh', 'unit-mismatch'],
    [15, '32 m2/căn', 'unit-mismatch'],
    [15, '32 m2 đất/người', 'unit-mismatch'],
    [15, '32 m2 đất ở/người', 'unit-mismatch'],
    [15, '32 m2 nhà ở/người', '32'],
    [17, '70 m2 đất ở/người', 'unit-mismatch'],
    [17, '70 m2 đất dân dụng/người', '70'],
    [28, '15 m2 mặt đường/người', 'unit-mismatch'],
    [28, '15 m2 đất giao thông/người', '15'],
    [46, '16,56 m2 sàn/người', 'unit-mismatch'],
    [46, '16,56 m2 cây xanh/người', '16.56'],
    [38, '6,57 km đường/km2', '6.57'],
    [27, '6,5 km cống/km2', 'unit-mismatch'],
    [35, '80/100 dân', '80'],
    [35, '80 TB/100 dân', '80'],
    [35, '80/1000 dân', 'several-values'],
    [15, '32 m2 sàn/người', '32'],
    [46, '16,56 cây/người', 'unit-mismatch'],
    [9, '512,3 nghìn lượt khách', 'unit-mismatch'],
    [9, '512.300 phiếu', 'unit-mismatch'],
    [9, "512'300 người", 'several-values'],
    [21, '20 học sinh', 'unit-mismatch'],
    [21, '20 phòng học', 'unit-mismatch'],
    [21, '20 trường', '20'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('a unit that leaves one reading of a point', () => {
  it.each([
    [9, '512.300 người', '512.3'],
    [9, '999.999 người', '999.999'],
    [27, '8.500 m/km2', '8.5'],
    [27, '8.500', '8.5'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('a part of the year', () => {
  it.each([
    [30, '350 (6 tháng)', 'unit-mismatch'],
    [30, 'quý III: 350', 'unit-mismatch'],
    [5, '9% (9T)', 'unit-mismatch'],
    [5, '9T: 9%', 'several-values'],
    [30, '1500 (12 tháng)', '1500'],
    [30, '1500 (cả năm)', '1500'],
    [30, '1500 (đến tháng 12/2021)', '1500'],
    [13, '72% (quý III)', '72'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('‰ in other letters', () => {
  it.each(['%o', 'o/oo', '0/00', '1/1000', '1/1.000', 'trên nghìn', 'phần nghìn'])('unit column %j', (unit) => {
    expect(read(8, 19, { unit })).toBe('1.9');
  });

  it('in the cell', () => {
    expect([read(8, '19 trên nghìn'), read(8, '19 trên một nghìn'), read(8, '19 per thousand')]).toEqual(['1.9', '1.9', '1.9']);
  });
});
