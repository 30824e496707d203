import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../../tests/support/listed-unit';
import type { Polygon, Ring } from '../boundaries/polygon';
import { unitKey } from '../../language/unit-name';
import { areaDifferences } from './area-check';

/** A square of kilometres. */
function square(side: number, from = 0): Ring {
  const to = from + side;
  return [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
}

function against(area: number | null, ...polygons: readonly Polygon[]) {
  const unit = listedUnit({ name: 'Cẩm Giàng', kind: 'commune', area });
  return areaDifferences([unit], new Map([[unitKey('Cẩm Giàng'), polygons]]));
}

describe('outlines held against the areas of the sheet', () => {
  it('are told where they differ by more than a tenth, with both figures', () => {
    // 3 km × 3 km = 9 km²: a tenth of 10 is 1, of 8,1 it is 0,81, of 12 it is 1,2.
    expect(against(12, [square(3)])).toEqual([{ unit: 'Cẩm Giàng', drawn: 9, listed: 12 }]);
    expect(against(8.1, [square(3)])).toHaveLength(1);
    expect(against(9.6, [square(3)])).toEqual([]);
    expect(against(8.5, [square(3)])).toEqual([]);
  });

  it('count every part, and no hole', () => {
    // 16 + 1 − 4 = 13 km².
    expect(against(13, [square(4), square(2, 1)], [square(1, 10)])).toEqual([]);
    expect(against(17, [square(4), square(2, 1)], [square(1, 10)])).toMatchObject([{ drawn: 13 }]);
  });

  it('say nothing of a ward that is a street’s width off, nor of one without an area', () => {
    // 0,3 km × 0,3 km = 0,09 km², 0,08 off.
    expect(against(0.17, [square(0.3)])).toEqual([]);
    expect(against(null, [square(3)])).toEqual([]);
  });
});
