import { describe, expect, it } from 'vitest';
import { sampleUnits } from '../../tests/support/sample-baseline';
import { findGaps } from './contiguity';

const gaps = (...chosen: readonly string[]) => findGaps(sampleUnits, chosen).map(({ unit, bridge }) => [unit.name, ...bridge.map(({ name }) => name)]);

describe('units that join the city', () => {
  it('touch it: Cẩm Giàng touches Huyền Tụng', () => {
    expect(gaps('Cẩm Giàng')).toEqual([]);
  });
  it('may touch it over another that joins: Tân Tú over Quân Hà', () => {
    expect(gaps('Tân Tú', 'Quân Hà')).toEqual([]);
  });
  it('do not touch it: Tân Tú alone would need Quân Hà as a bridge', () => {
    expect(gaps('Tân Tú')).toEqual([['Tân Tú', 'Quân Hà']]);
  });
  it('may be two units away: Phủ Thông over Quân Hà and Tân Tú', () => {
    expect(gaps('Phủ Thông')).toEqual([['Phủ Thông', 'Quân Hà', 'Tân Tú']]);
  });
});
