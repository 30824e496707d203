import { describe, expect, it } from 'vitest';
import { isUnitHeading } from './unit-heading';

describe('a row of a list of units', () => {
  it.each([
    'Thành phố Bắc Kạn',
    'A. Thành phố Bắc Kạn',
    'TP. Bắc Kạn',
    'Huyện Bạch Thông',
    'II. Huyện Chợ Mới',
    'Bắc Kạn city',
    'Các phường',
    '06 phường, 02 xã',
    'Phường',
    'I. Các xã',
    'Khu vực nội thành',
    'Ngoại thị',
    'Trong đó: nội thành',
    '- Ngoại thành',
    'Toàn đô thị',
    'Wards',
  ])('%s is no unit', (text) => {
    expect(isUnitHeading(text)).toBe(true);
  });

  it.each([
    'Phường 1',
    'P. II',
    'Xã Nông Thượng',
    'Đức Xuân',
    '1. Đức Xuân',
    'Cộng Hòa',
    'Tổng Cọt',
    'Thị trấn Phủ Thông',
    'Nội Duệ',
    'A Lưới',
    'Đồng Xá',
    // A letter behind a name is short for no district: that leads it.
    'Xóm H',
    'Khu Q',
    '',
  ])('%s may be one', (text) => {
    expect(isUnitHeading(text)).toBe(false);
  });
});
