import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../../tests/support/listed-unit';
import { layoutUnits } from './unit-layout';
import type { TruePlaces } from './unit-layout';

const commune = (name: string, people: number | null, ...neighbours: readonly string[]) =>
  listedUnit({ name, kind: 'commune', people, neighbours });

const units = [
  commune('Giữa', 10_000, 'Bắc', 'Nam', 'Đông', 'Tây'),
  commune('Bắc', 2_500),
  commune('Nam', 100),
  commune('Đông', null),
  commune('Tây', 10_000),
];

function keyOf(name: string): string {
  return layoutUnits(units).units.find(({ unit }) => unit.name === name)?.key ?? '';
}

describe('the schematic map', () => {
  it('has marks whose areas go by people', () => {
    const radius = new Map(layoutUnits(units).units.map((placed) => [placed.unit.name, placed.radius]));
    // A quarter of the people is half of the radius: 11 / 2 = 5,5.
    expect(radius.get('Giữa')).toBe(11);
    expect(radius.get('Tây')).toBe(11);
    expect(radius.get('Bắc')).toBe(5.5);
    // A hundredth would be 1,1: too small to be seen or pressed.
    expect(radius.get('Nam')).toBe(4.5);
    expect(radius.get('Đông')).toBe(6.6);
  });

  it('has the north on top where places are known, whichever way it would lie by itself', () => {
    for (const turn of [1, -1]) {
      const places: TruePlaces = new Map([
        [keyOf('Giữa'), [50, 50]],
        [keyOf('Bắc'), [50, 50 - 4 * turn]],
        [keyOf('Nam'), [50, 50 + 4 * turn]],
        [keyOf('Đông'), [50 + 4 * turn, 50]],
      ]);
      const at = new Map(layoutUnits(units, places).units.map(({ unit, x, y }) => [unit.name, { x, y }]));
      const across = (one: string, other: string, along: 'x' | 'y') => ((at.get(one)?.[along] ?? 0) - (at.get(other)?.[along] ?? 0)) * turn;
      expect(across('Nam', 'Giữa', 'y')).toBeGreaterThan(20);
      expect(across('Giữa', 'Bắc', 'y')).toBeGreaterThan(20);
      expect(across('Đông', 'Giữa', 'x')).toBeGreaterThan(20);
    }
  });

  it('is the same picture for the same units', () => {
    expect(layoutUnits([...units])).toEqual(layoutUnits(units));
  });
});
