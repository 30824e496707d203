/** Kinds of value that people write, each with siblings: what a careful official would read, or why the row waits. Expected figures by hand. */
import { describe, expect, it } from 'vitest';
import { numericRow as row, readAs as read } from '../../tests/support/value-readings';
import { readValue } from './read-value';

describe('planned, estimated, forecast, or of a later year', () => {
  it.each([
    'Dự kiến đạt 72%',
    'dự kiến 72',
    '72% theo kế hoạch',
    '72% (KH 2025)',
    'Theo quy hoạch 72%',
    'Quy hoạch: 72%',
    'mục tiêu 72%',
    '72 (mục tiêu 2025)',
    '72% (dự kiến 2025)',
    'Phấn đấu 72%',
    'Dự báo 72%',
    '72% (dự báo)',
    'Ước đạt 72%',
    'ước 72 %',
    '72% (ước)',
    'Ước thực hiện 72%',
    'sẽ đạt 72%',
    'Khi hoàn thành đạt 72%',
    '72% sau khi hoàn thành dự án',
    'Theo đồ án: 72%',
    'định hướng 72%',
    'Du kien 72%',
    'uoc dat 72%',
    'DỰ KIẾN 72%',
    'expected 72%',
    '72% (forecast)',
    'estimated 72%',
    'target: 72%',
    '72 (2025)',
    '72 [2025]',
    '72% năm 2025',
    '72%, năm 2025',
    'Năm 2025: 72%',
    '2025: 72%',
    'đến năm 2025 đạt 72%',
    '72% vào năm 2030',
    '72% (giai đoạn 2021-2025)',
    '72% giai đoạn 2021 – 2025',
    '72 (31/12/2025)',
  ])('%j is not present', (text) => {
    expect(read(13, text)).toBe('planned');
    expect(read(13, text.normalize('NFD'))).toBe('planned');
  });

  it.each([
    ['72% (2022)', '72'],
    ['72% năm 2021', '72'],
    ['72% (giai đoạn 2018-2022)', '72'],
    ['30% (kế hoạch 72%)', '30'],
    ['30%, phấn đấu năm 2025 đạt 72%', '30'],
    ['30% (mục tiêu 72% năm 2025)', '30'],
    ['72% phù hợp quy hoạch', '72'],
    ['72%, vượt kế hoạch', '72'],
  ])('%j is %s', (text, expected) => {
    expect(read(13, text)).toBe(expected);
  });

  it('a number that looks like a year is a number where it stands alone', () => {
    expect([read(11, '2025'), read(11, '2025 người/km²'), read(11, '2025 người/km² (2022)'), read(30, '2030 kWh/người/năm')]).toEqual([
      '2025',
      '2025',
      '2025',
      '2030',
    ]);
  });
});

describe('a negation before a bound or a verdict', () => {
  it.each([
    ['không cao hơn 72%', '<= 72'],
    ['không quá 72%', '<= 72'],
    ['không vượt 72%', '<= 72'],
    ['không vượt quá 72%', '<= 72'],
    ['chưa vượt 72%', '<= 72'],
    ['không lớn hơn 72%', '<= 72'],
    ['khong qua 72%', '<= 72'],
    ['not more than 72%', '<= 72'],
    ['không thấp hơn 72%', '>= 72'],
    ['không dưới 72%', '>= 72'],
    ['không ít hơn 72%', '>= 72'],
    ['không kém 72%', '>= 72'],
    ['no less than 72%', '>= 72'],
    ['chưa đạt 72%', '< 72'],
    ['Không đạt 72%', '< 72'],
    ['chưa đạt được mức 72%', '< 72'],
    ['chưa tới 72%', '< 72'],
    ['CHƯA ĐẠT 72%', '< 72'],
    ['chua dat 72%', '< 72'],
    ['not yet 72%', '< 72'],
    ['không có 72%', 'negated'],
    ['không còn 72%', 'negated'],
    ['72% hộ chưa đạt', 'negated'],
    ['72% không đạt quy chuẩn', 'negated'],
    ['72% (chưa đạt)', '72'],
    ['72%; chưa đạt', '72'],
    ['72% không gian xanh', '72'],
    ['72%, không kể phần đang sửa chữa', '72'],
    ['(xả thẳng) 72%', 'negated'],
    ['(xa thang) 72', 'several-values'],
  ])('%j is %s', (text, expected) => {
    expect(read(13, text)).toBe(expected);
  });

  it('that the indicator’s own name makes denies nothing', () => {
    expect(read(62, '90% không để xảy ra tồn đọng')).toBe('90');
  });
});

describe('a fall, a rise, brackets', () => {
  it.each([
    ['giảm 9,5%', '-9.5'],
    ['Giảm 9,5 %', '-9.5'],
    ['âm 2%', '-2'],
    ['sụt 3%', '-3'],
    ['suy giảm 3,2%', '-3.2'],
    ['tăng trưởng âm 3%', '-3'],
    ['giam 9,5%', '-9.5'],
    ['decreased by 3%', '-3'],
    ['minus 3%', '-3'],
    ['(9,5)', '-9.5'],
    ['(9,5%)', '-9.5'],
    ['(9,5)%', '-9.5'],
    ['tăng 9,5%', '9.5'],
    ['9,5% (giảm so với năm 2021)', '9.5'],
    ['giảm -9,5%', 'sign-unclear'],
    ['tăng giảm 9%', 'sign-unclear'],
    ['giảm không quá 3%', 'sign-unclear'],
    ['tốc độ giảm so với năm trước 9%', 'sign-unclear'],
  ])('%j of a growth is %s', (text, expected) => {
    expect(read(5, text)).toBe(expected);
  });

  it.each([
    ['giảm 9%', 'sign-unclear'],
    ['âm 50%', 'sign-unclear'],
    ['tăng 5%', 'sign-unclear'],
    ['(42)', 'sign-unclear'],
    ['(42%)', 'sign-unclear'],
    ['giảm còn 42%', '42'],
    ['giảm xuống 42%', '42'],
    ['tăng lên 42%', '42'],
    ['42% (giảm 2%)', '42'],
    ['Tỷ lệ giảm nghèo 42%', '42'],
  ])('%j of a share is %s', (text, expected) => {
    expect(read(49, text)).toBe(expected);
  });
});

describe('per mille', () => {
  it.each([
    ['19‰', '1.9'],
    ['19 ‰', '1.9'],
    ['19 phần nghìn', '1.9'],
    ['19 phần ngàn', '1.9'],
    ['19 PHẦN NGHÌN', '1.9'],
    ['19 %o', '1.9'],
    ['19 per mille', '1.9'],
    ['> 19‰', '> 1.9'],
    ['1,9 phần trăm', '1.9'],
  ])('%j is %s per cent', (text, expected) => {
    expect(read(8, text)).toBe(expected);
  });

  it('in the unit column, in the format, and against a per cent sign in the cell', () => {
    expect(read(8, 19, { unit: '‰' })).toBe('1.9');
    expect(read(8, '19', { unit: 'phần nghìn' })).toBe('1.9');
    expect(read(8, 19, { format: '0.0"‰"' })).toBe('1.9');
    expect(read(8, 19, { format: '0.0‰' })).toBe('1.9');
    expect(read(8, '1,9%', { unit: '‰' })).toBe('1.9');
  });
});

describe('a count with a share', () => {
  it.each([
    [7, '95 hộ (2,33%)', '2.33'],
    [7, '95 hộ, chiếm 2,33%', '2.33'],
    [7, '95 hộ, tương đương 2,33%', '2.33'],
    [7, '95/4.077 hộ (2,33%)', '2.33'],
    [7, '2,33% (95 hộ)', '2.33'],
    [7, '95 (2,33%)', 'several-values'],
    [7, '95 hộ', 'unit-mismatch'],
    [20, '110 giường (24,1 giường/10.000 dân)', '24.1'],
    [20, '24,1 giường/10.000 dân (110 giường)', '24.1'],
    [20, '110 giường', 'unit-mismatch'],
    [27, '45 km (6,57 km/km²)', '6.57'],
    [27, '45 km', 'unit-mismatch'],
    [46, '228 ha (16,56 m²/người)', '16.56'],
    [46, '16,56 m²', '16.56'],
    [21, '80% (32 cơ sở)', '32'],
    [21, '32 cơ sở (80%)', '32'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('numbers said in parts', () => {
  it.each([
    [9, '512 nghìn 300 người', '512.3'],
    [9, '512 ngàn 300 người', '512.3'],
    [9, '512 nghìn người', '512'],
    [9, '1 triệu 2', '1200'],
    [9, '1 triệu 200 nghìn người', '1200'],
    [9, '2 triệu rưỡi', '2500'],
    [9, '1,5 vạn', '15'],
    [9, '1 vạn 5 nghìn dân', '15'],
    [9, '512 nghìn 30 người', 'several-values'],
    [21, '3 chục cơ sở', '30'],
    [9, '.95', '0.95'],
    [13, '.95%', '0.95'],
    [5, '-.95%', '-0.95'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(read(number, text)).toBe(expected);
  });
});

describe('about', () => {
  it.each(['khoảng 69%', 'xấp xỉ 69%', 'chừng 69 %', '~69%', '≈ 69 %', 'trên dưới 69%', 'about 69%', 'gần 69%', 'nearly 69%'])(
    '%j is near its number, not at it',
    (text) => {
      expect(read(13, text)).toBe('≈ 69');
    },
  );

  it('leaves a bound a bound, and other words alone', () => {
    expect([read(13, 'khoảng > 69%'), read(13, 'năm gần nhất 69%'), read(13, 'khoảng cách 69%')]).toEqual(['> 69', '69', '69']);
  });
});

describe('marks beside the number', () => {
  const marked = (text: string, marks: readonly { kind: 'raised' | 'struck'; start: number; end: number }[], number = 13): string => {
    const { reading, raw } = readValue({ value: text, format: 'General', unit: '', cell: null, asOf: 2022, marks }, row(number));
    expect(raw).toBe(text);
    return reading.kind === 'pending' ? reading.reason : 'value' in reading ? String(reading.value) : reading.kind;
  };

  it('a raised digit is a footnote’s mark, an exponent stays', () => {
    expect(marked('72', [{ kind: 'raised', start: 1, end: 2 }])).toBe('7');
    expect(marked('72 (1)', [{ kind: 'raised', start: 3, end: 6 }])).toBe('72');
    expect(marked('16,56 m2/người', [{ kind: 'raised', start: 7, end: 8 }], 46)).toBe('16.56');
  });

  it('what is struck out is no value', () => {
    expect(marked('4546', [{ kind: 'struck', start: 0, end: 2 }])).toBe('46');
    expect(marked('45', [{ kind: 'struck', start: 0, end: Infinity }])).toBe('struck-out');
    const { reading } = readValue(
      { value: 45, format: 'General', unit: '%', cell: null, asOf: null, marks: [{ kind: 'struck', start: 0, end: Infinity }] },
      row(13),
    );
    expect(reading).toEqual({ kind: 'pending', reason: 'struck-out', hint: 45 });
  });
});

describe('what is neither number nor text', () => {
  it.each(['=DISPIMG("ID_1",1)', '_xlfn.DISPIMG("ID_1",1)', '=_xlfn.IMAGE("https://x/y1.png")', 'IMAGE("a2")'])(
    '%j is a picture',
    (text) => {
      expect(read(13, text)).toBe('picture-in-value');
    },
  );

  it('a rich value is one, a number formatted as a date is a date', () => {
    const { reading } = readValue(
      { value: { kind: 'picture', formula: '' }, format: 'General', unit: '%', cell: null, asOf: null, marks: [] },
      row(13),
    );
    expect(reading).toEqual({ kind: 'pending', reason: 'picture-in-value', hint: null });
    expect(read(13, 44687, { format: 'yyyy-mm-dd' })).toBe('date-in-value');
  });
});

describe('a lost decimal comma', () => {
  it.each([
    [46, 1656],
    [47, 1300],
    [28, 1800],
    [15, 2850],
    [27, 690],
    [38, 657],
    [18, 2050],
    [3, 109],
    [33, 1205],
  ])('row %i: %d is not believed', (number, value) => {
    expect(read(number, value)).toBe('implausible');
  });
});
