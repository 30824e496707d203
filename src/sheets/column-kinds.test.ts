import { describe, expect, it } from 'vitest';
import { classesIn } from '../language/urban-class';
import { yearIn } from '../language/year-in';
import { isOtherBlock, traitsOf } from './column-kinds';

describe('what a heading says of its figures', () => {
  it.each([
    ['Hiện trạng năm 2022', 2022],
    ['31/12/2023', 2023],
    ['Giai đoạn 2021-2025', 2025],
    ['Đô thị loại II (Theo Nghị quyết số 26/2022/UBTVQH15)', null],
    ['NQ 1210/2016, số liệu 2019', 2019],
    ['Quyết định 12/2021/QĐ-UBND', null],
    ['Hiện trạng', null],
    ['20221', null],
  ])('%s: year %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each<[string, object]>([
    ['Trước khi sáp nhập', { merger: 'before' }],
    ['SAU SÁT NHẬP', { merger: 'after' }],
    ['Nội thành, nội thị', { area: 'inner' }],
    ['Khu vực ngoại thị', { area: 'outer' }],
    ['Toàn đô thị', { area: 'whole' }],
    ['Quý III năm 2024', { year: 2024, month: 9 }],
    ['6 tháng đầu năm 2024', { year: 2024, month: 6 }],
    ['TP Cao Bằng', { isPlace: true }],
    ['Mục tiêu 2025', { isPlanned: true }],
    ['Ước thực hiện 2024', { isPlanned: true }],
    ['Hiện trạng theo quy hoạch', { isPlanned: false }],
    ['Nguồn số liệu', { isAside: true }],
    ['Ghi chú', { isAside: true }],
    ['Hiện trạng so với tiêu chuẩn', { isAside: false }],
    ['Thư viện', { isAside: false, isPlanned: false, isPlace: false }],
  ])('%s', (text, traits) => {
    expect(traitsOf([text])).toMatchObject(traits);
  });

  it('takes a level of its own for planned, whatever stands above it', () => {
    expect(traitsOf(['Hiện trạng', 'Kế hoạch 2025']).isPlanned).toBe(true);
  });

  it('tells blocks apart by what both say and say differently', () => {
    const block = (text: string) => traitsOf([text]);
    expect(isOtherBlock(block('Điểm 2021'), block('Hiện trạng 2022'))).toBe(true);
    expect(isOtherBlock(block('Điểm'), block('Hiện trạng 2022'))).toBe(false);
    expect(isOtherBlock(block('Điểm loại III'), block('Hiện trạng loại II'))).toBe(true);
    expect(isOtherBlock(block('Điểm sau sáp nhập'), block('Trước sáp nhập'))).toBe(true);
  });

  it.each([
    ['BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III', ['III']],
    ['từ loại III lên loại II', ['III', 'II']],
    ['Đô thị loại 1', ['I']],
    ['đô thị loại đặc biệt', ['special']],
    ['Phân loại theo quy mô', []],
  ])('%s names the classes %j', (text, classes) => {
    expect(classesIn(text)).toEqual(classes);
  });
});
