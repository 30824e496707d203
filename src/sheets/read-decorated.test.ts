/** What stands around a figure and changes what it says, each kind with siblings: read as an official would, or the row waits. By hand. */
import { describe, expect, it } from 'vitest';
import { readAs as read } from '../../tests/support/value-readings';

describe('a bound or a doubt behind the figure', () => {
  it.each([
    ['72% (khoảng)', '≈ 72'],
    ['72%, xấp xỉ', '≈ 72'],
    ['72% làm tròn', '≈ 72'],
    ['72% [≈]', '≈ 72'],
    ['72% (không quá)', '<= 72'],
    ['72%; trên', '> 72'],
    ['72 (ít nhất)', '>= 72'],
    ['72 percent trở lên', '>= 72'],
    ['72% đổ lại', '<= 72'],
    ['72% có lẻ', '>= 72'],
    ['từ 72%', '>= 72'],
    ['từ 72% trở lên', '>= 72'],
    ['thấp nhất 72%', '>= 72'],
    ['(khoảng) 72%', '≈ 72'],
    ['(trên) 72%', '> 72'],
    ['sát 72%', '≈ 72'],
    ['trên 72% trở xuống', 'range-of-values'],
    ['72% (tối thiểu)', '72'],
    ['72% (chưa đạt)', '72'],
  ])('%j is %s', (text, expected) => {
    expect(read(13, text)).toBe(expected);
  });

  it('behind the unit of the row', () => {
    expect([read(27, '6,5 km/km² đã vượt'), read(15, '28 m² sàn/người suýt soát'), read(21, '32 cơ sở ít nhất')]).toEqual([
      '> 6.5',
      '≈ 28',
      '>= 32',
    ]);
  });
});

describe('denials in two or three words', () => {
  it.each([
    [13, 'không đạt trên 72%', '<= 72'],
    [13, 'vẫn chưa đạt trên 72%', '<= 72'],
    [13, 'vẫn chưa vượt trên 72%', '<= 72'],
    [13, 'gần đạt được 72%', '≈ 72'],
    [13, '72 percent còn thiếu', 'negated'],
    [22, '9 công trình thiếu', 'negated'],
    [62, '90% không đạt', 'negated'],
    [62, '90% không để xảy ra tồn đọng', '90'],
    [44, '4 cơ sở (2 chưa hoạt động)', 'negated'],
    [44, '4 cơ sở đã đóng cửa', 'negated'],
    [44, '4 cơ sở (ngừng hoạt động)', 'negated'],
    [13, '≠ 72%', 'several-values'],
    [13, '72%?', 'several-values'],
    [13, '72% (?)', 'several-values'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('rises and falls', () => {
  it.each([
    [5, '9% (âm)', 'sign-unclear'],
    [5, '9%, minus', 'sign-unclear'],
    [5, '(giảm) 9%', '-9'],
    [5, 'đi xuống 9%', '-9'],
    [5, 'suy thoái 9%', '-9'],
    [5, '▼9%', '-9'],
    [5, '▲ 9%', '9'],
    [5, '(9,5 phần trăm)', '-9.5'],
    [5, '(9,5).', '-9.5'],
    [5, '- 9 phần trăm', 'sign-unclear'],
    [5, 'đạt - 9%', 'sign-unclear'],
    [5, 'thấp hơn năm trước 9%', 'sign-unclear'],
    [13, 'cao hơn bình quân cả nước 72%', 'sign-unclear'],
    [13, '▼ 72%', 'sign-unclear'],
    [13, 'tăng đến nay 72%', 'sign-unclear'],
    [13, '103% so với kế hoạch', 'other-thing'],
    [13, '95% so với mục tiêu', 'other-thing'],
    [26, '22% so với đất xây dựng', '22'],
    [5, '9% so với năm 2021', '9'],
    [13, 'hạ xuống 72%', '72'],
    [44, '- 4 cơ sở', '4'],
    [31, '- 98%', '98'],
    [31, '– 98 %', '98'],
    [31, '-98%', 'negative-share'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('figures beside the figure', () => {
  it.each([
    [11, 'từ 1640 đến 2000', 'range-of-values'],
    [11, 'từ 2000 đến 1800', 'range-of-values'],
    [24, '8 công trình năm 2021, 10 công trình năm 2022', 'several-values'],
    [24, 'Năm 2021: 8 công trình; năm 2022: 10 công trình', 'several-values'],
    [51, '3 tòa nhà; 6T', 'several-values'],
    [51, '3 khu; 6 tháng', 'several-values'],
    [51, '3 khu; 500 m2', 'several-values'],
    [6, 'tăng 1,7% so với năm trước, đạt 1,53', 'several-values'],
    [6, 'giảm 3,5% so với năm 2021, còn 1,6', 'several-values'],
    [6, '10% (cả nước 5%)', 'unit-mismatch'],
    [6, '150%', '1.5'],
    [13, '72 (70)', 'several-values'],
    [13, '72% (70%)', 'several-values'],
    [13, '72% [2]', '72'],
    [13, '72 (1)', '72'],
    [13, '72% (2022)', '72'],
    [13, '94, năm 2014', '94'],
    [21, '9 năm 2010', '9'],
    [35, 'Số thuê bao băng rộng di động trên 100 dân: 80', '80'],
    [20, '24,1 giường bệnh trên 10.000 dân', '24.1'],
    [35, '80 thuê bao đăng ký/100 dân', '80'],
    [35, '80 số thuê bao đăng ký/100 người', '80'],
    [35, 'trên 100 thuê bao/100 dân', '> 100'],
    [11, '2097 [1]', '2097'],
    [11, '2097 (năm 2022)', '2097'],
    [23, 'Trạm số no 11 (gồm 2 xã)', 'several-values'],
    [13, '40,x%', 'several-values'],
    [5, '9%-', 'several-values'],
    [13, '10²', 'several-values'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('near a level, and falls', () => {
  it.each([
    [29, 'bé hơn 15%', '< 15'],
    [29, 'độ 15%', '≈ 15'],
    [29, 'sấp xỉ 15%', '≈ 15'],
    [31, 'thua 95%', '< 95'],
    [31, 'chạm 95%', '≈ 95'],
    [31, 'loanh quanh 95%', '≈ 95'],
    [31, 'Đâu đó 95%', '≈ 95'],
    [50, 'cùng lắm 4', '<= 4'],
    [5, 'thụt lùi 9,5%', '-9.5'],
    [5, 'lỗ 9,5%', '-9.5'],
    [5, 'chậm lại 9%', '-9'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('words near a level or of a fall in ordinary use', () => {
  it.each([
    [63, 'độ che phủ 98%', '98'],
    [27, 'mật độ 6,5 km/km2', '6.5'],
    [27, 'mat do 6,5 km/km2', '6.5'],
    [5, 'tốc độ 9,5%', '9.5'],
    [5, 'độ tăng 9,5%', '9.5'],
    [31, 'trong đó 98%', '98'],
    [31, 'trong do 98%', '98'],
    [13, 'trung tam 98%', '98'],
    [44, 'co 4 co so', '4'],
    [31, 'cham diem 98%', '98'],
    [31, '98% mat duong', '98'],
    [9, 'dan so thuong tru 51,69', '51.69'],
    [31, '98% nha xuong', '98'],
    [5, 'Tăng chậm 9,5%', '9.5'],
    [31, '98% (chậm nhất 31/12/2021)', '98'],
    [5, 'chậm 9,5%', '-9.5'],
    [5, 'chạm 9,5%', '≈ 9.5'],
    [5, 'cham 9,5%', 'sign-unclear'],
    [5, 'lo 9,5%', '-9.5'],
    [5, 'am 2%', '-2'],
    [13, '72 rưỡi', 'several-values'],
    [51, '02 công viên, 01 quảng trường, 01 vườn hoa', '4'],
    [51, '02 công viên, 01 bãi xe', 'several-values'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});
