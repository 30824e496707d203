import { describe, expect, it } from 'vitest';
import { isUnitLine, moneyUnit, unitSaid } from './money-unit';

describe('units of money in every spelling of an office', () => {
  it.each([
    ['đồng', 1],
    ['VND', 1],
    ['VNĐ', 1],
    ['1.000 đ', 1e3],
    ['1000đ', 1e3],
    ['1.000 đồng', 1e3],
    ['nghìn đồng', 1e3],
    ['Ngàn đồng', 1e3],
    ['triệu đồng', 1e6],
    ['Triệu đ', 1e6],
    ['triệu', 1e6],
    ['Tr.đ', 1e6],
    ['tr.đồng', 1e6],
    ['Tr. đồng', 1e6],
    ['trđ', 1e6],
    ['trieu dong', 1e6],
    ['1.000.000 đ', 1e6],
    ['triệu VNĐ', 1e6],
    ['tỷ đồng', 1e9],
    ['tỉ đồng', 1e9],
    ['Tỷ', 1e9],
    ['TỶ ĐỒNG', 1e9],
    ['ty dong', 1e9],
    ['(tỷ đồng)', 1e9],
    ['nghìn tỷ đồng', 1e12],
    ['billion VND', 1e9],
    ['Đơn vị: Triệu đồng', 1e6],
    ['ĐVT: Tr.đ', 1e6],
  ])('%s', (text, dong) => expect(moneyUnit(text)?.dong).toBe(dong));

  it.each(['%', 'người', 'đồng/người', 'km²', 'USD', 'triệu USD', '', 'Nội dung', 'UBND thành phố', 'triệu đồng/năm'])(
    '%s is none',
    (text) => expect(moneyUnit(text)).toBeNull(),
  );

  it.each([
    ['Đơn vị tính: tỷ đồng', 1e9],
    ['Đvt: triệu đồng', 1e6],
    ['(Đơn vị: triệu đồng)', 1e6],
    ['DỰ TOÁN THU NSNN NĂM 2024 (ĐVT: Triệu đồng)', 1e6],
    ['Thực hiện 2022 (tr.đ)', 1e6],
    ['Dự toán 2022\ntriệu đồng', 1e6],
    ['Tổng mức đầu tư triệu đồng được duyệt', 1e6],
    ['Số tiền (tỷ đồng)', 1e9],
    ['Amount (billion VND)', 1e9],
  ])('%s names one', (text, dong) => expect(unitSaid(text)).toMatchObject({ kind: 'money', unit: { dong } }));

  it('a word for a unit with something else behind it is told', () => {
    expect(unitSaid('Đơn vị tính: USD')).toEqual({ kind: 'other', text: 'USD' });
    expect(unitSaid('Đơn vị: UBND thành phố Bắc Kạn')).toEqual({ kind: 'other', text: 'UBND thành phố Bắc Kạn' });
    expect(unitSaid('Tổng thu ngân sách')).toBeNull();
  });

  it('a line of a unit is no heading', () => {
    expect(['Đơn vị: tỷ đồng', '(Triệu đồng)', 'ĐVT: Tr.đ'].map(isUnitLine)).toEqual([true, true, true]);
    expect(['Nội dung', 'Thực hiện 2022 (tr.đ)', '2022'].map(isUnitLine)).toEqual([false, false, false]);
  });
});
