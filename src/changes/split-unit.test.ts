import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import { sampleBaseline } from '../../tests/support/sample-baseline';
import type { ChangeAction } from './scenario';

/** Huyền Tụng is a ward of 4.876 people on 27,356 km²; Nông Thượng a commune of 3.545 on 22,08. */
const split = (unit: string, newUnit: string, people: number, area: number, becomes: 'ward' | 'same' = 'same'): ChangeAction => ({
  kind: 'split-unit',
  unit,
  newUnit,
  part: { people, area },
  becomes,
});

describe('a unit cut out of one of the city’s', () => {
  it('of a ward is a ward, and both have to be wards still: they are checked', () => {
    const { facts, unit, driver } = replayed([split('Huyền Tụng', 'Huyền Tụng Đông', 1876, 10)]);
    expect(facts.units).toHaveLength(9);
    expect(unit('Huyền Tụng')).toMatchObject({ kind: 'ward', people: 3000 });
    expect(unit('Huyền Tụng')?.area).toBeCloseTo(17.356, 9);
    expect(unit('Huyền Tụng Đông')).toMatchObject({ kind: 'ward', isInCity: true, people: 1876, area: 10, code: null, nameCell: null });
    expect(unit('Huyền Tụng Đông')?.neighbours.slice(0, 2)).toEqual(['Huyền Tụng', 'Cẩm Giàng']);
    expect(facts.changedWards).toEqual(['Huyền Tụng', 'Huyền Tụng Đông']);
    expect([driver('people-whole'), driver('people-inner')]).toEqual([51_690, 45_700]);
  });

  it('of a commune stays a commune, and nobody moves', () => {
    const { facts, unit, driver } = replayed([split('Nông Thượng', 'Nà Bản', 545, 2.08)]);
    expect([unit('Nông Thượng')?.kind, unit('Nà Bản')?.kind]).toEqual(['commune', 'commune']);
    expect([unit('Nông Thượng')?.people, unit('Nông Thượng')?.area]).toEqual([3000, 20]);
    expect(facts.changedWards).toEqual([]);
    expect(driver('people-inner')).toBe(45_700);
  });

  it('becomes a ward only where it is known how many live in the inner city; a commune may be cut off all the same', () => {
    const without = lacking('people-inner');
    expect(replayed([split('Nông Thượng', 'Nà Bản', 545, 2.08, 'ward')], without).refusals).toEqual(['driver-missing']);
    expect(replayed([split('Nông Thượng', 'Nà Bản', 545, 2.08)], without).refusals).toEqual([]);
  });

  it('becomes a ward with its share of the beds that the commune is said to have', () => {
    const cell = { sheet: 'ĐVHC', row: 4, column: 7 };
    const figures = [{ of: 'stock' as const, id: 'hospital-beds', value: 7.09, heading: 'Giường', cell }];
    const units = sampleBaseline.units.map((each) => (each.name === 'Nông Thượng' ? { ...each, figures } : each));
    // 7,09 × 500 ÷ 3.545 = 1 bed beside 10,968.
    const { driver, said } = replayed([split('Nông Thượng', 'Nà Bản', 500, 2, 'ward')], { ...sampleBaseline, units });
    expect(driver('hospital-beds')).toBeCloseTo(11.968, 9);
    expect(said('unit-figures-used')).toMatchObject([{ unit: 'Nông Thượng', rows: '20' }]);
  });

  it('of a commune becomes a ward: its people are inner-city people, and it alone is checked', () => {
    const { facts, unit, driver } = replayed([split('Nông Thượng', 'Nà Bản', 545, 2.08, 'ward')]);
    expect([unit('Nông Thượng')?.kind, unit('Nà Bản')?.kind]).toEqual(['commune', 'ward']);
    expect(facts.changedWards).toEqual(['Nà Bản']);
    expect([driver('people-whole'), driver('people-inner')]).toEqual([51_690, 46_245]);
  });

  it('of a ward is no new ward twice: nobody comes to the inner city', () => {
    const { facts, driver } = replayed([split('Huyền Tụng', 'Huyền Tụng Đông', 1876, 10, 'ward')]);
    expect(facts.changedWards).toEqual(['Huyền Tụng', 'Huyền Tụng Đông']);
    expect(driver('people-inner')).toBe(45_700);
  });

  it.each([
    ['of a unit that the city does not have', split('Cẩm Giàng', 'Mới', 100, 1), 'unit-not-in-city'],
    ['by the name of another', split('Nông Thượng', 'Phường Sông Cầu', 100, 1), 'unit-name-taken'],
    ['without a name', split('Nông Thượng', ' ', 100, 1), 'unit-name-taken'],
    ['of more people than there are', split('Nông Thượng', 'Mới', 3546, 1), 'part-exceeds-unit'],
    ['of more land than there is', split('Nông Thượng', 'Mới', 100, 22.09), 'part-exceeds-unit'],
    ['of nobody', split('Nông Thượng', 'Mới', 0, 1), 'part-empty'],
    ['of no land', split('Nông Thượng', 'Mới', 100, 0), 'part-empty'],
    ['of everybody', split('Nông Thượng', 'Mới', 3545, 1), 'remainder-empty'],
    ['of all the land', split('Nông Thượng', 'Mới', 100, 22.08), 'remainder-empty'],
  ])('is refused %s', (_what, action, code) => {
    const { refusals, facts } = replayed([action]);
    expect(refusals).toEqual([code]);
    expect(facts.units).toHaveLength(8);
  });
});
