/** Scores under NQ 111/2025, worked out by hand row by row: made-up cities of classes III and II, class I, and the facts of Bắc Kạn. */
import { describe, expect, it } from 'vitest';
import type { Observation, Reading } from '../../src/domain/observation';
import type { Standard } from '../../src/domain/standard';
import { findStandard } from '../../src/editions/catalogue';
import { crosswalkBetween } from '../../src/editions/crosswalk/crosswalks';
import { translateObservations } from '../../src/editions/crosswalk/translate-observations';
import { score } from '../../src/engine/score';
import type { ScoringSettings } from '../../src/engine/score-indicator';

function edition(id: string): Standard {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

const oneUnit: ScoringSettings = { policy: 'strict', region: null, trace: false, extent: 'one' };

function observed(indicator: string, value: number | string): Observation {
  const reading: Reading = typeof value === 'number' ? { kind: 'exact', value } : { kind: 'grade', grade: value, basis: 'text' };
  return { indicator, cell: null, raw: '', reading, filed: { points: null, pointsCell: null, verdict: '', verdictCell: null } };
}

/** Value (or grade) and points of each row. */
type Worked = Readonly<Record<string, readonly [number | string, number]>>;

const observations = (worked: Worked): readonly Observation[] => Object.entries(worked).map(([id, [value]]) => observed(id, value));

/** A made-up town: 13,5 + 17,75 + 52,875 = 84,125. */
const town: Worked = {
  'planned-role': ['minimum', 5.5],
  'centre-role': ['maximum', 8],
  population: [110000, 6.25], // 5,5 + 1,5 × 90.000 ÷ 180.000
  'density-natural': [750, 5.25],
  'non-farm-labour': [60, 6.25],
  'transport-hub': ['minimum', 3],
  'road-density': [5, 4.5],
  'clean-water': [90, 2.5],
  'sewer-density': [3.25, 2.5],
  'wastewater-capacity': [60, 0.875],
  'solid-waste-treated': [75, 2.5],
  'cemetery-land': [60, 2.5],
  'funeral-homes': ['minimum', 2.5], // a project
  'hospital-beds': [32.5, 4.375],
  'education-facilities': [4, 3.75 + 1.25 / 3], // three of the nine steps from 1 to 10
  'cultural-works': [6, 4.375],
  'sports-works': [3, 3 + 1 / 3],
  'commercial-works': [1, 0], // 2 are needed
  'public-service-land': [1.75, 2.5],
  'public-green-spaces': [2, 4],
  'green-space-share': [30, 2.5],
  'public-green-land': [4.75, 2.75],
  'architecture-regulation': ['minimum', 4],
};

/** A made-up city: 13 + 17,75 + 57,025 = 87,775. */
const city: Worked = {
  'planned-role': ['maximum', 7],
  'centre-role': ['minimum', 6],
  population: [350000, 6.25],
  'density-natural': [1250, 5.25],
  'non-farm-labour': [80, 6.25],
  'transport-hub': ['maximum', 4],
  'road-density': [7, 4.5],
  'clean-water': [95, 2.5],
  'sewer-density': [4, 2.5],
  'wastewater-capacity': [70, 0.875],
  'solid-waste-treated': [85, 2.5],
  'cemetery-land': [70, 2.5],
  'funeral-homes': [1, 2.5],
  'hospital-beds': [37.5, 4.375],
  'education-facilities': [16, 4.25], // 3,75 + 1,25 × 6 ÷ 15
  'cultural-works': [15, 4.375],
  'sports-works': [7, 3.4], // 3 + 2 ÷ 5
  'commercial-works': [5, 2],
  'public-service-land': [2.5, 2.5],
  'public-green-spaces': [3, 3.5],
  'green-space-share': [35, 3],
  'public-green-land': [7, 2.75],
  'architecture-regulation': ['maximum', 5],
};

describe.each([
  ['nq-111-2025/iii', town, [13.5, 17.75, 52.875], 84.125],
  ['nq-111-2025/ii', city, [13, 17.75, 57.025], 87.775],
] as const)('%s', (id, worked, criteria, total) => {
  const standard = edition(id);
  const assessed = score(observations(worked), standard, oneUnit, {});

  it.each(standard.indicators.map((row) => [row.code, row.id] as const))('%s %s earns what the hand worked out', (_, row) => {
    expect(assessed.indicators.find(({ indicator }) => indicator === row)?.points).toBeCloseTo(worked[row]?.[1] ?? NaN, 9);
  });

  it('adds up, and recognises an area of one unit', () => {
    for (const [index, points] of criteria.entries()) expect(assessed.criteria[index]?.points).toBeCloseTo(points, 9);
    expect(assessed.total.certain).toBeCloseTo(total, 9);
    expect(assessed.total.possible).toBeCloseTo(total, 9);
    expect(assessed.total).toMatchObject({ required: 75, met: true });
    expect(assessed.recognised).toBe(true);
  });

  it('never recognises an area of several units on this table alone, nor one that nobody counted the units of', () => {
    for (const extent of ['several', null] as const) {
      const { recognised, gates } = score(observations(worked), standard, { ...oneUnit, extent }, {});
      expect([extent, recognised]).toEqual([extent, false]);
      expect(gates.filter(({ of }) => of === 'outside').map(({ standing }) => standing)).toEqual(
        extent === null ? ['open'] : ['open', 'open'],
      );
    }
  });
});

describe('a row of works or words: funeral homes, ≥ 1 cơ sở or có dự án, 3 and 2,5 points', () => {
  const standard = edition('nq-111-2025/iii');
  const under = (reading: Reading) => {
    const row = score([{ ...observed('funeral-homes', 0), reading }], standard, oneUnit, {}).indicators.find(
      ({ indicator }) => indicator === 'funeral-homes',
    );
    return [row?.status, row?.points, row?.possible];
  };

  it.each<[string, Reading, readonly unknown[]]>([
    ['one', { kind: 'exact', value: 1 }, ['maximum', 3, 3]],
    ['none: there may be a project', { kind: 'exact', value: 0 }, ['pending', 0, 2.5]],
    ['at least one', { kind: 'bound', bound: '>=', value: 1 }, ['maximum', 3, 3]],
    ['fewer than two: one, or none', { kind: 'bound', bound: '<', value: 2 }, ['pending', 0, 3]],
    ['a project', { kind: 'grade', grade: 'minimum', basis: 'text' }, ['minimum', 2.5, 2.5]],
  ])('%s', (_what, reading, expected) => {
    expect(under(reading)).toEqual(expected);
  });
});

describe('a town of UNESCO heritage', () => {
  const standard = edition('nq-111-2025/iii');
  const unesco = standard.adjustments.find(({ id }) => id === 'unesco') ?? null;
  const totalOf = (worked: Worked) => score(observations(worked), standard, { ...oneUnit, region: unesco }, {}).total.certain;

  it('earns the minimum for density, and the minimum for one commercial work where two are printed', () => {
    // 84,125 − 5,25 + 4,5 + 2.
    expect(totalOf(town)).toBeCloseTo(85.375, 9);
  });

  it('earns the minimum points from the lowered minimum up to the printed one', () => {
    // 15.000 people of 20.000, 10.000 needed: 85,375 − 6,25 + 5,5. Under 10.000: 85,375 − 6,25.
    expect(totalOf({ ...town, population: [15000, 5.5] })).toBeCloseTo(84.625, 9);
    expect(totalOf({ ...town, population: [9999, 0] })).toBeCloseTo(79.125, 9);
  });

  it('rounds the lowered minimum of counted works', () => {
    // Class II asks for 5 sports works: half is 2,5, so 3. Three earn the minimum points, two nothing.
    const second = edition('nq-111-2025/ii');
    const region = second.adjustments.find(({ id }) => id === 'unesco') ?? null;
    const pointsOf = (works: number) => score([observed('sports-works', works)], second, { ...oneUnit, region }, {}).total.certain;
    // Density is exempt: its minimum points stand beside.
    expect(pointsOf(3) - pointsOf(0)).toBeCloseTo(3, 9);
    expect(pointsOf(2) - pointsOf(0)).toBeCloseTo(0, 9);
  });

  it('earns the minimum for density also where the user typed a figure', () => {
    const typed = { 'density-natural': { kind: 'value', value: 5000 } } as const;
    expect(score(observations(town), standard, { ...oneUnit, region: unesco }, typed).total.certain).toBeCloseTo(85.375, 9);
  });

  it('keeps the levels of its landscape', () => {
    // 24 % of green space, 25 % printed: 85,375 − 2,5.
    expect(totalOf({ ...town, 'green-space-share': [24, 0] })).toBeCloseTo(82.875, 9);
  });
});

describe('class I', () => {
  const standard = edition('nq-111-2025/i');
  const numbers: Readonly<Record<string, number>> = {
    population: 2500000,
    'urbanisation-rate': 45,
    'class-two-population': 600000,
    'wards-class-two': 50,
    'regional-hubs': 2,
    'public-transport-coverage': 100,
    'awarded-works': 5,
  };
  /** Every standard passed at its own number, save those named. */
  function passing(...failed: readonly string[]) {
    const rows = standard.indicators.map(({ id, kind }) => {
      if (kind === 'numeric') return observed(id, (numbers[id] ?? NaN) - (failed.includes(id) ? 1 : 0));
      const reading: Reading = { kind: 'grade', grade: failed.includes(id) ? null : 'maximum', basis: 'text' };
      return { ...observed(id, 'maximum'), reading };
    });
    const { total, recognised, gates } = score(rows, standard, oneUnit, {});
    return [total.certain, recognised, gates.find(({ of }) => of === 'total')?.standing];
  }

  it('is recognised with all 15, in dispute from 12 on, and not below', () => {
    expect(passing()).toEqual([15, true, 'met']);
    expect(passing('population')).toEqual([14, false, 'open']);
    expect(passing('population', 'awarded-works', 'functional-zone')).toEqual([12, false, 'open']);
    expect(passing('population', 'awarded-works', 'functional-zone', 'new-rural-completed')).toEqual([11, false, 'not-met']);
  });

  it('stays in dispute where 12 are passed and 3 wait: what may still come is not passed', () => {
    const late = ['population', 'awarded-works', 'functional-zone'];
    const rows = standard.indicators
      .filter(({ id }) => !late.includes(id))
      .map(({ id, kind }) => observed(id, kind === 'numeric' ? (numbers[id] ?? NaN) : 'maximum'));
    const { total, gates, recognised } = score(rows, standard, oneUnit, {});
    expect([total.certain, total.possible, recognised]).toEqual([12, 15, false]);
    expect(gates.find(({ of }) => of === 'total')).toMatchObject({ standing: 'open', why: 'sources-differ' });
  });

  it('passes no part of a standard, whatever policy is asked for', () => {
    const rows = standard.indicators.map(({ id, kind }) => observed(id, kind === 'numeric' ? (numbers[id] ?? NaN) / 2 : 'maximum'));
    // 7 of the 15 are numbers, each at half of what is asked.
    expect(score(rows, standard, { ...oneUnit, policy: 'proportional' }, {}).total.certain).toBe(8);
  });
});

describe('class I, as a city of UNESCO heritage', () => {
  const standard = edition('nq-111-2025/i');
  const unesco = standard.adjustments.find(({ id }) => id === 'unesco') ?? null;
  const half = ['population', 'urbanisation-rate', 'regional-hubs'];

  function failing(...failed: readonly string[]) {
    const rows = standard.indicators.map(({ id, kind }) => {
      if (kind === 'numeric') return observed(id, failed.includes(id) ? 0 : 1e7);
      const reading: Reading = { kind: 'grade', grade: failed.includes(id) ? null : 'maximum', basis: 'text' };
      return { ...observed(id, 'maximum'), reading };
    });
    const { total, gates } = score(rows, standard, { ...oneUnit, region: unesco }, {});
    return [total.certain, ...gates.map(({ id, standing }) => `${id} ${standing}`)];
  }

  it('needs 10 of the 15, of which another source asks for all', () => {
    expect(failing(...half, 'functional-zone', 'international-events')).toEqual([10, 'total open', 'I met', 'II met', 'III met']);
  });

  it('needs 4, 2 and 4 of the three groups', () => {
    // 3 of 6; then 1 of 4 and 3 of 5.
    expect(failing('functional-zone', 'international-events', 'income-above-national')).toEqual([
      12,
      'total open',
      'I not-met',
      'II met',
      'III met',
    ]);
    expect(failing(...half, 'class-two-population', 'new-rural-completed')).toEqual([
      10,
      'total open',
      'I met',
      'II not-met',
      'III not-met',
    ]);
  });
});

describe('the facts of Bắc Kạn, filed under NQ 26/2022', () => {
  const facts = [
    observed('population-whole', 51.69),
    observed('population-inner', 45.7),
    observed('density-whole', 375.2),
    observed('non-farm-labour-whole', 30),
    observed('non-farm-labour-inner', 35),
    observed('road-density', 6),
    observed('clean-water', 95),
    observed('hospital-beds', 2.4),
    observed('funeral-homes', 2),
  ];

  function under(id: string) {
    const crosswalk = crosswalkBetween('nq-26-2022/ii', id);
    if (crosswalk === null) throw new Error(id);
    return score(translateObservations(facts, crosswalk, edition(id)), edition(id), oneUnit, {});
  }

  it('score 8,76 under class III, the rest pending: people 5,5 + 1,5 × 31.690 ÷ 180.000, funeral homes 3', () => {
    const { total, criteria, pending, recognised } = under('nq-111-2025/iii');
    expect(total.certain).toBeCloseTo(8.764083333, 8);
    // 100 less the 23 points of the four known rows, and what those earned.
    expect(total.possible).toBeCloseTo(85.764083333, 8);
    expect(pending).toHaveLength(19);
    expect(criteria.map(({ possiblyMet }) => possiblyMet)).toEqual([true, false, true]);
    expect(criteria.map(({ points }) => points.toFixed(6))).toEqual(['0.000000', '5.764083', '3.000000']);
    expect(recognised).toBe(false);
  });

  it('score 3 under class II: people, density and labour are all below its minimums', () => {
    const { total, pending } = under('nq-111-2025/ii');
    expect([total.certain, total.possible, pending.length]).toEqual([3, 80, 19]);
  });
});
