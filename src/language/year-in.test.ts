import { describe, expect, it } from 'vitest';
import { resolutionNumbersIn, resolutionsIn, withoutDaysInForce, withoutDocuments, yearIn } from './year-in';

describe('the year that a text names', () => {
  it.each<[string, number | null]>([
    ['Hiện trạng năm 2023', 2023],
    ['2021, 2023 và 2022', 2023],
    ['năm 1999', 1999],
    ['12023 người, 20231', null],
    ['năm 1899, 2100', null],
    ['Hiện trạng', null],
    ['năm 23', null],
    // Digits as wide as Chinese ones.
    ['２０２３', 2023],
    // Documents bear years of their own.
    ['Theo Nghị quyết 26/2022/UBTVQH15', null],
    ['Số liệu 2021 theo NQ 26/2022/UBTVQH15', 2021],
    ['Báo cáo 432/2023/BC-TU ngày', null],
    ['Nghị quyết số 26/2022', null],
    ['Nghị quyết: 26/2022', null],
    ['Quyết định 12/2024, năm 2021', 2021],
    ['TT 12/2024, năm 2021', 2021],
    ['số 12/2024', null],
    // A number that no document is called before is a month and its year.
    ['tháng 9/2023', 2023],
  ])('%s: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('a title that says how long a law is in force', () => {
  it.each<[string, number | null]>([
    ['Mức và điểm: NQ 26/2022, hiệu lực từ 01/01/2023, hết hiệu lực từ 01/01/2026. Nguồn từng mức xem trong ngăn.', null],
    ['NQ 26/2022: hiệu lực từ 01/01/2023 đến trước 01/01/2026; không có hiệu lực ngày 30/11/2026; thay bằng NQ 111/2025.', null],
    ['Levels and points: Resolution 26/2022, in force from 1 January 2023, no longer from 1 January 2026.', null],
    ['Resolution 26/2022: in force from 1 January 2023 until before 1 January 2026; not in force on 30 November 2026', null],
    // What stands beside it is the year of the figures.
    ['Số liệu năm 2022, theo Nghị quyết có hiệu lực từ ngày 01/01/2023', 2022],
    ['Theo Nghị quyết có hiệu lực từ ngày 01/01/2023, số liệu năm 2022', 2022],
    ['Hiện trạng năm 2023', 2023],
  ])('%s: %s', (text, year) => {
    expect(yearIn(withoutDaysInForce(text))).toBe(year);
    expect(withoutDaysInForce(text)).toHaveLength(text.length);
  });
});

describe('a text without the numbers of its documents', () => {
  it('has blanks in their places', () => {
    const text = 'NQ 26/2022/UBTVQH15, năm 2023';
    expect(withoutDocuments(text)).toBe('NQ                   năm 2023');
    expect(withoutDocuments(text)).toHaveLength(text.length);
    expect(withoutDocuments('Nghị quyết 26/2022 năm 2023')).toBe('Nghị quyết         năm 2023');
    expect(withoutDocuments('Nghị quyết 26/2022-QH năm 2023')).toBe(`Nghị quyết${' '.repeat(12)}năm 2023`);
    expect(withoutDocuments('số 9/20 và 126/2022/NQ (a)')).toBe('số 9/20 và             (a)');
  });

  it('is left as it is where it names none', () => {
    for (const text of ['năm 2023', '9/2023', 'Nghị quyết 26', 'Nghị quyết về 26/2022', 'Nghị quyết 26/20'])
      expect(withoutDocuments(text)).toBe(text);
  });
});

describe('the resolutions that a text names', () => {
  it.each<[string, readonly string[]]>([
    ['Nghị quyết số 26/2022/UBTVQH15', ['26/2022']],
    ['NQ 1210/2016, sửa đổi bởi NQ: 26/2022', ['1210/2016', '26/2022']],
    ['NQ26/2022', []],
    ['Quyết định 12/2024', []],
    ['Nghị quyết về 26/2022', []],
    ['Nghị quyết 26', []],
  ])('%s: %j', (text, numbers) => {
    expect(resolutionsIn(text)).toEqual(numbers);
  });

  it.each<[string, readonly string[]]>([
    ['Theo NQ 1210', ['1210']],
    ['NQ26', ['26']],
    ['Theo NQ số 26/2022', ['26']],
    ['NQ: 1210 và NQ - 26', ['1210', '26']],
    ['NQ năm 2022', []],
    ['NQ 2022', []],
    ['NQ 12105', []],
    ['NQ 202', ['202']],
    ['QĐ 12', []],
    ['Theo quy định 26', []],
  ])('by number alone: %s: %j', (heading, numbers) => {
    expect(resolutionNumbersIn(heading)).toEqual(numbers);
  });
});
