import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../domain/baseline';
import type { ProjectEffect } from '../../domain/change-parts';
import type { ChangeAction } from '../../changes/scenario';
import { changes, edition, sampleBaseline, sampleUnits } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { cityOf, editionOf, quantity, ratioRow, reads } from '../../../tests/support/made-up-ratios';
import { deriveDrivers } from './baseline-drivers';
import { contradictingNumerator, stateNumerator } from './excesses';
import { movingFactsOf, startFrom } from './moving-facts';
import { numberOf } from './reading-value';

/** Row 26: 6,9 % of 35,154 km² = 2.425.615 m² of road land; row 28: 18 m² × 45.700 = 822.600 m². */
const land = 45_700 / 1300;
const start = startFrom(sampleBaseline, edition);
const numbers = (...actions: readonly ChangeAction[]) => {
  const { facts, outcomes } = applyScenario(start, changes(...actions));
  expect(outcomes.map(({ isApplied }) => isApplied)).toEqual(actions.map(() => true));
  return (row: string): number => {
    const observation = facts.observations.get(row);
    return (observation === undefined ? null : numberOf(observation.reading)) ?? Number.NaN;
  };
};
const roads = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'land-traffic', expression });
const project = (...effects: readonly ProjectEffect[]): ChangeAction => ({ kind: 'complete-project', project: '1', cost: null, effects });

describe('rows 26 and 28, which imply two amounts of road land', () => {
  it('what is added is added to each row’s own amount', () => {
    for (const action of [roads('x + 100000'), project({ kind: 'add-to-driver', driver: 'land-traffic', amount: 100_000 })]) {
      const value = numbers(action);
      expect(value('road-land-per-person')).toBeCloseTo(922_600 / 45_700, 9);
      expect(value('road-land-share')).toBeCloseTo(6.9 + 10 / land, 9);
    }
  });

  it('what multiplies multiplies each: a tenth more of both', () => {
    const value = numbers(roads('x * 1.1'));
    expect(value('road-land-per-person')).toBeCloseTo(19.8, 9);
    expect(value('road-land-share')).toBeCloseTo(7.59, 9);
  });

  it('an expression that does both is worked out over each', () => {
    const value = numbers(roads('x * 1.1 + 45700'));
    expect(value('road-land-per-person')).toBeCloseTo(19.8 + 1, 9);
    expect(value('road-land-share')).toBeCloseTo(7.59 + 4.57 / land, 9);
  });

  it('an amount that is stated settles the matter: both rows are of it, and move together from there', () => {
    const stated = numbers(roads('914000'), roads('x + 45700'));
    expect(stated('road-land-per-person')).toBeCloseTo(20 + 1, 9);
    expect(stated('road-land-share')).toBeCloseTo((100 * (0.914 + 0.0457)) / land, 9);
  });

  it('a value that is set moves the other row by the land that it adds: 2 m² a person are 9,14 ha', () => {
    const value = numbers({ kind: 'set-value', indicator: 'road-land-per-person', value: 20 });
    expect(value('road-land-per-person')).toBe(20);
    expect(value('road-land-share')).toBeCloseTo(6.9 + 9.14 / land, 9);
    const both = numbers({ kind: 'set-value', indicator: 'road-land-per-person', value: 20 }, roads('x + 45700'));
    expect(both('road-land-per-person')).toBeCloseTo(21, 9);
  });

  it('what comes with people at the city’s average leaves both ratios over people, and so row 28, as they are', () => {
    const value = numbers({ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' });
    expect(value('road-land-per-person')).toBeCloseTo(18, 9);
    expect(value('road-land-share')).toBeCloseTo(6.9, 9);
  });

  it('people who come bring no road land: each own amount is spread over more of them', () => {
    const value = numbers({ kind: 'add-people', where: 'inner', people: 4570 });
    expect(value('road-land-per-person')).toBeCloseTo(18 / 1.1, 9);
    expect(value('road-land-share')).toBeCloseTo(6.9, 9);
  });
});

describe('how far rows may differ before they contradict each other', () => {
  /** Row 28 at a share of what row 26 implies. */
  const contradictions = (share: number) => {
    const value = (share * 0.069 * land * 1e6) / 45_700;
    const observations = new Map(
      sampleBaseline.observations.map((each) => [
        each.indicator,
        each.indicator === 'road-land-per-person' ? { ...each, reading: { kind: 'exact', value } as const } : each,
      ]),
    );
    return deriveDrivers(edition, observations, sampleUnits, [], 'indicators').contradictions;
  };

  it.each([
    ['0,9 % more', 1.009, 0],
    ['0,9 % less', 0.991, 0],
    ['1,1 % more', 1.011, 1],
    ['1,1 % less', 0.989, 1],
    ['2 % more', 1.02, 1],
  ])('%s', (_what, share, count) => {
    expect(contradictions(share)).toHaveLength(count);
  });
});

describe('what a row implies of its upper amount', () => {
  const beds = ratioRow('beds', { numerator: 'beds', denominator: 'people-whole', factor: 1 });
  const works = ratioRow('works', { numerator: 'works', denominator: null, factor: 1 });

  it('contradicts what is kept from more than 1 % on, which is counted in: 101 beds and 102 where 100 are kept', () => {
    expect([1.01, 1.02, 0.99, 0.98].map((value) => contradictingNumerator(beds, value, 100, 100))).toEqual([null, 102, null, 98]);
  });

  it('is nothing over nobody, over nobody knows whom, or where no amount is kept', () => {
    expect(contradictingNumerator(beds, 2, 100, 0)).toBeNull();
    expect(contradictingNumerator(beds, 2, 100, undefined)).toBeNull();
    expect(contradictingNumerator(beds, 2, undefined, 100)).toBeNull();
  });

  /** Beds and works after both rows are set to 30, where one knew so much before. */
  const stated = (known: Readonly<Record<string, number>>, filed: readonly string[]) => {
    const drivers = Object.entries(known).map(([id, value]) => quantity(id, value));
    const rows = filed.map((id) => reads(id, 20));
    const moving = movingFactsOf(startFrom(cityOf(drivers, rows), editionOf(beds, works)));
    for (const row of [beds, works]) stateNumerator(moving, row, 30);
    return ['beds', 'works'].map((id) => moving.drivers.get(id));
  };

  it('is stated where the row is set: 30 beds a head of 2 are 60', () => {
    expect(stated({ 'people-whole': 2, beds: 40, works: 20 }, ['beds', 'works'])).toEqual([60, 30]);
    expect(stated({ 'people-whole': 2 }, [])).toEqual([60, 30]);
  });

  it('is no amount over nobody', () => {
    expect(stated({ 'people-whole': 0 }, ['beds'])).toEqual([undefined, 30]);
  });

  it('leaves an amount that is known from elsewhere where a ratio had no number; a count says it anew', () => {
    expect(stated({ 'people-whole': 2, beds: 40, works: 20 }, [])).toEqual([40, 30]);
  });
});

describe('a row that had no number and is set', () => {
  const without: Baseline = {
    ...sampleBaseline,
    observations: sampleBaseline.observations.map((each) =>
      each.indicator === 'road-land-per-person' ? { ...each, reading: { kind: 'pending', reason: 'empty', hint: null } as const } : each,
    ),
  };

  it('moves nothing that another row implies already; both move from their own afterwards', () => {
    const from = startFrom(without, edition);
    const set: ChangeAction = { kind: 'set-value', indicator: 'road-land-per-person', value: 18 };
    const value = (...actions: readonly ChangeAction[]) => {
      const { observations } = applyScenario(from, changes(...actions)).facts;
      return ['road-land-share', 'road-land-per-person'].map((row) => {
        const observation = observations.get(row);
        return observation === undefined ? null : numberOf(observation.reading);
      });
    };
    expect(value(set)).toEqual([6.9, 18]);
    expect(value(set, roads('x + 45700'))).toEqual([expect.closeTo(6.9 + 4.57 / land, 9), expect.closeTo(19, 9)]);
  });
});

describe('a row at 0', () => {
  const empty = (row: string): Baseline => {
    const observations = sampleBaseline.observations.map((each) =>
      each.indicator === row ? { ...each, reading: { kind: 'exact', value: 0 } as const } : each,
    );
    const byRow = new Map(observations.map((each) => [each.indicator, each]));
    return { ...sampleBaseline, observations, drivers: deriveDrivers(edition, byRow, sampleUnits, [], 'indicators').drivers };
  };
  const grown = (row: string, action: ChangeAction): number | null => {
    const observation = applyScenario(startFrom(empty(row), edition), changes(action)).facts.observations.get(row);
    return observation === undefined ? null : numberOf(observation.reading);
  };

  it('grows by the factor of its unit: 100 beds for 45.700 people are 21,88 for 10.000', () => {
    expect(empty('hospital-beds').drivers.get('hospital-beds')).toMatchObject({ value: 0, origin: { kind: 'implied', code: '20' } });
    expect(grown('hospital-beds', { kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 100' })).toBeCloseTo(
      (100 * 10_000) / 45_700,
      9,
    );
  });

  it('of two rows of one quantity only one at 0: it grows from 0, the other from its own', () => {
    const start0 = startFrom(empty('road-land-per-person'), edition);
    expect(start0.drivers.get('land-traffic')).toBeCloseTo(0.069 * land * 1e6, 3);
    const { observations } = applyScenario(start0, changes(roads('x + 45700'))).facts;
    expect(observations.get('road-land-per-person')?.reading).toEqual({ kind: 'exact', value: expect.closeTo(1, 9) as number });
  });

  it('says nothing of what it is divided by: of a density of 0, construction land is what rows 26 and 28 imply', () => {
    // 18 m² × 45.700 people are 6,9 % of it.
    const { drivers } = empty('density-inner-built');
    expect(drivers.get('land-construction-inner')?.value).toBeCloseTo(0.8226 / 0.069, 9);
    const alone = new Map(
      sampleBaseline.observations
        .filter(({ indicator }) => indicator === 'density-inner-built' || indicator === 'population-inner')
        .map((each) => [
          each.indicator,
          each.indicator === 'density-inner-built' ? { ...each, reading: { kind: 'exact', value: 0 } as const } : each,
        ]),
    );
    expect(deriveDrivers(edition, alone, [], [], 'indicators').drivers.get('land-construction-inner')?.value).toBeNull();
  });
});
