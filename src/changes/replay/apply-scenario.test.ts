import { describe, expect, it } from 'vitest';
import type { ChangeAction } from '../scenario';
import { provincialCity } from '../../editions/city-requirements';
import { growBudget } from '../../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { assessScenario, totalsInOrder } from './assess-scenario';
import { startFrom } from '../../engine/scenario/moving-facts';
import { compareScenarios, contributions } from './compare';
import { rowOf } from '../../../tests/support/rows';

const assess = (actions: readonly ChangeAction[], policy: 'strict' | 'proportional' = 'strict', baseline = sampleBaseline) =>
  assessScenario(startFrom(baseline, edition), provincialCity, policy, { name: 'A', changes: changes(...actions) });

const merge = (unit: string, becomes: 'ward' | 'same' = 'same', brings: 'nothing' | 'city-average' = 'nothing'): ChangeAction => ({
  kind: 'merge-unit',
  unit,
  becomes,
  part: null,
  brings,
});

const base = assess([]);
const requirement = (assessed: ReturnType<typeof assess>, id: string) => assessed.requirements.find((candidate) => candidate.id === id);
const points = (assessed: ReturnType<typeof assess>, indicator: number) => assessed.assessment.indicators[indicator - 1]?.points;
const value = (assessed: ReturnType<typeof assess>, indicator: number) => assessed.assessment.indicators[indicator - 1]?.value;

describe('the baseline', () => {
  it('scores 54,0614 like the table itself, every value untouched', () => {
    expect(base.assessment.total.certain).toBeCloseTo(54.061388889, 8);
    expect([9, 11, 12, 20].map((row) => value(base, row))).toEqual([51.69, 375.2, 1300, 2.4]);
  });

  it('reads people from row 9 and area from the units, and implies construction land and beds', () => {
    const driver = (id: string) => sampleBaseline.drivers.get(id);
    expect(driver('people-whole')).toMatchObject({ value: 51_690, origin: { kind: 'read', of: 'indicator' } });
    expect(driver('area-natural')?.value).toBeCloseTo(137.764, 9);
    expect(driver('land-construction-inner')?.value).toBeCloseTo(45_700 / 1300, 9);
    expect(driver('hospital-beds')).toMatchObject({ origin: { kind: 'implied', indicator: 'hospital-beds' } });
    expect(driver('hospital-beds')?.value).toBeCloseTo(10.968, 9);
    expect(driver('revenue')?.value).toBe(188);
    expect(driver('households-poor')).toMatchObject({ value: null, origin: { kind: 'missing' } });
  });

  it('falls short of population, area and units; its ward share of 75 % is met although the report lists it as unmet', () => {
    expect(requirement(base, 'population')).toMatchObject({
      required: 150_000,
      adjusted: 150_000,
      actual: 51_690,
      gap: -98_310,
      verdict: 'not-met',
    });
    expect(requirement(base, 'area')).toMatchObject({ required: 150, verdict: 'not-met' });
    expect(requirement(base, 'units')).toMatchObject({ required: 10, actual: 8, gap: -2, verdict: 'not-met' });
    expect(requirement(base, 'ward-share')).toMatchObject({ required: 65, actual: 75, gap: 10, verdict: 'met' });
    expect(requirement(base, 'socio-economic')).toMatchObject({ required: null, verdict: 'no-data' });
    expect(requirement(base, 'urban-class')).toMatchObject({ verdict: 'no-data' });
  });
});

describe('the merger story', () => {
  it('Cẩm Giàng whole: 54.167 people, 147,29 km², still short of 150', () => {
    const merged = assess([merge('Cẩm Giàng')]);
    expect(requirement(merged, 'population')?.actual).toBe(54_167);
    expect(requirement(merged, 'area')?.actual).toBeCloseTo(147.29, 9);
    expect(requirement(merged, 'area')).toMatchObject({ verdict: 'not-met' });
    expect(requirement(merged, 'units')).toMatchObject({ actual: 9, verdict: 'not-met' });
    expect(value(merged, 9)).toBeCloseTo(54.167, 9);
    expect(value(merged, 10)).toBe(45.7);
    // 375,2 × (54.167 ÷ 51.690) ÷ (147,29 ÷ 137,764)
    expect(value(merged, 11)).toBeCloseTo(367.7509, 3);
  });

  it('Cẩm Giàng and Dương Quang as wards: 9 units, 8 wards, both wards short of 7.000 people, and of 3.500 in the mountains', () => {
    const actions = [merge('Cẩm Giàng', 'ward'), { kind: 'convert-to-ward', unit: 'xã Dương Quang', brings: 'nothing' } as const];
    const merged = assess(actions);
    expect(requirement(merged, 'units')?.actual).toBe(9);
    expect(requirement(merged, 'ward-share')?.actual).toBeCloseTo((8 / 9) * 100, 9);
    expect(merged.wards.map(({ unit }) => unit.name)).toEqual(['Cẩm Giàng', 'Dương Quang']);
    expect(merged.wards.map(({ requirements }) => requirements.map(({ verdict }) => verdict))).toEqual([
      ['not-met', 'met'],
      ['not-met', 'met'],
    ]);
    expect(value(merged, 10)).toBeCloseTo(45.7 + 2.477 + 2.981, 9);
    const inMountains = assess([...actions, { kind: 'set-area-type', isMountain: true }]);
    expect(inMountains.wards.map(({ requirements }) => requirements[0]?.adjusted)).toEqual([3500, 3500]);
    expect(inMountains.wards.map(({ requirements }) => requirements[0]?.verdict)).toEqual(['not-met', 'not-met']);
    expect(requirement(inMountains, 'population')).toMatchObject({ adjusted: 75_000, gap: 54_167 - 75_000 });
  });

  it('a second commune of exactly 2,71 km² meets area and 10 units; with no new ward the share is 6/10 = 60 %, unmet', () => {
    const part: ChangeAction = {
      kind: 'merge-unit',
      unit: 'Quân Hà',
      becomes: 'same',
      part: { people: 500, area: 2.71 },
      brings: 'nothing',
    };
    const merged = assess([merge('Cẩm Giàng'), part]);
    expect(requirement(merged, 'area')).toMatchObject({ verdict: 'met' });
    expect(requirement(merged, 'units')).toMatchObject({ actual: 10, verdict: 'met' });
    expect(requirement(merged, 'ward-share')).toMatchObject({ actual: 60, verdict: 'not-met' });
    const short: ChangeAction = { ...part, part: { people: 500, area: 2.7 } };
    expect(requirement(assess([merge('Cẩm Giàng'), short]), 'area')).toMatchObject({ verdict: 'not-met' });
    expect(requirement(assess([merge('Cẩm Giàng', 'ward'), part]), 'ward-share')).toMatchObject({ actual: 70, verdict: 'met' });
  });

  it('land a joining ward does not bring dilutes; brought at the city’s average it does not', () => {
    const diluted = assess([merge('Cẩm Giàng', 'ward', 'nothing')]);
    const kept = assess([merge('Cẩm Giàng', 'ward', 'city-average')]);
    // 70 × 45.700 ÷ 48.177
    expect(value(diluted, 17)).toBeCloseTo(66.401, 3);
    expect(value(kept, 17)).toBeCloseTo(70, 9);
    expect(value(kept, 12)).toBeCloseTo(1300, 6);
    expect(value(diluted, 12)).toBeCloseTo(1300 * (48_177 / 45_700), 6);
    // Housing floor keeps pace with people either way.
    expect(value(diluted, 15)).toBeCloseTo(28, 9);
  });

  it.each([
    ['an unknown unit', [merge('Nà Phặc')], ['unit-unknown']],
    ['a unit merged twice', [merge('Cẩm Giàng'), merge('Xã Cẩm Giàng')], [undefined, 'unit-already-in-city']],
    ['a unit of the city', [merge('Sông Cầu')], ['unit-already-in-city']],
    ['a ward made a ward', [{ kind: 'convert-to-ward', unit: 'Sông Cầu', brings: 'nothing' }], ['unit-already-ward']],
    [
      'more people than the unit has',
      [{ kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: { people: 2478, area: 1 }, brings: 'nothing' }],
      ['part-exceeds-unit'],
    ],
    ['negative people', [{ kind: 'add-people', where: 'inner', people: -1 }], ['amount-invalid']],
    [
      'an expression that is not allowed',
      [{ kind: 'change-driver', driver: 'hospital-beds', expression: 'zeros(9)' }],
      ['expression-refused'],
    ],
    ['an expression below zero', [{ kind: 'change-driver', driver: 'hospital-beds', expression: 'x - 100' }], ['driver-negative']],
    ['a class without a table', [{ kind: 'set-class', urbanClass: 'III' }], ['class-without-edition']],
    ['a share above 100 %', [{ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 130 }], ['implausible-value']],
  ] as const)('%s is a sentence on that change, and the rest still computes', (_what, actions, codes) => {
    const assessed = assess([...actions, { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }]);
    expect(
      assessed.outcomes.slice(0, actions.length).map(({ problems }) => problems.find(({ severity }) => severity === 'error')?.code),
    ).toEqual(codes);
    expect(points(assessed, 13)).toBe(1.5);
  });
});

describe('single figures', () => {
  it('rows 13 and 14 at 83,09 lift criterion IV to 5,618 and pass its gate', () => {
    const set = assess([
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
      { kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 },
    ]);
    // 1,5 + (3,5 + 3,09 ÷ 5 × 1)
    expect(set.assessment.criteria[3]?.points).toBeCloseTo(5.618, 9);
    const difference = compareScenarios(base, set);
    expect(difference.thresholds).toEqual([{ of: 'criterion', name: '4', isReached: true }]);
    expect(difference.indicators.map(({ indicator }) => indicator)).toEqual(['non-farm-labour-whole', 'non-farm-labour-inner']);
    expect(difference.total.to - difference.total.from).toBeCloseTo(5.618, 9);
  });

  it('setting the people of row 10 moves densities with it', () => {
    expect(value(assess([{ kind: 'set-value', indicator: 'population-inner', value: 91.4 }]), 12)).toBeCloseTo(2600, 6);
  });

  it('100 more beds: 110,968 ÷ 4,57 = 24,28 per 10.000 people, still below 28', () => {
    const beds = assess([{ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 100' }]);
    expect(value(beds, 20)).toBeCloseTo(24.2818, 4);
    expect(points(beds, 20)).toBe(0);
  });

  it('a set ratio is what later changes start from: 30 beds per 10.000, then people come', () => {
    const assessed = assess([
      { kind: 'set-value', indicator: 'hospital-beds', value: 30 },
      { kind: 'add-people', where: 'inner', people: 4300 },
    ]);
    // 30 × 45.700 ÷ 50.000
    expect(value(assessed, 20)).toBeCloseTo(27.42, 9);
  });

  it('two changes on one indicator are named as a conflict, and the later one holds', () => {
    const assessed = assess([
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 66 },
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 70 },
    ]);
    expect(assessed.outcomes[1]?.problems).toMatchObject([{ code: 'changes-conflict', data: { first: 1 } }]);
    expect(points(assessed, 13)).toBe(1.5);
  });

  it('a change that is off is kept and not applied', () => {
    const [first, second] = changes(merge('Cẩm Giàng'), { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 70 });
    if (first === undefined || second === undefined) throw new Error('two changes');
    const assessed = assessScenario(startFrom(sampleBaseline, edition), provincialCity, 'strict', {
      name: 'A',
      changes: [{ ...first, isOn: false }, second],
    });
    expect(requirement(assessed, 'units')?.actual).toBe(8);
    expect(assessed.outcomes.map(({ isApplied }) => isApplied)).toEqual([false, true]);
  });

  it('a value set for a row with filed points as evidence replaces them', () => {
    const assessed = assess([{ kind: 'set-value', indicator: 'flooding-points', value: 50 }], 'strict', {
      ...sampleBaseline,
      resolutions: { 'flooding-points': { kind: 'filed' } },
    });
    expect(points(assessed, 39)).toBe(1);
  });
});

describe('the people story, under the policy proportional', () => {
  it('1.000 more inner-city people: gains and dilution row by row, as worked out by hand', () => {
    const before = assess([], 'proportional');
    const after = assess([{ kind: 'add-people', where: 'inner', people: 1000 }], 'proportional');
    const gained = new Map(compareScenarios(before, after).indicators.map(({ indicator, gain }) => [indicator, gain]));
    expect(gained.get('population-whole')).toBeCloseTo((1 / 200) * 1.5, 9);
    expect(gained.get('population-inner')).toBeCloseTo((1 / 100) * 4.5, 9);
    expect(gained.get('density-whole')).toBeCloseTo((375.2 / 51.69 / 1800) * 1.5, 9);
    expect(gained.get('density-inner-built')).toBeCloseTo((1300 / 45.7 / 8000) * 4.5, 9);
    // 2,4 beds become 2,4 × 45,7 ÷ 46,7
    expect(gained.get('hospital-beds')).toBeCloseTo(((2.4 * (45.7 / 46.7) - 2.4) / 28) * 0.75, 9);
    // Land a head falls and stays above its maximum level: values move, points do not.
    for (const row of [17, 18, 19, 28, 46, 47]) expect(gained.get(rowOf(row)), `row ${String(row)}`).toBe(0);
    expect([...gained.keys()]).toEqual([9, 10, 11, 12, 17, 18, 19, 20, 28, 46, 47].map(rowOf));
    const sum = [...gained.values()].reduce((total, gain) => total + gain, 0);
    expect(after.assessment.total.certain - before.assessment.total.certain).toBeCloseTo(sum, 9);
  });

  it('grows people by a yearly rate: 2 % over 5 years makes 45.700 inner-city people 50.456,49', () => {
    expect(value(assess([{ kind: 'grow-people', where: 'inner', rate: 0.02, years: 5 }]), 10)).toBeCloseTo(50.456493, 5);
  });
});

describe('the budget story', () => {
  const grow = (expenditure: number | null): ChangeAction => growBudget({ expenditure, expenditureRate: 0.08 });

  it('13 % a year makes 188 tỷ of 2022 442,29 tỷ in 2029', () => {
    expect(assess([grow(null)]).facts.drivers.get('revenue')).toBeCloseTo(442.29, 2);
  });
  it('leaves row 2 alone without a stated expenditure, and says so', () => {
    const assessed = assess([grow(null)]);
    expect(points(assessed, 2)).toBe(0);
    expect(assessed.outcomes[0]?.problems.map(({ code }) => code)).toEqual(['budget-without-expenditure', 'budget-year-listed']);
  });
  it.each([
    // 250 × 1,08^7 = 428,46 < 442,29; 300 × 1,08^7 = 514,15 > 442,29
    [250, 2],
    [300, 0],
  ])('an expenditure of %i tỷ growing 8 %% a year gives row 2 %s points', (expenditure, expected) => {
    expect(points(assess([grow(expenditure)]), 2)).toBe(expected);
  });
  it('is told of the change that lets it grow, and of one that moves what grew, and of no other', () => {
    const spent: ChangeAction = { kind: 'change-driver', driver: 'expenditure', expression: '260' };
    const { outcomes } = assess([grow(250), merge('Cẩm Giàng'), spent, growBudget({ expenditure: -1 })]);
    expect(outcomes.map(({ budget }) => budget?.expenditure?.grown ?? null)).toEqual([expect.closeTo(428.456, 3), null, 260, null]);
  });
  it('names a year the sheet does not have', () => {
    expect(assess([growBudget({ from: 2020 })]).outcomes[0]?.problems[0]?.code).toBe('budget-year-missing');
  });
});

describe('projects and the waterfall', () => {
  it('a finished project has its stated effects and its cost', () => {
    const assessed = assess([
      {
        kind: 'complete-project',
        project: 'xây dựng sân vận động tỉnh',
        effects: [{ kind: 'add-to-value', indicator: 'commercial-works', amount: 3 }],
        cost: null,
      },
    ]);
    expect(points(assessed, 24)).toBe(1);
    expect(assessed.facts.cost).toBe(252);
  });
  it('says which change brought which points, in the order applied, adding up to the whole', () => {
    const list = changes({ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }, merge('Cẩm Giàng'), {
      kind: 'set-value',
      indicator: 'non-farm-labour-inner',
      value: 83.09,
    });
    const totals = totalsInOrder(startFrom(sampleBaseline, edition), 'strict', list);
    expect(contributions(list, totals).map(({ points: gained }) => Number(gained.toFixed(6)))).toEqual([1.5, 0, 4.118]);
  });
});
