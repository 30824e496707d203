import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../../tests/support/listed-unit';
import { unitKey } from '../../language/unit-name';
import { listedPlaces } from './listed-places';

function unit(name: string, place?: readonly [number, number]) {
  return listedUnit({ name, kind: 'commune', place });
}

function at(...places: readonly (readonly [number, number])[]) {
  const found = listedPlaces(places.map((place, index) => unit(`Xã ${String(index + 1)}`, place)));
  return found === null ? null : [...found.values()].map(([east, south]) => [Number(east.toFixed(1)), Number(south.toFixed(1))]);
}

describe('places of units from the coordinates of their sheet', () => {
  it('have north on top in either order of VN-2000', () => {
    // 5 km east, 3 km north.
    const expected = [
      [0, 3],
      [5, 0],
    ];
    expect(at([428_000, 2_455_000], [433_000, 2_458_000])).toEqual(expected);
    expect(at([2_455_000, 428_000], [2_458_000, 433_000])).toEqual(expected);
  });

  it('have it in degrees: 0,1° of latitude are 11,1 km', () => {
    expect(at([105.8, 22.1], [105.8, 22.2])).toEqual([
      [0, 11.1],
      [0, 0],
    ]);
  });

  it('are none of one unit alone, nor of a place that is nowhere in the system of the others', () => {
    expect(at([105.8, 22.1])).toBeNull();
    const found = listedPlaces([unit('A', [105.8, 22.1]), unit('B', [105.9, 22.1]), unit('C', [428_000, 2_455_000]), unit('D')]);
    expect([...(found ?? new Map()).keys()]).toEqual([unitKey('A'), unitKey('B')]);
  });
});
