/** What a cell of an edition's sheet may hold where a number stands. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../../tests/support/small-standard';
import { gridOf } from '../../../tests/support/grid-builder';
import { blocksOf } from '../../application/own-edition-blocks';
import type { CellValue } from '../../domain/cell';
import { editionCells, readEditionCells } from './edition-cells';

/** The sheet of the small edition with its total typed in another way: what was read, and what was told. */
function readTotal(typed: CellValue): readonly [unknown, readonly string[]] {
  const total = smallStandard.total.maximum;
  let isDone = false;
  const cells = editionCells(blocksOf(smallStandard)).map((row) =>
    row.map(({ value }) => {
      if (isDone || value !== total) return value;
      isDone = true;
      return typed;
    }),
  );
  const { blocks, faults } = readEditionCells(gridOf(cells));
  return [blocks.edition[0]?.['total'], faults.map(({ fault, named }) => `${fault} ${named}`)];
}

describe('a number typed as a text', () => {
  it.each([
    ['21', 21],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,75', 0.75],
    [' 12 ', 12],
  ])('%s is %d', (typed, expected) => {
    const [total, told] = readTotal(typed);
    expect(total).toMatchObject({ maximum: expected });
    expect(told).toEqual([]);
  });

  it.each(['1.200', '1,200', '12.000', '1.200.000', '1 200', '≥ 5', '4O', 'hai mươi'])(
    '%s could be another number, or is none',
    (typed) => {
      expect(readTotal(typed)[1]).toEqual([`no-number ${typed}`]);
    },
  );
});
