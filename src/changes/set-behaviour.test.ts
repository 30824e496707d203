import { describe, expect, it } from 'vitest';
import type { Facts } from '../domain/facts';
import { changes, edition, sampleBaseline } from '../../tests/support/sample-baseline';
import type { ChangeAction } from './scenario';
import { numberOf } from '../engine/scenario/reading-value';
import { startFrom } from '../engine/scenario/moving-facts';
import { applyScenario } from './replay/apply-scenario';

const replay = (...actions: readonly ChangeAction[]) => applyScenario(startFrom(sampleBaseline, edition), changes(...actions));

function valueOf({ observations }: Pick<Facts, 'observations'>, row: string): number | null {
  const reading = observations.get(row)?.reading;
  return reading === undefined ? null : numberOf(reading);
}

describe('a quantity that keeps pace with people', () => {
  it.each(['people-inner', 'people-whole', 'area-natural'])(
    'is neither people nor land: %s is refused, and 1.000 people stay 1.000',
    (driver) => {
      const { outcomes, facts } = replay(
        { kind: 'set-behaviour', driver, behaviour: 'pace-inner' },
        { kind: 'add-people', where: 'inner', people: 1000 },
      );
      expect(outcomes[0]).toMatchObject({ isApplied: false, problems: [{ code: 'driver-keeps-no-pace', data: { driver } }] });
      expect(facts.drivers.get('people-inner')).toBeCloseTo(46_700, 6);
      expect(facts.drivers.get('people-whole')).toBeCloseTo(52_690, 6);
    },
  );

  it.each(['pace-whole', 'pace-inner', 'fixed'] as const)(
    'comes once with a commune that brings as much a head as there is: under %s there are 2,4 beds for 10.000 people as before',
    (behaviour) => {
      const { facts } = replay(
        { kind: 'set-behaviour', driver: 'hospital-beds', behaviour },
        { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
      );
      expect(valueOf(facts, 'hospital-beds')).toBeCloseTo(2.4, 9);
    },
  );

  it('of the other people is brought up to as much a head: a commune of the city that becomes a ward brings beds though nobody came to the whole', () => {
    const { facts } = replay(
      { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'pace-whole' },
      { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
    );
    expect(valueOf(facts, 'hospital-beds')).toBeCloseTo(2.4, 9);
  });

  it('is one that the edition knows: another is refused by its name', () => {
    expect(replay({ kind: 'set-behaviour', driver: 'windmills', behaviour: 'fixed' }).outcomes[0]).toMatchObject({
      isApplied: false,
      problems: [{ code: 'driver-unknown', data: { driver: 'windmills' } }],
    });
  });
});
