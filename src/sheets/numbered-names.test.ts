import { describe, expect, it } from 'vitest';
import { numbers, readNumbers } from '../../tests/support/column-layouts';
import type { Row } from '../../tests/support/small-table';
import { read, usual } from '../../tests/support/small-table';
import { textOf } from './cell-text';

describe('names that lead with a number', () => {
  it.each(['Tiêu chuẩn 0%d: ', 'TIÊU CHUẨN %d. ', 'Chỉ tiêu %d – ', 'Chỉ tiêu số %d: ', 'Tiêu chuẩn (%d): '])('%s', (lead) => {
    const rows = usual.map((row, at): Row => [
      lead.replace('%d', String(at + 1)) + textOf(row[1] ?? null),
      row[2] ?? '',
      row[5] ?? '',
      row[7] ?? '',
    ]);
    const recognition = read([['Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Điểm'], ...rows]);
    expect(readNumbers(recognition)).toEqual(numbers);
    expect(recognition.problems).toEqual([]);
  });
});
