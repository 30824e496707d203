/** A table compiled to arrays: its points, its conditions and what is still open, of a city worked out by hand. */
import { describe, expect, it } from 'vitest';
import { exactly, kernelCity, kernelStandard, waiting } from '../../../tests/support/kernel-city';
import { madeUpCitation as citation } from '../../../tests/support/made-up-standard';
import type { Adjustment, Standard } from '../../domain/standard';
import { compileKernel } from './kernel';
import type { Kernel, KernelScore } from './kernel';

function scored(kernel: Kernel, values: Readonly<Record<string, number>> = {}): KernelScore {
  const [given, score] = [kernel.values.slice(), kernel.newScore()];
  for (const [id, value] of Object.entries(values)) given[kernel.rowOf.get(id) ?? -1] = value;
  kernel.score(given, score);
  return score;
}

const adjustment = (own: Partial<Adjustment>): Adjustment => ({
  id: 'highland',
  name: 'Vùng cao',
  minimumFactors: {},
  exempt: [],
  between: 'interpolated',
  countedWorks: 'as-they-are',
  required: null,
  citation,
  ...own,
});

describe('a table as it stands', () => {
  const kernel = compileKernel(kernelCity(), 'strict');

  it('earns row by row what lies between two levels', () => {
    // 1 and 100 are minimum levels; 50 of 40 to 60, 25 of 20 to 30 and 3 of 4 to 2 lie half way; the plan in the making has 1.
    expect([...scored(kernel).points]).toEqual([1, 1, 1.5, 1.5, 1.5, 1]);
    expect(scored(kernel)).toMatchObject({ total: 7.5, possible: 7.5 });
  });

  it('has a condition of every criterion, and of the group whose minimum decides', () => {
    expect(kernel.gates).toEqual([
      { id: '1', minimum: 2 },
      { id: '2', minimum: 2 },
      { id: '2.a', minimum: 1.5 },
    ]);
    // 1 + 1; 1,5 + 1,5 + 1,5 + 1; floor and plan: 1,5 + 1.
    expect([...scored(kernel).gates]).toEqual([2, 5.5, 2.5]);
    expect(kernel.passes(scored(kernel))).toBe(true);
  });

  it('fails by a condition alone, or by the total alone', () => {
    // 99 people a km² earn nothing: criterion 1 has 1 of 2, the total 6,5 of 5.
    expect(kernel.passes(scored(kernel, { density: 99 }))).toBe(false);
    // Without floor the group has 1 of 1,5.
    expect(kernel.passes(scored(kernel, { floor: 10 }))).toBe(false);
    const more = compileKernel(kernelCity({ standard: { total: { ...kernelStandard.total, required: 7.6 } } }), 'strict');
    expect(more.passes(scored(more))).toBe(false);
    // 51 beds are 0,05 points more, 53 are 0,15 more: 7,65.
    expect(more.passes(scored(more, { beds: 51 }))).toBe(false);
    expect(more.passes(scored(more, { beds: 53 }))).toBe(true);
  });

  it('leaves rows that do not move as they are, whatever stands there', () => {
    expect(scored(kernel, { plan: 99 }).total).toBe(7.5);
  });

  it('gives the number of every row, and none where there is none', () => {
    expect([...kernel.values]).toEqual([1, 100, 50, 25, 3, Number.NaN]);
    expect([...kernel.rowOf.entries()].slice(0, 3)).toEqual([
      ['people', 0],
      ['density', 1],
      ['beds', 2],
    ]);
  });

  it('knows the quantities by their place', () => {
    expect(kernel.drivers).toEqual(['people-whole', 'people-inner', 'area-natural', 'beds', 'floor']);
    expect(kernel.driverOf.get('beds')).toBe(3);
  });

  it('scores amounts as what the rows read then', () => {
    const [amounts, values, score] = [kernel.mover.newAmounts(), kernel.values.slice(), kernel.newScore()];
    // 3,6 beds for 600 people are 60 in ten thousand: the maximum.
    kernel.mover.set(amounts, kernel.driverOf.get('beds') ?? -1, 3.6);
    kernel.scoreAmounts(amounts, values, score);
    expect(values[2]).toBeCloseTo(60, 9);
    expect(score.total).toBeCloseTo(8, 9);
  });
});

describe('what a table leaves open', () => {
  it('is counted among what is possible, of rows that wait and of vague ones', () => {
    const kernel = compileKernel(
      kernelCity({ readings: { plan: waiting, poverty: waiting, beds: { kind: 'about', about: 'around', value: 60 } } }),
      'strict',
    );
    const score = scored(kernel);
    // 1 + 1 + 0 + 1,5; poverty and plan up to 2 each, about 60 beds up to 2.
    expect(score).toMatchObject({ total: 3.5, possible: 9.5 });
    expect(kernel.passes(score)).toBe(false);
  });

  it('is nothing of a row that is taken as exact', () => {
    const start = kernelCity({ readings: { beds: { kind: 'about', about: 'around', value: 60 } } });
    expect(scored(compileKernel(start, 'strict', new Set(['beds'])))).toMatchObject({ total: 8, possible: 8 });
    expect(scored(compileKernel(start, 'strict', new Set(['floor'])))).toMatchObject({ total: 6, possible: 8 });
  });

  it('is a bound as far as it goes: more than a level is beyond it, less than it is at most that', () => {
    const strict = (own: Partial<Standard> = {}): Partial<Standard> => ({
      ...own,
      indicators: kernelStandard.indicators.map((row) =>
        row.kind === 'numeric' && row.id === 'beds' ? { ...row, minimum: { ...row.minimum, strict: true } } : row,
      ),
    });
    const withBeds = (bound: '>' | '>=' | '<', value = 40) =>
      scored(compileKernel(kernelCity({ readings: { beds: { kind: 'bound', bound, value } }, standard: strict() }), 'strict'));
    // 6 without beds; `> 40` passes the strict 40, `>= 40` does not.
    expect(withBeds('>')).toMatchObject({ total: 7, possible: 7 });
    expect(withBeds('>=')).toMatchObject({ total: 6, possible: 6 });
    expect(withBeds('<', 39)).toMatchObject({ total: 6, possible: 6 });
    const kernel = compileKernel(kernelCity({ readings: { beds: { kind: 'bound', bound: '<', value: 39 } } }), 'strict');
    expect(kernel.rows[2]).toMatchObject({ known: 'short', value: 39 });
    // At most 50 may be 50: 1,5.
    expect(scored(kernel, { beds: 50 })).toMatchObject({ total: 6, possible: 7.5 });
  });

  it('is a little more on both sides of about, and on one of nearly', () => {
    const possible = (about: 'around' | 'nearly', value: number): number =>
      scored(compileKernel(kernelCity({ readings: { beds: { kind: 'about', about, value } } }), 'strict')).possible;
    // About 39 is up to 40,95: 1 + 0,95 ÷ 20. Nearly 39 is never 40.
    expect(possible('around', 39)).toBeCloseTo(7.0475, 9);
    expect(possible('nearly', 39)).toBe(6);
  });
});

describe('what is asked of a table', () => {
  it('is the larger of two totals that sources ask for, and unknown where the table is not known whole', () => {
    const required = (own: Partial<Standard>): number | null => compileKernel(kernelCity({ standard: own }), 'strict').required;
    const { total } = kernelStandard;
    expect(required({})).toBe(5);
    expect(required({ total: { ...total, disputed: { required: 9, citation } } })).toBe(9);
    expect(required({ total: { ...total, disputed: { required: 4, citation } } })).toBe(5);
    const unknown = compileKernel(kernelCity({ standard: { isComplete: false, total: { ...total, required: 0 } } }), 'strict');
    expect(unknown.required).toBeNull();
    expect(unknown.passes(scored(unknown))).toBe(false);
  });

  it('leaves out a criterion whose minimum nobody knows', () => {
    const sections = kernelStandard.sections.map((each) => (each.id === '1' ? { ...each, points: { maximum: 4, minimum: 0 } } : each));
    expect(compileKernel(kernelCity({ standard: { sections, isComplete: false } }), 'strict').gates.map(({ id }) => id)).toEqual([
      '2',
      '2.a',
    ]);
  });

  it('is lowered by the region: its minimum levels, its total, the rows it does not ask for and the groups that decide', () => {
    const adjustments = [
      adjustment({ id: 'delta', required: 3 }),
      adjustment({ minimumFactors: { beds: 0.5 }, exempt: ['density'], required: 4, gates: ['2.b'] }),
    ];
    const city = (region?: string) =>
      compileKernel(
        kernelCity({
          readings: { beds: exactly(20), density: exactly(10) },
          standard: { adjustments },
          ...(region === undefined ? {} : { region }),
        }),
        'strict',
      );
    // 40 × 0,5 = 20 beds are the minimum; density is not asked for and has its minimum points.
    const highland = city('highland');
    expect([...scored(highland).points]).toEqual([1, 1, 1, 1.5, 1.5, 1]);
    expect([...scored(highland, { density: 300 }).points].slice(0, 2)).toEqual([1, 1]);
    expect(highland.required).toBe(4);
    expect(highland.gates.map(({ id }) => id)).toEqual(['1', '2', '2.a', '2.b']);
    // Beds and poverty.
    expect([...scored(highland).gates]).toEqual([2, 5, 2.5, 2.5]);
    expect([...scored(city()).points]).toEqual([1, 0, 0, 1.5, 1.5, 1]);
    expect(city().required).toBe(5);
    expect(city('delta').required).toBe(3);
    expect(city('delta').gates.map(({ id }) => id)).toEqual(['1', '2', '2.a']);
  });

  it('may be a share of it below the minimum, but not of a standard that is passed or not', () => {
    const readings = { beds: exactly(20) };
    // 20 of 40: half of 1.
    expect(scored(compileKernel(kernelCity({ readings }), 'proportional')).points[2]).toBe(0.5);
    expect(scored(compileKernel(kernelCity({ readings }), 'strict')).points[2]).toBe(0);
    expect(scored(compileKernel(kernelCity({ readings, standard: { measure: 'standards' } }), 'proportional')).points[2]).toBe(0);
  });

  it('knows no row that was set aside by a decision of the user as one that moves', () => {
    const kernel = compileKernel(kernelCity({ resolutions: { beds: { kind: 'value', value: 60 } } }), 'strict');
    expect(scored(kernel).points[2]).toBe(2);
    // Filed points taken as evidence stay, whatever the row reads.
    const filed = compileKernel(kernelCity({ resolutions: { beds: { kind: 'filed' } }, filedPoints: { beds: 1.2 } }), 'strict');
    expect(scored(filed, { beds: 60 }).points[2]).toBe(1.2);
    const absent = compileKernel(kernelCity({ readings: { beds: undefined } }), 'strict');
    expect(absent.rows[2]).toMatchObject({ quantity: null, value: null, certain: 0, possible: 2 });
  });
});
