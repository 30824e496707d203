/** Core minimums of NQ 1210/2016 against figures typed in by hand, and Bắc Kạn beside them. */
import { describe, expect, it } from 'vitest';
import { findStandard } from '../../src/editions/catalogue';
import { instrumentIds } from '../../src/editions/instruments';
import { besideCoreMinimums, coreMinimums, decodeCoreMinimums } from '../../src/editions/core-minimums';

/** People whole / inner, density whole / inner built, labour whole / inner. */
const typed: Readonly<Record<string, readonly (number | null)[]>> = {
  special: [5000000, 3000000, 3000, 12000, 70, 90],
  'i-central': [1000000, 500000, 2000, 10000, 65, 85],
  'i-provincial': [500000, 200000, 2000, 10000, 65, 85],
  ii: [200000, 100000, 1800, 8000, 65, 80],
  iii: [100000, 50000, 1400, 7000, 60, 75],
  iv: [50000, 20000, 1200, 6000, 55, 70],
  v: [4000, null, 1000, 5000, 55, null],
};

describe('core minimums', () => {
  it('are those typed in, of seven kinds of city, highest first', () => {
    const { quantities, classes } = coreMinimums();
    expect(classes.map(({ id }) => id)).toEqual(Object.keys(typed));
    for (const { id, minimums } of classes) expect([id, quantities.map((quantity) => minimums[quantity.id])]).toEqual([id, typed[id]]);
  });

  it('are reported by rows of an edition, and those of class II are the minimum levels of that edition', () => {
    const { edition, quantities, classes } = coreMinimums();
    const found = findStandard(edition);
    if (!found.ok) throw new Error(edition);
    const classTwo = classes.find(({ id }) => id === 'ii');
    const levels = quantities.map(({ indicator, factor }) => {
      const row = found.value.indicators.find(({ id }) => id === indicator);
      return row?.kind === 'numeric' ? row.minimum.value * factor : null;
    });
    expect(levels).toEqual(quantities.map(({ id }) => classTwo?.minimums[id]));
  });

  it('are second-hand but for class II, and cite a text of the list', () => {
    for (const { id, citation } of coreMinimums().classes) {
      expect([id, citation.standing]).toEqual([id, id === 'ii' ? 'report' : 'second-hand']);
      expect(instrumentIds).toContain(citation.instrument);
    }
  });

  it('say beside themselves that they make no class, in both languages', () => {
    expect(coreMinimums().meaning).toContain('chưa phải là đạt loại đô thị');
    expect(coreMinimums().meaningIn?.['en']).toContain('is not to reach the class');
  });

  it('name what is wrong in their file', () => {
    expect(decodeCoreMinimums({})).toMatchObject({ ok: false });
  });
});

describe('Bắc Kạn beside the core minimums', () => {
  // 51,69 and 45,7 thousand people; 375,2 people/km²; density on construction land pending; labour 30 % and 35 %.
  const rows = besideCoreMinimums(coreMinimums(), {
    'population-whole': 51.69,
    'population-inner': 45.7,
    'density-whole': 375.2,
    'density-inner-built': null,
    'non-farm-labour-whole': 30,
    'non-farm-labour-inner': 35,
  });
  const verdicts = (id: string) => rows.find((row) => row.class.id === id)?.comparisons.map(({ verdict }) => verdict);

  it('has the people of class IV and of no higher one', () => {
    expect(verdicts('iv')).toEqual(['met', 'met', 'not-met', 'no-data', 'not-met', 'not-met']);
    expect(verdicts('iii')).toEqual(['not-met', 'not-met', 'not-met', 'no-data', 'not-met', 'not-met']);
    expect(verdicts('v')).toEqual(['met', 'no-minimum', 'not-met', 'no-data', 'not-met', 'no-minimum']);
  });

  it('shows people one by one, not in thousands', () => {
    expect(rows[0]?.comparisons[0]?.actual).toBeCloseTo(51690, 6);
    expect(rows[0]?.comparisons[3]?.actual).toBeNull();
  });

  it('has a minimum that it just reaches', () => {
    const reached = besideCoreMinimums(coreMinimums(), { 'population-whole': 50, 'density-whole': 1200 });
    const iv = reached.find((row) => row.class.id === 'iv')?.comparisons.map(({ verdict }) => verdict);
    expect([iv?.[0], iv?.[2]]).toEqual(['met', 'met']);
  });

  it('is given no class', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(['class', 'comparisons']);
  });
});
