import { describe, expect, it } from 'vitest';
import { edition, sampleUnits } from '../../../tests/support/sample-baseline';
import { sampleObservations } from '../../../tests/support/sample-observations';
import { deriveDrivers } from './baseline-drivers';
import { ratioRow, reads } from '../../../tests/support/made-up-ratios';
import { numberOf } from './reading-value';
import { rowsByUnits } from './units-count';

const observations = new Map(sampleObservations.map((each) => [each.indicator, each]));
/** 45.036 people of the units' list where the table has 51.690, at 375,2 on a km². */
const derive = (units = sampleUnits, from: 'units' | 'indicators' = 'units', filed = observations) =>
  deriveDrivers(edition, filed, units, [], from);
const read = ({ replaced }: ReturnType<typeof derive>, row: string): number | null => {
  const observation = replaced.get(row);
  return observation === undefined ? null : numberOf(observation.reading);
};

describe('rows by the units’ count', () => {
  it('land is what the filed people and their density imply where the list has none: it does not shrink with the count', () => {
    const withoutLand = sampleUnits.map((unit) => ({ ...unit, area: null }));
    const derived = derive(withoutLand);
    // 51.690 ÷ 375,2 = 137,767 km², with 45.036 people on it.
    expect(derived.drivers.get('area-natural')?.value).toBeCloseTo(51_690 / 375.2, 6);
    expect(read(derived, 'density-whole')).toBeCloseTo((45_036 * 375.2) / 51_690, 6);
  });

  it('a row 9 that nobody filed is read by the units too', () => {
    const empty = new Map(observations);
    const row = empty.get('population-whole');
    if (row === undefined) throw new Error('the sample has row 9');
    empty.set('population-whole', { ...row, reading: { kind: 'pending', reason: 'empty', hint: null } });
    expect(read(derive(sampleUnits, 'units', empty), 'population-whole')).toBeCloseTo(45.036, 9);
    expect(derive(sampleUnits, 'indicators', empty).replaced.size).toBe(0);
  });

  it('nothing is replaced where a unit lacks its people: there is no such count', () => {
    const lacking = sampleUnits.map((unit, index) => (index === 0 ? { ...unit, people: null } : unit));
    const derived = derive(lacking);
    expect([derived.replaced.size, derived.drivers.get('people-whole')?.value]).toEqual([0, 51_690]);
  });

  it('counts that agree leave the filed rows, with their cells', () => {
    const inner = sampleUnits.map((unit, index) => (index === 0 ? { ...unit, people: 9101 + 51_690 - 45_036 } : unit));
    expect(derive(inner).replaced.has('population-whole')).toBe(false);
  });

  it('figures of both counts are kept to be told', () => {
    expect(derive().extent.people).toMatchObject({ filed: { value: 51_690 }, units: 45_036, fit: 'apart' });
  });
});

describe('a row of the whole city’s people', () => {
  const over = (denominator: string | null, factor = 1) => ratioRow('row', { numerator: 'people-whole', denominator, factor });
  const cell = { sheet: 'Đơn vị', row: 7, column: 3 };
  const [first, ...others] = sampleUnits;
  if (first === undefined) throw new Error('the sample has units');
  // One from outside stands in front: it is not the city's.
  const units = [{ ...first, isInCity: false, peopleCell: null }, { ...first, peopleCell: cell }, ...others];

  /** What the row reads, filed as 1, by the units' 3.000 people on so much land. */
  const byUnits = (row: ReturnType<typeof over>, area: number | null = 20, isFiled = true) => {
    const extent = deriveDrivers(edition, observations, sampleUnits, [], 'units').extent;
    const counted = { people: { ...extent.people, units: 3000 }, area: { ...extent.area, units: area, filed: null } };
    const reading = isFiled ? ({ kind: 'exact', value: 1 } as const) : ({ kind: 'pending', reason: 'empty', hint: null } as const);
    const observation = { ...reads('row', 1), raw: '1,0', reading };
    return rowsByUnits([row], new Map([['row', observation]]), units, counted).get('row');
  };

  it('is read by them, in its own unit, in the cell of the first unit of the city', () => {
    expect(byUnits(over(null, 0.001))).toMatchObject({ cell, raw: '', reading: { kind: 'exact', value: 3 } });
    // 3.000 on 20 km² are 150 a km², and 15.000 for a hundred.
    expect(byUnits(over('area-natural'))?.reading).toEqual({ kind: 'exact', value: 150 });
    expect(byUnits(over('area-natural', 100))?.reading).toEqual({ kind: 'exact', value: 15_000 });
  });

  it('is left as filed over other land than the city’s, over none, and over land that nobody knows', () => {
    expect([byUnits(over('land-construction')), byUnits(over('area-natural'), 0), byUnits(over('area-natural'), null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(byUnits(over('area-natural'), 0, false)).toBeUndefined();
  });
});
