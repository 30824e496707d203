/** What a table says of the class, the law and the table of the law it was made for, and where it says it. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../tests/support/grid-builder';
import type { CellValue } from '../domain/cell';
import { cellReference } from '../domain/cell';
import { findStandard } from '../editions/catalogue';
import { lawOf, lawSaidIn, titleAbove } from './foreign-law';
import { noHeader } from './table-header';

const longText = 'Bảng chấm điểm theo Nghị quyết 111/2025/UBTVQH15 '.padEnd(220, '.');

type Said = {
  readonly edition?: string;
  readonly sheet?: string;
  readonly title?: readonly CellValue[];
  /** Headings of the two columns of levels. */
  readonly headings?: readonly [string, string];
  readonly codes?: readonly CellValue[];
  /** Rows of the table that are looked at, of those with codes. */
  readonly last?: number;
};

/** The classes that the table says, and what of it is not the edition's, with their cells. */
function said({ edition = 'nq-26-2022', sheet = 'Phụ lục', title = [], headings = ['', ''], codes = ['01', '02'], last }: Said) {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(found.error.code);
  const rows = [...title.map((text) => [text]), ['TT', ...headings], ...codes.map((code) => [code])];
  const grid = gridOf(rows, { sheet });
  const headerRow = title.length;
  const { classes, foreign } = lawSaidIn(
    {
      header: {
        ...noHeader,
        rows: [headerRow],
        texts: new Map([
          [1, headings[0]],
          [2, headings[1]],
        ]),
      },
      levelColumns: [1, 2],
      title: titleAbove(grid, [0], 0, headerRow),
      grid,
      columns: [0, 1],
      firstRow: headerRow + 1,
      lastRow: headerRow + (last ?? codes.length),
    },
    found.value,
  );
  return {
    classes: classes.map(({ urbanClass, cell }) => `${urbanClass} ${cellReference(cell)}`),
    foreign: foreign.map(({ kind, found: other, expected, cell }) => `${kind} ${other} not ${expected} ${cellReference(cell)}`),
  };
}

describe('the class that a table says', () => {
  it('is the edition’s, or another at the first place that names it', () => {
    expect(said({ title: ['Đô thị loại II'] })).toEqual({ classes: ['II A1'], foreign: [] });
    expect(said({ title: ['Chấm điểm', 'Đô thị loại III', 'Đô thị loại III'] })).toEqual({
      classes: ['III A2'],
      foreign: ['class III not II A2'],
    });
  });

  it('is said by a title that names the law or its table, of whatever it speaks besides', () => {
    expect(said({ title: ['Loại III theo Nghị quyết 26/2022/UBTVQH15'] }).classes).toEqual(['III A1']);
    expect(said({ title: ['Bảng 2A, loại III'] }).classes).toEqual(['III A1']);
    expect(said({ title: ['Hàng hóa loại III'] }).classes).toEqual([]);
  });

  it('holds where it stands nearest to the figures: the heading before the title, the title before the sheet', () => {
    expect(said({ headings: ['Mức loại III', ''], title: ['Đô thị loại II'] }).classes).toEqual(['III B3']);
    expect(said({ title: ['Đô thị loại III'], sheet: 'Loại II' }).classes).toEqual(['III A1']);
    expect(said({ sheet: 'Đô thị loại III' }).classes).toEqual(['III A2']);
  });

  it('of several is the one that is said farther off, too', () => {
    const both: readonly [string, string] = ['Mức loại II', 'Mức loại III'];
    expect(said({ headings: both }).classes).toEqual(['II B2', 'III C2']);
    expect(said({ headings: both, title: ['Đô thị loại III'] }).classes).toEqual(['III C3']);
    expect(said({ headings: both, title: ['Đô thị loại III'] }).foreign).toEqual(['class III not II C3']);
    // Of several farther off, the one that is among those nearer by.
    expect(said({ headings: both, title: ['Đô thị loại III, loại IV'] }).classes).toEqual(['III C3']);
    // What is said farther off and is none of them chooses nothing.
    expect(said({ headings: both, title: ['Đô thị loại IV'] }).classes).toHaveLength(2);
    expect(said({ headings: both, title: ['Đô thị loại IV'], sheet: 'Đô thị loại III' }).classes).toEqual(['III C3']);
    // One of two is the edition’s: nothing is foreign.
    expect(said({ headings: both }).foreign).toEqual([]);
  });
});

describe('the law that a table says', () => {
  it('is held against the number of the edition’s own text, which one without a text has not', () => {
    const found = findStandard('nq-26-2022');
    if (!found.ok) throw new Error(found.error.code);
    expect([lawOf(found.value), lawOf({ ...found.value, laws: [] })]).toEqual(['26/2022', '']);
  });

  it('is another where none of its texts names the edition’s', () => {
    expect(said({ title: ['Nghị quyết 1210/2016/UBTVQH13'] }).foreign).toEqual(['law 1210/2016 not 26/2022 A1']);
    expect(said({ title: ['Nghị quyết 1210/2016/UBTVQH13', 'sửa đổi bởi Nghị quyết 26/2022/UBTVQH15'] }).foreign).toEqual([]);
    expect(said({ title: ['Nghị quyết 26/2022/UBTVQH15'] }).foreign).toEqual([]);
  });

  it('is that of the headings of levels where they name one', () => {
    const title = ['Nghị quyết 1210/2016/UBTVQH13'];
    expect(said({ title, headings: ['Mức', 'Mức theo Nghị quyết 26/2022/UBTVQH15'] }).foreign).toEqual([]);
    expect(said({ headings: ['Mức', 'Mức theo Nghị quyết 1210/2016/UBTVQH13'] }).foreign).toEqual(['law 1210/2016 not 26/2022 C2']);
  });
});

describe('the table of the law that a table says', () => {
  const a = 'nq-111-2025/ii';
  const own = ['2A.I.01', '2A.I.02'];

  it('is that of the codes of its rows, first of all', () => {
    expect(said({ edition: a, codes: own }).foreign).toEqual([]);
    expect(said({ edition: a, codes: ['2B.I.01', '2B.I.02'] }).foreign).toEqual(['table 2B not 2A A2']);
    expect(said({ edition: a, codes: ['2B.I.01', '2A.I.02'] }).foreign).toEqual([]);
    expect(said({ edition: a, codes: ['2A.I.01'], title: ['Bảng 2B'] }).foreign).toEqual([]);
    // An edition whose rows have plain numbers has none of these codes.
    expect(said({ codes: ['2B.I.01'] }).foreign).toEqual(['table 2B not  A2']);
  });

  it('is looked for in the rows of the table, 41 of them at most', () => {
    const plain = (count: number): readonly CellValue[] => Array.from({ length: count }, (_, at) => at + 1);
    const under = (count: number, last?: number) =>
      said({ edition: a, codes: [...plain(count), '2B.I.01'], ...(last === undefined ? {} : { last }) }).foreign;
    expect(under(40)).toEqual(['table 2B not 2A A42']);
    expect(under(41)).toEqual([]);
    expect(under(3, 3)).toEqual([]);
    expect(under(3, 4)).toEqual(['table 2B not 2A A5']);
  });

  it('is that of the title, then of the sheet, where they are tables of that law', () => {
    expect(said({ edition: a, title: ['Chấm điểm', 'Bảng 2B'] }).foreign).toEqual(['table 2B not 2A A2']);
    expect(said({ edition: a, title: ['Bảng 2B', 'Bảng 2A'] }).foreign).toEqual([]);
    expect(said({ edition: a, title: ['Bảng 2A'], sheet: 'Bảng 2B' }).foreign).toEqual([]);
    expect(said({ edition: a, sheet: 'Bảng 2B' }).foreign).toEqual(['table 2B not 2A A2']);
    // A title that names no table leaves the sheet to say it.
    expect(said({ edition: a, title: ['Chấm điểm'], sheet: 'Bảng 2B' }).foreign).toEqual(['table 2B not 2A A3']);
    // Captions of a report number their own.
    expect(said({ edition: a, title: ['Bảng 3B'] }).foreign).toEqual([]);
    expect(said({ edition: a, title: ['Bảng 1A'], sheet: 'Bảng 3B' }).foreign).toEqual([]);
  });

  it('of an edition of plain numbers is another, unless the title names that edition’s law', () => {
    expect(said({ title: ['Bảng 2B'] }).foreign).toEqual(['table 2B not  A1']);
    expect(said({ title: ['Bảng 3B'] }).foreign).toEqual([]);
    expect(said({ title: ['Bảng 12B'] }).foreign).toEqual([]);
    expect(said({ title: ['Bảng 2B', 'Nghị quyết 26/2022/UBTVQH15'] }).foreign).toEqual([]);
    expect(said({ title: ['Bảng 2B', 'Nghị quyết 111/2025/UBTVQH15'] }).foreign).toEqual([
      'table 2B not  A1',
      'law 111/2025 not 26/2022 A2',
    ]);
  });
});

describe('the title above a table', () => {
  const above = (rows: readonly (readonly CellValue[])[], from: number, header: number) =>
    titleAbove(gridOf(rows), [0, 1], from, header).map(({ text, cell }) => `${text} ${cellReference(cell)}`);

  it('is the short texts between the table above and its header', () => {
    expect(above([['A', 'B'], ['', '  '], [5, 'C'], ['TT']], 0, 3)).toEqual(['A A1', 'B B1', 'C B3']);
    expect(above([['A', 'B'], ['', '  '], [5, 'C'], ['TT']], 1, 3)).toEqual(['C B3']);
  });

  it('reaches twelve rows up, and holds no paragraph of the report', () => {
    const rows = [['A'], ['B'], ...Array.from({ length: 11 }, () => ['']), ['TT']];
    expect(above(rows, 0, 13)).toEqual(['B A2']);
    expect(above([[longText], ['TT']], 0, 1)).toHaveLength(1);
    expect(above([[`${longText}.`], ['TT']], 0, 1)).toEqual([]);
  });
});
