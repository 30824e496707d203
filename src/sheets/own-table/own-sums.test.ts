/** Rows that head others, and what a table's parts print against what their rows add up to. Figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { cellReference } from '../../domain/cell';
import { gridOf } from '../../../tests/support/grid-builder';
import { inOneCell, inTwoColumns, onTwoLines, withCells } from '../../../tests/support/class-four-tables';
import type { Cells } from '../../../tests/support/class-four-tables';
import { readOwnTable } from './own-standard';
import type { OwnTable } from './own-standard';

function read(cells: Cells): OwnTable {
  const own = readOwnTable(gridOf(cells, { sheet: 'Chấm điểm' }));
  if (own === null) throw new Error('no table');
  return own;
}

const sums = ({ problems }: OwnTable): readonly string[] =>
  problems.flatMap((one) =>
    one.code === 'own-sum'
      ? [
          `${one.data.what} ${one.data.name} ${String(one.data.printed)} ≠ ${String(one.data.sum)} ${one.cell === null ? '' : cellReference(one.cell)}`,
        ]
      : [],
  );
const maximum = ({ standard }: OwnTable): number => standard.indicators.reduce((sum, { points }) => sum + points.maximum, 0);

/** A row put in front of another, counted from 0. */
const put = (cells: Cells, at: number, row: Cells[number]): Cells => [...cells.slice(0, at), row, ...cells.slice(at)];

describe('a heading whose text has a figure in it', () => {
  // Rows of `onTwoLines`: 2 is section I, 3 to 6 its two standards of 6 and 4 points; in all 21.
  it.each([
    ['stands in the column of numbers, merged over the name', ['Nhóm tiêu chuẩn 1: quy mô dân số', '', '', '', '10 - 7', '', '']],
    ['says nothing that headings say', ['Quy mô theo 2 tiêu chuẩn', '', '', '', '10 - 7', '', '']],
    ['is numbered with its criterion, and says that it is a group', ['1.1', 'Nhóm tiêu chuẩn quy mô', '', '', '10 - 7', '', '']],
    ['is numbered and has the points of the rows below', ['I.1', 'Quy mô', '', '', '10 - 7', '', '10']],
  ])('is no standard of its own, whose points would count twice: it %s', (_what, row) => {
    const own = read(put(onTwoLines(), 3, row));
    expect(own.standard.indicators).toHaveLength(6);
    expect(maximum(own)).toBe(21);
    expect(sums(own)).toEqual([]);
    expect(own.faulty.size).toBe(0);
  });

  it('is none where its group lies in a numbered one', () => {
    const table = put(
      put(withCells(inOneCell(), [2, 0, '1'], [2, 1, 'Quy mô và mật độ']), 3, ['1.1', 'Dân số', '', '', '6 - 4', '', '']),
      5,
      ['1.2', 'Mật độ', '', '', '4 - 3', '', ''],
    );
    const own = read(table);
    expect(own.standard.indicators).toHaveLength(6);
    expect(maximum(own)).toBe(21);
    expect(sums(own)).toEqual([]);
  });
});

describe('a row that lost its levels', () => {
  it.each([
    ['has a unit', ['7', 'Cấp nước', '%', '', '3,0', '', '']],
    ['has a value', ['7', 'Cấp nước', '', '', '3,0', 82, '']],
    ['has other points than the rows below', ['7', 'Cấp nước', '', '', '3,0', '', '']],
    ['has a number and no name', ['7', '', '', '', '3,0', '', '']],
  ])('stays a standard that waits where it %s', (_what, row) => {
    const own = read(put(onTwoLines(), 7, row));
    expect(own.standard.indicators).toHaveLength(7);
    expect(own.faulty.size).toBe(1);
  });
});

describe('what a part prints against its rows', () => {
  it('is told with its cell where the rows have more', () => {
    // Row 1 earns 60 for 6: section I prints 10 and has 64, the table 21 and 75.
    expect(sums(read(withCells(inTwoColumns(), [3, 6, '60'])))).toEqual([
      'section I Quy mô và mật độ dân số 10 ≠ 64 G3',
      'total  21 ≠ 75 G12',
    ]);
  });

  it('is told where the rows have less, a row lost', () => {
    const table = inTwoColumns();
    expect(sums(read([...table.slice(0, 4), ...table.slice(5)]))).toEqual([
      'section I Quy mô và mật độ dân số 10 ≠ 6 G3',
      'total  21 ≠ 17 G11',
    ]);
  });

  it('is not told twice where a row below has points that cannot be read: that row is told', () => {
    const own = read(withCells(inTwoColumns(), [3, 5, ''], [3, 6, 'sáu']));
    expect(own.problems.map(({ code }) => code)).toEqual(['own-level']);
    expect(own.standard.isComplete).toBe(false);
  });

  it('is told where a row with points that cannot be read has more all the same', () => {
    expect(sums(read(withCells(inTwoColumns(), [3, 5, ''], [3, 6, '60'])))).toHaveLength(2);
  });

  it('says nothing of a table that adds up', () => {
    expect(sums(read(onTwoLines()))).toEqual([]);
  });
});

describe('a table that prints no total', () => {
  it('is told where its rows have more than the 100 points of every law', () => {
    // Rows 1 and 5 earn 60 and 30 for 6 and 3, and their sections print no points: 21 + 54 + 27 = 102. The empty total is at G12.
    const bare = withCells(inTwoColumns(null), [2, 5, ''], [2, 6, ''], [8, 5, ''], [8, 6, '']);
    const own = read(withCells(bare, [3, 6, '60'], [9, 6, '30']));
    expect(sums(own)).toEqual(['unprinted  100 ≠ 102 G12']);
    expect(own.standard.unknown.map(({ text }) => text).join('\n')).toContain('trên 100 điểm');
  });

  it('may have 100 and less', () => {
    expect(sums(read(inTwoColumns(null)))).toEqual([]);
  });
});
