import { describe, expect, it } from 'vitest';
import { provincialCity } from '../editions/city-requirements';
import { findRequirements } from '../editions/requirement-catalogue';
import type { UnitCover } from '../domain/administrative-unit';
import type { Facts } from '../domain/facts';
import { sampleUnits } from '../../tests/support/sample-baseline';
import type { RequirementEdition } from '../domain/requirement';
import { checkCity, checkWards } from './requirements';

function edition(id: string): RequirementEdition {
  const found = findRequirements(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

/** The city's eight units, six of them wards, on so much land. */
function factsOf(area: number, cover?: UnitCover, more: Partial<Facts> = {}): Facts {
  return {
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
    ...more,
  };
}

/** 150 km², 10 units and 65 % of wards are asked. */
function verdicts(area: number, cover?: UnitCover): Readonly<Record<string, string>> {
  return said(checkCity(provincialCity, factsOf(area, cover)));
}

function said(results: ReturnType<typeof checkCity>): Readonly<Record<string, string>> {
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

  it('have no figure at all without a list, whatever is known of its extent', () => {
    const none = said(checkCity(provincialCity, factsOf(137.75, { isWhole: false, tooMuch: null }, { units: [] })));
    expect(none).toMatchObject({ units: 'null null no-data', 'ward-share': 'null null no-data' });
  });

  it('decide nothing of the area where the units add up to more, and so to enough', () => {
    expect(verdicts(137.75, { isWhole: false, tooMuch: { filed: 137.75, excess: 12.24 } })['area']).toBe('137.75 -12.25 not-met');
    expect(verdicts(137.75, { isWhole: false, tooMuch: { filed: 137.75, excess: 12.25 } })['area']).toBe('137.75 null unclear');
    expect(verdicts(151, { isWhole: false, tooMuch: { filed: 151, excess: 400 } })['area']).toBe('151 1 met');
    // 137,75 km² and a commune of 952,6, which was written in hectares.
    expect(verdicts(1090.35, { isWhole: false, tooMuch: { filed: 137.75, excess: 400 } })['area']).toBe('1090.35 null unclear');
  });
});

describe('the edition says what is asked', () => {
  const people = new Map([
    ['people-whole', 75_000],
    ['area-natural', 150],
  ]);
  const asked = (id: string, more: Partial<Facts> = {}) =>
    checkCity(edition(id), factsOf(150, undefined, { drivers: people, ...more })).map(
      ({ id: name, required, adjusted, verdict }) => `${name} ${String(required)} ${String(adjusted)} ${verdict}`,
    );

  it('of a provincial city in the mountains since 2023: half of 150.000', () => {
    expect(asked('nq-1211-2016/provincial-city', { isMountain: true, currentClass: 'III' })).toEqual([
      'population 150000 75000 met',
      'area 150 150 met',
      'units 10 10 not-met',
      'ward-share 65 65 met',
      'urban-class null null met',
      'socio-economic null null no-data',
    ]);
    expect(asked('nq-1211-2016/provincial-city')[0]).toBe('population 150000 150000 not-met');
  });

  it('before 2023 lowers nothing, and decides nothing of people in the mountains', () => {
    expect(asked('nq-1211-2016/provincial-city-2016', { isMountain: true })[0]).toBe('population null null no-data');
    expect(asked('nq-1211-2016/provincial-city-2016')[0]).toBe('population 150000 150000 not-met');
  });

  it('of a class that no text names for a provincial city: not met', () => {
    expect(asked('nq-1211-2016/provincial-city', { currentClass: 'IV' })[4]).toBe('urban-class null null not-met');
  });

  it('of a centrally run city: 2.500.000 people, 2.500 km², 30 % of wards; what no workbook has stays open', () => {
    const drivers = new Map([
      ['people-whole', 2_500_000],
      ['area-natural', 2_499.9],
    ]);
    expect(asked('nq-112-2025/city', { drivers, currentClass: 'II' })).toEqual([
      'population 2500000 2500000 met',
      'area 2500 2500 not-met',
      'ward-share 30 30 met',
      'urbanisation 45 45 no-data',
      'class-one null null no-data',
      'position null null no-data',
      'budget null null no-data',
      'industry-services 80 80 no-data',
      'income null null no-data',
      'growth null null no-data',
      'poverty null null no-data',
    ]);
  });

  it('of a province, in the mountains and elsewhere', () => {
    const drivers = new Map([
      ['people-whole', 900_000],
      ['area-natural', 8_000],
    ]);
    expect(asked('nq-112-2025/province', { drivers, isMountain: true }).slice(0, 3)).toEqual([
      'population 900000 900000 met',
      'area 8000 8000 met',
      'urban-area 1 1 no-data',
    ]);
    // 900.000 of 1.400.000: enough with half the people of minorities or a land border, and nobody has said.
    expect(asked('nq-112-2025/province', { drivers })[0]).toBe('population 1400000 1400000 unclear');
    const none = checkCity(edition('nq-112-2025/province'), factsOf(150, undefined, { drivers }), { areaKind: 'ordinary', special: [] });
    expect(none[0]).toMatchObject({ verdict: 'not-met', gap: -500_000 });
  });

  it('of wards and communes asks the whole for nothing', () => {
    expect(asked('nq-112-2025/ward')).toEqual([]);
    expect(asked('nq-112-2025/commune')).toEqual([]);
  });

  it('of wards asks a changed ward for what a ward needs: 7.000 then, 21.000 now', () => {
    const facts = factsOf(150, undefined, { changedWards: ['Sông Cầu'] });
    const population = (id: string) => checkWards(edition(id), facts)[0]?.requirements[0];
    // Sông Cầu has 9.164 people.
    expect(population('nq-1211-2016/provincial-city')).toMatchObject({ required: 7_000, actual: 9_164, gap: 2_164, verdict: 'met' });
    expect(population('nq-112-2025/ward')).toMatchObject({ required: 21_000, actual: 9_164, gap: -11_836, verdict: 'not-met' });
    expect(checkWards(edition('nq-112-2025/province'), facts)[0]?.requirements).toEqual([]);
  });
});
