import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../tests/support/sample-baseline';
import { startFrom } from '../engine/scenario/moving-facts';
import { applyScenario } from './replay/apply-scenario';
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

const villages = (unit: string, to: string, people = 477, area = 2): ChangeAction => ({
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
    const { whole, inner, area, count, unit } = replay(villages('Dương Quang', 'Sông Cầu', 981, 5));
    expect([whole, inner, count]).toEqual([51_690, 46_681, 8]);
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

  it('joins no third time', () => {
    expect(replay(half('same'), merge('Cẩm Giàng'), merge('Cẩm Giàng')).refusals).toEqual(['unit-already-in-city']);
  });
});

it('a township that joins is a commune, or a ward', () => {
  expect(replay(merge('Phủ Thông')).unit('Phủ Thông')?.kind).toBe('commune');
  expect(replay(merge('Phủ Thông', 'ward')).unit('Phủ Thông')?.kind).toBe('ward');
});
