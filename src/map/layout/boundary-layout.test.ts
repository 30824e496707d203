import { describe, expect, it } from 'vitest';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Polygon } from '../boundaries/polygon';
import { flatBoundaries, layoutBoundaries } from './boundary-layout';
import { outlinePath, placeInside, ringArea } from './outline-path';
import type { PlacedUnit } from './unit-layout';

function unit(name: string, ...neighbours: readonly string[]): AdministrativeUnit {
  return {
    name,
    kind: 'commune',
    isInCity: false,
    area: 1,
    people: 1,
    peopleYear: 2019,
    code: null,
    parent: null,
    neighbours,
    nameCell: null,
    areaCell: null,
    peopleCell: null,
  };
}

/** A square of metres in the manner of VN-2000, 3 km wide: its south-west corner in kilometres from one far out. */
function square(east: number, north: number): readonly Polygon[] {
  const [x, y] = [500_000 + east * 1000, 2_400_000 + north * 1000];
  return [
    [
      [
        [x, y],
        [x + 3000, y],
        [x + 3000, y + 3000],
        [x, y + 3000],
        [x, y],
      ],
    ],
  ];
}

describe('an outline', () => {
  it('is a path of quarters of a unit without places that fall together, and keeps a border in common', () => {
    const left: Polygon = [
      [
        [0, 0],
        [10, 0],
        [10, 5.03],
        [10.01, 5.04],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ];
    const right: Polygon = [
      [
        [10, 10],
        [10.01, 5.04],
        [10, 5.03],
        [10, 0],
        [20, 0],
        [20, 10],
        [10, 10],
      ],
    ];
    expect(outlinePath([left], 1)).toBe('M0 0L10 0L10 5L10 10L0 10L0 0Z');
    expect(outlinePath([right], 1)).toBe('M10 10L10 5L10 0L20 0L20 10L10 10Z');
    expect(outlinePath([left], 0.01)).toBe('');
  });

  it('has its mark inside, also where it is bent around its middle or has a hole there', () => {
    // A “C” open to the east: its middle is outside.
    const bent: Polygon = [
      [
        [0, 0],
        [9, 0],
        [9, 2],
        [3, 2],
        [3, 7],
        [9, 7],
        [9, 9],
        [0, 9],
        [0, 0],
      ],
    ];
    const [x, y] = placeInside([bent]);
    expect(x > 0 && x < 9 && y > 0 && y < 9 && (x < 3 || y < 2 || y > 7)).toBe(true);
    const holed: Polygon = [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      [
        [3, 3],
        [7, 3],
        [7, 7],
        [3, 7],
        [3, 3],
      ],
    ];
    const [inX, inY] = placeInside([holed]);
    expect(inX > 3 && inX < 7 && inY > 3 && inY < 7).toBe(false);
    expect(ringArea(bent[0] ?? [])).toBe(51);
  });

  it('of several parts has its mark in the largest', () => {
    const small: Polygon = [
      [
        [100, 100],
        [101, 100],
        [101, 101],
        [100, 101],
        [100, 100],
      ],
    ];
    const large: Polygon = [
      [
        [0, 0],
        [8, 0],
        [8, 8],
        [0, 8],
        [0, 0],
      ],
    ];
    expect(placeInside([small, large])).toEqual([4, 4]);
  });
});

describe('the layout on outlines', () => {
  const units = [unit('A', 'B', 'D'), unit('B'), unit('C'), unit('D')];
  const flat = flatBoundaries({
    shapes: new Map([
      ['a', square(0, 0)],
      ['b', square(3, 0)],
    ]),
    missing: [],
    others: [
      { number: 3, properties: new Map(), polygons: square(1, 3), fault: null },
      { number: 4, properties: new Map(), polygons: square(90, 90), fault: null },
    ],
    problems: [],
  });
  if (flat === null) throw new Error('nothing to draw');
  const layout = layoutBoundaries(units, flat);
  const placeOf = (key: string): PlacedUnit => {
    const found = layout.units.find((each) => each.key === key);
    if (found === undefined) throw new Error(key);
    return found;
  };

  it('draws a commune of middling size 90 units wide, east to the right and north up', () => {
    // 3 km are 90 units; B begins where A ends.
    expect(placeOf('a').outline).toBe('M0 90L90 90L90 0L0 0L0 90Z');
    expect(placeOf('b').outline).toBe('M90 90L180 90L180 0L90 0L90 90Z');
    expect([placeOf('a').x, placeOf('a').y]).toEqual([45, 45]);
  });

  it('stands units without an outline near those they touch, with a line to them, and within the frame', () => {
    const d = placeOf('d');
    expect(d.outline).toBeNull();
    expect(Math.hypot(d.x - 45, d.y - 45)).toBeLessThan(Math.hypot(d.x - 135, d.y - 45));
    expect(layout.links).toEqual([{ from: 'a', to: 'd' }]);
    for (const key of ['c', 'd']) {
      const { x, y } = placeOf(key);
      expect(x > layout.left && x < layout.left + layout.width && y > layout.top && y < layout.top + layout.height).toBe(true);
    }
    expect(layoutBoundaries(units, flat).units).toEqual(layout.units);
  });

  it('draws areas that are no unit only where they are near', () => {
    expect(layout.surroundings).toBe('M30 0L120 0L120 -90L30 -90L30 0Z');
  });

  it('is none without an outline', () => {
    expect(flatBoundaries({ shapes: new Map(), missing: units, others: [], problems: [] })).toBeNull();
  });
});
