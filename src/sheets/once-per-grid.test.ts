import { describe, expect, it } from 'vitest';
import type { Grid } from '../domain/grid';
import { oncePerGrid } from './once-per-grid';

describe('an answer about a sheet', () => {
  it('is worked out anew when the sheet was read anew', () => {
    const grid: Grid = { sheet: 'A', top: 0, left: 0, values: [[1]], formats: [['General']], merges: [], visibility: 'visible' };
    let asked = 0;
    const answer = oncePerGrid(({ values }) => {
      asked += 1;
      return values[0]?.[0];
    });
    expect([answer(grid), answer(grid)]).toEqual([1, 1]);
    expect(answer({ ...grid, values: [[2]] })).toBe(2);
    expect(asked).toBe(2);
  });
});
