import { describe, expect, it } from 'vitest';
import type { Layout } from '../../tests/support/column-layouts';
import { asked, mapped, noPoints, otherPoints, others, points, tableOf, values, verdicts } from '../../tests/support/column-layouts';
import { only, usual } from '../../tests/support/small-table';
import { textOf } from './cell-text';

describe('value, verdict and points come from one block', () => {
  const noVerdicts = usual.map(() => 'Chưa đạt');

  it.each<[string, Layout, string]>([
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

  it('takes the points of the later year', () => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [['Điểm 2021'], noPoints],
      [['Điểm 2022'], points],
    ]);
    expect(asked(recognition)).toEqual(['F Điểm 2022', 'E Điểm 2021']);
  });

  it.each<[string, Layout, string]>([
    [
      'of the edition’s law beside another',
      [
        [['Theo NQ 1210', 'Điểm'], noPoints],
        [['', 'Đánh giá'], noVerdicts],
        [['Theo NQ 26', 'Điểm'], points],
        [['', 'Đánh giá'], verdicts],
        [['Hiện trạng', ''], values],
      ],
      'H G F',
    ],
    [
      'of the edition’s law, its number glued',
      [
        [['Hiện trạng'], values],
        [['Đánh giá theo Nghị quyết số 1210/2016'], noVerdicts],
        [['Đánh giá theo NQ26'], verdicts],
        [['Điểm NQ1210'], noPoints],
        [['Điểm NQ26'], points],
      ],
      'D F H',
    ],
    [
      'under who gave them',
      [
        [['Thẩm định', 'Điểm'], noPoints],
        [['Tự đánh giá', 'Điểm'], points],
        [['', 'Hiện trạng'], values],
        [['', 'Kết luận'], verdicts],
      ],
      'F G E',
    ],
  ])('and are those %s', (_what, columns, expected) => {
    const recognition = tableOf(columns, { law: '26/2022' });
    expect([mapped(recognition, 'value'), mapped(recognition, 'verdict'), mapped(recognition, 'points')].join(' ')).toBe(expected);
    expect(only(recognition).observations.map(({ filed }) => filed.points)).toEqual([1.5, 0, 0, 2, 0, 0, 1, 1]);
    expect(asked(recognition)).toEqual([]);
  });

  it.each([
    ['Tự đánh giá', 'Thẩm tra'],
    ['Tự chấm', 'Thẩm định'],
    ['Điểm', 'Thẩm định'],
    ['Điểm', 'Phúc tra'],
    ['Điểm tự chấm', 'Điểm thẩm định'],
    ['Điểm tự chấm', 'Điểm đề nghị'],
    ['Lần 1', 'Lần 2'],
    ['TP chấm', 'Tỉnh chấm'],
  ])('are asked about where two have given some: “%s”, “%s”', (one, other) => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [[one], points],
      [[other], otherPoints],
    ]);
    expect(only(recognition).question?.about).toBe('points');
    expect(asked(recognition).toSorted()).toEqual([`E ${one}`, `F ${other}`]);
    // The edition's figures are certain whoever is right.
    expect(mapped(recognition, 'value')).toBe('D');
  });

  it.each(['Chênh lệch điểm', 'Điểm còn thiếu', 'Ghi chú điểm', 'Điểm phấn đấu', 'Điểm tối đa', 'Điểm (max)', 'Thang điểm'])(
    'are never “%s”',
    (heading) => {
      const recognition = tableOf([
        [['Hiện trạng'], values],
        [[heading], otherPoints],
        [['Điểm'], points],
      ]);
      expect([mapped(recognition, 'points'), ...asked(recognition)]).toEqual(['F']);
    },
  );

  it('asks which points are meant where two columns of them differ', () => {
    const recognition = tableOf([
      [['Hiện trạng'], values],
      [['Điểm tự chấm'], points],
      [['Điểm thẩm định'], noPoints],
    ]);
    const { question } = only(recognition);
    expect([question?.about, asked(recognition)]).toEqual(['points', ['E Điểm tự chấm', 'F Điểm thẩm định']]);
    // Points are no values: only a grade hangs on them, where its words contradict what is filed beside it (row 7).
    expect(question?.rows).toEqual(['row-7']);
    expect(question?.candidates[1]?.differs).toEqual(['row-1', 'row-4', 'row-7', 'row-8']);
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
      { code: 'points-out-of', cell: { row: 4, column: 4 }, data: { indicator: '04', points: 2, outOf: 2.5, maximum: 2 } },
    ]);
  });
});
