import { describe, expect, it } from 'vitest';
import type { Facts } from '../../domain/facts';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { sampleWith as readingOtherwise } from '../../../tests/support/sample-with';
import { applyScenario } from '../../changes/replay/apply-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { Baseline } from '../../domain/baseline';
import type { Reading } from '../../domain/observation';
import { implyDriver } from './learn-drivers';
import { movingFactsOf, startFrom } from './moving-facts';
import { numberOf } from './reading-value';

const pending: Reading = { kind: 'pending', reason: 'empty', hint: null };

/** Without the land of Sông Cầu, so that only row 11 says how much land there is. */
const sampleWith = (readings: Readonly<Record<string, Reading>>): Baseline =>
  readingOtherwise(
    readings,
    sampleBaseline.units.map((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: null } : unit)),
  );

const replay = (baseline: Baseline, ...actions: readonly ChangeAction[]) =>
  applyScenario(startFrom(baseline, edition), changes(...actions)).facts;

function valueOf({ observations }: Pick<Facts, 'observations'>, row: string): number | null {
  const reading = observations.get(row)?.reading;
  return reading === undefined ? null : numberOf(reading);
}

describe('a row that a change states', () => {
  it('says how much land there is, where nothing else does, so that a commune that joins brings its own', () => {
    const facts = replay(
      sampleWith({ 'density-whole': pending }),
      { kind: 'set-value', indicator: 'density-whole', value: 375.2 },
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'nothing' },
    );
    // 51.690 ÷ 375,2 = 137,7665 km²; (51.690 + 2.477) ÷ (137,7665 + 9,526) = 367,751
    expect(facts.drivers.get('area-natural')).toBeCloseTo(147.2925, 4);
    expect(valueOf(facts, 'density-whole')).toBeCloseTo(367.751, 3);
  });

  it('moves no other row over what it made known, wherever that had come to before', () => {
    const facts = replay(
      sampleWith({ 'density-inner-built': pending }),
      { kind: 'change-driver', driver: 'land-traffic', expression: 'x * 2' },
      { kind: 'set-value', indicator: 'density-inner-built', value: 1300 },
    );
    // Row 26 was filed at 6,9 % and doubled with the land of roads; what the built land is changes nothing of that.
    expect(valueOf(facts, 'road-land-share')).toBeCloseTo(13.8, 9);
  });
});

describe('a quantity that grows from nothing', () => {
  it('says nothing of a row over what nobody knows: it stays as filed', () => {
    const facts = replay(sampleWith({ 'density-inner-built': pending, 'road-land-per-person': { kind: 'exact', value: 0 } }), {
      kind: 'change-driver',
      driver: 'land-traffic',
      expression: 'x + 100000',
    });
    expect(valueOf(facts, 'road-land-share')).toBe(6.9);
    // 100.000 m² ÷ 45.700 people
    expect(valueOf(facts, 'road-land-per-person')).toBeCloseTo(2.18818, 5);
  });
});

describe('the people of the inner city, stated where nobody knew them', () => {
  const inner: ChangeAction = { kind: 'set-value', indicator: 'population-inner', value: 45.7 };
  /** The sample of which these quantities alone are known. */
  const knowing = (...known: readonly string[]): Baseline => ({
    ...sampleWith({ 'population-inner': pending, 'density-inner-built': pending }),
    drivers: new Map([...sampleBaseline.drivers].filter(([id]) => known.includes(id))),
  });

  it('say one quantity by another: road land by row 28, built land by row 26, the length of roads by row 27', () => {
    const { drivers } = replay(knowing('people-whole'), inner);
    // 18 m² a head for 45.700; 822.600 m² are 6,9 % of 11,92174 km²; 6 km on each.
    expect(drivers.get('land-traffic')).toBeCloseTo(822_600, 6);
    expect(drivers.get('land-construction-inner')).toBeCloseTo(11.921_739, 6);
    expect(drivers.get('road-length')).toBeCloseTo(71.530_435, 6);
  });

  it('move the rows over them from then on: 2,4 beds for a tenth more people are 2,18', () => {
    const known = knowing('people-whole', 'hospital-beds');
    expect(valueOf(replay(known, inner), 'hospital-beds')).toBe(2.4);
    expect(valueOf(replay(known, inner, { kind: 'add-people', where: 'inner', people: 4570 }), 'hospital-beds')).toBeCloseTo(2.181_818, 6);
  });
});

describe('a ratio', () => {
  const row = edition.numeric.get('road-land-share');
  if (row === undefined) throw new Error('the table has a row of road land');

  /** The built land of the inner city that so much road land (m²) at so many per cent means. */
  function builtLand(roads: number, percent: number): number | undefined {
    const moving = movingFactsOf(startFrom(sampleBaseline, edition));
    moving.drivers.delete('land-construction-inner');
    moving.drivers.set('land-traffic', roads);
    if (row !== undefined) implyDriver(moving, row, percent);
    return moving.drivers.get('land-construction-inner');
  }

  it('says what it is divided by: 2.450.000 m² that are 7 % are of 35 km²', () => {
    expect(builtLand(2_450_000, 7)).toBeCloseTo(35, 9);
  });

  it('over nothing says nothing of what it counts', () => {
    const moving = movingFactsOf(startFrom(sampleBaseline, edition));
    moving.drivers.delete('land-traffic');
    moving.drivers.set('land-construction-inner', 0);
    expect([implyDriver(moving, row, 7), moving.drivers.has('land-traffic')]).toEqual([false, false]);
  });

  it('of nothing, or at 0, does not', () => {
    expect([builtLand(0, 7), builtLand(2_450_000, 0)]).toEqual([undefined, undefined]);
  });
});
