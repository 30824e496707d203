/** Where on a sheet an edition begins, and which sheets hold none. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { blockIds, blockTitle, editionSheetTitle } from './edition-titles';
import { editionColumn, isEditionSheet } from './find-edition';

const [one = '', two = '', three = '', four = ''] = blockIds.map(blockTitle);
const column = (rows: readonly (readonly CellValue[])[]): number | null => editionColumn(gridOf(rows));

describe('a sheet of an edition', () => {
  it('is known by three titles of its blocks in one column, whatever stands around them', () => {
    expect(column([['Ghi chú'], [one], ['a', 1], [two], [null], [three]])).toBe(0);
    expect(column([[` ${one} `], [two.normalize('NFD')], [three]])).toBe(0);
  });

  it('begins in the column that has most of them, the sixth at the latest', () => {
    expect(
      column([
        ['x', '', one],
        ['', one, two],
        ['', two, three],
        ['', three, ''],
        ['', four, ''],
      ]),
    ).toBe(1);
    const at = (left: number): number | null =>
      column([one, two, three].map((title) => [...Array.from({ length: left }, () => 'x'), title]));
    expect([at(5), at(6)]).toEqual([5, null]);
  });

  it('is known by its own title alone, in its first cell', () => {
    expect(column([[editionSheetTitle], ['x']])).toBe(0);
    expect(column([['x'], [editionSheetTitle]])).toBeNull();
    expect(isEditionSheet(gridOf([[editionSheetTitle]]))).toBe(true);
  });
});

describe('a sheet that is none', () => {
  it('has fewer titles, one of them several times, or in several columns', () => {
    expect(column([[one], [two], ['Khác']])).toBeNull();
    expect(column([[one], [one], [two]])).toBeNull();
    expect(column([[one, two, three]])).toBeNull();
    expect(column([[1], [null], [true]])).toBeNull();
    expect(isEditionSheet(gridOf([['TT', 'Tên']]))).toBe(false);
  });
});
