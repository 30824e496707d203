/** What stands around a figure and changes what it says, each kind with siblings: read as an official would, or the row waits. By hand. */
import { describe, expect, it } from 'vitest';
import type { NumericIndicator } from '../domain/standard';
import { standards } from '../standards/catalogue';
import { readValue } from './read-value';

function row(number: number): NumericIndicator {
  const found = standards[0]?.indicators.find((indicator) => indicator.number === number);
  if (found?.kind !== 'numeric') throw new Error(`row ${String(number)} is not numeric`);
  return found;
}

/** `2.33`, `< 95`, `≈ 70`, or the reason why the row waits. Figures of 2022. */
function read(number: number, value: string | number, unit = row(number).unit): string {
  const { reading } = readValue({ value, format: 'General', unit, cell: null, asOf: 2022, marks: [] }, row(number));
  switch (reading.kind) {
    case 'pending':
      return reading.reason;
    case 'bound':
      return `${reading.bound} ${String(reading.value)}`;
    case 'about':
      return `≈ ${String(reading.value)}`;
    case 'exact':
    case 'counted':
      return String(reading.value);
    case 'grade':
      return 'grade';
  }
}

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
    expect([read(13, '72% khu vực nội thị'), read(13, '72 khu vực nội thị'), read(21, '15 trường')]).toEqual(['72', '72', '15']);
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
    [13, '103% so với kế hoạch', 'sign-unclear'],
    [13, '95% so với mục tiêu', 'sign-unclear'],
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

describe('not there yet', () => {
  it.each([
    'nếu hoàn thành dự án đạt 72%',
    '72% (nếu tính cả hai xã)',
    'tiến tới 72%',
    'Hướng đến 72%',
    'Cam kết 72%',
    'Năm tới 72%',
    'giai đoạn tới: 72%',
    'sắp đạt 72%',
    'có thể đạt 72%',
    'đề xuất 72%',
    'sau đầu tư 72%',
    '72% (QH)',
    'theo QHC: 72%',
    'chỉ tiêu giao 72%',
    'sơ bộ 72%',
    'provisional 72%',
    '72% next year',
    'yêu cầu 72%',
    '72% theo quy định',
    'thiết kế 72%',
    '72% (chưa kiểm toán)',
    'required: 72%',
  ])('%j is not present', (text) => {
    expect(read(13, text)).toBe('planned');
  });
});

describe('numbers of rows, pages and tables', () => {
  it.each(['STT 98', 'Bảng số 98', 'Xem trang 98', 'Biểu số 98'])('%j is no figure', (text) => {
    expect(read(31, text)).not.toBe('98');
  });
});

describe('what is to be added', () => {
  it.each(['Bổ sung 4', 'Nâng lên 4', 'Được phê duyệt 4'])('%j is planned', (text) => {
    expect(read(44, text)).toBe('planned');
  });
});

describe('what meets a requirement', () => {
  it.each(['72% đáp ứng yêu cầu', '72% đúng quy định', '72% (phù hợp quy hoạch)'])('%j is present', (text) => {
    expect(read(13, text)).toBe('72');
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

describe('what is aimed at, asked for, stopped or taken away', () => {
  it.each([
    [31, 'Phấn đâu 100%'],
    [31, 'Dự kíến 100%'],
    [31, 'Mục tiệu 100%'],
    [31, 'Quyết tâm đạt 100%'],
    [31, 'Nỗ lực đạt 100%'],
    [31, 'Sang năm đạt 100%'],
    [31, 'Chuẩn bị đạt 100%'],
    [31, 'PĐ 100%'],
    [31, 'Theo Nghị quyết Đại hội: 100%'],
    [31, 'Được giao 100%'],
    [31, 'Nhu cầu 100%'],
    [31, 'Theo kịch bản 100%'],
    [31, 'Tính toán 100%'],
    [31, 'Đề nghị tính 100%'],
    [31, 'Lấy theo tiêu chuẩn 100%'],
    [31, 'Không xác định, lấy 100%'],
    [31, '100% (chưa nghiệm thu)'],
    [31, '100% (thuộc dự án giai đoạn II)'],
    [31, 'Thi công đạt 100% khối lượng'],
    [44, 'Cần xây thêm 4 nhà tang lễ'],
    [44, 'xây mới 4'],
    [44, 'kêu gọi đầu tư 4'],
    [44, 'xin chủ trương 4'],
    [50, '4 dự án đã dừng'],
    [50, '4 dự án bị thu hồi'],
    [50, 'đã hủy 4 dự án'],
    [53, '02 công trình xanh đang đề nghị cấp chứng nhận'],
    [53, '2 (chưa được cấp giấy chứng nhận)'],
    [40, '40% (trạm chưa vận hành)'],
    [40, '40% nước thải xả ra sông'],
    [40, '60% xả thẳng ra môi trường'],
    [49, '50% bị thu hồi danh hiệu'],
    [49, 'đăng ký 50%'],
    [49, '50% tuyến phố đang đăng ký'],
  ])('row %i: %j is no present figure', (number, text) => {
    expect(['planned', 'negated', 'several-values', 'unit-mismatch', 'no-number']).toContain(read(number, text));
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

describe('what is measured beside the indicator, or against it', () => {
  it.each([
    [7, 'Hộ cận nghèo 2,33%', 'unit-mismatch'],
    [7, 'thoát nghèo 2,33%', 'unit-mismatch'],
    [7, 'Hộ nghèo 2,33%', '2.33'],
    [45, 'địa táng 70%', 'unit-mismatch'],
    [45, '70% chôn cất', 'unit-mismatch'],
    [45, '70% hỏa táng', '70'],
    [13, '28% lao động nông nghiệp', 'unit-mismatch'],
    [13, '72% lao động phi nông nghiệp', '72'],
    [29, '15% xe cá nhân', 'unit-mismatch'],
    [5, 'Lạm phát 9,5%', 'unit-mismatch'],
    [5, 'Thu ngân sách tăng 9,5%', 'unit-mismatch'],
    [26, '22% đất tự nhiên', 'unit-mismatch'],
    [31, 'Tỷ lệ giải ngân 98%', 'unit-mismatch'],
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
    expect(read(8, 19, unit)).toBe('1.9');
  });

  it('in the cell', () => {
    expect([read(8, '19 trên nghìn'), read(8, '19 trên một nghìn'), read(8, '19 per thousand')]).toEqual(['1.9', '1.9', '1.9']);
  });
});
