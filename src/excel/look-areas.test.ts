import { describe, expect, it } from 'vitest';
import type { PlannedCell } from '../domain/write-plan';
import { lookAreas } from './look-areas';

/** One letter a cell: its look. */
function rowsOf(...lines: readonly string[]): readonly (readonly PlannedCell[])[] {
  return lines.map((line) => line.split('').map((look) => ({ value: { kind: 'blank' }, look })));
}

/** `look row,column rows×columns`, sorted. */
const told = (...lines: readonly string[]): readonly string[] =>
  lookAreas(rowsOf(...lines))
    .map(({ look, row, column, rows, columns }) => `${look} ${String(row)},${String(column)} ${String(rows)}×${String(columns)}`)
    .sort();

describe('areas of one look', () => {
  it('are one for a table of one look', () => {
    expect(told('aaa', 'aaa', 'aaa')).toEqual(['a 0,0 3×3']);
  });

  it('are columns where columns differ, and end with their row', () => {
    expect(told('hhh', 'abb', 'abb', 'tt')).toEqual(['a 1,0 2×1', 'b 1,1 2×2', 'h 0,0 1×3', 't 3,0 1×2']);
  });

  it('are not joined over a gap, nor where widths differ', () => {
    expect(told('aa', '', 'aa', 'a')).toEqual(['a 0,0 1×2', 'a 2,0 1×2', 'a 3,0 1×1']);
  });

  it('are none for no rows', () => {
    expect(told()).toEqual([]);
  });

  it('cover every cell once', () => {
    const lines = ['abcab', 'abbab', 'aabba', 'aabba', 'bbbbb'];
    const seen = new Map<string, string>();
    for (const area of lookAreas(rowsOf(...lines))) {
      for (let r = area.row; r < area.row + area.rows; r += 1) {
        for (let c = area.column; c < area.column + area.columns; c += 1) {
          expect(seen.has(`${String(r)},${String(c)}`)).toBe(false);
          seen.set(`${String(r)},${String(c)}`, area.look);
        }
      }
    }
    expect(
      lines.map((line, r) =>
        line
          .split('')
          .map((_look, c) => seen.get(`${String(r)},${String(c)}`))
          .join(''),
      ),
    ).toEqual(lines);
  });
});
