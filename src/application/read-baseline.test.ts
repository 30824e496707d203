/** What scenarios start from, read out of the sample workbook under the user's own choices. Figures from the sheets, or worked out by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookGrids } from '../domain/grid';
import { sampleGrids } from '../../tests/support/sample-grids';
import { standard } from '../../tests/support/sample-baseline';
import { numberOf } from '../engine/scenario/reading-value';
import { readBaseline } from './read-baseline';
import type { BaselineReading } from './read-baseline';
import { scoreGrids } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { ScoringChoices } from './scoring-choices';
import { defaultChoices } from './settings/default-choices';

let grids: WorkbookGrids;
beforeAll(async () => {
  grids = await sampleGrids();
});

const scored = (choices: Partial<ScoringChoices> = {}): ScoredWorkbook =>
  scoreGrids(grids, standard, { ...defaultChoices, ...choices }, '2023-11-10');
const byUnits: Partial<ScoringChoices> = { baseline: { ...defaultChoices.baseline, people: 'units' } };
const valueOf = ({ baseline }: BaselineReading, row: string): number | null => {
  const observation = baseline.observations.find(({ indicator }) => indicator === row);
  return observation === undefined ? null : numberOf(observation.reading);
};
const told = ({ problems }: { readonly problems: BaselineReading['problems'] }, code: string) =>
  problems.filter((each) => each.code === code).map(({ cell, data }) => ({ sheet: cell?.sheet, data }));

describe('the units’ count of the people, 45.036, where the user takes it', () => {
  it('is row 9 and the density before any change; rows over people stay as filed', () => {
    const reading = readBaseline(scored(byUnits));
    expect(valueOf(reading, 'population-whole')).toBeCloseTo(45.036, 9);
    expect(valueOf(reading, 'density-whole')).toBeCloseTo(45_036 / 137.764, 9);
    expect(valueOf(reading, 'green-land-whole')).toBe(16.56);
    expect(reading.baseline.drivers.get('people-whole')?.value).toBe(45_036);
    expect(reading.baseline.drivers.get('land-green')?.value).toBeCloseTo(16.56 * 45_036, 6);
  });

  it('stands in the units’ cell, not in that of the filed figure', () => {
    const row = readBaseline(scored(byUnits)).baseline.observations.find(({ indicator }) => indicator === 'population-whole');
    expect(row).toMatchObject({ cell: { sheet: 'Đơn vị hành chính', row: 5, column: 7 }, raw: '' });
  });

  it('is not the value that she gave row 9 of the other count', () => {
    const reading = readBaseline(scored({ ...byUnits, resolutions: { 'population-whole': { kind: 'value', value: 60 } } }));
    expect(valueOf(reading, 'population-whole')).toBeCloseTo(45.036, 9);
    expect(reading.baseline.resolutions).toEqual({});
  });

  it('leaves fewer than live in the inner city, 45.700 by row 10: told before any change', () => {
    expect(told(readBaseline(scored(byUnits)), 'inner-above-whole')).toEqual([
      { sheet: 'Phụ lục 03', data: { inner: 45_700, whole: 45_036 } },
    ]);
    expect(told(readBaseline(scored()), 'inner-above-whole')).toEqual([]);
  });

  it('the table’s own two rows are told once, where the table is', () => {
    const both = scored({ resolutions: { 'population-inner': { kind: 'value', value: 60 } } });
    expect([told(both, 'inner-above-whole'), told(readBaseline(both), 'inner-above-whole')]).toEqual([
      [{ sheet: 'Phụ lục 03', data: { inner: 60_000, whole: 51_690 } }],
      [],
    ]);
  });

  it('without the choice every row is as filed', () => {
    const reading = readBaseline(scored());
    expect([valueOf(reading, 'population-whole'), valueOf(reading, 'density-whole')]).toEqual([51.69, 375.2]);
  });
});

describe('filed points that were taken as evidence', () => {
  // Row 9: 0,38 points filed, and nothing between 0 and the minimum is earned under the strict policy.
  const filed: Partial<ScoringChoices> = { resolutions: { 'population-whole': { kind: 'filed' }, 'flooding-points': { kind: 'filed' } } };

  it('and that no value of the row earns: told, scored by its value, and no decision of the baseline', () => {
    const strict = scored(filed);
    expect(told(strict, 'filed-points-no-evidence')).toEqual([
      { sheet: 'Phụ lục 03', data: expect.objectContaining({ indicator: '09', points: 0.38 }) as object },
    ]);
    const row = strict.assessment?.indicators.find(({ code }) => code === '09');
    expect(row).toMatchObject({ resolution: null, value: 51.69, points: 0 });
    expect(Object.keys(readBaseline(strict).baseline.resolutions)).toEqual(['flooding-points']);
  });

  it('are evidence under the policy that earns them', () => {
    const proportional = scored({ ...filed, policy: 'proportional' });
    expect(told(proportional, 'filed-points-no-evidence')).toEqual([]);
    expect(proportional.assessment?.indicators.find(({ code }) => code === '09')).toMatchObject({ points: 0.38 });
  });
});
