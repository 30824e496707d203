import { describe, expect, it } from 'vitest';
import { provincialCity } from '../editions/city-requirements';
import type { UnitCover } from '../domain/administrative-unit';
import type { Facts } from '../domain/facts';
import { sampleUnits } from '../../tests/support/sample-baseline';
import { checkCity } from './requirements';

/** The city's eight units, six of them wards, on so much land; 150 km², 10 units and 65 % of wards are asked. */
function verdicts(area: number, cover?: UnitCover): Readonly<Record<string, string>> {
  const facts: Facts = {
    observations: new Map(),
    resolutions: {},
    drivers: new Map([['area-natural', area]]),
    behaviours: new Map(),
    units: sampleUnits.filter(({ isInCity }) => isInCity),
    cover,
    changedWards: [],
    region: null,
    isMountain: false,
    targetClass: 'II',
    currentClass: null,
    cost: 0,
    cityCost: 0,
    uncosted: [],
  };
  const results = checkCity(provincialCity, facts);
  return Object.fromEntries(results.map(({ id, actual, gap, verdict }) => [id, `${String(actual)} ${String(gap)} ${verdict}`]));
}

describe('requirements over a list of units', () => {
  it('are decided where the list is the city', () => {
    expect(verdicts(137.75)).toMatchObject({ area: '137.75 -12.25 not-met', units: '8 -2 not-met', 'ward-share': '75 10 met' });
    expect(verdicts(137.75, { isWhole: true, tooMuch: null })).toEqual(verdicts(137.75));
  });

  it('count what is listed and decide nothing where it is not', () => {
    expect(verdicts(137.75, { isWhole: false, tooMuch: null })).toMatchObject({
      area: '137.75 -12.25 not-met',
      units: '8 null unclear',
      'ward-share': '75 null unclear',
    });
  });

  it('decide nothing of the area where the units add up to more, and so to enough', () => {
    expect(verdicts(137.75, { isWhole: false, tooMuch: { filed: 137.75, excess: 12.24 } })['area']).toBe('137.75 -12.25 not-met');
    expect(verdicts(137.75, { isWhole: false, tooMuch: { filed: 137.75, excess: 12.25 } })['area']).toBe('137.75 null unclear');
    expect(verdicts(151, { isWhole: false, tooMuch: { filed: 151, excess: 400 } })['area']).toBe('151 1 met');
    // 137,75 km² and a commune of 952,6, which was written in hectares.
    expect(verdicts(1090.35, { isWhole: false, tooMuch: { filed: 137.75, excess: 400 } })['area']).toBe('1090.35 null unclear');
  });
});
