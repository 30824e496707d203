import { describe, expect, it } from 'vitest';
import type { Facts } from '../../domain/facts';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { Baseline } from '../../domain/baseline';
import type { Reading } from '../../domain/observation';
import { deriveDrivers } from './baseline-drivers';
import { numberOf } from './reading-value';
import { startFrom } from './moving-facts';

const pending: Reading = { kind: 'pending', reason: 'empty', hint: null };

/** The sample with rows that read otherwise, and without the land of Sông Cầu, so that only row 11 says how much land there is. */
function sampleWith(readings: Readonly<Record<string, Reading>>): Baseline {
  const observations = sampleBaseline.observations.map((each) => ({ ...each, reading: readings[each.indicator] ?? each.reading }));
  const units = sampleBaseline.units.map((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: null } : unit));
  const byRow = new Map(observations.map((each) => [each.indicator, each]));
  return {
    ...sampleBaseline,
    observations,
    units,
    drivers: deriveDrivers(edition, byRow, units, sampleBaseline.budget, 'indicators').drivers,
  };
}

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
