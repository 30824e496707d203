import { describe, expect, it } from 'vitest';
import { edition, sampleBaseline } from '../../tests/support/sample-baseline';
import { findStandard } from '../editions/catalogue';
import { driverName } from './driver-names';
import type { Standard } from '../domain/standard';
import { driverUnit } from './driver-unit';
import { laterWordsOf } from './languages';

const namedDrivers = Object.keys(laterWordsOf('vi').drivers);

const { standard } = edition;

function drivers(id: string): Standard['drivers'] {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  return found.value.drivers;
}

describe('drivers', () => {
  it.each([
    ['nq-111-2025/iii', 'area-green', 'diện tích không gian xanh (km²)'],
    ['nq-111-2025/ii', 'cemetery-land', 'diện tích nghĩa trang nhân dân'],
    ['nq-111-2025/i', 'wards-class-two', 'số phường đạt trình độ phát triển đô thị loại II'],
    // The same driver under two laws: each law’s own words.
    ['nq-111-2025/iii', 'road-length', 'chiều dài đường đô thị (km)'],
    ['nq-26-2022/ii', 'road-length', 'chiều dài đường giao thông (km)'],
    ['nq-26-2022/ii', 'no-such-driver', 'no-such-driver'],
  ])('are called by the edition’s name first: %s, %s', (law, id, name) => {
    expect(driverName(id, drivers(law), 'vi')).toBe(name);
  });
  it('are counted in the edition’s unit', () => {
    expect(driverUnit('area-green', drivers('nq-111-2025/iii'))).toBe('km²');
    expect(driverUnit('land-construction-inner', drivers('nq-26-2022/ii'))).toBe('km²');
    expect(driverUnit('revenue', drivers('nq-26-2022/ii'))).toBe('tỷ đồng');
  });

  it('of the edition all have a name in both languages', () => {
    for (const id of sampleBaseline.drivers.keys()) {
      expect(namedDrivers, id).toContain(id);
      expect(driverName(id, standard.drivers, 'vi')).not.toBe(driverName(id, standard.drivers, 'en'));
    }
  });
  it('have no name without being a driver of the edition or the budget, or the people outside whom no edition counts', () => {
    const known = new Set([...edition.drivers, 'revenue', 'expenditure', 'people-outer']);
    expect(namedDrivers.filter((id) => !known.has(id))).toEqual([]);
  });
});
