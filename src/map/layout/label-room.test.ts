import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../../tests/support/listed-unit';
import { placeNames } from './label-room';
import type { PlacedUnit } from './unit-layout';

function at(name: string, x: number, y: number): PlacedUnit {
  return { key: name, unit: listedUnit({ name, kind: 'commune' }), x, y, radius: 7, outline: null };
}

const wide = { left: -1000, width: 2000 };

describe('names on the map', () => {
  it('stand below their marks where there is room', () => {
    const named = placeNames([at('Quân Hà', 0, 0), at('Tân Tú', 0, 100)], wide, 0, 1);
    expect([...named]).toMatchObject([
      ['Quân Hà', { dx: 0, side: 'middle' }],
      ['Tân Tú', { dx: 0, side: 'middle' }],
    ]);
    expect(named.get('Quân Hà')?.dy).toBeGreaterThan(7);
  });

  it('stand above where another mark lies below, and beside where something lies above too', () => {
    // 16 px below: its mark reaches from 9 to 23, where the name (9 to 22) would stand.
    const below = at('Tân Tú', 0, 16);
    expect(placeNames([at('Quân Hà', 0, 0), below], wide, 0, 1).get('Quân Hà')?.dy).toBeLessThan(0);
    expect(placeNames([at('Quân Hà', 0, 0), below, at('Lục Bình', 0, -16)], wide, 0, 1).get('Quân Hà')).toMatchObject({
      side: 'start',
      dx: 11,
    });
  });

  it('reach over no side of the map', () => {
    // 7 letters of 7,2 px: 50,4 px. From 11 px right of the mark to 61,4 px: over the side at 40. To its left it would end at −61,4.
    const crowded = [at('Quân Hà', 0, 0), at('Tân Tú', 0, 16), at('Lục Bình', 0, -16)];
    expect(placeNames(crowded, { left: -70, width: 110 }, 0, 1).get('Quân Hà')).toMatchObject({ side: 'end' });
    expect(placeNames(crowded, { left: -40, width: 80 }, 0, 1).has('Quân Hà')).toBe(false);
  });

  it('that have no room are left out, but never those of the first, which the user chose', () => {
    // Five rows of five, 12 px apart: around the one in the middle lies nothing but marks.
    const heap = Array.from({ length: 25 }, (_none, index) =>
      at(`Cẩm Giàng ${String(index)}`, (index % 5) * 12, Math.floor(index / 5) * 12),
    );
    expect(placeNames(heap, wide, 0, 1).has('Cẩm Giàng 12')).toBe(false);
    const chosen = heap.toSorted((a, b) => Number(b.key === 'Cẩm Giàng 12') - Number(a.key === 'Cẩm Giàng 12'));
    expect(placeNames(chosen, wide, 1, 1).has('Cẩm Giàng 12')).toBe(true);
  });

  it('come as one comes nearer: at a fifth of the scale all have room', () => {
    const row = ['Cẩm Giàng', 'Quân Hà', 'Tân Tú', 'Lục Bình', 'Mỹ Thanh'].map((name, index) => at(name, index * 20, 0));
    expect(placeNames(row, wide, 0, 1).size).toBeLessThan(5);
    expect(placeNames(row, wide, 0, 0.2).size).toBe(5);
  });
});
