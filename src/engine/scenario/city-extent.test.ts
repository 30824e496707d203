import { describe, expect, it } from 'vitest';
import { sampleUnits, standard } from '../../../tests/support/sample-baseline';
import { sampleObservations } from '../../../tests/support/sample-observations';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Observation } from '../../domain/observation';
import type { IndicatorId } from '../../domain/standard';
import { cityExtent, coverOf } from './city-extent';
import { prepareEdition } from './prepared-edition';

const rows = [...prepareEdition(standard).numeric.values()];
const byIndicator = (filed: readonly Observation[]): ReadonlyMap<IndicatorId, Observation> =>
  new Map(filed.map((each) => [each.indicator, each]));

/** The sample with other readings in some rows. Row 9 holds 51,69 thousand, row 11 375,2 people a km²: 137,767 km². */
function filedWith(values: Readonly<Record<IndicatorId, Observation['reading']>>): ReadonlyMap<IndicatorId, Observation> {
  return byIndicator(sampleObservations.map((each) => ({ ...each, reading: values[each.indicator] ?? each.reading })));
}

/** The city's eight units, 137,764 km² and 45.036 people, of which some are changed. */
const cityUnits = (edit: (unit: AdministrativeUnit) => AdministrativeUnit | null): readonly AdministrativeUnit[] =>
  sampleUnits.filter(({ isInCity }) => isInCity).flatMap((unit) => edit(unit) ?? []);

const whole = cityUnits((unit) => unit);
const isNamed = (name: string) => (unit: AdministrativeUnit) => (unit.name === name ? null : unit);

describe('land of the whole city', () => {
  it('is what the units add up to, and what rows 9 and 11 imply', () => {
    const { area } = cityExtent(rows, filedWith({}), whole);
    expect(area.units).toBeCloseTo(137.764, 9);
    expect(area.filed?.value).toBeCloseTo(137.7665, 3);
    expect(area.filed?.rows).toEqual(['09', '11']);
  });

  it.each<[string, readonly AdministrativeUnit[], Readonly<Record<IndicatorId, Observation['reading']>>, string]>([
    ['the list whole', whole, {}, 'same'],
    // 51.690 ÷ 375 = 137,84.
    ['density without its decimal', whole, { 'density-whole': { kind: 'exact', value: 375 } }, 'same'],
    // 52.000 ÷ 375,2 = 138,59: 0,6 % more, and 52 may be 51,5.
    ['people to the thousand', whole, { 'population-whole': { kind: 'exact', value: 52 } }, 'same'],
    ['a unit measured anew', cityUnits((unit) => (unit.name === 'Dương Quang' ? { ...unit, area: 25.48 } : unit)), {}, 'near'],
    // Without the smallest unit 136,364 km² are left, 1,02 % less.
    ['without the smallest unit', cityUnits(isNamed('Nguyễn Thị Minh Khai')), {}, 'apart'],
    ['wards alone', cityUnits((unit) => (unit.kind === 'ward' ? unit : null)), {}, 'apart'],
    ['a ward in hectares', cityUnits((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: 396 } : unit)), {}, 'apart'],
    ['all in hectares', cityUnits((unit) => ({ ...unit, area: (unit.area ?? 0) * 100 })), {}, 'apart'],
    ['an area that is missing', cityUnits((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: null } : unit)), {}, 'unknown'],
    ['no unit at all', [], {}, 'unknown'],
    ['row 11 pending', whole, { 'density-whole': { kind: 'pending', reason: 'planned', hint: null } }, 'unknown'],
    ['row 11 a bound', whole, { 'density-whole': { kind: 'bound', bound: '>', value: 300 } }, 'unknown'],
    ['about so many', whole, { 'density-whole': { kind: 'about', about: 'around', value: 380 } }, 'same'],
  ])('%s', (_, units, filed, fit) => {
    expect(cityExtent(rows, filedWith(filed), units).area.fit).toBe(fit);
  });
});

describe('counts of the people', () => {
  const fit = (filed: number, units: number): string => {
    const [first] = whole;
    if (first === undefined) throw new Error('the sample has units');
    const row = filedWith({ 'population-whole': { kind: 'exact', value: filed } });
    return cityExtent(rows, row, [{ ...first, people: units }]).people.fit;
  };

  it.each([
    // 100 thousand may be 99,5 or 100,5, and a tenth of a per cent is a survey’s: 0,6 %.
    [100, 100_600, 'same'],
    [100, 100_601, 'near'],
    [100, 101_000, 'near'],
    [100, 101_001, 'apart'],
    [100, 99_000, 'near'],
    [100, 98_999, 'apart'],
    [0, 45_036, 'apart'],
  ])('%d thousand filed and %d listed: %s', (filed, units, expected) => {
    expect(fit(filed, units)).toBe(expected);
  });

  it('are read from the row of the people, not from their density, wherever it stands', () => {
    expect(cityExtent(rows.toReversed(), filedWith({}), whole).people.filed).toMatchObject({ value: 51_690, rows: ['09'] });
  });

  it('imply the land in the unit that the density is written in, and none where nobody lives on a km²', () => {
    const inThousands = rows.map((row) =>
      row.id === 'density-whole' && row.drivers !== null ? { ...row, drivers: { ...row.drivers, factor: 0.001 } } : row,
    );
    const filed = (value: number) => filedWith({ 'density-whole': { kind: 'exact', value } });
    // 51.690 × 0,001 ÷ 0,3752
    expect(cityExtent(inThousands, filed(0.3752), whole).area.filed?.value).toBeCloseTo(137.7665, 3);
    expect(cityExtent(rows, filed(0), whole).area).toMatchObject({ filed: null, fit: 'unknown' });
  });
});

describe('a list of units', () => {
  const part = cityUnits((unit) => (unit.name === 'Đức Xuân' || unit.name === 'Sông Cầu' ? unit : null));
  const withoutAreas = (units: readonly AdministrativeUnit[]): readonly AdministrativeUnit[] =>
    units.map((unit) => ({ ...unit, area: null }));

  it.each<[string, readonly AdministrativeUnit[], 'indicators' | 'units', boolean, boolean]>([
    ['whole, although its people are of another year', whole, 'indicators', false, true],
    ['whole, although no column says so', whole, 'indicators', true, true],
    ['two of eight', part, 'indicators', false, false],
    ['two of eight that the user takes', part, 'units', false, true],
    ['without areas, its people others', withoutAreas(whole), 'indicators', false, false],
    ['empty of figures', withoutAreas(whole).map((unit) => ({ ...unit, people: null })), 'indicators', false, true],
    [
      'empty of figures, and nothing says which are the city’s',
      withoutAreas(whole).map((unit) => ({ ...unit, people: null })),
      'indicators',
      true,
      false,
    ],
  ])('%s', (_, units, from, isAssumed, isWhole) => {
    expect(coverOf(cityExtent(rows, filedWith({}), units), from, isAssumed).isWhole).toBe(isWhole);
  });

  it('is whole where its people agree and nothing is known of its land, although nothing says which units are the city’s', () => {
    // 51.690 − 45.036 more people in the first unit.
    const agreeing = withoutAreas(whole).map((unit, index) => (index === 0 ? { ...unit, people: 9101 + 6654 } : unit));
    expect(coverOf(cityExtent(rows, filedWith({}), agreeing), 'indicators', true).isWhole).toBe(true);
  });

  it('says that the land of some of its units is not known where it is not, and nothing of it elsewhere', () => {
    const extent = cityExtent(rows, filedWith({}), whole);
    expect(coverOf(extent, 'indicators', false)).toEqual({ isWhole: true, tooMuch: null });
    expect(coverOf(extent, 'indicators', false, true)).toEqual({ isWhole: true, tooMuch: null, isLandUnknown: true });
  });

  it('has not too much where a unit was measured anew: 0,5 % more', () => {
    const anew = cityUnits((unit) => (unit.name === 'Dương Quang' ? { ...unit, area: 26.5 } : unit));
    expect(coverOf(cityExtent(rows, filedWith({}), anew), 'indicators', false)).toEqual({ isWhole: true, tooMuch: null });
  });

  it('says by how much its land is too much, and nothing where it is too little', () => {
    const inHectares = cityUnits((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: 396 } : unit));
    // 137,764 − 3,96 + 396 − 137,767.
    expect(coverOf(cityExtent(rows, filedWith({}), inHectares), 'indicators', false).tooMuch?.excess).toBeCloseTo(392.0375, 3);
    expect(coverOf(cityExtent(rows, filedWith({}), part), 'indicators', false).tooMuch).toBeNull();
  });
});
