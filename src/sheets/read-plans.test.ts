/** What is no fact yet, or no more: plans, wishes, what is under way, asked for or stopped; and words that only look like it. By hand. */
import { describe, expect, it } from 'vitest';
import { readAs as read } from '../../tests/support/value-readings';

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
    expect(['planned', 'negated', 'several-values', 'unit-mismatch', 'other-thing', 'no-number']).toContain(read(number, text));
  });
});

describe('words of plans in ordinary use', () => {
  it.each([
    [37, '98% hồ sơ đăng ký trực tuyến', '98'],
    [35, 'số thuê bao đăng ký 80', '80'],
    [21, '20 cơ sở đã đăng ký', '20'],
    [49, 'đăng ký 50%', 'planned'],
    [49, '50% tuyến phố đang đăng ký', 'planned'],
    [15, '28 m2/người (tính toán từ số liệu thống kê)', '28'],
    [15, 'kết quả tính toán 28 m2 sàn/người', '28'],
    [15, 'tính toán 28 m2 sàn/người', 'planned'],
    [31, '98% (đã bổ sung)', '98'],
    [31, 'đã nâng lên 98%', '98'],
    [50, '4 dự án đã được phê duyệt', '4'],
    [31, '98% nhờ nỗ lực của thành phố', '98'],
    [31, 'DK 98%', 'planned'],
    [31, 'd/k 98%', 'planned'],
    [31, '98% (DK)', 'planned'],
    [44, 'BV DK tỉnh: 1', '1'],
    [44, '01 BV DK tinh', '1'],
    [44, '1 BVĐK', '1'],
    [44, '1 BV ĐK tỉnh', '1'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});
