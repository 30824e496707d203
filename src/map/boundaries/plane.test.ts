import { describe, expect, it } from 'vitest';
import { boxOf, onPlane, planeOf } from './plane';
import type { Polygon, Position } from './polygon';

function place(positions: readonly Position[]): readonly (readonly number[])[] {
  const polygons: readonly Polygon[] = [[positions]];
  const box = boxOf(polygons);
  if (box === null) throw new Error('no box');
  return onPlane(polygons, planeOf(box))
    .flat(2)
    .map(([x, y]) => [Number(x.toFixed(1)), Number(y.toFixed(1))]);
}

describe('positions on the map', () => {
  it('of degrees become kilometres east and south; a degree of longitude is shorter by the cosine of the latitude', () => {
    // At 60° a degree of longitude is half a degree of latitude, 111,195 ÷ 2.
    expect(
      place([
        [105, 60.5],
        [106, 60.5],
        [106, 59.5],
        [105, 59.5],
      ]),
    ).toEqual([
      [0, 0],
      [55.6, 0],
      [55.6, 111.2],
      [0, 111.2],
    ]);
  });

  it('of metres (VN-2000) are scaled alone, north up', () => {
    expect(
      place([
        [430_000, 2_450_000],
        [433_000, 2_450_000],
        [433_000, 2_446_000],
      ]),
    ).toEqual([
      [0, 0],
      [3, 0],
      [3, 4],
    ]);
  });

  it('of web maps are as long as on earth, not as on their own map', () => {
    // At a northing of 2.535.000 m the map is cosh(2.535.000 / 6.378.137) = cosh(0,39745) = 1,0800 times too large: 10,8 km are 10.
    expect(
      place([
        [11_777_000, 2_529_600],
        [11_787_800, 2_529_600],
        [11_787_800, 2_540_400],
      ]),
    ).toEqual([
      [0, 10],
      [10, 10],
      [10, 0],
    ]);
  });

  it('have no box where there are none', () => {
    expect(boxOf([])).toBeNull();
  });
});
