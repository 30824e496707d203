import { describe, expect, it } from 'vitest';
import type { Layout } from '../../tests/support/column-layouts';
import { asked, numbers, others, points, readNumbers, tableOf, values } from '../../tests/support/column-layouts';
import { only } from '../../tests/support/small-table';

describe('another column that could have been meant', () => {
  it.each<[string, Layout, readonly string[]]>([
    [
      'before and after a merger, under one head',
      [
        [['Hiện trạng', 'Trước sáp nhập'], others],
        [['', 'Sau sáp nhập'], values],
        [['Điểm'], points],
      ],
      ['D Hiện trạng › Trước sáp nhập', 'E Hiện trạng › Sau sáp nhập'],
    ],
    [
      'a second heading of words that no header has',
      [
        [['Thực trạng', 'Theo Chi cục Thống kê'], values],
        [['', 'Theo UBND'], others],
        [['Điểm'], points],
      ],
      ['D Thực trạng › Theo Chi cục Thống kê', 'E Thực trạng › Theo UBND'],
    ],
    [
      'the value, and what it would be after a merger',
      [
        [['Hiện trạng'], values],
        [['Sau khi nhập thêm 2 xã'], others],
        [['Điểm'], points],
      ],
      ['D Hiện trạng', 'E Sau khi nhập thêm 2 xã'],
    ],
    [
      'three cities in one row',
      [
        [['Hiện trạng TP Bắc Kạn'], values],
        [['Hiện trạng TP Cao Bằng'], others],
        [['Điểm'], points],
      ],
      ['D Hiện trạng TP Bắc Kạn', 'E Hiện trạng TP Cao Bằng'],
    ],
    [
      'cities without any word for values',
      [
        [['TP Lạng Sơn'], others],
        [['TP Bắc Kạn'], values],
        [['Điểm'], points],
      ],
      ['E TP Bắc Kạn', 'D TP Lạng Sơn'],
    ],
    [
      'inner and outer city',
      [
        [['Số liệu', 'Nội thị'], values],
        [['', 'Ngoại thị'], others],
        [['Điểm'], points],
      ],
      ['D Số liệu › Nội thị', 'E Số liệu › Ngoại thị'],
    ],
    [
      'two years: the latest is proposed, wherever it stands',
      [
        [['Năm 2023'], values],
        [['Năm 2022'], others],
        [['Điểm'], points],
      ],
      ['D Năm 2023', 'E Năm 2022'],
    ],
    [
      'two quarters: the later is proposed',
      [
        [['Kết quả quý I/2024'], others],
        [['Kết quả quý II/2024'], values],
        [['Điểm'], points],
      ],
      ['E Kết quả quý II/2024', 'D Kết quả quý I/2024'],
    ],
    [
      'the value and its figure in another source',
      [
        [['Hiện trạng'], values],
        [['Giá trị theo niên giám'], others],
        [['Điểm'], points],
      ],
      ['D Hiện trạng', 'E Giá trị theo niên giám'],
    ],
  ])('%s', (_what, columns, expected) => {
    const recognition = tableOf(columns);
    expect(asked(recognition)).toEqual(expected);
    expect(only(recognition).question?.about).toBe('value');
    // The grade is filed by the same words in both; every number differs.
    expect(only(recognition).question?.rows).toEqual(['row-2', 'row-3', 'row-4', 'row-5', 'row-6', 'row-7', 'row-8']);
    expect(only(recognition).confidence).toBe('unsure');
  });

  it.each([
    ['Phương án 1', 'Phương án 2'],
    ['Kịch bản 1', 'Kịch bản 2'],
    ['Lần 1', 'Lần 2'],
    ['Dự thảo 1', 'Dự thảo 2'],
    ['Ranh giới cũ', 'Ranh giới mới'],
    ['Khu vực I', 'Khu vực II'],
    ['Hiện trạng', 'Cập nhật'],
  ])('is asked about by its numbers where the headings are “%s” and “%s”', (one, other) => {
    expect(
      asked(
        tableOf([
          [[one], values],
          [[other], others],
          [['Điểm'], points],
        ]),
      ),
    ).toHaveLength(2);
  });

  it.each<[string, Layout]>([
    [
      'agrees row by row',
      [
        [['Hiện trạng', 'Trước sáp nhập'], values],
        [['', 'Sau sáp nhập'], values.map((value) => (typeof value === 'string' ? value.replace('1,09', '1,090') : value))],
        [['Điểm'], points],
      ],
    ],
    [
      'is a plan',
      [
        [['Hiện trạng năm 2022'], values],
        [['Mục tiêu 2025'], others],
        [['Quy hoạch 2030'], others],
        [['Ước 2024'], others],
        [['Điểm'], points],
      ],
    ],
    [
      'is a plan under the head of the present',
      [
        [['Hiện trạng', '2022'], values],
        [['', 'Kế hoạch 2025'], others],
        [['Điểm'], points],
      ],
    ],
    [
      'holds sources, remarks or differences',
      [
        [['Hiện trạng'], values],
        [['Nguồn số liệu'], others],
        [['Ghi chú'], others],
        [['Chênh lệch'], others],
        [['Điểm'], points],
      ],
    ],
    [
      'is filled in two rows of eight',
      [
        [['Hiện trạng'], values],
        [['Năm 2021'], ['', '1', '2']],
        [['Điểm'], points],
      ],
    ],
    [
      'has a heading of something else',
      [
        [['Hiện trạng'], values],
        [['Trọng số'], others],
        [['Điểm'], points],
      ],
    ],
  ])('is not asked about where it %s', (_what, columns) => {
    const recognition = tableOf(columns);
    expect(asked(recognition)).toEqual([]);
    expect(readNumbers(recognition)).toEqual(numbers);
    expect(recognition.problems.filter(({ code }) => code === 'mapping-unsure')).toEqual([]);
  });

  it('asks of the rows that differ, and of no other', () => {
    const twoApart = values.map((value, at) => (at === 3 ? '2,9' : at === 7 ? '20' : value));
    const recognition = tableOf([
      [['Hiện trạng', 'Trước sáp nhập'], values],
      [['', 'Sau sáp nhập'], twoApart],
      [['Điểm'], points],
    ]);
    expect(only(recognition).question?.rows).toEqual(['row-4', 'row-8']);
    expect(only(recognition).question?.candidates[1]?.differs).toEqual(['row-4', 'row-8']);
  });

  it('tells merged cells from blank ones where the file knows them', () => {
    const merges = [{ sheet: 'Sheet1', row: 0, column: 3, rows: 1, columns: 2 }];
    const columns: Layout = [
      [['Hiện trạng', 'A'], values],
      [['', 'B'], others],
      [['Điểm'], points],
    ];
    expect(asked(tableOf(columns, { merges }))).toEqual(['D Hiện trạng › A', 'E Hiện trạng › B']);
  });
});
