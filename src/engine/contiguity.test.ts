import { describe, expect, it } from 'vitest';
import { sampleUnits } from '../../tests/support/sample-baseline';
import { findApart, unitsApart } from './contiguity';

const apart = (...chosen: readonly string[]) =>
  findApart(sampleUnits, chosen).map(({ unit, bridge }) => [unit.name, ...bridge.map(({ name }) => name)]);

describe('units that join the city', () => {
  it('touch it: Cẩm Giàng touches Huyền Tụng', () => {
    expect(apart('Cẩm Giàng')).toEqual([]);
  });
  it('may touch it over another that joins: Tân Tú over Quân Hà', () => {
    expect(apart('Tân Tú', 'Quân Hà')).toEqual([]);
  });
  it('do not touch it: Tân Tú alone would need Quân Hà as a bridge', () => {
    expect(apart('Tân Tú')).toEqual([['Tân Tú', 'Quân Hà']]);
  });
  it('may touch it where only their own line of the sheet says so, or only the city’s', () => {
    const [city, commune] = [sampleUnits[0], sampleUnits[8]];
    if (city === undefined || commune === undefined) throw new Error('the sample has no such units');
    const told = [
      { ...city, neighbours: [] },
      { ...commune, neighbours: [city.name] },
    ];
    const heard = [
      { ...city, neighbours: [commune.name] },
      { ...commune, neighbours: [] },
    ];
    expect([findApart(told, [commune.name]), findApart(heard, [commune.name])]).toEqual([[], []]);
  });
  it('may be two units away: Phủ Thông over Quân Hà and Tân Tú', () => {
    expect(apart('Phủ Thông')).toEqual([['Phủ Thông', 'Quân Hà', 'Tân Tú']]);
  });
  it('miss only what does not join yet: Phủ Thông with Tân Tú needs Quân Hà alone', () => {
    expect(apart('Phủ Thông', 'Tân Tú')).toEqual([
      ['Phủ Thông', 'Quân Hà'],
      ['Tân Tú', 'Quân Hà'],
    ]);
  });
  it('are told without a bridge where no unit at all leads to them', () => {
    const [city, commune] = [sampleUnits[0], sampleUnits[8]];
    if (city === undefined || commune === undefined) throw new Error('the sample has no such units');
    const told = (...neighbours: readonly string[]) =>
      findApart(
        [
          { ...city, neighbours: [] },
          { ...commune, neighbours },
        ],
        [commune.name],
      ).map(({ unit, bridge }) => [unit.name, bridge]);
    expect(told()).toEqual([[commune.name, []]]);
    expect(told('Nowhere')).toEqual([[commune.name, []]]);
  });
  it('are not asked about where they are the city’s own already', () => {
    const own = sampleUnits.filter(({ isInCity }) => isInCity).map(({ name }) => name);
    expect(own.length).toBe(8);
    expect(apart(...own)).toEqual([]);
  });
  it('are led over a longer way where more of it joins already', () => {
    const unit = (name: string, isInCity: boolean, ...neighbours: readonly string[]) => ({
      name,
      kind: 'commune' as const,
      isInCity,
      area: 1,
      people: 1,
      peopleYear: null,
      code: null,
      parent: null,
      neighbours,
      nameCell: null,
      areaCell: null,
      peopleCell: null,
    });
    // Over P and Q two units would have to join; over R, S and T, of which S and T join already, one.
    const units = [
      unit('City', true, 'P', 'R'),
      unit('P', false, 'Q'),
      unit('Q', false, 'Far'),
      unit('R', false, 'S'),
      unit('S', false, 'T'),
      unit('T', false, 'Far'),
      unit('Far', false),
    ];
    const far = findApart(units, ['Far', 'S', 'T']).find((each) => each.unit.name === 'Far');
    expect(far?.bridge.map(({ name }) => name)).toEqual(['R']);
  });
});

describe('units that would not touch the city', () => {
  const keys = (...chosen: readonly string[]) => [...unitsApart(sampleUnits, chosen)];

  it('are those outside that nothing joins to it, and none of the city’s own', () => {
    expect(keys()).toEqual(['tântú', 'phủthông']);
  });

  it('are each looked at by itself: another that is chosen and apart says nothing of Cẩm Giàng, which touches it', () => {
    expect(keys('Phủ Thông')).toEqual(['tântú', 'phủthông']);
    expect(keys('Quân Hà')).toEqual(['phủthông']);
    expect(keys('Quân Hà', 'Tân Tú')).toEqual([]);
  });
});
