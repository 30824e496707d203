import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { rowOf } from '../../../tests/support/rows';
import { applyScenario } from '../../changes/replay/apply-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { ProjectEffect } from '../../domain/change-parts';
import { replayed } from '../../../tests/support/replayed';
import { cityOf, editionOf, quantity, ratioRow, reads as reading } from '../../../tests/support/made-up-ratios';
import { movingFactsOf, startFrom } from './moving-facts';
import { setTyped } from './set-rows';

const start = startFrom(sampleBaseline, edition);

function told(row: number, value: number) {
  const { outcomes } = applyScenario(start, changes({ kind: 'set-value', indicator: rowOf(row), value }));
  return outcomes[0]?.problems.flatMap((each) => (each.code === 'row-contradicts-people' ? [each.data] : [])) ?? [];
}

describe('a density that a change sets', () => {
  it('is told where the people and the land make another: 51.690 people on 137,764 km² are 375,2', () => {
    const [data] = told(11, 1850);
    expect(data).toMatchObject({ row: '11', value: 1850 });
    expect(data?.implied).toBeCloseTo(51_690 / 137.764, 6);
  });

  it('is not told within 1 % of it, nor of rows whose amount follows', () => {
    expect(told(11, 378)).toEqual([]);
    expect(told(20, 30)).toEqual([]);
  });

  it('moves no people in the inner city either: 2.600 of them on 35,154 km² are none of whom anybody said that they came', () => {
    const { driver, said } = replayed([{ kind: 'set-value', indicator: rowOf(12), value: 2600 }]);
    expect(driver('people-inner')).toBeCloseTo(45_700, 9);
    expect(said('row-contradicts-people')).toMatchObject([{ row: '12', value: 2600 }]);
  });

  /** People for every hundred hectares; set over so many people on so much land. */
  const onLand = (people: number, land: number, value: number) => {
    const row = ratioRow('density', { numerator: 'people-whole', denominator: 'land', factor: 100 });
    const from = startFrom(cityOf([quantity('people-whole', people), quantity('land', land)], [reading('density', 50)]), editionOf(row));
    return setTyped(movingFactsOf(from), from, 'density', value).map(({ code, data }) => [code, data]);
  };

  it('is alike to 1 %, which is counted in: 101 where 50 people on 50 ha are 100', () => {
    expect(onLand(50, 50, 101)).toEqual([]);
    expect(onLand(50, 50, 102)).toEqual([['row-contradicts-people', { row: expect.any(String) as string, value: 102, implied: 100 }]]);
  });

  it('is not held against people on no land at all', () => {
    expect(onLand(0, 0, 102)).toEqual([]);
    expect(onLand(50, 0, 102)).toEqual([]);
  });
});

describe('a share that somebody typed below 1 %', () => {
  /** 40 of 100 people live in the inner city. */
  const typed = (value: number, low = 0) => {
    const plausible = { low, high: 100 };
    const row = ratioRow('urban', { numerator: 'people-inner', denominator: 'people-whole', factor: 100 }, { unit: '%', plausible });
    const people = [quantity('people-inner', 40), quantity('people-whole', 100)];
    const from = startFrom(cityOf(people, [reading('urban', 40)]), editionOf(row));
    return setTyped(movingFactsOf(from), from, 'urban', value).map(({ code }) => code);
  };

  it('is asked about beside what else is to be told of it', () => {
    expect(typed(0.4)).toEqual(['set-share-as-fraction', 'row-contradicts-people']);
  });

  it('is not asked about where it is refused', () => {
    expect(typed(0.4, 1)).toEqual(['implausible-value']);
  });
});

describe('a row that a change sets', () => {
  const set = (indicator: string, value: number): ChangeAction => ({ kind: 'set-value', indicator, value });
  const effect = (...effects: readonly ProjectEffect[]): ChangeAction => ({ kind: 'complete-project', project: '1', cost: 0, effects });
  const reads = ({ facts }: ReturnType<typeof replayed>, indicator: string) => facts.observations.get(indicator)?.reading;

  it('is within what is plausible, its limits counted in: a share from 0 to 100 %', () => {
    const row = 'non-farm-labour-whole';
    for (const value of [0, 100]) expect(reads(replayed([set(row, value)]), row)).toEqual({ kind: 'exact', value });
    for (const value of [-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(replayed([set(row, value)]).said('implausible-value')).toMatchObject([
        { indicator: '13', value, low: 0, high: 100, unit: '%' },
      ]);
  });

  it('is asked about where a share below 1 % may be a fraction, as the sheet is: 0,8309 or 83,09 %', () => {
    const row = 'non-farm-labour-whole';
    const asked = replayed([set(row, 0.8309)]);
    expect(asked.said('set-share-as-fraction')).toEqual([{ indicator: '13', value: 0.8309, percent: 83.09 }]);
    // Told, not refused: the row says what was typed.
    expect(reads(asked, row)).toEqual({ kind: 'exact', value: 0.8309 });
    expect(replayed([effect({ kind: 'set-value', indicator: row, value: 0.8309 })]).said('set-share-as-fraction')).toHaveLength(1);
    expect(replayed([set(row, 83.09)]).said('set-share-as-fraction')).toEqual([]);
    // Whoever is at half a per cent already means a third of one.
    expect(replayed([set(row, 0.5), set(row, 0.3)]).said('set-share-as-fraction')).toEqual([{ indicator: '13', value: 0.5, percent: 50 }]);
  });

  it('is one of numbers, and there', () => {
    expect(replayed([set('budget-balance', 5)]).said('indicator-not-numeric')).toEqual([{ indicator: '02' }]);
    expect(replayed([set('windmills', 5)]).said('indicator-unknown')).toEqual([{ indicator: 'windmills' }]);
  });

  it('that nobody filed stands in no cell', () => {
    const without = {
      ...sampleBaseline,
      observations: sampleBaseline.observations.filter(({ indicator }) => indicator !== 'poverty-rate'),
    };
    expect(replayed([set('poverty-rate', 2)], without).facts.observations.get('poverty-rate')).toEqual({
      indicator: 'poverty-rate',
      cell: null,
      raw: '',
      reading: { kind: 'exact', value: 2 },
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    });
  });

  it('of people moves the count of the whole, or of the inner city and the whole with nobody else', () => {
    const people = (indicator: string, value: number) => {
      const { driver } = replayed([set(indicator, value)]);
      return [driver('people-whole'), driver('people-inner')].map((each) => Math.round(each ?? 0));
    };
    expect(people('population-whole', 60)).toEqual([60_000, 45_700]);
    expect(people('population-inner', 50)).toEqual([51_690, 50_000]);
    // What keeps pace comes with them: floors of 50.000 where there were those of 45.700.
    const floors = sampleBaseline.drivers.get('floor-area-housing')?.value ?? 0;
    expect(replayed([set('population-inner', 50)]).driver('floor-area-housing')).toBeCloseTo((floors * 50) / 45.7, 3);
  });

  it('in a ratio states its upper amount: 30 beds for 10.000 of 45.700 people are 137,1', () => {
    expect(replayed([set('hospital-beds', 30)]).driver('hospital-beds')).toBeCloseTo(137.1, 9);
  });

  it('by a project may be added to, as may a quantity, but not below zero', () => {
    const added = replayed([effect({ kind: 'add-to-value', indicator: 'hospital-beds', amount: 1.6 })]);
    expect(added.driver('hospital-beds')).toBeCloseTo(4 * 4.57, 9);
    const beds = (amount: number) => replayed([effect({ kind: 'add-to-driver', driver: 'hospital-beds', amount })]);
    expect(beds(-10.968).driver('hospital-beds')).toBeCloseTo(0, 9);
    expect(beds(-11).said('driver-negative')).toMatchObject([{ driver: 'hospital-beds', amount: expect.closeTo(-0.032, 9) as number }]);
    expect(beds(Number.NaN).refusals).toEqual(['driver-negative']);
    expect(replayed([effect({ kind: 'add-to-driver', driver: 'windmills', amount: 1 })]).said('driver-missing')).toEqual([
      { driver: 'windmills' },
    ]);
    expect(replayed([effect({ kind: 'add-to-value', indicator: 'budget-balance', amount: 1 })]).said('indicator-not-numeric')).toEqual([
      { indicator: 'budget-balance' },
    ]);
    expect(reads(replayed([effect({ kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' })]), 'budget-balance')).toMatchObject(
      {
        grade: 'maximum',
      },
    );
  });
});
