import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import { sampleBaseline, sampleUnits } from '../../tests/support/sample-baseline';
import type { AlreadyInDriver } from '../domain/already-in';
import type { ChangeAction } from './scenario';

const toWard = (unit: string): ChangeAction => ({ kind: 'convert-to-ward', unit, brings: 'nothing' });

describe('a commune of the city that becomes a ward', () => {
  it('moves its people into the inner city and nobody into the whole, and is checked', () => {
    const { driver, unit, facts } = replayed([toWard('Dương Quang')]);
    expect([driver('people-whole'), driver('people-inner')]).toEqual([51_690, 48_681]);
    expect([unit('Dương Quang')?.kind, facts.changedWards]).toEqual(['ward', ['Dương Quang']]);
  });

  it('is refused where it is none of the city’s, a ward already, or its people are not known', () => {
    expect(replayed([toWard('Cẩm Giàng')]).refusals).toEqual(['unit-not-in-city']);
    expect(replayed([toWard('Sông Cầu')]).refusals).toEqual(['unit-already-ward']);
    const units = sampleUnits.map((unit) => (unit.name === 'Dương Quang' ? { ...unit, people: null } : unit));
    expect(replayed([toWard('Dương Quang')], { ...sampleBaseline, units }).said('unit-lacks-figure')).toEqual([
      { unit: 'Dương Quang', figure: 'people' },
    ]);
    expect(replayed([toWard('Dương Quang')], lacking('people-inner')).refusals).toEqual(['driver-missing']);
  });

  it('is one of the units that a note of the inner city counts: two are more than its one', () => {
    const note: AlreadyInDriver = {
      driver: 'people-inner',
      indicator: 'population-inner',
      code: '10',
      isIn: true,
      figures: [],
      changes: ['to-ward'],
      communes: 1,
      villages: null,
      names: [],
      districts: [],
      text: 'đã tính 01 xã lên phường',
      cell: { sheet: 'Phụ lục 03', row: 28, column: 5 },
    };
    const counted = (unit: string): ChangeAction => ({ kind: 'convert-to-ward', unit, brings: 'nothing', peopleAlreadyIn: true });
    const { said, driver } = replayed([counted('Dương Quang'), counted('Nông Thượng')], { ...sampleBaseline, alreadyIn: [note] });
    expect(said('people-in-too-many')).toMatchObject([{ row: '10', communes: 1, counted: 2 }]);
    expect(driver('people-inner')).toBe(45_700);
  });
});
