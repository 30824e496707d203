import { describe, expect, it } from 'vitest';
import type { Layout } from '../../tests/support/column-layouts';
import {
  asked,
  levels,
  mapped,
  numbers,
  others,
  points,
  readNumbers,
  scale,
  tableOf,
  values,
  verdicts,
} from '../../tests/support/column-layouts';
import type { CellValue } from '../domain/cell';
import { only, usual } from '../../tests/support/small-table';

const missing: readonly CellValue[] = ['', '0,66', '3', '0', '448,31', '1624,8', '0', '0'];

describe('columns that are never the value', () => {
  it('columns of words, whatever their heading says', () => {
    const recognition = tableOf([
      [['Nguồn số liệu'], usual.map(() => 'Niên giám thống kê')],
      [['Số liệu cung cấp'], usual.map(() => 'Phòng Kinh tế')],
      [['Kết quả'], values],
      [['Điểm tự đánh giá'], points],
    ]);
    expect([mapped(recognition, 'value'), mapped(recognition, 'points')]).toEqual(['F', 'G']);
  });

  it('plans, even where nothing else is there', () => {
    const recognition = tableOf([
      [['Mục tiêu 2030'], values],
      [['Điểm'], points],
    ]);
    expect(mapped(recognition, 'value')).toBe('-');
    expect(mapped(recognition, 'level')).toBe('-');
  });

  it('an estimate of a later year is not taken, and asked about', () => {
    const recognition = tableOf([
      [['Thực hiện năm 2021'], others],
      [['Ước thực hiện năm 2022'], values],
      [['Điểm'], points],
    ]);
    expect(asked(recognition)).toEqual(['D Thực hiện năm 2021', 'E Ước thực hiện năm 2022']);
    const settled = tableOf([
      [['Ước thực hiện năm 2021'], others],
      [['Thực hiện năm 2022'], values],
      [['Điểm'], points],
    ]);
    expect([mapped(settled, 'value'), ...asked(settled)]).toEqual(['E']);
  });

  it.each<[string, CellValue]>([
    ['Năm số liệu', '2022'],
    ['Năm số liệu', 2022],
    ['Năm thống kê', 'Năm 2022'],
    ['Thời điểm số liệu', '31/12/2022'],
  ])('when the figures are of: “%s” over %s', (heading, cell) => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [[heading], usual.map(() => cell)],
      [['Điểm'], points],
    ]);
    expect([mapped(recognition, 'value'), ...asked(recognition)]).toEqual(['D']);
    expect(only(recognition).confidence).toBe('sure');
  });

  it('dates that Excel keeps as numbers', () => {
    const formats = Object.fromEntries(usual.map((_row, at) => [`${String(at + 1)},4`, 'dd/mm/yyyy']));
    const recognition = tableOf(
      [
        [['Hiện trạng'], values],
        [['Số liệu đến ngày'], usual.map(() => 44_926)],
        [['Điểm'], points],
      ],
      { formats },
    );
    expect([mapped(recognition, 'value'), ...asked(recognition)]).toEqual(['D']);
  });

  it.each(['Bình quân cả nước', 'Mức bình quân cả nước', 'Trung bình vùng', 'Toàn tỉnh', 'Cùng kỳ năm trước', 'Tử số', 'Công thức tính'])(
    'what the value is held against or made from: “%s”',
    (heading) => {
      const recognition = tableOf([
        [['Hiện trạng'], values],
        [[heading], others],
        [['Điểm'], points],
      ]);
      expect([mapped(recognition, 'value'), mapped(recognition, 'level'), ...asked(recognition)]).toEqual(['D', '-']);
    },
  );

  it.each<[string, Layout]>([
    [
      'under the head of the present',
      [
        [['Hiện trạng', 'Số liệu'], values],
        [['', 'Chênh lệch'], others],
        [['Điểm'], points],
      ],
    ],
    [
      'in two words',
      [
        [['Hiện trạng'], values],
        [['Tăng, giảm (+/-)'], others],
        [['Điểm'], points],
      ],
    ],
  ])('a difference %s', (_what, columns) => {
    const recognition = tableOf(columns);
    expect([mapped(recognition, 'value'), ...asked(recognition)]).toEqual(['D']);
  });

  it.each(['Hiện trạng (nguồn: Niên giám thống kê)', 'Số liệu hiện trạng, căn cứ', 'Giá trị (ghi chú ở cuối bảng)'])(
    'but “%s” is one',
    (heading) => {
      const recognition = tableOf([
        [[heading], values],
        [['Điểm'], points],
      ]);
      expect([mapped(recognition, 'value'), only(recognition).confidence]).toEqual(['D', 'sure']);
    },
  );
});

describe('figures of years to come', () => {
  const today = '2026-11-28';

  it.each(['2030', 'Đến 2030', 'Năm 2030', 'Đến năm 2030', 'Giá trị 2030'])('under “%s” are left out, which is said', (heading) => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], values],
        [[heading], others],
        [['Điểm'], points],
      ],
      { today },
    );
    expect([mapped(recognition, 'value'), only(recognition).confidence, ...asked(recognition)]).toEqual(['D', 'sure']);
    expect(recognition.problems.map(({ code, data }) => [code, data])).toEqual([
      ['future-column', { sheet: 'Sheet1', column: 'E', header: heading }],
    ]);
  });

  it('are not read where nothing else is there', () => {
    const recognition = tableOf(
      [
        [['Năm 2030'], values],
        [['Điểm'], points],
      ],
      { today },
    );
    expect(mapped(recognition, 'value')).toBe('-');
    expect(readNumbers(recognition)).toEqual(numbers.map(() => null));
  });

  it('give no points either', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], values],
        [['Điểm đến 2030'], scale],
        [['Điểm'], points],
      ],
      { today },
    );
    expect([mapped(recognition, 'points'), ...asked(recognition)]).toEqual(['F']);
  });

  it.each<[string, string | undefined]>([
    ['Năm 2026', today],
    ['Năm 2025', today],
    ['Kết quả năm 2030', today],
    // Nobody says what year it is.
    ['Năm 2030', undefined],
  ])('are asked about where they may be none: “%s” on %s', (heading, date) => {
    const columns: Layout = [
      [['Hiện trạng'], values],
      [[heading], others],
      [['Điểm'], points],
    ];
    expect(asked(tableOf(columns, date === undefined ? {} : { today: date }))).toEqual(['D Hiện trạng', `E ${heading}`]);
  });
});

describe('a value that is named for scoring', () => {
  it.each([
    'Giá trị tính điểm',
    'Số liệu tính điểm',
    'Số liệu để chấm điểm',
    'Giá trị dùng để tính điểm',
    'Số liệu đưa vào chấm điểm',
    'Trị số tính điểm',
    'Kết quả để xét điểm',
    'Đề xuất',
    'Đề nghị',
    'Kiến nghị',
    'Số liệu đề nghị',
    'Số liệu đề xuất',
    'Giá trị đề nghị',
    'Mức đề xuất',
  ])('is asked about beside the present one: “%s”', (heading) => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [[heading], others],
      [['Điểm'], points],
    ]);
    expect(asked(recognition)).toEqual(['D Hiện trạng', `E ${heading}`]);
    expect([only(recognition).question?.about, mapped(recognition, 'points')]).toEqual(['value', 'F']);
  });

  it.each(['Quy hoạch đề xuất', 'Đang đề nghị công nhận', 'Đề xuất kế hoạch 2025'])('is a plan as “%s”', (heading) => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [[heading], others],
      [['Điểm'], points],
    ]);
    expect(asked(recognition)).toEqual([]);
  });

  it('is read where it is the only one, but not a proposal', () => {
    const alone = (heading: string): string =>
      mapped(
        tableOf([
          [[heading], values],
          [['Điểm'], points],
        ]),
        'value',
      );
    expect(['Giá trị tính điểm', 'Số liệu đề nghị', 'Đề xuất'].map(alone)).toEqual(['D', 'D', '-']);
  });

  it('is points where its numbers are', () => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [['Giá trị chấm điểm'], points],
    ]);
    expect([mapped(recognition, 'points'), ...asked(recognition)]).toEqual(['E']);
  });
});

describe('figures of two assessors', () => {
  it.each([
    ['Đơn vị tự đánh giá', 'Đoàn kiểm tra'],
    ['Tự đánh giá', 'Thẩm tra'],
    ['Kết quả tự đánh giá', 'Kết quả thẩm tra'],
    ['Tự đánh giá', 'Đánh giá của đoàn thẩm định'],
    ['Đánh giá của thành phố', 'Đánh giá của Sở Xây dựng'],
    ['Nhận xét của đơn vị', 'Nhận xét của đoàn'],
  ])('are no verdicts, and are asked about: “%s”, “%s”', (one, other) => {
    for (const verdict of [[], [[['Kết luận'], verdicts]]] satisfies readonly Layout[]) {
      const recognition = tableOf([[[one], values], [[other], others], [['Điểm'], points], ...verdict]);
      expect(asked(recognition)).toEqual([`D ${one}`, `E ${other}`]);
      expect(mapped(recognition, 'verdict')).toBe(verdict.length === 0 ? '-' : 'G');
    }
  });

  it('are verdicts where they are words', () => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [['Tự đánh giá'], verdicts],
      [['Điểm'], points],
    ]);
    expect([mapped(recognition, 'value'), mapped(recognition, 'verdict'), ...asked(recognition)]).toEqual(['D', 'E']);
  });
});

describe('the value that is reached', () => {
  it.each([
    'Mức đạt',
    'Mức đạt được',
    'Mức đạt được năm 2022',
    'Mức độ đạt được',
    'Mức thực hiện',
    'Mức hiện trạng',
    'Mức hiện nay',
    'Tiêu chuẩn đạt được',
    'TH 2022',
  ])('is “%s”, beside levels or without', (heading) => {
    const alone = tableOf([
      [[heading], values],
      [['Điểm'], points],
    ]);
    expect([mapped(alone, 'value'), mapped(alone, 'level')]).toEqual(['D', '-']);
    const beside = tableOf([
      [['Mức quy định'], levels],
      [['Thang điểm'], scale],
      [[heading], values],
      [['Điểm'], points],
    ]);
    expect([mapped(beside, 'value'), mapped(beside, 'level'), only(beside).confidence]).toEqual(['F', 'D', 'sure']);
    expect(only(beside).printedLevels).toHaveLength(7);
  });

  it.each(['Còn thiếu so với tiêu chuẩn', 'Chênh lệch so với tiêu chuẩn', 'Mức thiếu', 'Thừa/thiếu so với quy định'])(
    'leaves “%s” no levels',
    (heading) => {
      const recognition = tableOf([
        [['Tiêu chuẩn'], levels],
        [['Mức đạt'], values],
        [['Điểm'], points],
        [[heading], missing],
      ]);
      expect([mapped(recognition, 'value'), mapped(recognition, 'level'), ...asked(recognition)]).toEqual(['E', 'D']);
      expect(only(recognition).printedLevels).toHaveLength(7);
    },
  );
});

describe('of a whole year and a part of one', () => {
  it.each([
    ['6 tháng đầu năm', 'Cả năm'],
    ['6 tháng đầu năm', 'Năm 2022'],
    ['6 tháng đầu năm 2023', 'Năm 2022'],
    ['Kết quả 9 tháng 2023', 'Kết quả năm 2022'],
    ['Hiện trạng 6 tháng đầu năm', 'Hiện trạng'],
    ['Quý IV/2022', 'Năm 2022'],
    ['6T/2023', 'Năm 2022'],
  ])('the year is proposed: “%s”, “%s”', (part, whole) => {
    for (const heads of [
      [part, whole],
      [whole, part],
    ] as const) {
      const recognition = tableOf([
        [[heads[0]], values],
        [[heads[1]], others],
        [['Điểm'], points],
      ]);
      expect(asked(recognition)[0]?.slice(2)).toBe(whole);
      expect(asked(recognition)).toHaveLength(2);
    }
  });
});

describe('headings alike', () => {
  it.each<[string, Layout, string]>([
    [
      'names and levels',
      [
        [['Chỉ tiêu'], levels],
        [['Hiện trạng'], values],
        [['Điểm'], points],
      ],
      'E D F',
    ],
    [
      'two of levels',
      [
        [['Tiêu chuẩn'], levels],
        [['Tiêu chuẩn'], scale],
        [['Hiện trạng'], values],
        [['Điểm'], points],
      ],
      'F D G',
    ],
    [
      'names and points of the scale',
      [
        [['Chỉ tiêu'], scale],
        [['Hiện trạng'], values],
        [['Điểm'], points],
      ],
      'E - F',
    ],
  ])('%s make one table', (_what, columns, expected) => {
    const recognition = tableOf(columns);
    expect((['value', 'level', 'points'] as const).map((role) => mapped(recognition, role)).join(' ')).toBe(expected);
    expect(readNumbers(recognition)).toEqual(numbers);
    expect(only(recognition).printedLevels.every(({ cell }) => cell.column === 3)).toBe(true);
  });
});
