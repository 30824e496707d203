import { describe, expect, it } from 'vitest';
import { standards } from '../standards/catalogue';
import { namedRegions, regionName } from './region-names';

const regions = standards.flatMap((standard) => standard.regions);

describe('regions', () => {
  it.each(regions)('$id has a name in both languages, in Vietnamese the edition’s own', ({ id, name }) => {
    expect(namedRegions).toContain(id);
    expect(regionName(id, 'vi')).toBe(name);
    expect(regionName(id, 'en')).not.toBe(name);
  });
  it('have no name without standing in an edition', () => {
    expect(namedRegions.filter((id) => !regions.some((region) => region.id === id))).toEqual([]);
  });
  it('that no edition knows are called what was written', () => {
    expect(regionName('mars', 'vi')).toBe('mars');
  });
});
