import { describe, expect, it } from 'vitest';
import { readNumberText } from './number-text';

/** The amount and what is unusual about it, short enough for a table. */
function brief(text: string, context = ''): string {
  const read = readNumberText(text, { name: context });
  const other = (alternative: number | null): string => (alternative === null ? '' : ` or ${String(alternative)}`);
  switch (read.kind) {
    case 'number':
      return `${String(read.value)}${read.share}${other(read.alternative)}`;
    case 'bound':
      return `${read.bound} ${String(read.value)}${read.share}${other(read.alternative)}`;
    case 'about':
      return `${read.about} ${String(read.value)}${read.share}${other(read.alternative)}`;
    case 'unclear':
      return `${read.why} ${String(read.hint)}`;
    case 'counted':
      return `counted ${read.parts.join('+')}=${String(read.value)}`;
    case 'several':
      return `several ${read.values.join(' ')}`.trim();
    case 'range':
      return `range ${String(read.low)}..${String(read.high)}`;
    case 'planned':
      return `planned ${String(read.hint)}`;
    case 'date':
    case 'none':
      return read.kind;
  }
}

describe('numbers as Vietnamese and English write them', () => {
  it.each([
    ['0', '0'],
    ['28', '28'],
    ['01', '1'],
    ['1,09', '1.09'],
    ['51,69', '51.69'],
    ['0,375', '0.375'],
    ['0.375', '0.375'],
    ['6.57', '6.57'],
    ['1.5', '1.5'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['12345,678', '12345.678'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u2009300', '1300'],
    ['1\u202f300', '1300'],
    ['51 690', '51690'],
    ['95 %', '95%'],
    ['95\u00a0%', '95%'],
    ['37,5%', '37.5%'],
    ['60 phần trăm', '60%'],
    ['−5', '-5'],
    ['-2,5', '-2.5'],
    ['– 5', '-5'],
    ['- 5', '-5'],
    ['３７,５', '37.5'],
    ['  7  ', '7'],
    ['28.', '28'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    ['1.070', '1070 or 1.07'],
    ['1.300', '1300 or 1.3'],
    ['1,300', '1.3 or 1300'],
    ['51.690', '51690 or 51.69'],
    ['> 1.300', '> 1300 or 1.3'],
    ['-1.500', '-1500 or -1.5'],
  ])('%j keeps both readings: %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('bounds', () => {
  it.each([
    ['≥ 40', '>= 40'],
    ['≥40', '>= 40'],
    ['$\\geq 9,0$', '>= 9'],
    ['$<2,5$', '< 2.5'],
    ['<2,5', '< 2.5'],
    ['>= 6', '>= 6'],
    ['=> 6', '>= 6'],
    ['=< 6', '<= 6'],
    ['≤ 3', '<= 3'],
    ['＞10', '> 10'],
    ['trên 98%', '> 98%'],
    ['Đạt trên 98 %', '> 98%'],
    ['dưới 3', '< 3'],
    ['hơn 20 công trình', '> 20'],
    ['ít nhất 4', '>= 4'],
    ['không quá 3%', '<= 3%'],
    ['95% trở lên', '>= 95%'],
    ['4 công trình trở lên', '>= 4'],
    ['10+', '>= 10'],
    ['khoảng > 1.300 người/km2', '> 1300 or 1.3'],
    ['trên khoảng 50', '> 50'],
    ['Tính cả phần diện tích sau khi sát nhập và lên phường khoảng > 1.300 người/km ²', '> 1300 or 1.3'],
    ['>10 (1 nhà thi đấu, 8 sân tennis, 18 sân bóng chuyền, 9 sân bóng đá mini...) và 01 Dự án sân vận động tỉnh Bắc Kạn', '> 10'],
    ['Over 12', '> 12'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('does not take the "trên" of a denominator for a bound', () => {
    expect(brief('2,4 giường trên 10.000 dân')).not.toContain('>');
  });
});

describe('a number among words', () => {
  it.each([
    ['51,69 Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', '51.69'],
    ['45,7 Cộng cả DS sau khi sát nhập 2 xã lên phường', '45.7'],
    ['7 (3 chợ +3 siêu thị+1 điểm mua bán)', '7'],
    ['Có 5 công trình được cơ quan nhà nước có thẩm quyền, hội nghề nghiệp tại địa phương công nhận', '5'],
    ['780 kWh/người/năm', '780'],
    ['120 lít/người/ngày đêm', '120'],
    ['16,56 m2/người', '16.56'],
    ['16,56 m ²/người', '16.56'],
    ['16,56 m²/người', '16.56'],
    ['24 giường/10.000 dân', '24'],
    ['35 (kế hoạch 40)', '35'],
    ['95%, phấn đấu năm 2025 đạt 100%', '95%'],
    ['Năm 2022: 95', '95'],
    ['Năm 2019 (đạt 83,09%)', '83.09%'],
    ['95,6 (Năm 2022)', '95.6'],
    ['Tổng số: 10 công trình, trong đó 3 công trình cấp tỉnh', '10'],
    ['- Dịch vụ: 57,5%', '57.5%'],
    ['- 5 công trình', '5'],
    ['5 trường (theo Quyết định số 26/2022/QĐ-TTg)', '5'],
    ['12 trường theo Báo cáo 432-BC/TU', '12'],
    ['<p>30</p>', '30'],
    ['28(1)', '28'],
    ['28 [1]', '28'],
    ['28*', '28'],
    ['1 (một)', '1'],
    ['100% (8/8 phường, xã)', '100%'],
    ['15 công trình: 3 thư viện; 2 bảo tàng', '15'],
    ['32 trường gồm: 10 mầm non; 12 tiểu học; 10 THCS', '32'],
    ['2,4 giường/1 vạn dân', '2.4'],
    ['24,5 giường bệnh/10.000 dân (2022)', '24.5'],
    ['37,5% (kế hoạch 40%)', '37.5%'],
    ['Đã phê duyệt 4 khu; đang triển khai 2 khu', '4'],
    ['5.000m2', '5000 or 5'],
    ['+5%', '5%'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('parts of papers that are numbered', () => {
  it.each([
    ...['mục 98', 'tờ 98', 'ô 98', 'xem ô 98', 'ô số 98', 'tờ trình 98', 'tr. 98', 'mã số 98', 'tệp 98', 'cell 98', 'sheet 98', 'page 98'],
    ...['muc 98', 'xem muc 98', 'bang 98', 'cot 98', 'trang 98'],
  ])('%j is no amount', (text) => {
    expect(brief(text)).toBe('none');
  });

  it.each([
    ['muc 98%', '98%'],
    ['dat muc 98', '98'],
    ['ty le o muc 98 %', '98%'],
    ['mức 98', '98'],
    ['bằng 98', '98'],
    ['hien trang 98', '98'],
    ['from 95 to 98', 'range 95..98'],
    ['98% (mục 5)', '98%'],
    ['Quý 3 (98%)', '98%'],
    ['Đợt 3 (98)', 'several 98'],
    ['Đợt 3 (nay 98)', 'several'],
    ['no 690 tren nghin [months 9]', 'none'],
  ])('%j is %s: another word, or beside the amount', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('a mark in front', () => {
  it.each([
    ['(1) 98%', '98%'],
    ['[2] 98 %', '98%'],
    ['(1) khoảng 98%', 'around 98%'],
    ['(1) dự kiến 98%', 'planned 98'],
    ['(1) 11‰', '11‰'],
    ['(1) 98', 'several 1 98'],
    ['(1) 98%; (2) 95%', 'several 98 95'],
    ['(25) 98%', 'several 25 98'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('counts', () => {
  it.each([
    ['01 nhà tang lễ A; 01 nhà tang lễ B', 'counted 1+1=2'],
    ['01 nhà tang lễ BV ĐK tỉnh; 01 nhà tang lễ Nghĩa trang Phúc Thọ viên.', 'counted 1+1=2'],
    ['01 nhà tang lễ A và 01 nhà tang lễ B', 'counted 1+1=2'],
    ['- 02 bến xe\n- 03 bãi đỗ', 'counted 2+3=5'],
    ['3 chợ + 3 siêu thị + 1 điểm mua bán', 'counted 3+3+1=7'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('texts with more than one amount are not decided', () => {
  it.each([
    ['32 và 45', 'several 32 45'],
    ['32; 45', 'several 32 45'],
    ['32, 45', 'several 32 45'],
    ['32 45', 'several 32 45'],
    ['32/45', 'several'],
    ['02/02 xã chưa đạt', 'several'],
    ['15-20', 'range 15..20'],
    ['15 – 20 %', 'range 15..20'],
    ['15% - 20%', 'range 15..20'],
    ['15 đến 20', 'range 15..20'],
    ['từ 15 đến 20', 'range 15..20'],
    ['15 ÷ 20', 'range 15..20'],
    ['4 phường nội thành 100%, 2 phường và 2 xã 85%', 'several 100 85'],
    ['Nội thành 95%, ngoại thành 70%', 'several 95 70'],
    ['95 nội thành, 70 ngoại thành', 'several 95 70'],
    ['32 ở nội thành, 45 ở ngoại thành', 'several 32 45'],
    ['780 năm 2022, 750 năm 2021', 'several 780 750'],
    ['2 xã đạt 85%', 'several 2 85'],
    ['5 chợ, 3 siêu thị', 'several 5 3'],
    ['1,09 cả nước 2,3', 'several 1.09 2.3'],
    ['Năm 2021: 750; năm 2022: 780', 'several 750 780'],
    ['750, năm 2022: 780', 'several 750 780'],
    ['95 (nội thành), 70 (ngoại thành)', 'several 95 70'],
    ['51,69 (năm 2022); 50,2 (năm 2021)', 'several 51.69 50.2'],
    ['8/8 phường, xã đạt 100%', 'several 100'],
    ['12 trường đạt chuẩn/15 trường', 'several 12'],
    ['Thư viện: 02; Bảo tàng: 01; Nhà hát: 0', 'several 2 1 0'],
    ['02 bệnh viện (500 giường), 01 trung tâm y tế', 'several 2 1'],
    ['1e5', 'several'],
    ['3x4', 'several'],
    ['4O', 'several'],
    ['1o5', 'several'],
    ['12I', 'several'],
    ['10-', 'several'],
    ['10 - \n', 'several'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('intentions', () => {
  it.each([
    ['Đang triển khai thực hiện', 'planned null'],
    ['dự kiến 95%', 'planned 95'],
    ['95% (dự kiến)', 'planned 95'],
    ['Kế hoạch năm 2025', 'planned null'],
    ['Phấn đấu đạt 20', 'planned 20'],
    ['Khi thực hiện đạt 20%', 'planned 20'],
    ['20% (dự kiến năm 2025)', 'planned 20'],
    ['4 khu đang triển khai, 2 khu hoàn thành', 'planned 4'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
    expect(brief(text.normalize('NFD'))).toBe(expected);
  });

  it('a phrase that the indicator itself counts is no intention', () => {
    const name = 'Số lượng dự án đã có chủ trương đầu tư hoặc đã và đang triển khai thực hiện';
    expect(brief('16 dự án đang triển khai', name)).toBe('16');
    expect(brief('16 dự án đang triển khai')).toBe('planned 16');
  });
});

describe('texts without an amount', () => {
  it.each([
    ['', 'none'],
    ['   ', 'none'],
    ['-', 'none'],
    ['Chưa có số liệu', 'none'],
    ['km2', 'none'],
    ['Đô thị loại 2', 'none'],
    ['Năm 2022', 'none'],
    ['12/10/2022', 'date'],
    ['12.10.2022', 'date'],
    ['2022-10-12', 'date'],
    ['Nghị quyết số 26/2022/UBTVQH15', 'none'],
  ])('%j is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('stays quick on a cell filled to Excel’s limit', () => {
    const started = performance.now();
    for (const text of [
      '1.'.repeat(16_000),
      '1 '.repeat(16_000),
      '('.repeat(32_000),
      '-'.repeat(32_000),
      '1-'.repeat(16_000),
      'a '.repeat(16_000),
    ])
      brief(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
