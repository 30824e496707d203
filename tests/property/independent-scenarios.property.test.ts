/** The product and a model on paper make the same of any list of changes; and the model is right by itself where hands can reckon. */
import { describe, expect, it } from 'vitest';
import type { Change, ChangeAction } from '../../src/changes/scenario';
import { everyKind } from '../../src/changes/kind-named';
import { askForScenarios } from '../support/ask-for-scenarios';
import { valueOf } from '../support/independent-scenarios/city';
import { compareScenario } from '../support/independent-scenarios/compare';
import type { AskScenario } from '../support/independent-scenarios/compare';
import { rowNamed, rows } from '../support/independent-scenarios/law';
import { totalOf } from '../support/independent-scenarios/points';
import { replay } from '../support/independent-scenarios/replay';
import { cityOf } from '../support/independent-scenarios/start';
import type { Tables } from '../support/independent-scenarios/start';
import { changes as changesOf, sampleBudget, sampleProjects, sampleUnits } from '../support/sample-baseline';
import { sampleObservations } from '../support/sample-observations';

const sample: Tables = {
  observations: sampleObservations,
  resolutions: {},
  units: sampleUnits,
  projects: sampleProjects,
  budget: sampleBudget,
  people: 'indicators',
  region: null,
  isMountain: false,
};
const onPaper = (...actions: readonly ChangeAction[]) => replay(cityOf(sample), sample, changesOf(...actions));
const valueOn = (row: string, ...actions: readonly ChangeAction[]): number | null => {
  const found = rowNamed.get(row);
  return found === undefined ? null : valueOf(onPaper(...actions).city, found);
};
const seeds = Array.from({ length: 800 }, (_, index) => index + 1);

describe('random lists of changes', () => {
  it('come to the same in the product and on paper: refusals, quantities, rows, points, totals, ranges', { timeout: 60_000 }, () => {
    const compared = seeds.map((seed) => compareScenario(seed, askForScenarios));
    expect(compared.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    // Every kind was applied by then, and refusals are as much a part of it.
    const applied = new Set(compared.flatMap(({ kinds }) => [...kinds]));
    expect(everyKind.map(({ kind }) => kind).filter((kind) => !applied.has(kind))).toEqual([]);
    expect(compared.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(100);
  });

  it('show a product that forgets one change of each list', { timeout: 60_000 }, () => {
    const forgetful: AskScenario = (tables, changes, policy) =>
      askForScenarios(
        tables,
        changes.map((change, index): Change => (index === 0 ? { ...change, isOn: false } : change)),
        policy,
      );
    const found = seeds.slice(0, 20).filter((seed) => compareScenario(seed, forgetful).disagreements.length > 0);
    expect(found.length).toBeGreaterThan(8);
  });
});

describe('the model on paper', () => {
  it('has the sample’s city: 63 rows, 54,0614 points under the strict policy', () => {
    expect(rows).toHaveLength(63);
    expect(totalOf(onPaper().city, 'strict')).toBeCloseTo(54.0614, 4);
  });

  it('counts a commune that becomes a ward once, with its land', () => {
    const merged: ChangeAction = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' };
    // 45.700 + 2.477; (51.690 + 2.477) ÷ (137,764 + 9,526) with 375,2 filed over 51.690 ÷ 137,764
    expect(valueOn('population-inner', merged)).toBeCloseTo(48.177, 9);
    expect(valueOn('density-whole', merged)).toBeCloseTo((((375.2 * 54_167) / 51_690) * 137.764) / 147.29, 6);
    expect(valueOn('hospital-beds', merged)).toBeCloseTo(2.4, 9);
    // No note of the sample speaks of it: whoever answers that its people are in already is told so, and they come.
    expect(valueOn('population-inner', { ...merged, peopleAlreadyIn: true })).toBeCloseTo(48.177, 9);
  });

  it('grows a budget from 188 to 442,29 tỷ in seven years, and has a surplus over 428,46', () => {
    const grown: ChangeAction = {
      kind: 'grow-budget',
      from: 2022,
      phases: [{ rate: 0.13, to: 2029 }],
      oneOff: [],
      expenditure: 250,
      expenditureRate: 0.08,
      by: 'last-year',
    };
    const { city } = onPaper(grown);
    expect(city.accounts.get('revenue')).toBeCloseTo(442.29, 2);
    expect(city.said.get('budget-balance')).toEqual({ is: 'grade', grade: 'maximum' });
  });

  it('lets rows that contradict each other move each by its own: 45.700 m² more road are 1 m² a head more in row 28, which has 18', () => {
    const built: ChangeAction = { kind: 'change-driver', driver: 'land-traffic', expression: 'x + 45700' };
    expect(valueOn('road-land-per-person', built)).toBeCloseTo(19, 9);
  });
});
