/** Editions of NQ 111/2025 against figures typed in from the transcription of Bảng 2A and of the 15 standards of class I. */
import { describe, expect, it } from 'vitest';
import type { Indicator, Standard } from '../../src/domain/standard';
import { criteriaOf, criterionOf } from '../../src/domain/standard';
import { findStandard, isInForce } from '../../src/editions/catalogue';

function edition(id: string): Standard {
  const found = findStandard(id);
  if (!found.ok) throw new Error(`${id} is not in the catalogue`);
  return found.value;
}

/** Levels as printed: numbers, or the words of the two grades. */
function levelsOf(row: Indicator): readonly (number | string)[] {
  if (row.kind === 'numeric') return [row.maximum.value, row.minimum.value];
  if (row.kind === 'mixed') return [row.maximum.value, row.grade.label];
  return row.grades.map(({ label }) => label);
}

type Printed = readonly [string, string, readonly (number | string)[], readonly (number | string)[], number, number];

const years = ['Đã thực hiện từ 03 năm trở lên', 'Đã thực hiện từ 01 đến 03 năm'];

/** Code, slug, levels of class II, levels of class III, maximum points, minimum points. */
const printed: readonly Printed[] = [
  ['2A.I.01', 'planned-role', ['Cấp vùng', 'Cấp tỉnh'], ['Cấp tỉnh', 'Cấp xã'], 7, 5.5],
  ['2A.I.02', 'centre-role', ['Cấp vùng', 'Cấp tỉnh'], ['Cấp tỉnh', 'Cấp xã'], 8, 6],
  ['2A.II.03', 'population', [500000, 200000], [200000, 20000], 7, 5.5],
  ['2A.II.04', 'density-natural', [1500, 1000], [1000, 500], 6, 4.5],
  ['2A.II.05', 'non-farm-labour', [95, 65], [65, 55], 7, 5.5],
  ['2A.III.06', 'transport-hub', ['Cấp vùng', 'Cấp tỉnh'], ['Cấp tỉnh', 'Cấp xã'], 4, 3],
  ['2A.III.07', 'road-density', [8, 6], [6, 4], 5, 4],
  ['2A.III.08', 'clean-water', [100, 90], [95, 85], 3, 2],
  ['2A.III.09', 'sewer-density', [4.5, 3.5], [3.5, 3], 3, 2],
  ['2A.III.10', 'wastewater-capacity', [80, 60], [70, 50], 1, 0.75],
  ['2A.III.11', 'solid-waste-treated', [90, 80], [80, 70], 3, 2],
  ['2A.III.12', 'cemetery-land', [80, 60], [70, 50], 3, 2],
  ['2A.III.13', 'funeral-homes', [2, 1], [1, 'có dự án'], 3, 2.5],
  ['2A.III.14', 'hospital-beds', [40, 35], [35, 30], 5, 3.75],
  ['2A.III.15', 'education-facilities', [25, 10], [10, 1], 5, 3.75],
  ['2A.III.16', 'cultural-works', [20, 10], [10, 2], 5, 3.75],
  ['2A.III.17', 'sports-works', [10, 5], [5, 2], 4, 3],
  ['2A.III.18', 'commercial-works', [10, 5], [5, 2], 3, 2],
  ['2A.III.19', 'public-service-land', [3, 2], [2, 1.5], 3, 2],
  ['2A.III.20', 'public-green-spaces', [4, 2], [2, 1], 4, 3],
  ['2A.III.21', 'green-space-share', [35, 25], [35, 25], 3, 2],
  ['2A.III.22', 'public-green-land', [8, 6], [7, 2.5], 3, 2.5],
  ['2A.III.23', 'architecture-regulation', years, years, 5, 4],
];

describe.each([
  ['nq-111-2025/ii', 'II', 2],
  ['nq-111-2025/iii', 'III', 3],
] as const)('Bảng 2A, %s', (id, urbanClass, column) => {
  const standard = edition(id);

  it('carries the levels and points of the transcription in each of its 23 rows', () => {
    expect(standard.urbanClass).toBe(urbanClass);
    expect(standard.indicators.map((row) => [row.number, row.code, row.id, levelsOf(row), row.points.maximum, row.points.minimum])).toEqual(
      printed.map((row, index) => [index + 1, row[0], row[1], row[column], row[4], row[5]]),
    );
  });

  it('has three criteria whose minimums decide: 11,5 of 15, 15,5 of 20, 48 of 65; 75 of 100 in all', () => {
    expect(criteriaOf(standard).map(({ id: criterion, points, isGate }) => [criterion, points.minimum, points.maximum, isGate])).toEqual([
      ['I', 11.5, 15, true],
      ['II', 15.5, 20, true],
      ['III', 48, 65, true],
    ]);
    expect([standard.total.required, standard.total.maximum, standard.total.disputed]).toEqual([75, 100, null]);
    const rows = ['I', 'II', 'III'].map((criterion) => standard.indicators.filter((row) => criterionOf(standard, row) === criterion));
    expect(rows.map((list) => list.length)).toEqual([2, 3, 18]);
  });

  it('asks of an area of several units what Bảng 2B alone can show', () => {
    expect(standard.extent?.several.map((gate) => gate.id)).toEqual(['units-infrastructure-mean', 'unit-developed']);
    expect(standard.extent?.citation.locator).toBe('Điều 6 khoản 2');
  });

  it('is in force from 1 January 2026, with no row that follows from the budget', () => {
    expect([isInForce(standard, '2025-12-31'), isInForce(standard, '2026-01-01')]).toEqual([false, true]);
    expect(standard.roles).toEqual({});
  });

  it('looks at the whole urban area in every row', () => {
    expect(new Set(standard.indicators.map(({ scope }) => scope))).toEqual(new Set(['whole']));
    expect(standard.indicators.flatMap(({ drivers }) => [drivers?.numerator, drivers?.denominator])).not.toContain('people-inner');
  });

  it('counts works one by one in rows 13, 15 to 18 and 20', () => {
    expect(standard.indicators.filter(({ isCounted }) => isCounted).map(({ number }) => number)).toEqual([13, 15, 16, 17, 18, 20]);
  });

  it('says what is not known in both languages', () => {
    expect(standard.unknown.length).toBeGreaterThanOrEqual(5);
    for (const { textIn } of standard.unknown) expect(Object.keys(textIn ?? {})).toEqual(['en']);
    const words = standard.unknown.map(({ text }) => text).join('\n');
    for (const part of ['Bảng 2B', 'Điều 8 khoản 2 điểm a, b, c', 'nguyên văn']) expect(words).toContain(part);
  });
});

describe('a city of UNESCO heritage', () => {
  it('halves the minimum of numbers, asks for no density, and leaves the landscape (rows 20 to 23) as it is', () => {
    const lowered = (id: string) => {
      const standard = edition(id);
      const [unesco, ...more] = standard.adjustments;
      expect(more).toEqual([]);
      expect([unesco?.between, unesco?.countedWorks, unesco?.exempt]).toEqual(['minimum-points', 'rounded', ['density-natural']]);
      expect(new Set(Object.values(unesco?.minimumFactors ?? {}))).toEqual(new Set([0.5]));
      return standard.indicators.filter((row) => unesco?.minimumFactors[row.id] !== undefined).map(({ number }) => number);
    };
    expect(lowered('nq-111-2025/ii')).toEqual([3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    // A funeral home that need only be a project has no level to halve.
    expect(lowered('nq-111-2025/iii')).toEqual([3, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19]);
  });
});

describe('class I', () => {
  const standard = edition('nq-111-2025/i');

  it('counts 15 standards, 12 of them needed by one source and all by another', () => {
    expect(standard.measure).toBe('standards');
    expect([standard.total.required, standard.total.maximum, standard.total.disputed?.required]).toEqual([12, 15, 15]);
    expect(standard.indicators.map(({ code }) => code)).toEqual([
      ...['01', '02', '03', '04', '05', '06'].map((number) => `1.I.${number}`),
      ...['07', '08', '09', '10'].map((number) => `1.II.${number}`),
      ...['11', '12', '13', '14', '15'].map((number) => `1.III.${number}`),
    ]);
  });

  it('passes by number where the text has one, at that number', () => {
    const numbers = standard.indicators.flatMap((row) =>
      row.kind === 'numeric' ? [[row.number, row.maximum.value, row.minimum.value]] : [],
    );
    expect(numbers).toEqual([
      [7, 2500000, 2500000],
      [8, 45, 45],
      [9, 600000, 600000],
      [10, 50, 50],
      [11, 2, 2],
      [12, 100, 100],
      [13, 5, 5],
    ]);
    for (const row of standard.indicators) if (row.kind === 'grade') expect(row.grades).toHaveLength(1);
  });

  it('binds 4 of 6, 2 of 4 and 4 of 5 in a heritage city alone, which needs 10', () => {
    expect(criteriaOf(standard).map(({ points, isGate }) => [points.minimum, points.maximum, isGate])).toEqual([
      [4, 6, false],
      [2, 4, false],
      [4, 5, false],
    ]);
    expect(standard.adjustments.map(({ id, required, gates }) => [id, required, gates])).toEqual([['unesco', 10, ['I', 'II', 'III']]]);
  });
});

describe('Bảng 2B', () => {
  it.each(['nq-111-2025/2b-ii', 'nq-111-2025/2b-iii'])('%s is an empty table of a ward or commune: no row is made up', (id) => {
    const standard = edition(id);
    expect([standard.subject, standard.isComplete, standard.indicators.length]).toEqual(['unit', false, 0]);
    expect(criteriaOf(standard).map(({ points }) => points)).toEqual([
      { maximum: 0, minimum: 0 },
      { maximum: 0, minimum: 0 },
      { maximum: 0, minimum: 48 },
    ]);
    expect(standard.total.required).toBe(75);
  });
});
