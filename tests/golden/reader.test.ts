/** The reader on the real table. Every expectation is typed from the report itself (Phụ lục 03 of 432-BC/TU). */
import { describe, expect, it } from 'vitest';
import { cellReference } from '../../src/domain/cell';
import type { Observation } from '../../src/domain/observation';
import { recognise } from '../../src/sheets/recognise';
import { standards } from '../../src/editions/catalogue';
import { appendixGrid } from '../support/appendix-03';
import { workbookOf } from '../support/grid-builder';
import { rowOf } from '../support/rows';

const standard = standards[0];
if (standard === undefined) throw new Error('no edition');
const recognition = recognise(workbookOf(appendixGrid()), standard, {});
const table = recognition.tables[0];

/** number | reading | filed points | verdict */
const expected: readonly (readonly [number, string, number, string])[] = [
  [1, 'grade minimum (filed)', 3.75, 'Đạt'],
  [2, 'grade none (filed)', 0, 'Chưa đạt'],
  [3, '1.09', 0, 'Chưa đạt'],
  [4, 'grade minimum (filed)', 1.5, 'Đạt'],
  [5, '6', 0, 'Chưa đạt'],
  [6, '1.3', 1.5, 'Đạt'],
  [7, '2.33', 1.5, 'Đạt'],
  [8, '1.1', 0.75, 'Đạt'],
  [9, '51.69', 0.38, 'Chưa đạt'],
  [10, '45.7', 2, 'Chưa đạt'],
  [11, '375.2', 0.31, 'Chưa đạt'],
  [12, '> 1300', 0.73, 'Chưa đạt'],
  [13, '30', 0.45, 'Chưa đạt'],
  [14, '35', 1.55, 'Chưa đạt'],
  [15, '28', 0.75, 'Đạt'],
  [16, '90', 0.75, 'Đạt'],
  [17, '70', 1, 'Đạt'],
  [18, '20', 1, 'Đạt'],
  [19, '6.2', 1, 'Đạt'],
  [20, '2.4', 0.5, 'Chưa đạt'],
  [21, '32', 1, 'Đạt'],
  [22, '15', 1, 'Đạt'],
  [23, '> 10', 1, 'Đạt'],
  [24, '7', 0.75, 'Đạt'],
  [25, 'grade minimum (filed)', 0.75, 'Đạt'],
  [26, '6.9', 0, 'Chưa đạt'],
  [27, '6', 1.5, 'Đạt'],
  [28, '18', 1, 'Đạt'],
  [29, '6.5', 0, 'Chưa đạt'],
  [30, '780', 0.75, 'Đạt'],
  [31, '100', 1, 'Đạt'],
  [32, '100', 1, 'Đạt'],
  [33, '120', 0.75, 'Đạt'],
  [34, '95', 0.75, 'Đạt'],
  [35, '80', 1, 'Đạt'],
  [36, '95', 1, 'Đạt'],
  [37, '60', 0.75, 'Đạt'],
  [38, '6.57', 2, 'Đạt'],
  [39, 'pending planned', 0.75, 'Khi thực hiện đạt 20%'],
  [40, '37.5', 1.5, 'Đạt'],
  [41, '85', 1, 'Đạt'],
  [42, 'pending several-values', 1, 'Đạt'],
  [43, '100', 1, 'Đạt'],
  [44, 'counted 1 + 1 = 2', 0.75, 'Đạt'],
  [45, '10', 0, 'Chưa đạt'],
  [46, '16.56', 2, 'Đạt'],
  [47, '13', 2, 'Đạt'],
  [48, 'grade none (filed)', 0, 'Chưa'],
  [49, '42', 1.5, 'Đạt'],
  [50, '16', 2, 'Đạt'],
  [51, '4', 1.5, 'Đạt'],
  [52, 'grade minimum (filed)', 1.5, 'Đạt'],
  [53, '0', 0, 'Chưa đạt'],
  [54, '4', 0.75, 'Đạt'],
  [55, '90', 1, 'Đạt'],
  [56, '80', 1, 'Đạt'],
  [57, '70', 0.75, 'Đạt'],
  [58, '90', 0.75, 'Đạt'],
  [59, '50', 1.5, 'Đạt'],
  [60, '90', 1, 'Đạt'],
  [61, '50', 0.75, 'Đạt'],
  [62, '90', 1, 'Đạt'],
  [63, '80', 1, 'Đạt'],
];

function describeReading({ reading }: Observation): string {
  switch (reading.kind) {
    case 'exact':
      return String(reading.value);
    case 'bound':
      return `${reading.bound} ${String(reading.value)}`;
    case 'about':
      return `${reading.about} ${String(reading.value)}`;
    case 'counted':
      return `counted ${reading.parts.join(' + ')} = ${String(reading.value)}`;
    case 'grade':
      return `grade ${reading.grade ?? 'none'} (${reading.basis})`;
    case 'pending':
      return `pending ${reading.reason}`;
  }
}

describe('Phụ lục 03 of Bắc Kạn as printed', () => {
  it('is one table whose columns are found without doubt', () => {
    expect(recognition.tables).toHaveLength(1);
    expect(table?.confidence).toBe('sure');
    expect(table?.mapping).toEqual({ number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 });
    // Title block of five lines and a blank row above the header; 159 printed lines.
    expect(table?.firstRow).toBe(6);
    expect(table?.lastRow).toBe(163);
  });

  it('has one observation for every indicator, in order', () => {
    expect(table?.observations.map((observation) => observation.indicator)).toEqual(expected.map(([number]) => rowOf(number)));
  });

  it.each(expected)('row %i reads as %s, filed %d, %s', (number, reading, points, verdict) => {
    const observation = table?.observations[number - 1];
    if (observation === undefined) throw new Error('row is missing');
    expect(describeReading(observation)).toBe(reading);
    expect(observation.filed.points).toBe(points);
    expect(observation.filed.verdict).toBe(verdict);
  });

  it('keeps the text and the cell of a value', () => {
    expect(table?.observations[8]?.raw).toBe('51,69 Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông');
    const cell = table?.observations[2]?.cell;
    expect(cell === null || cell === undefined ? null : cellReference(cell)).toBe('F14');
    const points = table?.observations[2]?.filed.pointsCell;
    expect(points === null || points === undefined ? null : cellReference(points)).toBe('H14');
    expect(table?.observations[1]?.raw).toBe('');
  });

  it('has a problem only for the value with two percentages', () => {
    expect(recognition.problems.map(({ code, data }) => [code, data])).toEqual([
      ['several-values', { indicator: '42', text: '4 phường nội thành 100%, 2 phường và 2 xã 85%' }],
    ]);
  });

  it('reads both printed levels of all 57 numeric rows as the edition has them', () => {
    expect(table?.printedLevels).toHaveLength(114);
    const levels = (number: number): unknown =>
      table?.printedLevels.filter((level) => level.indicator === rowOf(number)).map(({ which, value, strict }) => [which, value, strict]);
    expect(levels(7)).toEqual([
      ['maximum', 2.5, true],
      ['minimum', 3, false],
    ]);
    expect(levels(11)).toEqual([
      ['maximum', 2000, false],
      ['minimum', 1800, false],
    ]);
    expect(levels(30)).toEqual([
      ['maximum', 1500, false],
      ['minimum', 750, false],
    ]);
    expect(levels(53)).toEqual([
      ['maximum', 2, false],
      ['minimum', 1, false],
    ]);
    for (const level of table?.printedLevels ?? []) {
      const indicator = standard.indicators.find(({ id }) => id === level.indicator);
      if (indicator?.kind !== 'numeric') throw new Error('a level of a row without levels');
      expect([level.indicator, level.which, level.value]).toEqual([level.indicator, level.which, indicator[level.which].value]);
    }
  });

  it('tells every printed sum', () => {
    expect(table?.printedSums.map(({ kind, of, points }) => [kind, of, points])).toEqual([
      ['criterion', '1', 9],
      ['group', '1.a', 3.75],
      ['group', '1.b', 5.25],
      ['criterion', '2', 2.38],
      ['criterion', '3', 1.04],
      ['criterion', '4', 2],
      ['criterion', '5', 47],
      ['group', '5.A', 38.25],
      ['group', '5.A.I', 8.75],
      ['group', '5.A.II', 10.25],
      ['group', '5.A.III', 12],
      ['group', '5.A.IV', 7.25],
      ['group', '5.B', 8.75],
      ['group', '5.B.I', 3.5],
      ['group', '5.B.II', 3.25],
      ['group', '5.B.III', 1],
      ['group', '5.B.IV', 1],
      ['total', null, 61.42],
    ]);
  });

  it('finds what the closing text claims', () => {
    expect(recognition.claims.map(({ kind, count }) => [kind, count])).toEqual([
      ['met', 49],
      ['not-met', 14],
      ['total-points', 61.42],
      ['at-maximum', 21],
      ['at-least-minimum', 28],
      ['below-minimum', 14],
    ]);
  });
});
