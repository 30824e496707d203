import { describe, expect, it } from 'vitest';
import { provincialCity } from '../../editions/city-requirements';
import type { Baseline } from '../../domain/baseline';
import type { Problem } from '../../domain/problem';
import type { ChangeAction } from '../../changes/scenario';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { sampleWith } from '../../../tests/support/sample-with';
import { assessScenario } from '../../changes/replay/assess-scenario';
import { startFrom } from './moving-facts';

const assess = (baseline: Baseline, ...actions: readonly ChangeAction[]) =>
  assessScenario(startFrom(baseline, edition), provincialCity, 'strict', { name: 'A', changes: changes(...actions) });
const refusals = (baseline: Baseline, ...actions: readonly ChangeAction[]): readonly Problem[] =>
  assess(baseline, ...actions)
    .outcomes.at(-1)
    ?.problems.filter(({ severity }) => severity === 'error') ?? [];
const driver = (id: string, expression: string): ChangeAction => ({ kind: 'change-driver', driver: id, expression });
const set = (indicator: string, value: number): ChangeAction => ({ kind: 'set-value', indicator, value });
const project = (id: string, amount: number): ChangeAction => ({
  kind: 'complete-project',
  project: '1',
  cost: null,
  effects: [{ kind: 'add-to-driver', driver: id, amount }],
});

describe('a quantity at 0 that rows are divided by', () => {
  it('is refused, with every row over it', () => {
    // Construction land of the inner city is under rows 12, 26, 27 and 38.
    const [refused, ...others] = refusals(sampleBaseline, driver('land-construction-inner', '0'));
    expect(refused).toMatchObject({ code: 'driver-at-zero', data: { driver: 'land-construction-inner', rows: '12, 26, 27, 38' } });
    expect(others).toEqual([]);
    // A row of it that says nothing is not spoken of.
    const silent = sampleWith({ 'road-density': { kind: 'pending', reason: 'empty', hint: null } });
    expect(refusals(silent, driver('land-construction-inner', '0'))).toMatchObject([{ data: { rows: '12, 26, 38' } }]);
  });

  it('is refused however it comes to 0, and the city stays as it was', () => {
    for (const action of [driver('people-inner', 'x - 45700'), project('people-inner', -45_700)]) {
      const { outcomes, facts } = assess(sampleBaseline, action);
      expect(outcomes[0]?.isApplied).toBe(false);
      expect(outcomes[0]?.problems.map(({ code }) => code)).toContain('driver-at-zero');
      expect(facts.drivers.get('people-inner')).toBeCloseTo(45_700, 6);
    }
  });

  it('a numerator may: a city without beds has 0 of them for 10.000 people', () => {
    const { facts, outcomes } = assess(sampleBaseline, driver('hospital-beds', '0'));
    expect(outcomes[0]?.problems).toMatchObject([{ code: 'rows-followed', data: { moved: '20' } }]);
    expect(facts.observations.get('hospital-beds')?.reading).toEqual({ kind: 'exact', value: 0 });
  });
});

describe('rows taken out of their plausible range', () => {
  it('are told together, below the range as above it', () => {
    // A hundred times the people: 130.000 on a km² (to 100.000), 0,28 m² of housing (from 3), 0,7 m² of civil land (from 1), 7,8 kWh (from 10).
    const crowd = [
      { kind: 'set-behaviour', driver: 'floor-area-housing', behaviour: 'fixed' },
      { kind: 'set-behaviour', driver: 'electricity-household', behaviour: 'fixed' },
      { kind: 'set-behaviour', driver: 'water-consumption', behaviour: 'pace-inner' },
      driver('people-inner', 'x * 100'),
    ] as const;
    const [refused, ...others] = refusals(sampleBaseline, ...crowd);
    expect(others).toEqual([]);
    expect(refused).toMatchObject({
      code: 'implausible-value',
      data: { indicator: '12', value: 130_000, low: 100, high: 100_000, others: '15, 17, 30' },
    });
  });

  it.each<readonly [string, ChangeAction, string]>([
    ['a quantity divided away', driver('floor-area-housing', 'x / 10'), '15'],
    ['a project that takes away', project('land-civil', -3_199_000), '17'],
    ['a quantity by a slip of three digits', driver('road-length', 'x * 1000'), '27'],
    // 70 m² of civil land for 45.700 people are 0,64 m² for 5 million.
    ['a value that is set, by a row beside it', set('population-inner', 5000), '17'],
    ['people who grow in number', { kind: 'grow-people', where: 'inner', rate: 0.5, years: 11 }, '17'],
  ])('%s: refused', (_what, action, row) => {
    const [refused] = refusals(sampleBaseline, action);
    expect(refused?.code).toBe('implausible-value');
    const { indicator = '', others = '' } = refused?.code === 'implausible-value' ? refused.data : {};
    expect(`${indicator}, ${others}`.split(', ')).toContain(row);
  });

  it('a change that is refused leaves those after it to be judged from where the city was', () => {
    const { outcomes } = assess(sampleBaseline, driver('floor-area-housing', 'x / 10'), driver('floor-area-housing', 'x / 2'));
    expect(outcomes.map(({ isApplied }) => isApplied)).toEqual([false, true]);
  });
});

describe('a row that stood outside its range before', () => {
  // 2 m² of housing floor a person, where 3 is the least that is plausible.
  const crowded = sampleWith({ 'housing-floor': 2 });

  it('refuses no change that does not touch it, or makes it better', () => {
    expect(refusals(crowded, driver('hospital-beds', 'x + 10'))).toEqual([]);
    expect(refusals(crowded, driver('floor-area-housing', 'x * 1.2'))).toEqual([]);
    expect(refusals(crowded, { kind: 'add-people', where: 'outer', people: 100 })).toEqual([]);
  });

  it('refuses one that makes it worse, also after one that made it better', () => {
    const worse = refusals(crowded, driver('floor-area-housing', 'x * 0.9'));
    expect(worse).toMatchObject([{ data: { indicator: '15', value: 1.8 } }]);
    // It alone: no list of others stands behind it.
    expect(worse[0]?.data).not.toHaveProperty('others');
    expect(refusals(crowded, driver('floor-area-housing', 'x * 1.2'), driver('floor-area-housing', 'x * 0.95'))).toHaveLength(1);
  });

  it('above the range it is the same: 250 m² of floor may become 225, and not 275', () => {
    const roomy = sampleWith({ 'housing-floor': 250 });
    expect(refusals(roomy, driver('floor-area-housing', 'x * 0.9'))).toEqual([]);
    expect(refusals(roomy, driver('floor-area-housing', 'x * 1.1'))).toMatchObject([{ data: { indicator: '15', value: 275 } }]);
  });

  it('refuses one that throws it out on the other side', () => {
    expect(refusals(crowded, driver('floor-area-housing', 'x * 200'))).toMatchObject([{ data: { indicator: '15', value: 400 } }]);
  });

  it('a quantity that was 0 before does not refuse what leaves it so', () => {
    const empty = sampleWith({ 'population-inner': 0 });
    expect(refusals(empty, driver('facilities-trade', 'x + 1'))).toEqual([]);
  });
});

describe('a row at the very end of what can be', () => {
  it('stays there whatever comes with how many people: 40 km of sewers a km² are no more than 40', () => {
    const baseline = sampleWith({ 'sewer-density': 40 });
    const villages = (people: number): ChangeAction => ({
      kind: 'merge-unit',
      unit: 'Cẩm Giàng',
      becomes: 'ward',
      part: { people, area: 1 },
      brings: 'city-average',
    });
    const quang: ChangeAction = { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' };
    const refused = Array.from({ length: 300 }, (_, index) => index + 1).filter(
      (people) => refusals(baseline, villages(people), quang).length > 0,
    );
    expect(refused).toEqual([]);
  });
});
