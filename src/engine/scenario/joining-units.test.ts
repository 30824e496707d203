import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline, sampleUnits } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { UnitFigure } from '../../domain/unit-figure';
import { extentOf, withFigures, withoutPart } from './joining-units';
import { startFrom } from './moving-facts';

const start = startFrom(sampleBaseline, edition);
const replay = (...actions: readonly ChangeAction[]) => applyScenario(start, changes(...actions));
const villages = (unit: string, to: string, people: number, area: number): ChangeAction => ({
  kind: 'join-part',
  unit,
  part: { people, area },
  to,
  brings: 'nothing',
});
const merge = (becomes: 'ward' | 'same'): ChangeAction => ({
  kind: 'merge-unit',
  unit: 'Cẩm Giàng',
  becomes,
  part: null,
  brings: 'city-average',
});
const follows = (behaviour: 'pace-whole' | 'pace-inner'): ChangeAction => ({ kind: 'set-behaviour', driver: 'hospital-beds', behaviour });

describe('a part that joins', () => {
  it.each([
    ['half a person', villages('Cẩm Giàng', 'Huyền Tụng', 100.5, 2), { code: 'amount-invalid', data: { what: 'people' } }],
    ['land of less than nothing', villages('Cẩm Giàng', 'Huyền Tụng', 100, -2), { code: 'amount-invalid', data: { what: 'area' } }],
    ['people without land', villages('Cẩm Giàng', 'Huyền Tụng', 100, 0), { code: 'part-empty', data: { figure: 'area' } }],
  ])('is never %s', (_what, action, expected) => {
    expect(replay(action).outcomes).toMatchObject([{ isApplied: false, problems: [expected] }]);
  });
});

describe('wards that were cut', () => {
  it('are to be checked, each of them once', () => {
    const first = villages('Sông Cầu', 'Dương Quang', 500, 0.5);
    const { facts } = replay(first, first, villages('Đức Xuân', 'Dương Quang', 500, 0.5), villages('Sông Cầu', 'Nông Thượng', 100, 0.1));
    expect(facts.changedWards).toEqual(['Sông Cầu', 'Đức Xuân']);
  });
});

describe('the city’s own amount a head comes with those who join', () => {
  const bedsAfter = (...actions: readonly ChangeAction[]) => replay(...actions).facts.drivers.get('hospital-beds');

  // 10,968 beds for 45.700 people of the inner city; 2.477 come.
  it('once: what keeps pace with the inner city has come already', () => {
    expect(bedsAfter(merge('ward'))).toBeCloseTo((10.968 * 48_177) / 45_700, 9);
    expect(bedsAfter(follows('pace-inner'), merge('ward'))).toBeCloseTo((10.968 * 48_177) / 45_700, 9);
  });

  it('once: what keeps pace with the whole city is put right to the inner one', () => {
    expect(bedsAfter(follows('pace-whole'), merge('ward'))).toBeCloseTo((10.968 * 48_177) / 45_700, 9);
  });

  it('to the inner city only where it grows: a commune leaves what keeps pace with the whole city as that moved it', () => {
    expect(bedsAfter(merge('same'))).toBeCloseTo(10.968, 9);
    expect(bedsAfter(follows('pace-whole'), merge('same'))).toBeCloseTo((10.968 * 54_167) / 51_690, 9);
  });
});

describe('figures of its own', () => {
  const [unit] = sampleUnits;
  if (unit === undefined) throw new Error('the sample has units');
  const beds: UnitFigure = { of: 'stock', id: 'hospital-beds', value: 10, heading: 'Giường', cell: { sheet: 'ĐVHC', row: 4, column: 7 } };

  it('a unit has none where its sheet has no such columns, and no longer any where they were lost', () => {
    expect(withFigures(unit, []).figures).toBeUndefined();
    expect(withFigures({ ...unit, figures: [beds] }, []).figures).toEqual([]);
  });

  it('come to a unit that had none', () => {
    expect(withFigures(unit, [beds]).figures).toEqual([beds]);
  });

  it('stay with what is left of a unit by its share of the people: of 10 beds for 1.000 people 7,5 for 750', () => {
    const whole = { ...unit, people: 1000, area: 10, figures: [beds, { ...beds, of: 'row', id: 'poverty-rate', value: 12 }] as const };
    const rest = withoutPart(whole, { people: 250, area: 2 }, edition);
    expect([rest.people, rest.area, rest.figures?.map(({ value }) => value)]).toEqual([750, 8, [7.5, 12]]);
    const unknown = withoutPart({ ...whole, people: null, area: null }, { people: 250, area: 2 }, edition);
    expect([unknown.people, unknown.area, unknown.figures?.map(({ value }) => value)]).toEqual([null, null, [12]]);
  });
});

describe('what joins', () => {
  const [unit] = sampleUnits;
  if (unit === undefined) throw new Error('the sample has units');
  const thousand = { ...unit, people: 1000, area: 10 };

  it('is the unit’s own people and land, or those of its part', () => {
    expect(extentOf(thousand, null)).toEqual({ people: 1000, area: 10 });
    expect(extentOf(thousand, { people: 250, area: 2 })).toEqual({ people: 250, area: 2 });
    expect(extentOf({ ...thousand, people: null, area: null }, { people: 250, area: 2 })).toEqual({ people: 250, area: 2 });
  });

  it.each([
    [
      'more people than it has',
      { people: 1001, area: 2 },
      'part-exceeds-unit',
      { unit: unit.name, figure: 'people', part: 1001, whole: 1000 },
    ],
    ['nobody', { people: 0, area: 2 }, 'part-empty', { unit: unit.name, figure: 'people' }],
    ['everybody', { people: 1000, area: 2 }, 'remainder-empty', { unit: unit.name, figure: 'people' }],
    ['all its land', { people: 250, area: 10 }, 'remainder-empty', { unit: unit.name, figure: 'area' }],
  ])('is no part of %s', (_what, part, code, data) => {
    expect(extentOf(thousand, part)).toMatchObject({ code, severity: 'error', data });
  });

  it.each(['people', 'area'] as const)('cannot be the whole of it where its %s is not known', (figure) => {
    expect(extentOf({ ...thousand, [figure]: null }, null)).toMatchObject({ code: 'unit-lacks-figure', data: { unit: unit.name, figure } });
  });
});
