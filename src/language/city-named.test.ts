import { describe, expect, it } from 'vitest';
import { cityNamed } from './city-named';

describe('the city that a title or a heading names', () => {
  it.each([
    ['TỔNG HỢP ĐÁNH GIÁ CÁC CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ THÀNH PHỐ BẮC KẠN - ĐÔ THỊ LOẠI II', 'Bắc Kạn'],
    ['Hiện trạng TP Bắc Kạn năm 2022', 'Bắc Kạn'],
    ['Hiện trạng TP. Bắc Kạn', 'Bắc Kạn'],
    ['BẢNG ĐIỂM THÀNH PHỐ BẮC KẠN NĂM 2022', 'Bắc Kạn'],
    ['Thành phố Phan Rang - Tháp Chàm, tỉnh Ninh Thuận', 'Phan Rang - Tháp Chàm'],
    ['BẢNG ĐIỂM THÀNH PHỐ PHAN RANG - THÁP CHÀM TỈNH NINH THUẬN', 'Phan Rang - Tháp Chàm'],
    ['Thị xã Kỳ Anh', 'Kỳ Anh'],
    ['THÀNH PHỐ HUẾ', 'Huế'],
  ])('%s', (text, name) => {
    expect(cityNamed(text)).toBe(name);
  });

  it.each([
    'THÀNH PHỐ TRỰC THUỘC TỈNH',
    'Thành phố thuộc tỉnh',
    'Hiện trạng',
    'Phường Sông Cầu',
    // Where the name ends nobody can tell.
    'THÀNH PHỐ BẮC KẠN CẦN NÂNG CẤP NHIỀU HƠN',
    'Toàn thành phố',
  ])('none in %s', (text) => {
    expect(cityNamed(text)).toBeNull();
  });
});
