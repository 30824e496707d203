/** Where a table of money begins and ends on a sheet, and which of its columns are figures. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { columnLetters } from '../../domain/cell';
import { findMoneyTables } from './find-tables';

type Row = readonly CellValue[];
type Rows = readonly Row[];

/** Of each table the header's first line, the table's lines, and its columns by block: `1: 2-3 A name, B figure`. */
function foundIn(rows: Rows, options: GridOptions, from: number): readonly string[] {
  return findMoneyTables(gridOf(rows, options)).map(({ headerRow, firstRow, lastRow, blocks }) => {
    const columns = blocks.map((block) => block.columns.map(({ column, role }) => `${columnLetters(column)} ${role}`).join(', '));
    const line = (row: number): string => String(row - from + 1);
    return `${line(headerRow)}: ${line(firstRow)}-${line(lastRow)} ${columns.join(' / ')}`;
  });
}

/** The same wherever on the sheet the cells begin. */
function found(rows: Rows, options: GridOptions = {}): readonly string[] {
  const tables = foundIn(rows, options, 0);
  if (options.top === undefined) expect(foundIn(rows, { ...options, top: 200 }, 200)).toEqual(tables);
  return tables;
}

const head: Row = ['Nội dung', 'Năm 2022'];
const revenue: Row = ['Tổng thu', 188];
const expenditure: Row = ['Tổng chi', 180];
const plain: Rows = [head, revenue, expenditure];
const blankRow: Row = ['', ''];

describe('a header', () => {
  it('is a line of names and years with figures below', () => {
    expect(found(plain)).toEqual(['1: 2-3 A name, B figure']);
    expect(
      found([
        ['Nội dung', 2022, 2023],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 2-2 A name, B figure, C figure']);
  });

  it('stands where the sheet’s cells begin', () => {
    expect(found([['UBND thành phố'], ...plain], { top: 4, left: 2 })).toEqual(['6: 7-8 C name, D figure']);
  });

  it('is none on a sheet that names neither revenue nor expenditure', () => {
    expect(found([head, ['Dân số', 188]])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('has no figure among its cells, and no text of more than 120 letters', () => {
    expect(
      found([
        ['Nội dung', 'Năm 2022', 12.5],
        ['Tổng thu', 188, 1],
      ]),
    ).toEqual([]);
    const long = (length: number): string => `Thực hiện năm 2022 ${'v'.repeat(length - 19)}`;
    expect(found([['Nội dung', long(120)], revenue])).toEqual(['1: 2-2 A name, B figure']);
    expect(found([['Nội dung', long(121)], revenue])).toEqual([]);
  });

  it('has its figures within twenty lines', () => {
    const blanks = (count: number): Rows => Array.from({ length: count }, () => ['', '']);
    expect(found([head, ...blanks(19), revenue])).toEqual(['1: 2-21 A name, B figure']);
    expect(found([head, ...blanks(20), revenue])).toEqual([]);
    // Amounts that look like years are figures too.
    expect(found([head, ['Tổng thu', 2022]])).toEqual(['1: 2-2 A name, B figure']);
    expect(found([head, ['Tổng thu', '188,5']])).toEqual(['1: 2-2 A name, B figure']);
    expect(found([head, ['Tổng thu', 'chưa có']])).toEqual([]);
  });

  it('is not the line of the unit, nor the one that numbers the columns', () => {
    expect(
      found([
        ['Đơn vị tính', 'triệu đồng'],
        ['Tổng thu', 188],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['A', 'B', 1, 2],
        ['Tổng thu', 188, 1, 1],
      ]),
    ).toEqual([]);
    expect(found([['Đơn vị: tỷ đồng năm 2022', ''], ...plain])).toEqual(['2: 3-4 A name, B figure']);
  });

  it('is more than one text, unless its years stand below', () => {
    expect(found([['Năm 2022'], ['Tổng thu'], [188]])).toEqual([]);
    expect(found([['', 'Năm 2022'], ['Nội dung', ''], revenue])).toEqual(['1: 3-3 A name, B figure']);
  });
});

describe('amounts that look like years', () => {
  it.each<[string, Row, readonly string[]]>([
    ['behind a line’s name', ['Tổng thu', 2000, 2050], []],
    ['behind a time', ['Thực hiện năm 2018', 2000, 2001], []],
    ['of no order, behind words that name nothing', ['Xã A', 2000, 2050], []],
    ['in their order, behind words that name nothing', ['Xã A', 2021, 2022], ['1: 2-2 A unknown, B figure, C figure']],
    ['of no order, behind nothing', [2022, 2000], []],
    ['behind a heading, in their order', ['Nội dung', 2021, 2022], ['1: 2-2 A name, B figure, C figure']],
    ['behind a heading, with a year left out', ['Nội dung', 2021, 2023], ['1: 2-2 A name, B figure, C figure']],
    ['behind a line’s name and a heading, in their order', ['Nội dung', 'Tổng thu', 2021, 2022], ['1: 2-2 A name, B figure, C figure']],
    ['behind a line’s name and a heading, of no order', ['Nội dung', 'Tổng thu', 2000, 2050], []],
    ['downwards', ['Nội dung', 'Tổng thu', 2022, 2021], []],
  ])('%s: %j', (_, first, expected) => {
    expect(found([first, ['Tổng thu', 188, 190, 200]]).map((each) => each.replace(/, D .*$/, ''))).toEqual(expected);
  });
});

describe('a header of several lines', () => {
  it('goes on under what its names do not head', () => {
    expect(
      found([
        ['Nội dung', 'Năm 2022', ''],
        ['', 'Dự toán', 'Thực hiện'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 3-3 A name, B figure, C figure']);
    // The names are headed in the lower line, under blank cells.
    expect(
      found([
        ['', 'Năm 2022', ''],
        ['Nội dung', 'Dự toán', 'Thực hiện'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 3-3 A name, B figure, C figure']);
  });

  it('ends before a line under its names: that is a line of the table', () => {
    expect(found([head, ['Tổng thu', 'chưa có'], expenditure])).toEqual(['1: 2-3 A name, B figure']);
    expect(found([['', 'Năm 2022'], ['Nội dung', ''], ['Tổng thu', 'chưa có'], expenditure])).toEqual(['1: 3-4 A name, B figure']);
  });

  it('ends before a line under one of its names', () => {
    const side: Rows = [
      ['Nội dung thu', 'Năm 2022', 'Nội dung chi', 'Năm 2022'],
      ['', 'chưa có', 'Tổng chi', 'chưa có'],
      ['Tổng thu', 188, 'Chi khác', 1],
    ];
    expect(found(side)).toEqual(['1: 2-3 A name, B figure / C name, D figure']);
  });

  it('has the units of its columns in a line', () => {
    expect(
      found([
        ['Nội dung', 'Năm 2022', 'Năm 2023'],
        ['', 'triệu đồng', 'tỷ đồng'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 3-3 A name, B figure, C figure']);
  });

  it('of one text alone is none', () => {
    expect(found([['', 'Năm 2022'], revenue])).toEqual([]);
  });

  it('ends before its unit, a blank line and the line that numbers the columns', () => {
    const rows = (between: Row): Rows => [['Nội dung', 'Năm 2022', ''], between, ['', 'Dự toán', 'Thực hiện'], ['Tổng thu', 188, 190]];
    // `Dự toán` heads a table of its own, below a title.
    const below = '3: 4-4 A unknown, B figure, C figure';
    expect(found(rows(['', 'triệu đồng', '']))).toEqual([below]);
    expect(found(rows(['', '', '']))).toEqual(['1: 2-2 A name, B figure, C unknown', below]);
    expect(found(rows(['', 'A', 'B']))).toEqual(['1: 2-2 A name, B figure, C unknown', below]);
  });

  it('has five lines at most', () => {
    const levels = (count: number): Rows => Array.from({ length: count }, (_, level) => ['', `Cột ${'i'.repeat(level + 1)}`, '']);
    const last: Row = ['', 'Dự toán', 'Thực hiện'];
    const line: Row = ['Tổng thu', 188, 190];
    expect(found([['Nội dung', 'Năm 2022', ''], ...levels(3), last, line])).toEqual(['1: 6-6 A name, B figure, C figure']);
    expect(found([['Nội dung', 'Năm 2022', ''], ...levels(4), last, line])).toEqual([
      '1: 6-5 A name, B figure, C unknown',
      '6: 7-7 A unknown, B figure, C figure',
    ]);
  });

  it('without a word for names goes on only beside or below its years', () => {
    expect(
      found([
        ['', 'Năm 2022', ''],
        ['', 'Dự toán', 'Thực hiện'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 3-3 A unknown, B figure, C figure']);
    expect(
      found([
        ['', 'Năm 2022', 'Năm 2023'],
        ['Xã', 'Dự toán', 'Dự toán'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 2-1 A unknown, B figure, C figure', '2: 3-3 A unknown, B figure, C figure']);
    expect(
      found([
        ['', 'Dự toán', 'Thực hiện'],
        ['', 'Năm 2022', 'Năm 2022'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 3-3 A unknown, B figure, C figure']);
    expect(
      found([
        ['', '6 tháng đầu năm', 'Dự toán'],
        ['', 'Năm 2022', 'Năm 2022'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 3-3 A unknown, B figure, C figure']);
    expect(
      found([
        ['Biểu 1', '', 'Năm 2022'],
        ['STT', 'Nội dung', 'Dự toán'],
        ['1', 'Tổng thu', 188],
      ]),
    ).toEqual(['1: 2-1 A unknown, B unknown, C figure', '2: 3-3 A number, B name, C figure']);
    // A heading of names under another heading is no part of this header.
    expect(
      found([
        ['Biểu 1', 'Năm 2022', 'Năm 2023'],
        ['Nội dung', 'Dự toán', 'Dự toán'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 2-1 A unknown, B figure, C figure', '2: 3-3 A name, B figure, C figure']);
  });
});

describe('what names the lines', () => {
  it('stands to the left of the figures: names, years, or words of a column without a heading', () => {
    expect(
      found([
        ['Năm', 'Thu ngân sách'],
        [2022, 188],
      ]),
    ).toEqual(['1: 2-2 A year, B figure']);
    expect(
      found([
        ['', 'Năm 2022', 'Năm 2023'],
        ['Tổng thu', 188, 190],
      ]),
    ).toEqual(['1: 2-2 A unknown, B figure, C figure']);
    expect(
      found([
        ['', 'Tổng thu', 'Tổng chi'],
        ['2022', 188, 190],
      ]),
    ).toEqual(['1: 2-2 A unknown, B figure, C figure']);
    expect(
      found([
        ['', 'Tổng thu', 'Tổng chi'],
        ['x', 188, 190],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['', 'Tổng thu', 'Tổng chi'],
        ['12022', 188, 190],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['TT', 'Tổng thu', 'Tổng chi'],
        ['Xã', 188, 190],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['Năm 2022', 'Năm 2023', ''],
        [188, 190, 'Tổng thu'],
      ]),
    ).toEqual([]);
  });

  it('is no longer number, and nothing to the right of the figures', () => {
    expect(
      found([
        ['', 'Tổng thu', 'Tổng chi'],
        ['20225', 188, 190],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['Năm 2022', 'Năm 2023', '', 'Ghi chú'],
        [188, 190, 'Tổng thu', 'x'],
      ]),
    ).toEqual([]);
  });

  it('stands within forty lines', () => {
    const lines = (count: number): Rows => Array.from({ length: count }, () => ['', 188, 190]);
    const years: Row = ['', 'Năm 2022', 'Năm 2023'];
    expect(found([years, ...lines(39), ['Tổng thu', 188, 190]])).toEqual(['1: 2-41 A unknown, B figure, C figure']);
    expect(found([years, ...lines(40), ['Tổng thu', 188, 190]])).toEqual([]);
  });

  it('begins a table beside the table', () => {
    expect(
      found([
        ['Nội dung thu', 'Năm 2022', 'Nội dung chi', 'Năm 2022'],
        ['Tổng thu', 188, 'Tổng chi', 180],
      ]),
    ).toEqual(['1: 2-2 A name, B figure / C name, D figure']);
  });
});

describe('tables below each other', () => {
  it('end before the header of the next', () => {
    expect(found([...plain, blankRow, ['Nội dung', 'Năm 2023'], revenue])).toEqual(['1: 2-4 A name, B figure', '5: 6-6 A name, B figure']);
  });

  it('are one where the same header comes again on a new page', () => {
    expect(found([...plain, head, revenue])).toEqual(['1: 2-5 A name, B figure']);
    expect(found([...plain, blankRow, head, revenue])).toEqual(['1: 2-6 A name, B figure']);
    expect(found([...plain, ['Tổng thu', 2022], head, revenue])).toEqual(['1: 2-6 A name, B figure']);
    expect(found([head, head, revenue])).toEqual(['1: 2-3 A name, B figure']);
  });

  it('are two where a title stands between, or the same headings in other columns', () => {
    expect(found([...plain, ['II. Ngân sách xã'], head, revenue])).toEqual(['1: 2-4 A name, B figure', '5: 6-6 A name, B figure']);
    expect(found([...plain, ['II. Ngân sách xã'], blankRow, head, revenue])).toEqual([
      '1: 2-5 A name, B figure',
      '6: 7-7 A name, B figure',
    ]);
    expect(found([head, ['II. Ngân sách xã'], head, revenue])).toEqual(['1: 2-2 A name, B figure', '3: 4-4 A name, B figure']);
    expect(found([['', ...head], ['', ...revenue], head, revenue])).toEqual([
      '1: 2-2 A unknown, B name, C figure',
      '3: 4-4 A name, B figure, C unknown',
    ]);
  });

  it('are one where a section of the first says a kind beside its number, and not over its figures', () => {
    expect(
      found([
        ['Nội dung', 'Mã số', 'Năm 2022'],
        ['Tổng thu', 100, 188],
        ['Phần hai', 'Dự toán', ''],
        ['Tổng chi', 200, 180],
      ]),
    ).toEqual(['1: 2-4 A name, B number, C figure']);
  });
});

describe('prose', () => {
  /** Lines that could head figures and do not, each above a figure of its own. */
  const prose = (count: number): Rows =>
    Array.from({ length: count }, (_, line): Rows => [[`Theo kế hoạch năm 2021, mục ${'i'.repeat(line + 1)}`], ['', 0.5]]).flat();
  const line: Row = ['Tổng thu', 188, 190];

  it('is looked at for sixty lines: no header without a word for names is found below more', () => {
    const years: Row = ['', 'Năm 2022', 'Năm 2023'];
    expect(found([...prose(59), years, line])).toEqual(['119: 120-120 A unknown, B figure, C figure']);
    expect(found([...prose(60), years, line])).toEqual([]);
  });

  it('of any length ends before a header with a word for names', () => {
    expect(found([...prose(60), ['Nội dung', 'Năm 2022', 'Năm 2023'], line])).toEqual(['121: 122-122 A name, B figure, C figure']);
    // Headers with such a word are not counted, nor are lines that could head nothing.
    const hamlets = Array.from({ length: 60 }, (_, at): Rows => [[`Ấp ${'i'.repeat(at + 1)}`], ['', 0.5]]).flat();
    expect(found([...hamlets, ['', 'Năm 2022', 'Năm 2023'], line])).toHaveLength(1);
    const tables = Array.from({ length: 60 }, (_, at): Rows => [['Nội dung', `Năm ${String(1990 + at)}`], revenue]).flat();
    expect(found([...tables, ['', 'Năm 2022', 'Năm 2023'], line])).toHaveLength(61);
  });
});
