import { describe, expect, it } from 'vitest';
import { edition, sampleBaseline } from '../../tests/support/sample-baseline';
import { driverName } from './driver-names';
import { laterWordsOf } from './languages';

const namedDrivers = Object.keys(laterWordsOf('vi').drivers);

describe('drivers', () => {
  it('of the edition all have a name in both languages', () => {
    for (const id of sampleBaseline.drivers.keys()) {
      expect(namedDrivers, id).toContain(id);
      expect(driverName(id, 'vi')).not.toBe(driverName(id, 'en'));
    }
  });
  it('have no name without being a driver of the edition or the budget', () => {
    const known = new Set([...edition.drivers, 'revenue', 'expenditure']);
    expect(namedDrivers.filter((id) => !known.has(id))).toEqual([]);
  });
});
