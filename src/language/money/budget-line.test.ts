import { describe, expect, it } from 'vitest';
import { budgetName } from './budget-line';

function nameOf(text: string): string {
  const name = budgetName(text);
  return name === null ? '-' : name === 'bare-total' ? name : name.id;
}

describe('a line of a budget is what its whole name says', () => {
  it.each([
    ['Tổng thu ngân sách', 'revenue-total'],
    ['Thu', 'revenue-total'],
    ['I. TỔNG THU NSNN', 'revenue-total'],
    ['Thu ngân sách năm 2022', 'revenue-total'],
    ['Dự toán thu ngân sách năm 2023 được giao', 'revenue-total'],
    ['Thu ngân sách 9 tháng năm 2023', 'revenue-total'],
    ['tong thu ngan sach', 'revenue-total'],
    ['TỔNG THU (I+II)', 'revenue-total'],
    ['Tổng thu NSNN = A + B', 'revenue-total'],
    ['Total revenue', 'revenue-total'],
    ['State budget revenue', 'revenue-total'],
    ['A - TỔNG THU NSNN TRÊN ĐỊA BÀN (A+B)', 'revenue-territory'],
    ['TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN', 'revenue-territory'],
    ['Thu ngân sách nhà nước trên địa bàn thành phố Bắc Kạn', 'revenue-territory'],
    ['Tổng thu NSNN trên địa bàn huyện Chợ Đồn, trong đó:', 'revenue-territory'],
    ['THU NGÂN SÁCH ĐỊA PHƯƠNG', 'revenue-local'],
    ['TỔNG NGUỒN THU NSĐP', 'revenue-local'],
    ['TỔNG THU NGÂN SÁCH THÀNH PHỐ BẮC KẠN', 'revenue-local'],
    ['TỔNG THU CÂN ĐỐI NSNN', 'revenue-balanced'],
    ['Thu cân đối ngân sách nhà nước', 'revenue-balanced'],
    ['Thu NSĐP được hưởng theo phân cấp', 'revenue-shared'],
    ['THU NGÂN SÁCH ĐỊA PHƯƠNG ĐƯỢC HƯỞNG THEO PHÂN CẤP', 'revenue-shared'],
    ['Thu nội địa', 'revenue-domestic'],
    ['Trong đó: Thu nội địa', 'revenue-domestic'],
    ['TỔNG CHI NGÂN SÁCH HUYỆN', 'expenditure-local'],
    ['TỔNG CHI NSĐP', 'expenditure-local'],
    ['Chi', 'expenditure-total'],
    ['TỔNG CHI CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG', 'expenditure-balanced'],
    ['Chi thường xuyên', 'expenditure-regular'],
    ['1. Chi đầu tư phát triển', 'expenditure-investment'],
    ['TỔNG SỐ', 'bare-total'],
    ['Tổng cộng', 'bare-total'],
  ])('%s', (text, id) => expect(nameOf(text)).toBe(id));

  it.each([
    'Thu tiền sử dụng đất',
    'Tổng thu tiền sử dụng đất',
    'Thu NSĐP hưởng 100%',
    'Thu NSĐP hưởng từ các khoản thu phân chia',
    'Các khoản thu NSĐP được hưởng 100%',
    'Thu bổ sung cân đối ngân sách',
    'Thu bổ sung từ ngân sách cấp trên',
    'Thu kết dư',
    'Thu chuyển nguồn từ năm trước chuyển sang',
    'Thu từ khu vực DNNN',
    'Thu ngân sách cấp dưới nộp lên',
    'Thu ngân sách xã',
    'Thu hồi các khoản chi năm trước',
    'Các khoản thu',
    'Tổng thu ngân sách còn lại',
    'Thu cuối kỳ',
  ])('%s is a part of revenue', (text) => expect(nameOf(text)).toMatch(/^(?:revenue-part|-)$/));

  it.each([
    'Chi trả nợ gốc của NSĐP',
    'Chi các chương trình mục tiêu',
    'Chi chuyển nguồn sang năm sau',
    'Chi dự phòng ngân sách',
    'Chi từ nguồn tăng thu',
    'Chi ngân sách cấp xã',
    'Chi đầu tư cho các dự án',
  ])('%s is no total of expenditure', (text) => expect(nameOf(text)).toMatch(/^(?:expenditure-part|-)$/));

  it.each([
    'Tăng thu NSNN so dự toán giao',
    'Tăng thu ngân sách',
    'Hụt thu ngân sách',
    'Doanh thu du lịch',
    'Hệ thống thu gom nước thải',
    'Thu gom và xử lý nước thải',
    'Thu nhập bình quân đầu người',
    'Chi Lăng',
    'Chi phí GPMB',
    'Thư viện tỉnh',
    'Chỉ tiêu',
    'Cân đối thu chi ngân sách',
    'Cân đối thu, chi',
    'Thu, chi ngân sách',
    'Chênh lệch thu - chi',
    'BỘI CHI NSĐP/BỘI THU NSĐP',
    'Tỷ lệ thu so với dự toán',
    'Thu 9 tháng năm 2023 so với dự toán giao',
    'Tốc độ tăng thu ngân sách',
    'Bình quân thu ngân sách giai đoạn 2021-2025',
    'Nội dung chi',
    'Sở Tài chính',
  ])('%s is none', (text) => expect(nameOf(text)).toBe('-'));
});
