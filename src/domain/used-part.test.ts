import { describe, expect, it } from 'vitest';
import { listed, usedBounds, usedPart } from './used-part';
import type { UsedPart } from './used-part';

type Cell = readonly [row: number, column: number];

function partOf(cells: readonly Cell[], limit = 10_000): UsedPart {
  const walk = (take: (row: number, column: number) => void): void => {
    for (const [row, column] of cells) take(row, column);
  };
  const bounds = usedBounds();
  walk(bounds.add);
  return usedPart(bounds.part(), limit, () => listed(walk));
}

/** `rows` × `columns` filled cells from a corner. */
function block(rows: number, columns: number, top = 0, left = 0): readonly Cell[] {
  return Array.from({ length: rows * columns }, (_cell, at): Cell => [top + Math.floor(at / columns), left + (at % columns)]);
}

describe('the part of a sheet that is read', () => {
  it('is the rectangle around every filled cell, and nothing of a blank sheet', () => {
    expect(partOf(block(4, 3, 2, 1))).toEqual({ top: 2, left: 1, rows: 4, columns: 3, leftOut: null });
    expect(partOf([])).toEqual({ top: 0, left: 0, rows: 0, columns: 0, leftOut: null });
  });

  it.each<[string, Cell]>([
    ['in the last row', [1_048_575, 2]],
    ['in the last column', [3, 16_383]],
    ['in the last corner', [1_048_575, 16_383]],
  ])('leaves one cell %s out, and says where it stands', (_where, [row, column]) => {
    expect(partOf([...block(20, 4), [row, column]])).toEqual({ top: 0, left: 0, rows: 20, columns: 4, leftOut: { count: 1, row, column } });
  });

  it('keeps a small sheet whole, however far apart its cells stand', () => {
    expect(partOf([...block(20, 1), [2000, 0]])).toMatchObject({ rows: 2001, leftOut: null });
  });

  it('leaves nothing out where what is far away is no trifle', () => {
    expect(partOf([...block(20, 4), ...block(20, 4, 900_000)])).toMatchObject({ rows: 900_020, leftOut: null });
    expect(
      partOf([
        [0, 0],
        [20_000, 19],
      ]),
    ).toMatchObject({ rows: 20_001, leftOut: null });
  });

  it('keeps a long table whole: its rows are near one another', () => {
    expect(partOf(block(20_000, 2))).toMatchObject({ rows: 20_000, leftOut: null });
  });
});
