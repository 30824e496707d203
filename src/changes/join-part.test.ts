import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import { changes, edition, sampleBaseline } from '../../tests/support/sample-baseline';
import type { AlreadyInDriver } from '../domain/already-in';
import type { UnitPart } from '../domain/change-parts';
import { startFrom } from '../engine/scenario/moving-facts';
import { applyScenario } from './replay/apply-scenario';
import type { JoinPart } from './join-part';
import type { ChangeAction } from './scenario';

const start = startFrom(sampleBaseline, edition);

function replay(...actions: readonly ChangeAction[]) {
  const { facts, outcomes } = applyScenario(start, changes(...actions));
  const unit = (name: string) => facts.units.find((each) => each.name === name);
  return {
    whole: facts.drivers.get('people-whole'),
    inner: facts.drivers.get('people-inner'),
    area: facts.drivers.get('area-natural'),
    count: facts.units.length,
    unit,
    changedWards: facts.changedWards,
    refusals: outcomes.flatMap(({ isApplied, problems }) => (isApplied ? [] : problems.map(({ code }) => code))),
  };
}

const villages = (unit: string, to: string, people = 477, area = 2): { readonly kind: 'join-part' } & JoinPart => ({
  kind: 'join-part',
  unit,
  part: { people, area },
  to,
  brings: 'nothing',
});
const merge = (unit: string, becomes: 'ward' | 'same' = 'same'): ChangeAction => ({
  kind: 'merge-unit',
  unit,
  becomes,
  part: null,
  brings: 'nothing',
});

// Cẩm Giàng 2.477 people, 9,526 km²; Huyền Tụng (ward) 4.876, 27,356; Dương Quang (commune) 2.981, 25,879; the city 51.690, 45.700, 137,764.
describe('villages of a neighbour that join a unit of the city', () => {
  it('make no new unit; a ward takes them into the inner city, a commune does not', () => {
    const toWard = replay(villages('Cẩm Giàng', 'Huyền Tụng'));
    expect([toWard.count, toWard.whole, toWard.inner]).toEqual([8, 52_167, 46_177]);
    expect(toWard.area).toBeCloseTo(139.764, 6);
    expect(toWard.unit('Huyền Tụng')).toMatchObject({ kind: 'ward', people: 5353, area: 29.356 });
    expect(replay(villages('Cẩm Giàng', 'Dương Quang'))).toMatchObject({ whole: 52_167, inner: 45_700 });
  });

  it('leave the rest a neighbour, which joins later with what is left', () => {
    const { count, whole, unit } = replay(villages('Cẩm Giàng', 'Huyền Tụng'), merge('Cẩm Giàng'));
    expect([count, whole]).toEqual([9, 54_167]);
    expect(unit('Cẩm Giàng')).toMatchObject({ people: 2000, kind: 'commune' });
    expect(unit('Cẩm Giàng')?.area).toBeCloseTo(7.526, 6);
  });

  it('cannot be more than is left', () => {
    expect(replay(villages('Cẩm Giàng', 'Huyền Tụng', 2000, 5), villages('Cẩm Giàng', 'Dương Quang', 477, 2)).refusals).toEqual([
      'remainder-empty',
    ]);
    expect(replay(villages('Cẩm Giàng', 'Huyền Tụng', 2000, 5), villages('Cẩm Giàng', 'Dương Quang', 500, 2)).refusals).toEqual([
      'part-exceeds-unit',
    ]);
  });

  it('are nobody or everybody never, join no stranger and not themselves', () => {
    expect(replay(villages('Cẩm Giàng', 'Huyền Tụng', 0, 2)).refusals).toEqual(['part-empty']);
    expect(replay(villages('Cẩm Giàng', 'Huyền Tụng', 2477, 2)).refusals).toEqual(['remainder-empty']);
    expect(replay(villages('Cẩm Giàng', 'Quân Hà')).refusals).toEqual(['unit-not-in-city']);
    expect(replay(villages('Nơi khác', 'Huyền Tụng')).refusals).toEqual(['unit-unknown']);
    expect(replay(villages('Huyền Tụng', 'Huyền Tụng')).refusals).toEqual(['part-joins-itself']);
  });

  it('move within the city from a commune to a ward: the city stays, its inner part grows', () => {
    const { whole, inner, area, count, unit, changedWards } = replay(villages('Dương Quang', 'Sông Cầu', 981, 5));
    expect([whole, inner, count, changedWards]).toEqual([51_690, 46_681, 8, []]);
    expect(area).toBeCloseTo(137.764, 6);
    expect(unit('Dương Quang')).toMatchObject({ people: 2000 });
    expect(unit('Sông Cầu')).toMatchObject({ people: 10_145 });
  });

  it('leave a ward that must still be one: it is checked', () => {
    const { inner, changedWards } = replay(villages('Sông Cầu', 'Dương Quang', 1000, 1));
    expect(inner).toBe(44_700);
    expect(changedWards).toEqual(['Sông Cầu']);
  });
});

describe('villages and what is known of the inner city', () => {
  const refused = (unit: string, to: string, baseline = lacking('people-inner')) => replayed([villages(unit, to)], baseline).refusals;

  it('need its people where they come to it or leave it, and not otherwise', () => {
    expect(refused('Cẩm Giàng', 'Huyền Tụng')).toEqual(['driver-missing']);
    expect(refused('Dương Quang', 'Huyền Tụng')).toEqual(['driver-missing']);
    expect(refused('Sông Cầu', 'Dương Quang')).toEqual(['driver-missing']);
    expect(refused('Cẩm Giàng', 'Dương Quang')).toEqual([]);
    expect(refused('Dương Quang', 'Nông Thượng')).toEqual([]);
    // A ward of another city was never of this one’s inner part.
    const units = sampleBaseline.units.map((unit) => (unit.name === 'Cẩm Giàng' ? { ...unit, kind: 'ward' as const } : unit));
    expect(refused('Cẩm Giàng', 'Dương Quang', { ...lacking('people-inner'), units })).toEqual([]);
  });

  it('bring as many beds a head as there are where they join a ward: 457 of 45.700 people are a hundredth more', () => {
    const brings = (to: string, from = 'Cẩm Giàng') =>
      replayed([{ ...villages(from, to, 457), brings: 'city-average' }]).driver('hospital-beds');
    expect(brings('Huyền Tụng')).toBeCloseTo(11.077_68, 9);
    expect(brings('Dương Quang')).toBeCloseTo(10.968, 9);
    // Who leaves the inner city takes none along.
    expect(brings('Dương Quang', 'Sông Cầu')).toBeCloseTo(10.968, 9);
  });
});

describe('villages whose people a note may have counted', () => {
  const note = (driver: string, code: string, indicator: string): AlreadyInDriver => ({
    driver,
    indicator,
    code,
    isIn: true,
    figures: [],
    changes: ['merge', 'to-ward'],
    communes: 1,
    villages: null,
    names: [],
    districts: [],
    text: 'Cộng cả DS sau khi sát nhập 1 xã',
    cell: { sheet: 'Phụ lục 03', row: 26, column: 5 },
  });
  const alreadyIn = [note('people-whole', '09', 'population-whole'), note('people-inner', '10', 'population-inner')];
  const noted = (...actions: readonly ChangeAction[]) => replayed(actions, { ...sampleBaseline, alreadyIn });
  const counted = (unit: string): ChangeAction => ({ ...villages(unit, 'Huyền Tụng'), peopleAlreadyIn: true });
  const whole = (unit: string, part: UnitPart | null): ChangeAction => ({
    kind: 'merge-unit',
    unit,
    becomes: 'ward',
    part,
    brings: 'nothing',
    peopleAlreadyIn: true,
  });

  it('are none of the communes that the note counts: two of them are not one too many, two communes are', () => {
    const parts = noted(counted('Cẩm Giàng'), counted('Quân Hà'));
    expect([parts.driver('people-whole'), parts.driver('people-inner')]).toEqual([51_690, 45_700]);
    expect(parts.said('people-in-too-many')).toEqual([]);
    const part = { people: 477, area: 2 };
    expect(noted(whole('Cẩm Giàng', part), whole('Quân Hà', part)).said('people-in-too-many')).toEqual([]);
    expect(noted(whole('Cẩm Giàng', null), whole('Quân Hà', null)).said('people-in-too-many')).toMatchObject([
      { row: '09', communes: 1, counted: 2 },
      { row: '10', communes: 1, counted: 2 },
    ]);
  });

  it('move within the city all the same: they were in one of its figures all along', () => {
    const moved = noted({ ...villages('Dương Quang', 'Sông Cầu', 981, 5), peopleAlreadyIn: true });
    expect([moved.driver('people-whole'), moved.driver('people-inner')]).toEqual([51_690, 46_681]);
  });
});

describe('a unit that joins in two steps', () => {
  const half = (becomes: 'ward' | 'same'): ChangeAction => ({
    kind: 'merge-unit',
    unit: 'Cẩm Giàng',
    becomes,
    part: { people: 1000, area: 4 },
    brings: 'nothing',
  });

  it('is whole again after both, and a ward of it takes in the people of both', () => {
    const { count, whole, inner, unit } = replay(half('same'), merge('Cẩm Giàng', 'ward'));
    expect([count, whole, inner]).toEqual([9, 54_167, 48_177]);
    expect(unit('Cẩm Giàng')).toMatchObject({ kind: 'ward', people: 2477 });
    expect(unit('Cẩm Giàng')?.area).toBeCloseTo(9.526, 6);
  });

  it('says so where its rest joins the ward that a part of it became, though it was to stay what it is', () => {
    const { outcomes, facts } = applyScenario(start, changes(half('ward'), merge('Cẩm Giàng')));
    expect(outcomes[1]?.problems.map(({ code }) => code)).toContain('rest-joins-ward');
    expect([facts.units.length, facts.drivers.get('people-inner')]).toEqual([9, 48_177]);
  });

  it('counts the people of its first part once where that was a ward already', () => {
    const { unit, inner, changedWards } = replay(half('ward'), merge('Cẩm Giàng', 'ward'));
    expect([unit('Cẩm Giàng')?.kind, inner, changedWards]).toEqual(['ward', 48_177, ['Cẩm Giàng']]);
  });

  it('joins no third time', () => {
    expect(replay(half('same'), merge('Cẩm Giàng'), merge('Cẩm Giàng')).refusals).toEqual(['unit-already-in-city']);
  });
});

it('a township that joins is a commune, or a ward', () => {
  expect(replay(merge('Phủ Thông')).unit('Phủ Thông')?.kind).toBe('commune');
  expect(replay(merge('Phủ Thông', 'ward')).unit('Phủ Thông')?.kind).toBe('ward');
});
