import { describe, expect, it } from 'vitest';
import type { Problem } from '../../domain/problem';
import type { ChangeAction } from '../scenario';
import { provincialCity } from '../../editions/city-requirements';
import { growBudget } from '../../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { assessScenario } from './assess-scenario';
import { startFrom } from '../../engine/scenario/moving-facts';

const start = startFrom(sampleBaseline, edition);
const assess = (...actions: readonly ChangeAction[]) =>
  assessScenario(start, provincialCity, 'strict', { name: 'A', changes: changes(...actions) });
const refusalOf = (...actions: readonly ChangeAction[]): Problem | undefined =>
  assess(...actions)
    .outcomes.at(-1)
    ?.problems.find(({ severity }) => severity === 'error');

const people = (amount: number): ChangeAction => ({ kind: 'add-people', where: 'inner', people: amount });
const grow = (rate: number, years: number): ChangeAction => ({ kind: 'grow-people', where: 'inner', rate, years });
const budget = (change: Parameters<typeof growBudget>[0]): ChangeAction =>
  growBudget({ expenditure: 250, expenditureRate: 0.08, ...change });
const merge = (size: { readonly people: number; readonly area: number }): ChangeAction => ({
  kind: 'merge-unit',
  unit: 'Cẩm Giàng',
  becomes: 'ward',
  part: size,
  brings: 'nothing',
});
const split = (unit: string, size: { readonly people: number; readonly area: number }): ChangeAction => ({
  kind: 'split-unit',
  unit,
  newUnit: 'Mới',
  part: size,
  becomes: 'same',
});

describe('an amount that no city has', () => {
  it.each<readonly [string, ChangeAction, object]>([
    ['more people than any province', people(9_999_999_999_999), { what: 'people', amount: 9_999_999_999_999, low: 0, high: 10_000_000 }],
    ['a fraction of a person', people(5000.7), { what: 'people', amount: 5000.7 }],
    ['people growing beyond measure', grow(1, 20), { what: 'people-grown', high: 10_000_000 }],
    ['a rate of −200 %', grow(-2, 5), { what: 'rate', amount: -2, low: -1, high: 10 }],
    ['a rate of 1.300 %', grow(13, 1), { what: 'rate', amount: 13 }],
    ['half a year', grow(0.02, 2.5), { what: 'years', amount: 2.5, low: 0, high: 100 }],
    ['−7 years', grow(0.02, -7), { what: 'years', amount: -7 }],
    ['a budget that runs backwards', budget({ to: 2015 }), { what: 'span', amount: -7, low: 0, high: 100 }],
    ['a year with a fraction', budget({ from: 2022.5, to: 2029.5 }), { what: 'year', amount: 2022.5 }],
    ['an expenditure below 0', budget({ expenditure: -1 }), { what: 'expenditure', amount: -1, low: 0, high: 10_000_000 }],
    ['an expenditure falling by 200 %', budget({ expenditureRate: -2 }), { what: 'rate', amount: -2 }],
    [
      'a cost beyond the country’s own product',
      { kind: 'complete-project', project: '1', effects: [], cost: 1e9 },
      { what: 'cost', amount: 1e9, high: 10_000_000 },
    ],
    ['a part with a fraction of a person', merge({ people: 10.5, area: 1 }), { what: 'people', amount: 10.5 }],
    ['a part below 0 km²', merge({ people: 10, area: -1 }), { what: 'area', amount: -1 }],
  ])('%s is refused with the limits', (_what, action, data) => {
    expect(refusalOf(action)).toMatchObject({ code: 'amount-invalid', data });
    expect(assess(action).assessment.total.certain).toBeCloseTo(54.061388889, 8);
  });

  it.each<readonly [string, ChangeAction]>([
    ['the whole limit of people would still be too many for row 9', people(9_000_000)],
    ['beds by the million', { kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 10^6' }],
    [
      'beds by the million from a project',
      { kind: 'complete-project', project: '1', effects: [{ kind: 'add-to-driver', driver: 'hospital-beds', amount: 1e6 }], cost: null },
    ],
  ])('%s: refused by the range of the row it moves', (_what, action) => {
    expect(refusalOf(action)?.code).toBe('implausible-value');
  });

  it('what a city can have is taken: 100.000 people, 10 % less revenue, 0 years', () => {
    expect(
      [people(100_000), grow(0.05, 0), grow(-0.01, 100), budget({ rate: -0.1 }), budget({ to: 2022 })].map((action) => refusalOf(action)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('a unit', () => {
  it.each<readonly [string, ChangeAction, Problem['code'], object]>([
    ['joins with a part of nothing', merge({ people: 0, area: 0 }), 'part-empty', { unit: 'Cẩm Giàng', figure: 'area' }],
    ['joins with people and no land', merge({ people: 100, area: 0 }), 'part-empty', { figure: 'area' }],
    ['is cut out without people', split('Sông Cầu', { people: 0, area: 1 }), 'part-empty', { unit: 'Sông Cầu', figure: 'people' }],
    ['is cut out without land', split('Sông Cầu', { people: 100, area: 0 }), 'part-empty', { figure: 'area' }],
    [
      'would be left without people',
      split('Sông Cầu', { people: 9164, area: 1 }),
      'remainder-empty',
      { unit: 'Sông Cầu', figure: 'people' },
    ],
    ['would be left without land', split('Sông Cầu', { people: 9000, area: 3.96 }), 'remainder-empty', { figure: 'area' }],
  ])('%s: refused', (_what, action, code, data) => {
    expect(refusalOf(action)).toMatchObject({ code, data });
  });

  it('joins in part with some of its people and some of its land: of nobody or of everybody it is no part', () => {
    expect(refusalOf(merge({ people: 0, area: 2 }))).toMatchObject({ code: 'part-empty', data: { figure: 'people' } });
    expect(refusalOf(merge({ people: 2477, area: 5 }))).toMatchObject({ code: 'remainder-empty', data: { figure: 'people' } });
    expect(refusalOf(merge({ people: 100, area: 9.526 }))).toMatchObject({ code: 'remainder-empty', data: { figure: 'area' } });
    expect(refusalOf(merge({ people: 2476, area: 9.5 }))).toBeUndefined();
  });

  it('that is a ward must still be one after a split: what is left of Sông Cầu is checked beside the new ward', () => {
    // 9.164 − 3.000 people and 3,96 − 1,5 km²: below the 7.000 people and 5,5 km² of a ward.
    const { wards } = assess(split('Sông Cầu', { people: 3000, area: 1.5 }));
    expect(wards.map(({ unit }) => [unit.name, unit.people])).toEqual([
      ['Sông Cầu', 6164],
      ['Mới', 3000],
    ]);
    expect(wards[0]?.requirements).toMatchObject([
      { actual: 6164, verdict: 'not-met' },
      { actual: expect.closeTo(2.46, 9) as number, verdict: 'not-met' },
    ]);
  });

  it('that is split twice is checked once, and a commune is not checked', () => {
    const again: ChangeAction = {
      kind: 'split-unit',
      unit: 'Sông Cầu',
      newUnit: 'Mới 2',
      part: { people: 100, area: 0.5 },
      becomes: 'same',
    };
    expect(assess(split('Sông Cầu', { people: 3000, area: 1.5 }), again).wards.map(({ unit }) => unit.name)).toEqual([
      'Sông Cầu',
      'Mới',
      'Mới 2',
    ]);
    expect(assess(split('Nông Thượng', { people: 100, area: 1 })).wards).toEqual([]);
  });
});
