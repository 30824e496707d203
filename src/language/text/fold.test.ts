import { describe, expect, it } from 'vitest';
import { fold, nameKey, plainText } from './fold';

describe('folding', () => {
  it.each([
    ['Đất đai', 'dat dai'],
    ['\u00d0ất \u00f0ai', 'dat dai'],
    ['TỶ LỆ', 'ty le'],
    ['Ửu ưỡ ẫ', 'uu uo a'],
    ['１２％', '12%'],
    ['m²', 'm2'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['−5 – 6', '-5 - 6'],
    ['≥ 40', '≥ 40'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  it('keeps positions of composed text, and long texts whole', () => {
    const long = 'Đạt điểm, '.repeat(3000);
    expect(fold(long)).toHaveLength(long.length);
    expect(nameKey(long).split(' ')).toHaveLength(6000);
  });

  it.each([
    ['  Tỷ lệ hộ nghèo:  ', 'ti le ho ngheo'],
    ['Kỹ thuật', 'ki thuat'],
    ['<i>Nhóm các tiêu chuẩn</i>', 'nhom cac tieu chuan'],
    ['xanh-sạch-đẹp', 'xanh sach dep'],
    ['(m²/người)', 'm2 nguoi'],
    ['•≥', ''],
    ['', ''],
  ])('the key of %j is %j', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });
});

describe('plain text', () => {
  it.each([
    ['$\\geq 9,0$', '≥ 9,0'],
    ['$<2,5$', '<2,5'],
    ['<p>- A;</p> <p>- B.</p>', '- A;\n \n- B.'],
    ['<2,5', '<2,5'],
    ['a<b', 'a<b'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
