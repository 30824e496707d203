/** Units that join the city. Cẩm Giàng has 2.477 people on 9,526 km², Phủ Thông (a township) 3.468 on 21,9. */
import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import { sampleBaseline, sampleUnits } from '../../tests/support/sample-baseline';
import type { UnitCover } from '../domain/administrative-unit';
import type { UnitPart } from '../domain/change-parts';
import type { ChangeAction } from './scenario';

const merge = (unit: string, becomes: 'ward' | 'same' = 'same', part: UnitPart | null = null): ChangeAction => ({
  kind: 'merge-unit',
  unit,
  becomes,
  part,
  brings: 'nothing',
});

describe('a unit that joins', () => {
  it('as it is brings people and land to the whole, none to the inner city', () => {
    const { driver, facts, unit, told } = replayed([merge('Cẩm Giàng')]);
    expect([driver('people-whole'), driver('people-inner')]).toEqual([54_167, 45_700]);
    expect(driver('area-natural')).toBeCloseTo(147.29, 9);
    expect(unit('Cẩm Giàng')).toMatchObject({ kind: 'commune', isInCity: true, people: 2477, area: 9.526 });
    expect([facts.changedWards, told[0]?.includes('township-becomes-commune')]).toEqual([[], false]);
  });

  it('as a ward brings its people to both, and is checked', () => {
    const { driver, facts } = replayed([merge('Cẩm Giàng', 'ward')]);
    expect([driver('people-whole'), driver('people-inner')]).toEqual([54_167, 48_177]);
    expect(facts.changedWards).toEqual(['Cẩm Giàng']);
  });

  it('as the ward that it is brings them to both as well, and is not made smaller: nothing is checked', () => {
    const units = sampleUnits.map((unit) => (unit.name === 'Cẩm Giàng' ? { ...unit, kind: 'ward' as const } : unit));
    const { driver, facts, unit } = replayed([merge('Cẩm Giàng')], { ...sampleBaseline, units });
    expect([driver('people-whole'), driver('people-inner')]).toEqual([54_167, 48_177]);
    expect([unit('Cẩm Giàng')?.kind, facts.changedWards]).toEqual(['ward', []]);
  });

  it('as a township becomes a commune, which is told, or a ward, which is what was asked for', () => {
    expect(replayed([merge('Phủ Thông')]).told[0]).toContain('township-becomes-commune');
    expect(replayed([merge('Phủ Thông', 'ward')]).told[0]).not.toContain('township-becomes-commune');
  });

  it('needs the inner city’s people to become a ward, and not otherwise', () => {
    expect(replayed([merge('Cẩm Giàng', 'ward')], lacking('people-inner')).refusals).toEqual(['driver-missing']);
    expect(replayed([merge('Cẩm Giàng')], lacking('people-inner')).refusals).toEqual([]);
  });

  it('needs its own people and its own land where it joins whole', () => {
    const without = (figure: 'people' | 'area') => ({
      ...sampleBaseline,
      units: sampleUnits.map((unit) => (unit.name === 'Cẩm Giàng' ? { ...unit, [figure]: null } : unit)),
    });
    const part = { people: 400, area: 2 };
    for (const figure of ['people', 'area'] as const) {
      const { refusals, said } = replayed([merge('Cẩm Giàng')], without(figure));
      expect([refusals, said('unit-lacks-figure')]).toEqual([['unit-lacks-figure'], [{ unit: 'Cẩm Giàng', figure }]]);
      expect(replayed([merge('Cẩm Giàng', 'same', part)], without(figure)).refusals).toEqual([]);
    }
  });

  it('in two parts is one unit of the people and land of both', () => {
    const { unit, driver, facts } = replayed([merge('Cẩm Giàng', 'same', { people: 477, area: 2.526 }), merge('Cẩm Giàng')]);
    expect(facts.units).toHaveLength(9);
    expect(unit('Cẩm Giàng')?.people).toBe(2477);
    expect(unit('Cẩm Giàng')?.area).toBeCloseTo(9.526, 9);
    expect(driver('people-whole')).toBe(54_167);
  });

  it('says that its rest joins the ward its first part became, where it was to stay what it is', () => {
    const part = { people: 477, area: 2.526 };
    expect(replayed([merge('Cẩm Giàng', 'ward', part), merge('Cẩm Giàng')]).told[1]).toContain('rest-joins-ward');
    expect(replayed([merge('Cẩm Giàng', 'ward', part), merge('Cẩm Giàng', 'ward')]).told[1]).not.toContain('rest-joins-ward');
    expect(replayed([merge('Cẩm Giàng', 'same', part), merge('Cẩm Giàng')]).told[1]).not.toContain('rest-joins-ward');
  });
});

describe('the land of a unit that joins', () => {
  const doubt = (cover: UnitCover | undefined, part: UnitPart | null = null) =>
    replayed([merge('Cẩm Giàng', 'same', part)], { ...sampleBaseline, cover }).said('unit-area-doubtful');

  it('is told to be in doubt where the list has too much land, or not that of all its units', () => {
    expect(doubt({ isWhole: false, tooMuch: { filed: 137.764, excess: 400 } })).toEqual([
      { unit: 'Cẩm Giàng', area: 9.526, isTooMuch: true },
    ]);
    expect(doubt({ isWhole: true, tooMuch: null, isLandUnknown: true })).toEqual([{ unit: 'Cẩm Giàng', area: 9.526, isTooMuch: false }]);
  });

  it('is not where the list agrees, nothing is known of it, or the land of a part was stated', () => {
    expect(doubt(undefined)).toEqual([]);
    expect(doubt({ isWhole: true, tooMuch: null })).toEqual([]);
    expect(doubt({ isWhole: false, tooMuch: { filed: 137.764, excess: 400 } }, { people: 477, area: 2 })).toEqual([]);
  });
});
