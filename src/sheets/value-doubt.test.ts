/** Figures that their words say to be of something else, or deny. Expected figures by hand. */
import { describe, expect, it } from 'vitest';
import { readAs, toldAs, valueRead } from '../../tests/support/value-readings';

describe('what is measured beside the indicator, or against it', () => {
  it.each([
    [7, 'Hộ cận nghèo 2,33%', 'other-thing'],
    [7, 'thoát nghèo 2,33%', 'other-thing'],
    [7, 'Hộ nghèo 2,33%', '2.33'],
    [45, 'địa táng 70%', 'other-thing'],
    [45, '70% chôn cất', 'other-thing'],
    [45, '70% hỏa táng', '70'],
    [13, '28% lao động nông nghiệp', 'other-thing'],
    [13, '72% lao động phi nông nghiệp', '72'],
    [29, '15% xe cá nhân', 'other-thing'],
    [5, 'Lạm phát 9,5%', 'other-thing'],
    [5, 'Thu ngân sách tăng 9,5%', 'other-thing'],
    [26, '22% đất tự nhiên', 'other-thing'],
    [31, 'Tỷ lệ giải ngân 98%', 'other-thing'],
    [13, '27,5% nông nghiệp', 'other-thing'],
    [13, 'LĐ nông nghiệp 27,5%', 'other-thing'],
    [63, '80% đất nông nghiệp', '80'],
    [13, '72,5% (còn lại 27,5% nông nghiệp)', '72.5'],
    [7, '2,33% (95 hộ nghèo, 120 hộ cận nghèo)', '2.33'],
    [16, '10% nhà tạm', 'other-thing'],
    [58, 'nhà dột nát 10%', 'other-thing'],
    [58, 'Không còn nhà tạm, nhà dột nát; 90%', '90'],
    [61, 'nước giếng 10%', 'other-thing'],
    [37, '40% hồ sơ giấy', 'other-thing'],
    [29, '85% xe máy', 'other-thing'],
    [29, '15% xe buýt', '15'],
    [41, 'Rác thải y tế 100%', 'other-thing'],
    [41, '85% (rác thải y tế 100%)', '85'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('a share of something else', () => {
  it.each([
    [40, '40% công suất'],
    [40, 'công suất đạt 40%'],
    [40, '40% tổng công suất'],
    [31, 'bằng 98% mức tối thiểu'],
    [31, '98% mức tối đa'],
    [31, 'đạt 98% chỉ tiêu'],
    [31, '98% so với tiêu chuẩn'],
    [31, '98% điểm tối đa'],
    [31, '98% khối lượng'],
    [31, '98% tiến độ'],
    [31, 'Tiến độ: 98%'],
    [31, '98% kinh phí'],
    [31, '98% nhu cầu'],
    [30, 'nhu cầu 1600 kWh/người/năm'],
    [31, '98% người dân hài lòng'],
    [31, '98% số người được hỏi'],
  ])('row %i: %j is not the row’s', (number, text) => {
    expect(toldAs(number, text)).toBe('other-thing value-of-other-thing');
  });

  it.each([
    [40, '37,5% (công suất 3.000 m3/ngđ)', '37.5'],
    [31, '98% đúng tiến độ', '98'],
    [31, '98% đáp ứng nhu cầu', '98'],
    [31, '98%, nhu cầu chiếu sáng được đáp ứng', '98'],
    [26, '22% so với đất xây dựng', '22'],
    [31, '98% hộ có nhu cầu được cấp điện', '98'],
    [40, '37,5% xử lý đạt quy chuẩn', '37.5'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('one of the parts that a row adds up', () => {
  it.each([
    [8, 'Tự nhiên 0,9%', 'other-thing'],
    [8, 'tăng cơ học 0,9%', 'other-thing'],
    [8, '1,1% (tự nhiên 0,9%; cơ học 0,2%)', '1.1'],
    [8, '1,1% tự nhiên và cơ học', '1.1'],
    [16, '60% kiên cố', 'other-thing'],
    [16, '90% (kiên cố 60%, bán kiên cố 30%)', '90'],
    [16, '90% kiên cố, bán kiên cố', '90'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('what serves less than the city', () => {
  it.each([
    [22, '15 nhà văn hóa thôn', 'other-thing'],
    [24, '7 công trình cấp xã', 'other-thing'],
    [23, '9 sân thể thao tổ dân phố', 'other-thing'],
    [24, '7 công trình cấp đô thị', '7'],
    [22, '15 công trình (có 5 nhà văn hóa thôn)', '15'],
    [56, '80% thôn có nhà văn hóa', '80'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('what there would have to be is not', () => {
  it.each([
    [40, 'Chưa có hệ thống; 40% tự xử lý', 'negated'],
    [40, 'Chưa có hệ thống thoát nước riêng (40% tự xử lý)', 'negated'],
    [45, 'không có lò hỏa táng; 10%', 'negated'],
    [44, 'Chưa có; 4', 'negated'],
    [44, 'Chưa có (0)', '0'],
    [7, 'Không có hộ nghèo (0%)', '0'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('a denied verdict beside the figure', () => {
  it.each([
    [31, 'Chưa đạt chuẩn (100%)', 'negated'],
    [31, 'Không đạt (100%)', 'negated'],
    [31, 'Chưa đạt (50%)', '50'],
    [31, 'Chưa đạt: 50%', '< 50'],
    [31, '100% (chưa đạt)', '100 verdict-contradicts-value'],
    [31, '100%; chưa đạt yêu cầu', '100 verdict-contradicts-value'],
    [31, '50% (chưa đạt)', '50'],
    [31, '100% (đạt)', '100'],
    [44, '4 (chưa đạt chuẩn)', 'negated'],
    [44, '4, chưa đạt', 'negated'],
    [44, '0 (chưa đạt)', '0'],
    [58, 'Không còn nhà tạm; 90%', '90'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(toldAs(number, text)).toBe(expected);
  });
});

describe('some of what is counted under way', () => {
  it.each([
    ['4 (đang xây 1)', 'planned'],
    ['4 cơ sở (dự kiến 1)', 'planned'],
    ['4 (trong đó 1 chưa hoàn thành)', 'planned'],
    ['4 (đang xây thêm 1)', '4'],
    ['4 (kế hoạch 6)', '4'],
    ['4, đang đầu tư 1', '4'],
  ])('%j is %s', (text, expected) => {
    expect(readAs(44, text)).toBe(expected);
  });
});

describe('numbers of rows, pages and tables', () => {
  it.each([
    'STT 98',
    'mục 98',
    'Mục 98',
    'Bảng 98',
    'trang 98',
    'Phụ biểu 98',
    'dòng 98',
    'cột 98',
    'chương 98',
    'ghi chú 98',
    'Bảng số 98',
    'Xem trang 98',
    'Biểu số 98',
    // Without accents they may be `mục` and `Bảng` as well as `mức` and `bằng`.
    'muc 98',
    'bang 98',
  ])('%j is no figure', (text) => {
    expect(readAs(31, text)).not.toBe('98');
  });

  it.each(['mức 98', 'dat muc 98', 'muc 98%', 'bằng 98', 'Hiện trạng 98', 'hien trang 98', '98% (mục 5)', 'Bảng 5: 98%'])(
    '%j is one',
    (text) => {
      expect(readAs(31, text)).toBe('98');
    },
  );
});

describe('brackets around all of a figure', () => {
  it.each([
    [5, '[9,5]', 'sign-unclear'],
    [5, '{9,5}', 'sign-unclear'],
    [31, '[98]', 'sign-unclear'],
    [31, '{98%}', 'sign-unclear'],
    [5, '(9,5)', '-9.5'],
    [31, '98% [1]', '98'],
    [31, '98% {1}', '98'],
    [31, '98% [TK]', '98'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('a figure under a condition, and a name with a number', () => {
  it.each([
    [40, '37,5% (khi NM hoàn thành)', 'planned'],
    [40, '37,5%, khi nhà máy xử lý nước thải vận hành', 'planned'],
    [40, 'Khi mở rộng nhà máy: 37,5%', 'planned'],
    [40, '37,5% (nếu đủ vốn)', 'planned'],
    [44, 'Nhà tang lễ số 2', 'several-values'],
    [44, 'Nhà tang lễ bệnh viện số 1', 'several-values'],
    // No conditions, and no names.
    [40, '37,5% (khi tính cả khu công nghiệp)', '37.5'],
    [40, '37,5% (trong khi cả nước 15%)', '37.5'],
    [44, 'Tổng số 2', '2'],
    [44, '02 nhà (nhà số 1, nhà số 2)', '2'],
    [15, '28 mét vuông/người', '28'],
    [11, '2.100 người/km vuông', '2100'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('none of what is counted', () => {
  it.each([
    [44, 'Chưa có'],
    [44, 'không'],
    [44, 'Ko có'],
    [44, 'Không có nhà tang lễ nào'],
    [44, 'Chưa có nhà tang lễ trên địa bàn'],
    [53, 'Chưa có công trình xanh nào được công nhận'],
    [53, 'Chua co'],
    [50, 'Hiện chưa có dự án'],
    [44, 'None'],
  ])('row %i: %j is 0, and told', (number, text) => {
    expect(toldAs(number, text)).toBe('0 read-as-none');
  });

  it.each([
    [44, 'Chưa'],
    [44, '-'],
    [44, 'Chưa có số liệu'],
    [44, 'Không có thông tin'],
    [44, 'Không có, dùng chung với huyện'],
    [31, 'Không có'],
    [40, 'Chưa có'],
    [7, 'Không còn hộ nghèo'],
  ])('row %i: %j is no number', (number, text) => {
    expect(toldAs(number, text)).toBe('no-number');
  });
});

describe('a figure of a later year', () => {
  it.each(['Tính đến 31/12/2023 đạt 98%', 'TH 2023: 98%', 'Thực hiện năm 2023 đạt 98%', '98% (31.12.2023)', '98% (31-12-2023)'])(
    '%j is told with both years',
    (text) => {
      const { reading, problems } = valueRead(31, text);
      expect(reading.kind === 'pending' && reading.reason).toBe('planned');
      expect(problems.map(({ code, data }) => ({ code, data }))).toEqual([
        { code: 'later-year', data: { indicator: '31', text, year: 2023, tableYear: 2022 } },
      ]);
    },
  );

  it('that is planned by its words is only planned', () => {
    expect(toldAs(31, 'Dự kiến năm 2025 đạt 98%')).toBe('planned');
  });

  it.each([
    [31, 'Tính đến 31/12/2022 đạt 98%', '98'],
    [31, 'Theo NGTK 2021: 98%', '98'],
    [7, '2,33% (chuẩn 2022-2025)', '2.33'],
    [7, '2,33% theo chuẩn nghèo đa chiều giai đoạn 2022-2025', '2.33'],
    [59, '50% theo bộ tiêu chí NTM giai đoạn 2021-2025', '50'],
    [7, 'giai đoạn 2022-2025: 2,33%', 'planned'],
    [59, '50% (đạt chuẩn 2021-2025)', 'planned'],
  ])('row %i: %j is %s', (number, text, expected) => {
    expect(readAs(number, text)).toBe(expected);
  });
});

describe('a footnote digit run together with a word', () => {
  it.each(['70% dự kiến1', '98% kế hoạch2', 'ước1 98%'])('%s: hides nothing of what the word says', (text) => {
    expect(readAs(36, text)).not.toMatch(/^\d/);
  });
});
