import { describe, expect, it } from 'vitest';
import type { Grid } from '../domain/grid';
import { oncePerGrid, remembered } from './remembered';

describe('an answer about a text', () => {
  it('is worked out once, also where it is null', () => {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return text === 'm²' ? 'area' : null;
    });
    expect([answer('m²'), answer('?'), answer('m²'), answer('?')]).toEqual(['area', null, 'area', null]);
    expect(asked).toEqual(['m²', '?']);
  });

  it('is forgotten before it fills the memory, and then worked out again', () => {
    let asked = 0;
    const answer = remembered((text) => {
      asked += 1;
      return text.length;
    });
    for (let number = 0; number <= 5000; number += 1) answer(String(number));
    expect(answer('0')).toBe(1);
    expect(asked).toBe(5002);
  });
});

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
