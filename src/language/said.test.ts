import { describe, expect, it } from 'vitest';
import { changeKinds } from './lexicon/scenario-words';
import { said } from './said';

describe('a kind of change written as the pane calls it', () => {
  it.each([
    ['Nhập xã vào thành phố', 'merge-unit'],
    ['Tách một đơn vị', 'split-unit'],
    ['Lập phường từ xã', 'convert-to-ward'],
    ['Thêm người', 'add-people'],
    ['Tăng dân số theo năm', 'grow-people'],
    ['Đặt số liệu một chỉ tiêu', 'set-indicator'],
    ['Đặt bậc một chỉ tiêu', 'set-indicator'],
    ['Đổi một đại lượng', 'change-driver'],
    ['Giả định về một đại lượng', 'set-behaviour'],
    ['Hoàn thành dự án', 'complete-project'],
    ['Tăng thu ngân sách', 'grow-budget'],
    ['Mức giảm theo vùng', 'set-region'],
    ['Miền núi, vùng cao, biên giới', 'set-area-type'],
    ['Loại đô thị hướng tới', 'set-class'],
  ])('“%s” is %s', (written, kind) => {
    expect(said(changeKinds, written)).toBe(kind);
  });
});
