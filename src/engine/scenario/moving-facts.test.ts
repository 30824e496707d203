/** Facts while they move: rows over their quantities, people with what keeps pace. A made-up city; figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { cityOf, editionOf, quantity as driver, ratioRow, reads } from '../../../tests/support/made-up-ratios';
import type { Baseline } from '../../domain/baseline';
import type { Driver } from '../../domain/driver';
import type { NumericIndicator } from '../../domain/standard';
import { copyOf, factsOf, moveDriver, movePeople, movingFactsOf, scaleStocks, startFrom } from './moving-facts';
import { numberOf } from './reading-value';
import { anchorHere, currentNumber } from './row-number';

const beds = ratioRow('beds', { numerator: 'beds', denominator: 'people-whole', factor: 10_000 });
const works = ratioRow('works', { numerator: 'works', denominator: null, factor: 1 });
const plain = ratioRow('plain', null);
const edition = editionOf(beds, works, plain);

/** 20 beds for 10.000 people, filed as 20; 5 works; a row of 7 that nothing moves. */
function city(drivers: readonly [string, Driver][] = [driver('people-whole', 10_000), driver('beds', 20), driver('works', 5)]): Baseline {
  return cityOf(drivers, [reads('beds', 20), reads('works', 5), reads('plain', 7)]);
}
function moved(baseline: Baseline = city()) {
  const start = startFrom(baseline, edition);
  const moving = movingFactsOf(start);
  return { start, moving, reads: (of: NumericIndicator) => currentNumber(moving, start, of) };
}

describe('a row over quantities', () => {
  it('moves with the upper one and against the lower one, and one over nothing stays', () => {
    const { moving, reads: now } = moved();
    expect([beds, works, plain].map(now)).toEqual([20, 5, 7]);
    moving.drivers.set('beds', 40);
    moving.drivers.set('works', 6);
    expect([beds, works, plain].map(now)).toEqual([40, 6, 7]);
    moving.drivers.set('people-whole', 20_000);
    expect(now(beds)).toBe(20);
  });

  it('from nothing is worked out anew, and over nothing stays as filed', () => {
    const none = { ...city([driver('people-whole', 10_000), driver('beds', 0)]), observations: [reads('beds', 0)] };
    const { moving, reads: now } = moved(none);
    expect(now(beds)).toBe(0);
    moving.drivers.set('beds', 30);
    expect(now(beds)).toBe(30);
    const emptied = moved();
    emptied.moving.drivers.set('people-whole', 0);
    expect(emptied.reads(beds)).toBe(20);
  });

  it('stays as filed where one of its quantities is not known, and has no number where none was filed', () => {
    const { moving, start, reads: now } = moved(city([driver('beds', null), driver('people-whole', 10_000)]));
    moving.drivers.set('people-whole', 20_000);
    // Half as many a head, of as many beds as there were: the beds are not known, and taken to stay.
    expect(now(beds)).toBe(10);
    moving.observations.delete('beds');
    expect(currentNumber(moving, start, beds)).toBeNull();
  });

  it('that was set starts from the quantities as they are then', () => {
    const { moving, reads: now } = moved();
    moving.drivers.set('people-whole', 20_000);
    moving.observations.set('beds', reads('beds', 30));
    anchorHere(moving, beds);
    expect(now(beds)).toBe(30);
    moving.drivers.set('people-whole', 40_000);
    expect(now(beds)).toBe(15);
  });

  it('that contradicts its quantities moves from its own: 30 filed where 20 beds are kept', () => {
    const baseline = { ...city(), observations: [reads('beds', 30)] };
    const { moving, reads: now } = moved(baseline);
    moving.drivers.set('beds', 30);
    // 30 beds by the row and 10 more.
    expect(now(beds)).toBeCloseTo(40, 9);
    scaleStocks(moving, ['beds'], 2);
    expect(moving.drivers.get('beds')).toBe(60);
    expect(now(beds)).toBeCloseTo(80, 9);
  });
});

describe('people who come', () => {
  const paced = () =>
    moved(
      city([
        driver('people-whole', 10_000),
        driver('people-inner', 4000),
        driver('beds', 20),
        driver('houses', 100, 'pace-whole'),
        driver('shops', 40, 'pace-inner'),
        driver('unknown', null, 'pace-inner'),
      ]),
    ).moving;

  it('take with them what keeps pace: with the whole, with the inner city, each by its own growth', () => {
    const moving = paced();
    movePeople(moving, 1000, 1000);
    expect(['people-whole', 'people-inner', 'houses', 'shops', 'beds'].map((id) => moving.drivers.get(id))).toEqual([
      11_000,
      5000,
      expect.closeTo(110, 9),
      50,
      20,
    ]);
    expect(moving.drivers.has('unknown')).toBe(false);
  });

  it('move nothing where no more of them are counted', () => {
    const moving = paced();
    movePeople(moving, 0, 0);
    expect(moving).toEqual(paced());
  });

  it('are looked at only by what keeps pace with them', () => {
    expect([...paced().behaviours]).toEqual([
      ['houses', 'pace-whole'],
      ['shops', 'pace-inner'],
      ['unknown', 'pace-inner'],
    ]);
  });

  it('to a city of nobody take nothing along, and to a count that nobody knows nobody comes', () => {
    const { moving } = moved(city([driver('people-whole', 0), driver('houses', 100, 'pace-whole')]));
    movePeople(moving, 500, 500);
    expect([moving.drivers.get('people-whole'), moving.drivers.get('houses'), moving.drivers.has('people-inner')]).toEqual([
      500,
      100,
      false,
    ]);
  });

  it('move what keeps pace with them also where their number is set', () => {
    const moving = paced();
    moveDriver(moving, 'people-inner', 8000);
    moveDriver(moving, 'people-whole', 5000);
    moveDriver(moving, 'beds', 7);
    expect(['people-inner', 'shops', 'people-whole', 'houses', 'beds'].map((id) => moving.drivers.get(id))).toEqual([
      8000, 80, 5000, 50, 7,
    ]);
  });
});

describe('facts', () => {
  it('are the rows as they have come to, with all that was decided', () => {
    const { moving, start } = moved({ ...city(), resolutions: { plain: { kind: 'filed' }, works: { kind: 'value', value: 8 } } });
    moving.drivers.set('people-whole', 5000);
    const { observations, resolutions, cost, uncosted } = factsOf(moving, start);
    expect([...observations].map(([id, { reading }]) => [id, numberOf(reading)])).toEqual([
      ['beds', 40],
      ['works', 8],
      ['plain', 7],
    ]);
    // A value of the user's own is what the row reads; only filed points stay a decision.
    expect(resolutions).toEqual({ plain: { kind: 'filed' } });
    expect([cost, uncosted]).toEqual([0, []]);
  });

  it('are not seen in a copy, nor a copy in them', () => {
    const { moving } = moved();
    moving.changedWards.push('Cũ');
    const copy = copyOf(moving);
    expect(copy).toEqual(moving);
    copy.drivers.set('beds', 99);
    copy.changedWards.push('Mới');
    copy.completed.add('Cầu');
    copy.uncosted.add('Cầu');
    copy.observations.delete('beds');
    copy.behaviours.set('beds', 'pace-whole');
    copy.anchors.set('beds', { numerator: 1, denominator: 1 });
    copy.excesses.set('beds', { driver: 'beds', amount: 1 });
    copy.resolutions.set('beds', { kind: 'filed' });
    copy.countedIn.set('people-whole', new Set(['Mới']));
    copy.units.clear();
    expect(moving).toEqual({ ...moved().moving, changedWards: ['Cũ'] });
  });
});
