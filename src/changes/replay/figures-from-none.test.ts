/** Rows that were filed over nobody, and people who come. */
import { describe, expect, it } from 'vitest';
import { replayed } from '../../../tests/support/replayed';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import { sampleWith } from '../../../tests/support/sample-with';
import type { ChangeAction } from '../scenario';

/** The sample's table, and an inner city of nobody over whom 2,4 beds in ten thousand, 18 m² of road land and the rest were filed. */
const empty = sampleWith({ 'population-inner': 0 });
const come: ChangeAction = { kind: 'add-people', where: 'inner', people: 5000 };
const set = (indicator: string, value: number): ChangeAction => ({ kind: 'set-value', indicator, value });
const readings = (actions: readonly ChangeAction[], baseline = empty) => {
  const { facts, said } = replayed(actions, baseline);
  return { reading: (id: string) => facts.observations.get(id)?.reading, said: said('figure-from-none') };
};
const waits = (hint: number) => ({ kind: 'pending', reason: 'filed-over-none', hint });

describe('figures that were filed over 0 people of the inner city', () => {
  it('say nothing of how much there is: no beds, no floor, no land is known', () => {
    const known = (id: string) => empty.drivers.get(id)?.value;
    expect(known('people-inner')).toBe(0);
    expect(['hospital-beds', 'floor-area-housing', 'land-construction-inner', 'land-traffic'].map(known)).toEqual([null, null, null, null]);
    // Of the sample’s own 45.700 there are 10,968 beds: 2,4 × 4,57.
    expect(sampleBaseline.drivers.get('hospital-beds')?.value).toBeCloseTo(10.968, 9);
  });

  it('stay as filed while nobody is there, whoever comes elsewhere', () => {
    const { reading, said } = readings([{ kind: 'add-people', where: 'outer', people: 5000 }]);
    expect(reading('hospital-beds')).toMatchObject({ value: 2.4 });
    expect(said).toEqual([]);
  });

  it('wait once people come, and are named: never 0, and never the old figure', () => {
    const { reading, said } = readings([come]);
    expect(reading('hospital-beds')).toEqual(waits(2.4));
    expect(reading('road-land-per-person')).toEqual(waits(18));
    // 1.300 people on a km² of nobody say no land either.
    expect(reading('density-inner-built')).toMatchObject({ kind: 'pending', reason: 'filed-over-none' });
    // Of the inner city’s people and land apart from them: the share of roads.
    expect(reading('road-land-share')).toMatchObject({ value: 6.9 });
    expect(reading('population-inner')).toEqual({ kind: 'exact', value: 5 });
    expect(said).toEqual([{ driver: 'people-inner', rows: '12, 15, 17, 18, 19, 20, 28, 30, 33, 34, 35, 47' }]);
  });

  it('are told once, by the change that brings the first people', () => {
    const { outcomes, said } = replayed([come, come], empty);
    expect(said('figure-from-none')).toHaveLength(1);
    const followed = outcomes.flatMap(({ problems }) => problems.flatMap((each) => (each.code === 'rows-followed' ? [each.data] : [])));
    // What waits is neither kept nor assumed.
    expect(followed.map(({ assumed, unknown }) => `${assumed}, ${unknown}`.split(', ').includes('20'))).toEqual([false, false]);
  });

  it('hold again once they are set: 30 beds in ten thousand of 5.000 are 15, and 20 of 7.500', () => {
    const { reading } = readings([come, set('hospital-beds', 30), { ...come, people: 2500 }]);
    expect(reading('hospital-beds')).toMatchObject({ kind: 'exact' });
    expect(reading('hospital-beds')).toHaveProperty('value', expect.closeTo(20, 9));
  });

  it('set while nobody is there say as little', () => {
    const { reading, said } = readings([set('hospital-beds', 30), come]);
    expect(reading('hospital-beds')).toEqual(waits(30));
    expect(said).toHaveLength(1);
  });

  it('are worked out of the amount where it is known from elsewhere', () => {
    // 2.425.615 m² of road land by the share of the built land: of 40.000 people 60,64 m², whatever was filed over nobody.
    const drivers = new Map([
      ...empty.drivers,
      ['land-traffic', { id: 'land-traffic', value: 2_425_615, origin: { kind: 'missing' }, behaviour: 'fixed' }],
    ] as const);
    const { reading, said } = readings([{ ...come, people: 40_000 }], { ...empty, drivers });
    expect(reading('road-land-per-person')).toHaveProperty('value', expect.closeTo(60.640_375, 6));
    expect(said[0]).toMatchObject({ rows: '12, 15, 17, 18, 19, 20, 30, 33, 34, 35, 47' });
  });
});
