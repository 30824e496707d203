/** Values that say of which city they are: a part of it, one unit, before or after a merger. Expected figures by hand. */
import { describe, expect, it } from 'vitest';
import { readAs, toldAs, valueRead } from '../../tests/support/value-readings';

describe('a state before or after a merger', () => {
  it.each([
    '72% sau sáp nhập',
    '72% SAU SÁP NHẬP',
    'Sau sáp nhập: 72%',
    '72% khi sáp nhập',
    '72% sau khi sát nhập 2 xã',
    '72% sau điều chỉnh địa giới',
    '72% (trước sáp nhập)',
    '72% trước khi mở rộng',
    '72% (sau sắp xếp đơn vị hành chính)',
    '72% sau hợp nhất',
    '72% theo địa giới cũ',
    '72% (ranh giới mới)',
    '72% khi nhập thêm xã Cẩm Giàng',
    '72% theo phương án sáp nhập',
    '72% (kể cả 2 xã sáp nhập)',
    '72% sau sap nhap',
  ])('%j is not certainly of today', (text) => {
    expect(readAs(13, text)).toBe('other-extent');
    expect(readAs(13, text.normalize('NFD'))).toBe('other-extent');
  });

  it.each([
    [27, '6,0 km/km² (sau sáp nhập)'],
    [44, '2 (sau sáp nhập)'],
    [9, '51,69 sau khi sáp nhập 2 xã'],
  ])('row %i: %j waits in any unit', (number, text) => {
    expect(readAs(number, text)).toBe('other-extent');
  });

  it('that the column’s own heading names says nothing new', () => {
    expect(readAs(13, '72% (sau sáp nhập)', { merger: 'after' })).toBe('72');
    expect(readAs(13, '72% (trước sáp nhập)', { merger: 'after' })).toBe('other-extent');
  });

  it.each([
    [9, '51,69 Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', '51.69'],
    [10, '45,7 Cộng cả DS sau khi sát nhập 2 xã lên phường', '45.7'],
    [12, 'Tính cả phần diện tích sau khi sát nhập và lên phường khoảng > 1.300 người/km²', '> 1300'],
  ])('row %i: how many people there are says what was counted up: %j', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });

  it('that is only a condition is planned', () => {
    expect(readAs(13, '72% nếu tính cả xã Cẩm Giàng')).toBe('planned');
  });
});

describe('a part of the city', () => {
  it.each([
    [13, '72% (ngoại thành)', 'other-extent'],
    [13, '72% nội thị', 'other-extent'],
    [13, '72 khu vực nội thị', 'other-extent'],
    [13, 'Nội thành: 72%', 'other-extent'],
    [13, 'chỉ tính nội thị 72%', 'other-extent'],
    [13, '72% (các phường)', 'other-extent'],
    [13, '72% toàn đô thị', '72'],
    [13, '72% (cả nội thị và ngoại thị)', '72'],
    [13, '72% (nội thị 85%)', '72'],
    [13, '72% (theo báo cáo của UBND các phường)', '72'],
    [46, '16,56 m²/người (nội thị)', 'other-extent'],
    [9, '51,69; trong đó nội thị 45,7', '51.69'],
    [14, '72% nội thị', '72'],
    [14, '72% (khu vực nội thành)', '72'],
    [14, '72% ngoại thành', 'other-extent'],
    [14, '72% toàn thành phố', 'other-extent'],
    [31, '98% các phường', '98'],
    [31, '98% (các xã)', 'other-extent'],
    [55, '90% khu vực ngoại thị', '90'],
    [55, '90% các xã', '90'],
    [55, '90% nội thị', 'other-extent'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });

  it('all of the whole city is all of each part; what is counted serves it wherever it stands', () => {
    expect([readAs(31, '100% toàn thành phố'), readAs(31, '95% toàn thành phố'), readAs(21, '20 cơ sở toàn thành phố')]).toEqual([
      '100',
      'other-extent',
      '20',
    ]);
  });

  it('is told with its words and what the row is of', () => {
    expect(valueRead(13, '98% (ngoại thành)').problems.map(({ code, data }) => ({ code, data }))).toEqual([
      {
        code: 'value-of-other-extent',
        data: { indicator: '13', text: '98% (ngoại thành)', said: 'ngoại thành', scope: 'whole' },
      },
    ]);
    expect(valueRead(13, '98% sau sáp nhập').problems[0]?.data).toMatchObject({ said: 'sau sáp nhập', scope: null });
  });
});

describe('one unit of the city', () => {
  it.each([
    [31, '98% (riêng phường Sông Cầu)', 'other-extent'],
    [31, '98% (phường Sông Cầu)', 'other-extent'],
    [31, '98% tại P. Sông Cầu', 'other-extent'],
    [13, '72% xã Dương Quang', 'other-extent'],
    [55, '80% (xã Dương Quang)', 'other-extent'],
    [13, '72% (huyện Bạch Thông)', 'other-extent'],
    [13, '72% chưa tính xã Nông Thượng', 'other-extent'],
    [13, '72% (gồm cả xã Cẩm Giàng)', 'other-extent'],
    [13, '72% (thành phố Bắc Kạn)', '72'],
    [13, '72%, không kể vùng ven', 'other-extent'],
    [31, '98% (không tính vùng ven)', 'other-extent'],
    [31, '98%\n(khong tinh vung ven)', 'other-extent'],
    [13, '98% (vùng ven)', 'other-extent'],
    [13, '98% (trừ ngoại thị)', 'other-extent'],
    [31, '98% (trừ ngoại thị)', '98'],
    [31, '98% (không tính nội thị)', 'other-extent'],
    [55, '90% (không tính nội thị)', '90'],
    [55, '90% (trừ các phường)', '90'],
    [13, '90% (trừ các phường)', 'other-extent'],
    [31, '98% (chưa tính 2 phường)', 'other-extent'],
    [13, '98% (chua tinh 2 xa)', 'other-extent'],
    [13, '98%, trừ 3 thôn', 'other-extent'],
    [13, '98% (không kể khu vực nông thôn)', 'other-extent'],
    [31, '98% (không kể khu vực nông thôn)', '98'],
    [55, '90% khu vực nông thôn', '90'],
    [13, '72% (khu vực thành thị)', 'other-extent'],
    [9, '51,69 (chưa gồm các xã)', 'other-extent'],
    [13, '98% (số liệu phường)', 'other-extent'],
    [13, '98% (so lieu phuong)', 'other-extent'],
    [31, '98% (số liệu tại phường)', 'other-extent'],
    [13, '98% (số liệu của các phường)', '98'],
    [13, '98% (không kể tiền sử dụng đất)', '98'],
    [31, '98% (UBND phường Sông Cầu)', '98'],
    [10, '45,7 (8 phường)', '45.7'],
    [44, '01 nhà tang lễ tại phường Sông Cầu', '1'],
    [44, '01 nhà tang lễ, chỉ tính phường Sông Cầu', 'other-extent'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });

  it('is told', () => {
    expect(toldAs(31, '98% (riêng phường Sông Cầu)')).toBe('other-extent value-of-other-extent');
  });
});
