/** Where a list begins and ends on a sheet, and which of its columns a header names. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { columnLetters } from '../../domain/cell';
import { columnRules } from '../../language/headers/column-words';
import type { ListTable } from './find-list';
import { columnOf, findLists, isHeaderAgain, textIn } from './find-list';

type Row = readonly CellValue[];
type Rows = readonly Row[];
type Role = 'name' | 'people' | 'area';

const rules = columnRules<Role>(
  ['name', 'people', 'area'],
  [
    { role: 'name', weight: 5, vi: ['tên đơn vị', 'xã'], en: [] },
    { role: 'people', weight: 5, vi: ['dân số'], en: [] },
    { role: 'people', weight: 9, vi: ['dân số thường trú'], en: [] },
    { role: 'area', weight: 5, vi: ['diện tích'], en: [] },
  ],
);
const figures: ReadonlySet<Role> = new Set(['people', 'area']);

const lists = (rows: Rows, options: GridOptions = {}): readonly ListTable<Role>[] =>
  findLists(gridOf(rows, options), rules, (roles) => roles.has('name') && roles.size > 1, figures);

/** Of each list its header's first line, its lines, and the columns by role: `1: 2-3 name A, people B`. */
function foundIn(rows: Rows, options: GridOptions, from: number): readonly string[] {
  return lists(rows, options).map(({ headerRow, firstRow, lastRow, columns }) => {
    const named = [...columns].map(([role, own]) => `${role} ${own.map(({ column }) => columnLetters(column)).join('+')}`);
    const line = (row: number): string => String(row - from + 1);
    return `${line(headerRow)}: ${line(firstRow)}-${line(lastRow)} ${named.join(', ')}`;
  });
}

/** The same wherever on the sheet the cells begin. */
function found(rows: Rows, options: GridOptions = {}): readonly string[] {
  const all = foundIn(rows, options, 0);
  if (options.top === undefined) expect(foundIn(rows, { ...options, top: 200 }, 200)).toEqual(all);
  return all;
}

/** What the columns of the first list are called, each role's first. */
const headings = (rows: Rows): readonly (string | undefined)[] =>
  lists(rows)
    .slice(0, 1)
    .flatMap((list) => (['name', 'people', 'area'] as const).map((role) => columnOf(list, role)?.header));

const head: Row = ['Tên đơn vị', 'Dân số', 'Diện tích'];
const unit: Row = ['Xã A', 1200, 5.5];
const other: Row = ['Xã B', 1300, 6.5];

describe('a header in one line', () => {
  it('names its columns wherever it stands', () => {
    expect(found([head, unit, other])).toEqual(['1: 2-3 name A, people B, area C']);
    expect(found([['Danh sách'], ['', ''], head, unit], { top: 3, left: 1 })).toEqual(['6: 7-7 name B, people C, area D']);
    expect(
      found([
        ['  Tên\n đơn  vị ', 'Dân\nsố'],
        ['Xã A', 1200],
      ]),
    ).toEqual(['1: 2-2 name A, people B']);
  });

  it('puts the column first that its words speak for most, then the left one', () => {
    expect(
      found([
        ['Tên đơn vị', 'Dân số', 'Dân số thường trú', 'Dân số'],
        ['Xã A', 1, 2, 3],
      ]),
    ).toEqual(['1: 2-2 name A, people C+B+D']);
  });

  it('may be the last line of the sheet', () => {
    expect(found([head])).toEqual(['1: 2-1 name A, people B, area C']);
  });

  it('is called by its words, without breaks and needless spaces', () => {
    expect(headings([[' Tên \n đơn vị', 'Dân  số '], unit])).toEqual(['Tên đơn vị', 'Dân số', undefined]);
  });

  it('is none with fewer columns than the list needs, or of one text alone', () => {
    expect(
      found([
        ['Tên đơn vị', 'Ghi chú'],
        ['Xã A', 'x'],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['Ghi chú', 'Nguồn'],
        ['Xã A', 'x'],
      ]),
    ).toEqual([]);
    expect(findLists(gridOf([['Tên đơn vị'], ['Xã A']]), rules, () => true, figures)).toEqual([]);
    expect(findLists(gridOf([['Tên đơn vị', 'Ghi chú'], ['Xã A']]), rules, () => true, figures)).toHaveLength(1);
    expect(findLists(gridOf([['Nguồn', 'Ghi chú'], ['Xã A']]), rules, () => true, figures)).toEqual([]);
  });

  it('holds no figures, numbers of lines or long texts', () => {
    expect(found([[...head, 12], unit])).toEqual([]);
    expect(found([[...head, 1899], unit])).toEqual([]);
    expect(found([[...head, 1900], unit])).toHaveLength(1);
    expect(found([[...head, 2100], unit])).toHaveLength(1);
    expect(found([[...head, 2101], unit])).toEqual([]);
    expect(found([[...head, 2022.5], unit])).toEqual([]);
    expect(found([[...head, '1.'], unit])).toEqual([]);
    for (const number of ['1', '12', '123', '1.2', '1.2.34', '1)', ' 1.2) ', '  7  ']) expect(found([[...head, number], unit])).toEqual([]);
    expect(found([[...head, '1234'], unit])).toHaveLength(1);
    for (const text of ['1 a', 'a 1', '1..2', '1-2', '(1)']) expect(found([[...head, text], unit])).toHaveLength(1);
    expect(found([[...head, 'v'.repeat(120)], unit])).toHaveLength(1);
    expect(found([[...head, 'v'.repeat(121)], unit])).toEqual([]);
    expect(found([[...head, true], unit])).toHaveLength(1);
  });
});

describe('a header in two lines', () => {
  it('has a unit, a year or a column’s name in the lower one', () => {
    expect(found([head, ['', '(người)', '(km2)'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    expect(found([head, ['', 'người', 'km2'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    expect(found([head, ['', '', 'km2'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    expect(
      found([
        ['Tên đơn vị', 'Dân số', ''],
        ['', 2021, 2022],
        ['Xã A', 1, 2],
      ]),
    ).toEqual(['1: 3-3 name A, people B+C']);
    expect(
      found([
        ['Tên đơn vị', 'Dân số', ''],
        ['', 'Năm 2021', 'Năm 2022'],
        ['Xã A', 1, 2],
      ]),
    ).toEqual(['1: 3-3 name A, people B+C']);
    expect(
      found([
        ['TT', 'Đơn vị hành chính', ''],
        ['', 'Tên đơn vị', 'Dân số'],
        [1, 'Xã A', 2],
      ]),
    ).toEqual(['2: 3-3 name B, people C']);
  });

  it('has the unit of a figure, alone or at the end of what it measures, and of nothing else', () => {
    const one = ['1: 2-3 name A, people B, area C'];
    expect(found([head, ['', '', 'Đất (km2)'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    expect(found([head, ['', '', 'Đất (km2) tự nhiên'], unit])).toEqual(one);
    expect(found([[...head, 'Ghi chú'], ['', '', '', '%'], unit])).toEqual(one);
    expect(found([head, ['', 1200, 'km2'], unit])).toEqual(one);
  });

  it('has words in brackets: those that number the columns too', () => {
    expect(found([head, ['', '(a)', '(b)'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    expect(found([head, ['', '(12 tháng)', '(ước)'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    for (const text of ['xem (ước)', '(ước) xem', '(1)'])
      expect(found([head, ['', text, text], unit])).toEqual(['1: 2-3 name A, people B, area C']);
  });

  it('has years in short texts', () => {
    expect(found([['Tên đơn vị', 'Dân số', ''], ['', 'Số liệu 2022', ''], unit])).toEqual(['1: 2-3 name A, people B']);
    expect(found([['Tên đơn vị', 'Dân số', 'x'], ['', 'Số liệu 2022', 'Số liệu 2021'], unit])).toEqual(['1: 3-3 name A, people B']);
    expect(found([['Tên đơn vị', 'Dân số', 'x'], ['', 'Số liệu: 2022', 'Số liệu: 2021'], unit])).toEqual(['1: 2-3 name A, people B']);
  });

  it('has parts of a figure only where its heading covers several columns', () => {
    expect(found([['Tên đơn vị', 'Dân số', '', 'Ghi chú'], ['', 'thường xuyên', 'vãng lai', ''], unit])).toEqual([
      '1: 3-3 name A, people B+C',
    ]);
    expect(found([['Tên đơn vị', 'Dân số', '', 'Ghi chú'], ['', 'thường xuyên', '', 'nếu có'], unit])).toEqual(['1: 2-3 name A, people B']);
    expect(found([['Tên đơn vị', 'Dân số', 'Ghi chú', ''], ['', '', 'nếu có', 'nếu cần'], unit])).toEqual(['1: 2-3 name A, people B']);
    expect(found([head, ['', 'thường xuyên', 'chính xác'], unit])).toEqual(['1: 2-3 name A, people B, area C']);
  });

  it('names columns under headings that name none, and under no heading', () => {
    expect(
      found([
        ['TT', 'Tên đơn vị', 'Thông tin', 'Khác'],
        ['', '', 'Dân số', 'Diện tích'],
        [1, ...unit],
      ]),
    ).toEqual(['1: 3-3 name B, people C, area D']);
    expect(found([['Tên đơn vị', 'Dân số', ''], ['', '', 'Dân số thường trú'], unit])).toEqual(['1: 3-3 name A, people C+B']);
    expect(found([['Tên đơn vị', 'Dân số', '', 'Ghi chú'], ['(xã)', '(người)', 'vãng lai', ''], unit])).toEqual([
      '1: 3-3 name A, people B+C',
    ]);
    expect(
      found([
        ['', 'Tên đơn vị', 'Dân số'],
        ['gì đó', '(xã)', '(người)'],
        [1, ...unit],
      ]),
    ).toEqual(['1: 2-3 name B, people C']);
  });

  it('is called by both lines', () => {
    expect(headings([head, ['', '(người)', '(km2)'], unit])).toEqual(['Tên đơn vị', 'Dân số (người)', 'Diện tích (km2)']);
    expect(headings([['', 'Tên đơn vị', 'Dân số'], ['Diện tích', '(xã)', '(người)'], unit])).toEqual([
      'Tên đơn vị (xã)',
      'Dân số (người)',
      'Diện tích',
    ]);
    expect(headings([['Tên đơn vị', 'Dân số', '', '', ''], ['', 'Nam', 'Nữ', '', 'Diện tích'], unit])).toEqual([
      'Tên đơn vị',
      'Dân số Nam',
      'Diện tích',
    ]);
  });

  it('covers with a heading the blank cells to its right that go on below', () => {
    expect(
      found([
        ['Tên đơn vị', 'Dân số', '', ''],
        ['', 'Thường trú', 'Tạm trú', 'Cộng'],
        ['Xã A', 1, 2, 3],
      ]),
    ).toEqual(['1: 3-3 name A, people B+C+D']);
    // A blank cell without a text below ends it.
    expect(
      found([
        ['Tên đơn vị', 'Dân số', '', '', ''],
        ['', 'Thường trú', 'Tạm trú', '', 'Nguồn'],
        ['Xã A', 1, 2, '', 'x'],
      ]),
    ).toEqual(['1: 3-3 name A, people B+C']);
  });

  it('goes on under any heading where the row is blank below the names, or below two headings', () => {
    expect(found([['Tên đơn vị', 'Dân số', '', 'Ghi chú'], ['', 'Nam', 'Nữ', 'nếu có'], unit])).toEqual(['1: 3-3 name A, people B+C']);
    expect(
      found([
        ['TT', 'Mã', 'Dân số', '', 'Xã'],
        ['', '', 'Nam', 'Nữ', 'nếu có'],
        [1, 2, 3, 4, 'A'],
      ]),
    ).toEqual(['1: 3-3 people C+D, name E']);
    expect(found([['TT', '', 'Dân số', 'Diện tích', 'Tên đơn vị'], ['', '', 'chưa rõ', 'km2', 'Phường A'], unit])).toEqual([
      '1: 2-3 people C, area D, name E',
    ]);
    // Blank below a number alone it may be the first line of the list.
    expect(found([['TT', 'Dân số', 'Diện tích', 'Tên đơn vị'], ['', 'chưa rõ', 'km2', 'Phường A'], unit])).toEqual([
      '1: 2-3 people B, area C, name D',
    ]);
  });
});

describe('a line of the list', () => {
  it('is no lower half of the header: a section, names, figures, long texts', () => {
    expect(found([head, ['I. Các đơn vị thuộc thành phố', '', ''], unit])).toEqual(['1: 2-3 name A, people B, area C']);
    expect(found([head, ['Xã A', '', ''], other])).toEqual(['1: 2-3 name A, people B, area C']);
    expect(found([head, ['(các xã)', '', ''], unit])).toEqual(['1: 3-3 name A, people B, area C']);
    expect(found([head, ['Xã A', 'chưa rõ', 'chưa rõ'], other])).toEqual(['1: 2-3 name A, people B, area C']);
    expect(found([head, ['Xã A', 1200, 'km2'], other])).toEqual(['1: 2-3 name A, people B, area C']);
    expect(found([head, ['', `(${'v'.repeat(39)})`, 'km2'], unit])).toEqual(['1: 2-3 name A, people B, area C']);
    expect(found([head, ['', `(${'v'.repeat(38)})`, 'km2'], unit])).toEqual(['1: 3-3 name A, people B, area C']);
  });
});

describe('lists below each other', () => {
  it('end before the header of the next; a header that comes again is none', () => {
    expect(found([head, unit, ['Tên đơn vị', 'Ghi chú', 'Dân số'], other])).toEqual([
      '1: 2-2 name A, people B, area C',
      '3: 4-4 name A, people C',
    ]);
    expect(found([head, unit, head, other])).toEqual(['1: 2-4 name A, people B, area C']);
    expect(found([head, unit, ['Tên đơn vị', 'Dân số'], other])).toEqual(['1: 2-4 name A, people B, area C']);
    expect(found([['Tên đơn vị', 'Dân số'], unit, head, other])).toEqual(['1: 2-2 name A, people B', '3: 4-4 name A, people B, area C']);
  });
});

describe('a cell of a list', () => {
  const [list] = lists([head, [' Xã A ', 1200, ''], head, ['tên đơn vị', 'x', ''], ['', '', '']]);

  it('is asked for by what its column is', () => {
    if (list === undefined) throw new Error('one list');
    expect(columnOf(list, 'people')).toEqual({ column: 1, header: 'Dân số', weight: 5 });
    expect([textIn(list, 'name', 1), textIn(list, 'people', 1), textIn(list, 'area', 1)]).toEqual(['Xã A', '1200', '']);
    const [without] = lists([
      ['Tên đơn vị', 'Dân số'],
      ['Xã A', 1],
    ]);
    expect(without === undefined ? '' : [columnOf(without, 'area'), textIn(without, 'area', 1)]).toEqual([null, '']);
  });

  it('is one of the header again where two cells of the row are', () => {
    if (list === undefined) throw new Error('one list');
    expect([1, 2, 3, 4].map((row) => isHeaderAgain(list, row))).toEqual([false, true, false, false]);
    const [two] = lists([
      ['Tên đơn vị', 'Dân số'],
      ['TÊN ĐƠN VỊ', 'dân số'],
      ['Xã A', 1],
    ]);
    expect(two === undefined ? null : isHeaderAgain(two, 1)).toBe(true);
    // Blank where the header's upper line is blank is not the header.
    const [low] = lists([
      ['Tên đơn vị', 'Thông tin', '', ''],
      ['', 'Nguồn', 'Dân số', 'Diện tích'],
      ['Xã A', 'x', '', ''],
    ]);
    expect(low === undefined ? null : isHeaderAgain(low, 2)).toBe(false);
  });
});
