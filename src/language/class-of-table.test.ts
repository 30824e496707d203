/** Which of the classes that a title names is the table's own. */
import { describe, expect, it } from 'vitest';
import { classMentionsIn, isTableOfClass, ownMentions } from './class-of-table';

const own = (text: string): readonly string[] => ownMentions(classMentionsIn(text)).map(({ urbanClass }) => urbanClass);

describe('of the classes that a title names the table is of', () => {
  it.each([
    ['the only one', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III', 'III'],
    ['the only one, though in brackets', 'BẢNG CHẤM ĐIỂM THÀNH PHỐ A (LOẠI III)', 'III'],
    ['the one outside the brackets', 'THÀNH PHỐ A (LOẠI II NĂM 2020) - ĐÔ THỊ LOẠI III', 'III'],
    ['the one outside them, behind a year', 'THÀNH PHỐ A (ĐÔ THỊ LOẠI II TỪ NĂM 2020) - ĐÔ THỊ LOẠI III', 'III'],
    ['the one outside square brackets', 'Đô thị loại III [loại II]', 'III'],
    ['the one that another is compared with', 'ĐÔ THỊ LOẠI III (SO SÁNH VỚI LOẠI II)', 'III'],
    ['the one that is compared, without brackets', 'Đô thị loại III so với đô thị loại II', 'III'],
    ['the one compared, said last', 'So với loại II, đánh giá đô thị loại III', 'III'],
    ['the present one on the road to another', 'Đánh giá đô thị loại III trực thuộc tỉnh theo lộ trình lên loại II vào năm 2030', 'III'],
    ['the present one, the road in brackets', 'ĐÔ THỊ LOẠI III (LỘ TRÌNH ĐẠT LOẠI II)', 'III'],
    ['the one that it is raised to', 'Nâng từ đô thị loại III lên loại II', 'II'],
    ['the one that it is raised to, without “từ”', 'Nâng cấp đô thị loại III lên loại II', 'II'],
    ['the one that it is raised to, on a road', 'Lộ trình nâng đô thị loại III lên loại II', 'II'],
    ['the one that it is raised to, said first', 'Đề án lên đô thị loại II từ đô thị loại III', 'II'],
    ['the one whose criteria it is judged by', 'Thành phố X là đô thị loại II, đánh giá theo tiêu chí loại III', 'III'],
    ['the one whose criteria it is judged by, in brackets', 'Đô thị loại III (đánh giá theo tiêu chuẩn loại II)', 'II'],
    ['the one it is raised to, in English', 'From class III to class II', 'II'],
  ])('%s: %s', (_what, title, expected) => {
    expect(own(title)).toEqual([expected]);
  });

  it.each([
    ['side by side', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III, ĐÔ THỊ LOẠI II'],
    ['an aim that may be what is judged', 'Đô thị loại III phấn đấu đạt loại II'],
    ['a proposal in brackets', 'ĐÔ THỊ LOẠI III (ĐỀ NGHỊ CÔNG NHẬN LOẠI II)'],
    ['a year compared with, not a class', 'So với năm 2020 đô thị loại III, loại II'],
    ['a road of both', 'Lộ trình đô thị loại III, đô thị loại II'],
    ['a city’s name is no rise', 'Từ đô thị loại III, thành phố Bắc Kạn, đô thị loại II'],
    ['both in brackets', 'Thành phố A (loại III, loại II)'],
  ])('nobody can tell which: %s (%s)', (_what, title) => {
    expect(own(title)).toEqual(['III', 'II']);
  });
});

describe('a class right behind a word for a table', () => {
  it.each([
    ['BẢNG CHẤM ĐIỂM LOẠI III', true],
    ['BẢNG LOẠI IV', true],
    ['Bảng điểm – loại III', true],
    ['Trường đạt chuẩn loại III', false],
    ['BẢNG ĐIỂM TRƯỜNG LOẠI III', false],
    ['BẢNG CHẤM ĐIỂM PHƯỜNG LOẠI III', false],
    ['BẢNG CHẤM ĐIỂM', false],
  ])('%s: %s', (title, expected) => {
    expect(isTableOfClass(title)).toBe(expected);
  });
});
