import { describe, expect, it } from 'vitest';
import type { GridOptions } from '../../tests/support/grid-builder';
import type { Row } from '../../tests/support/small-table';
import { only, read, readings, usual } from '../../tests/support/small-table';
import type { CellValue } from '../domain/cell';
import { columnLetters } from '../domain/cell';
import type { ColumnMapping } from '../domain/indicator-table';
import { textOf } from './cell-text';

/** Values of the usual table, and of another reading of it: every number halved, texts left as they are. */
const values: readonly CellValue[] = usual.map((row) => row[5] ?? null);
const others: readonly CellValue[] = ['Đủ', '0,545', '3', '1,165', '25,845', '187,6', '16', '8,28'];
const points: readonly CellValue[] = usual.map((row) => row[7] ?? null);
const noPoints: readonly CellValue[] = usual.map(() => '0');

/** A table with number, name and unit, and further columns by their heading levels. */
function tableOf(columns: readonly (readonly [levels: readonly string[], cells: readonly CellValue[]])[], options: GridOptions = {}) {
  const depth = Math.max(...columns.map(([levels]) => levels.length));
  const heads = Array.from({ length: depth }, (_level, level): Row => [
    ...(level === 0 ? ['TT', 'Chỉ tiêu', 'Đơn vị'] : ['', '', '']),
    ...columns.map(([levels]) => levels[level] ?? ''),
  ]);
  const rows = usual.map((row, at): Row => [row[0] ?? '', row[1] ?? '', row[2] ?? '', ...columns.map(([, cells]) => cells[at] ?? '')]);
  return read([...heads, ...rows], options);
}

/** Letters and headings of the columns asked about, the proposed one first; empty where nothing is asked. */
function asked(recognition: ReturnType<typeof read>): readonly string[] {
  const { question } = only(recognition);
  return (question?.candidates ?? []).map(({ cell, heading }) => `${columnLetters(cell.column)} ${heading}`);
}

function mapped(recognition: ReturnType<typeof read>, role: keyof ColumnMapping): string {
  const column = only(recognition).mapping[role];
  return column === null ? '-' : columnLetters(column);
}

describe('another column that could have been meant', () => {
  it.each<[string, Parameters<typeof tableOf>[0], readonly string[]]>([
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
    expect(only(recognition).question?.rows).toEqual([2, 3, 4, 5, 6, 7, 8]);
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

  it.each<[string, Parameters<typeof tableOf>[0]]>([
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
    expect(
      readings(recognition)
        .slice(1)
        .map((reading) => ('value' in reading ? reading.value : null)),
    ).toEqual([1.09, 6, 2.33, 51.69, 375.2, 32, 16.56]);
    expect(recognition.problems.filter(({ code }) => code === 'mapping-unsure')).toEqual([]);
  });

  it('asks of the rows that differ, and of no other', () => {
    const twoApart = values.map((value, at) => (at === 3 ? '2,9' : at === 7 ? '20' : value));
    const recognition = tableOf([
      [['Hiện trạng', 'Trước sáp nhập'], values],
      [['', 'Sau sáp nhập'], twoApart],
      [['Điểm'], points],
    ]);
    expect(only(recognition).question?.rows).toEqual([4, 8]);
    expect(only(recognition).question?.candidates[1]?.differs).toEqual([4, 8]);
  });

  it('tells merged cells from blank ones where the file knows them', () => {
    const merges = [{ sheet: 'Sheet1', row: 0, column: 3, rows: 1, columns: 2 }];
    const columns: Parameters<typeof tableOf>[0] = [
      [['Hiện trạng', 'A'], values],
      [['', 'B'], others],
      [['Điểm'], points],
    ];
    expect(asked(tableOf(columns, { merges }))).toEqual(['D Hiện trạng › A', 'E Hiện trạng › B']);
  });
});

describe('value, verdict and points come from one block', () => {
  const verdicts = usual.map((row) => row[6] ?? null);
  const noVerdicts = usual.map(() => 'Chưa đạt');

  it.each<[string, Parameters<typeof tableOf>[0], string]>([
    [
      'years on every heading',
      [
        [['Hiện trạng 2021'], others],
        [['Hiện trạng 2022'], values],
        [['Đánh giá 2021'], noVerdicts],
        [['Đánh giá 2022'], verdicts],
        [['Điểm 2021'], noPoints],
        [['Điểm 2022'], points],
      ],
      'E G I',
    ],
    [
      'the latest year first',
      [
        [['Điểm 2022'], points],
        [['Hiện trạng 2022'], values],
        [['Đánh giá 2022'], verdicts],
        [['Điểm 2021'], noPoints],
        [['Hiện trạng 2021'], others],
        [['Đánh giá 2021'], noVerdicts],
      ],
      'E F D',
    ],
    [
      'years over their columns',
      [
        [['Năm 2021', 'Hiện trạng'], others],
        [['', 'Đánh giá'], noVerdicts],
        [['', 'Điểm'], noPoints],
        [['Năm 2022', 'Hiện trạng'], values],
        [['', 'Đánh giá'], verdicts],
        [['', 'Điểm'], points],
      ],
      'G H I',
    ],
    [
      'points beside each value, without a year of their own',
      [
        [['Hiện trạng 2021'], others],
        [['Đánh giá'], noVerdicts],
        [['Điểm'], noPoints],
        [['Hiện trạng 2022'], values],
        [['Đánh giá'], verdicts],
        [['Điểm'], points],
      ],
      'G H I',
    ],
    [
      'a value column, and points of two classes',
      [
        [['Hiện trạng'], values],
        [['Đánh giá'], verdicts],
        [['Điểm theo loại III'], noPoints],
        [['Điểm theo loại II'], points],
      ],
      'D E G',
    ],
  ])('%s', (_what, columns, expected) => {
    const recognition = tableOf(columns);
    expect([mapped(recognition, 'value'), mapped(recognition, 'verdict'), mapped(recognition, 'points')].join(' ')).toBe(expected);
    expect(only(recognition).observations.map(({ filed }) => filed.points)).toEqual([1.5, 0, 0, 2, 0, 0, 1, 1]);
  });

  it('gives the other candidate the points of its own block', () => {
    const { question } = only(
      tableOf([
        [['Hiện trạng 2021'], others],
        [['Hiện trạng 2022'], values],
        [['Điểm 2021'], noPoints],
        [['Điểm 2022'], points],
      ]),
    );
    const choices = question?.candidates.map(({ choice }) => ('mappings' in choice ? choice.mappings['Sheet1'] : null));
    expect(choices?.map((mapping) => [mapping?.value, mapping?.points])).toEqual([
      [4, 6],
      [3, 5],
    ]);
  });

  it('takes no points of another class, and names them for nothing else', () => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [['Điểm loại III'], points],
    ]);
    expect(mapped(recognition, 'points')).toBe('-');
    expect(mapped(recognition, 'value')).toBe('D');
  });

  it('asks which points are meant where two columns of them differ', () => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [['Điểm tự chấm'], points],
      [['Điểm thẩm định'], noPoints],
    ]);
    const { question } = only(recognition);
    expect([question?.about, asked(recognition)]).toEqual(['points', ['E Điểm tự chấm', 'F Điểm thẩm định']]);
    // Points are no values: only a grade hangs on them, where its words contradict what is filed beside it (row 7).
    expect(question?.rows).toEqual([7]);
    expect(question?.candidates[1]?.differs).toEqual([1, 4, 7, 8]);
  });
});

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

  it('a hidden column beside one in sight, which is said', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], others],
        [['Hiện trạng 2022'], values],
        [['Điểm'], points],
      ],
      { hidden: { rows: [], columns: [3] } },
    );
    expect(mapped(recognition, 'value')).toBe('E');
    expect(asked(recognition)).toEqual([]);
    expect(recognition.problems.filter(({ code }) => code === 'hidden-columns').map(({ data }) => data)).toEqual([
      { sheet: 'Sheet1', columns: 'D', isRead: false },
    ]);
  });

  it('a hidden column is read where it is the only one, and said to be hidden', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], values],
        [['Điểm'], points],
      ],
      { hidden: { rows: [], columns: [3] } },
    );
    expect(mapped(recognition, 'value')).toBe('D');
    expect(recognition.problems.map(({ code, severity }) => [code, severity])).toEqual([['hidden-columns', 'warning']]);
  });

  it('of two rows for one indicator the hidden one, which is said', () => {
    const rows: Row[] = [['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Điểm']];
    for (const [at, row] of usual.entries()) {
      if (at === 1) rows.push([row[0] ?? '', row[1] ?? '', row[2] ?? '', '9,99', '0']);
      rows.push([row[0] ?? '', row[1] ?? '', row[2] ?? '', values[at] ?? '', points[at] ?? '']);
    }
    const recognition = read(rows, { hidden: { rows: [2], columns: [] } });
    expect(only(recognition).observations[1]).toMatchObject({ raw: '1,09', cell: { row: 3 } });
    expect(recognition.problems.map(({ code }) => code)).toEqual([]);
    const twice = read(rows);
    expect(twice.problems.map(({ code }) => code)).toEqual(['duplicate-indicator']);
  });

  it('tells hidden rows that are read', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], values],
        [['Điểm'], points],
      ],
      { hidden: { rows: [3, 5], columns: [] } },
    );
    expect(recognition.problems.map(({ code, data }) => [code, data])).toEqual([
      ['hidden-rows', { sheet: 'Sheet1', count: 2, first: 'A4' }],
    ]);
  });
});

describe('points out of a maximum', () => {
  it('are read in their first part, and told where the second is not the row’s maximum', () => {
    const outOf = usual
      .map((row) => `${textOf(row[7] ?? null)}/${textOf(row[4] ?? null)}`)
      .map((text, at) => (at === 3 ? '2,0/2,5' : text));
    const recognition = tableOf([
      [['Kết quả đạt được'], values],
      [['Điểm đạt được/điểm tối đa'], outOf],
    ]);
    expect(only(recognition).observations.map(({ filed }) => filed.points)).toEqual([1.5, 0, 0, 2, 0, 0, 1, 1]);
    expect(recognition.problems).toMatchObject([
      { code: 'points-out-of', cell: { row: 4, column: 4 }, data: { indicator: 4, points: 2, outOf: 2.5, maximum: 2 } },
    ]);
  });
});

describe('names that lead with a number', () => {
  it.each(['Tiêu chuẩn 0%d: ', 'TIÊU CHUẨN %d. ', 'Chỉ tiêu %d – ', 'Chỉ tiêu số %d: ', 'Tiêu chuẩn (%d): '])('%s', (lead) => {
    const rows = usual.map((row, at): Row => [
      lead.replace('%d', String(at + 1)) + textOf(row[1] ?? null),
      row[2] ?? '',
      row[5] ?? '',
      row[7] ?? '',
    ]);
    const recognition = read([['Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Điểm'], ...rows]);
    expect(
      readings(recognition)
        .slice(1)
        .map((reading) => ('value' in reading ? reading.value : reading)),
    ).toEqual([1.09, 6, 2.33, 51.69, 375.2, 32, 16.56]);
    expect(recognition.problems).toEqual([]);
  });
});
