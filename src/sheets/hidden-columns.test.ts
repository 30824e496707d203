import { describe, expect, it } from 'vitest';
import { asked, mapped, noPoints, numbers, others, points, readNumbers, tableOf, values } from '../../tests/support/column-layouts';
import type { Row } from '../../tests/support/small-table';
import { only, read, usual } from '../../tests/support/small-table';

const hidden = (...columns: readonly number[]) => ({ hidden: { rows: [], columns } });

describe('a hidden column that could have been meant', () => {
  it.each([
    ['is of a later year', 'Hiện trạng năm 2022', 'Hiện trạng năm 2023'],
    ['has the word of values', 'Hiện trạng', 'Giá trị'],
    ['looks like values by its numbers', 'Hiện trạng', 'Bản gốc'],
    ['is one of two without words', 'Cột A', 'Cột B'],
  ])('is asked about, marked, and never proposed where it %s', (_what, inSight, other) => {
    for (const [first, second, column] of [
      [inSight, other, 4],
      [other, inSight, 3],
    ] as const) {
      const recognition = tableOf(
        [
          [[first], values],
          [[second], others],
          [['Điểm'], points],
        ],
        hidden(column),
      );
      const [proposed, rival] = column === 4 ? ['D', 'E'] : ['E', 'D'];
      expect(asked(recognition)).toEqual([`${proposed} ${inSight}`, `${rival} ${other} (hidden)`]);
      expect(only(recognition).question?.rows).toHaveLength(7);
      // The question says that it is hidden.
      expect(recognition.problems.map(({ code }) => code)).toEqual(['mapping-unsure']);
    }
  });

  it('gives way to figures in sight whatever their heading', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], others],
        [['Cập nhật'], values],
        [['Điểm'], points],
      ],
      hidden(3),
    );
    expect(asked(recognition)).toEqual(['E Cập nhật', 'D Hiện trạng (hidden)']);
  });

  it.each([
    ['is of an earlier year', 'Hiện trạng 2022', 'Hiện trạng 2021', others],
    ['differs in a few rows', 'Hiện trạng', 'Số liệu', values.map((value, at) => (at === 3 || at === 7 ? '9' : value))],
    ['says the same', 'Hiện trạng', 'Số liệu', values],
  ])('is only told where it %s', (_what, inSight, other, cells) => {
    const recognition = tableOf(
      [
        [[inSight], values],
        [[other], cells],
        [['Điểm'], points],
      ],
      hidden(4),
    );
    expect([mapped(recognition, 'value'), ...asked(recognition)]).toEqual(['D']);
    expect(readNumbers(recognition)).toEqual(numbers);
    expect(recognition.problems.map(({ code, severity, data }) => [code, severity, data])).toEqual([
      ['hidden-columns', 'info', { sheet: 'Sheet1', columns: 'E', isRead: false }],
    ]);
  });

  it('is asked about in a single row where it is of a later year', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng 2022'], values],
        [['Hiện trạng 2023'], values.map((value, at) => (at === 3 ? '2,9' : value))],
        [['Điểm'], points],
      ],
      hidden(4),
    );
    expect(only(recognition).question?.rows).toEqual(['row-4']);
  });

  it('is asked about as points too', () => {
    const recognition = tableOf(
      [
        [['Hiện trạng'], values],
        [['Điểm tự chấm'], points],
        [['Điểm thẩm định'], noPoints],
      ],
      hidden(5),
    );
    expect(asked(recognition)).toEqual(['E Điểm tự chấm', 'F Điểm thẩm định (hidden)']);
  });
});

describe('what is hidden and read', () => {
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
