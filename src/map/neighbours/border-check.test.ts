import { describe, expect, it } from 'vitest';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Polygon } from '../boundaries/polygon';
import { borderDifferences } from './border-check';

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

/** A square of 2 km with its north-west corner here, in kilometres, turned from its first corner one way or the other. */
function square(x: number, y: number, isTurned = false): readonly Polygon[] {
  const ring = [
    [x, y],
    [x + 2, y],
    [x + 2, y + 2],
    [x, y + 2],
    [x, y],
  ] as const;
  return [[isTurned ? ring.toReversed() : ring]];
}

describe('outlines against the column of neighbours', () => {
  it('agree where listed neighbours share a stretch of border', () => {
    expect(
      borderDifferences(
        [unit('A', 'B'), unit('B')],
        new Map([
          ['a', square(0, 0)],
          ['b', square(2, 0)],
        ]),
      ),
    ).toEqual([]);
  });

  it('differ where a stretch is shared that the sheet does not list, whichever way round it is drawn', () => {
    for (const isTurned of [true, false]) {
      expect(
        borderDifferences(
          [unit('A'), unit('B')],
          new Map([
            ['a', square(0, 0)],
            ['b', square(2, 0, isTurned)],
          ]),
        ),
      ).toEqual([{ kind: 'shared-not-listed', first: 'A', second: 'B' }]);
    }
  });

  it('say nothing of a corner in common, nor of borders drawn by another hand', () => {
    expect(
      borderDifferences(
        [unit('A'), unit('B')],
        new Map([
          ['a', square(0, 0)],
          ['b', square(2, 2)],
        ]),
      ),
    ).toEqual([]);
    expect(
      borderDifferences(
        [unit('A', 'B'), unit('B')],
        new Map([
          ['a', square(0, 0)],
          ['b', square(2.4, 0)],
        ]),
      ),
    ).toEqual([]);
  });

  it('differ where listed neighbours are clearly apart, by at least the distance of their boxes', () => {
    // 3 km east and 4 km south of the first one’s corner: 5 km.
    expect(
      borderDifferences(
        [unit('A', 'B'), unit('B')],
        new Map([
          ['a', square(0, 0)],
          ['b', square(5, 6)],
        ]),
      ),
    ).toEqual([{ kind: 'listed-but-apart', first: 'A', second: 'B', kilometres: 5 }]);
  });

  it('say nothing of a unit without an outline', () => {
    expect(borderDifferences([unit('A', 'B'), unit('B')], new Map([['a', square(0, 0)]]))).toEqual([]);
  });
});
