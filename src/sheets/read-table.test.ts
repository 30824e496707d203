import { describe, expect, it } from 'vitest';
import { columns, exact, only, pending, read, readingOf, tableWith, troubles } from '../../tests/support/small-table';
import type { CellValue } from '../domain/cell';
import type { Reading } from '../domain/observation';
import { standards } from '../editions/catalogue';
import { readGrade } from './read-grade';
import type { Recognition } from './recognise';

describe('values', () => {
  const value = (row: number, cell: CellValue, format?: string): Recognition =>
    read(
      tableWith({ row, column: columns.value, value: cell }),
      format === undefined ? {} : { formats: { [`${String(row)},${String(columns.value)}`]: format } },
    );

  it.each<[number, CellValue, string | undefined, Reading]>([
    [2, 1.09, undefined, exact(1.09)],
    [3, 0.3, '0%', exact(30)],
    [3, 0.07, '0.00%', exact(7)],
    [3, '30%', undefined, exact(30)],
    [2, '109%', undefined, exact(1.09)],
    [2, 1.09, '0%', exact(1.09)],
    [3, -4.5, undefined, exact(-4.5)],
    [3, '−4,5', undefined, exact(-4.5)],
    [5, '51.690 người', undefined, exact(51.69)],
    [5, '51,69 nghìn người', undefined, exact(51.69)],
    [6, '1.070', undefined, exact(1070)],
    [6, '> 1.300', undefined, { kind: 'bound', bound: '>', value: 1300 }],
    [6, '12 người/ha', undefined, exact(1200)],
    [7, '1.070', undefined, exact(1070)],
    [7, '02 trường A; 03 trường B', undefined, { kind: 'counted', value: 5, parts: [2, 3] }],
    [7, 32, '#,##0 "cơ sở"', exact(32)],
    [7, '0', undefined, exact(0)],
  ])('indicator %i: %j (%s)', (row, cell, format, reading) => {
    const recognition = value(row, cell, format);
    expect(readingOf(recognition, row)).toEqual(reading);
    expect(recognition.problems).toEqual([]);
  });

  it.each<[number, CellValue, string | undefined, unknown, readonly string[]]>([
    [2, '', undefined, pending('empty'), []],
    [2, '   ', undefined, pending('empty'), []],
    [2, 'Chưa có số liệu', undefined, pending('no-number'), []],
    [2, true, undefined, pending('no-number'), []],
    [3, 'Đang triển khai thực hiện', undefined, pending('planned'), []],
    [3, 'dự kiến 12', undefined, pending('planned', 12), []],
    [7, '32 và 45', undefined, pending('several-values', 32), ['several-values @ F8']],
    [4, '15-20', undefined, pending('range-of-values', 15), ['several-values @ F5']],
    [4, '4 phường nội thành 100%, 2 phường và 2 xã 85%', undefined, pending('several-values', 100), ['several-values @ F5']],
    [4, '2 phường; 2 xã', undefined, pending('several-values', 2), ['several-values @ F5']],
    [4, -2.33, undefined, pending('negative-share', -2.33), ['negative-share @ F5']],
    [4, 233, undefined, pending('implausible', 233), ['implausible-value @ F5']],
    [3, -45, undefined, pending('implausible', -45), ['implausible-value @ F4']],
    [8, '1.234', undefined, pending('ambiguous-number', 1234), ['ambiguous-number @ F9']],
    [4, 46315, 'd/m/yyyy', pending('date-in-value'), ['date-in-value @ F5']],
    [4, '12/10/2022', undefined, pending('date-in-value'), ['date-in-value @ F5']],
    [4, { kind: 'error', code: '#REF!' }, undefined, pending('cell-error'), ['cell-error @ F5']],
    [4, { kind: 'uncalculated', formula: '=A1/B1' }, undefined, pending('uncalculated'), ['formula-uncalculated @ F5']],
    [8, '5 ha', undefined, pending('unit-mismatch', 5), ['unit-mismatch @ F9']],
    [8, 0.3, '0%', pending('unit-mismatch', 30), ['unit-mismatch @ F9']],
  ])('indicator %i: %j (%s) is pending', (row, cell, format, reading, problems) => {
    const recognition = value(row, cell, format);
    expect(readingOf(recognition, row)).toEqual(reading);
    expect(troubles(recognition)).toEqual(problems);
  });

  it('names both readings of an ambiguous number', () => {
    expect(value(8, '1.234').problems[0]?.data).toEqual({ indicator: '08', text: '1.234', readings: [1234, 1.234], unit: 'm²/người' });
  });

  it('shows the date that Excel made of 12-10', () => {
    expect(value(4, 45577, 'dd/mm/yyyy').problems[0]?.data).toEqual({ indicator: '04', text: '12/10/2024' });
  });

  it('converts by the unit that the sheet gives the row', () => {
    const recognition = read(tableWith({ row: 5, column: columns.unit, value: 'người' }, { row: 5, column: columns.value, value: 51690 }));
    expect(readingOf(recognition, 5)).toEqual(exact(51.69));
  });

  it('leaves a row pending whose unit is of another kind', () => {
    const recognition = read(tableWith({ row: 6, column: columns.unit, value: 'ha' }));
    expect(readingOf(recognition, 6)).toEqual(pending('unit-mismatch', 375.2));
    expect(recognition.problems[0]?.data).toEqual({ indicator: '06', found: 'ha', expected: 'người/km²' });
  });
});

describe('grades', () => {
  const filed = (value: CellValue, points: CellValue, verdict: string): Reading =>
    readingOf(
      read(
        tableWith(
          { row: 1, column: columns.value, value },
          { row: 1, column: columns.points, value: points },
          { row: 1, column: columns.verdict, value: verdict },
        ),
      ),
      1,
    );
  const grade = (of: 'maximum' | 'minimum' | null, basis: 'text' | 'filed'): Reading => ({ kind: 'grade', grade: of, basis });

  it.each<[CellValue, CellValue, string, unknown]>([
    ['Dư', '0', '', grade('maximum', 'text')],
    ['Đủ', '0', '', grade('minimum', 'text')],
    ['DƯ', '', '', grade('maximum', 'text')],
    ['Ngân sách đủ chi', '', '', grade('minimum', 'text')],
    ['Mức tối đa', '', '', grade('maximum', 'text')],
    ['mức tối thiểu', '', '', grade('minimum', 'text')],
    ['Không đạt', '', '', grade(null, 'text')],
    ['Maximum level', '', '', grade('maximum', 'text')],
    ['Not met', '', '', grade(null, 'text')],
    ['Không đạt mức nào rõ ràng', '', '', pending('grade-unclear')],
    ['', '2,0', 'Đạt', grade('maximum', 'filed')],
    ['', '1,5', 'Đạt', grade('minimum', 'filed')],
    ['', 1.5, '', grade('minimum', 'filed')],
    ['', '0', 'Chưa đạt', grade(null, 'filed')],
    ['', '0', 'Chưa', grade(null, 'filed')],
    ['', '', 'Chưa đạt', grade(null, 'filed')],
    ['Chưa đủ', '0', 'Chưa đạt', grade(null, 'text')],
    ['', '0', 'Đạt', pending('grade-unclear')],
    ['', '2,0', 'Chưa đạt', pending('grade-unclear')],
    ['', '1,7', 'Đạt', pending('grade-unclear')],
    ['', '', '', pending('grade-unclear')],
    ['Dự kiến đủ', '1,5', 'Đạt', pending('planned')],
    ['chưa dư', '2,0', 'Đạt', pending('negated')],
    ['Gần đủ', '1,5', 'Đạt', pending('grade-unclear')],
    ['Chưa tự cân đối', '1,5', 'Đạt', pending('negated')],
    ['Không có nguồn thu', '2,0', 'Đạt', pending('words-contradict')],
    ['Giảm 2%', '2,0', 'Đạt', pending('words-contradict')],
    ['', '', 'Chưa đạt tối đa', pending('grade-unclear')],
    ['', '2,0', 'Không những đạt mà còn vượt', grade('maximum', 'filed')],
    ['chẳng đủ', '1,5', 'Đạt', pending('negated')],
    ['', '2,0', 'Dự kiến đạt', pending('planned')],
    ['', '2,0', 'Đạt (dự kiến)', pending('planned')],
    ['', '2,0', 'Vẫn chưa đạt', pending('grade-unclear')],
    ['', '2,0', 'Chưa đánh giá', pending('grade-unclear')],
    ['Đang thực hiện', '1,5', 'Đạt', pending('planned')],
  ])('%j filed %j %j', (value, points, verdict, expected) => {
    expect(filed(value, points, verdict)).toEqual(expected);
  });
});

describe('words and figures of a graded row beside other filed points', () => {
  const standing = (number: number, value: string | number, points: number, verdict: string): string => {
    const indicator = standards[0]?.indicators.find((row) => row.number === number);
    if (indicator?.kind !== 'grade') throw new Error(`row ${String(number)} has no grades`);
    const filed = { points, pointsCell: null, verdict, verdictCell: null };
    const { reading } = readGrade({ value, marks: [], format: 'General', cell: null, asOf: 2022 }, filed, indicator);
    return reading.kind === 'grade' ? (reading.grade ?? 'none') : reading.kind === 'pending' ? reading.reason : reading.kind;
  };

  it.each([
    [52, 0, 'words-contradict'],
    [52, '0', 'words-contradict'],
    [52, 'Di tích quốc gia đặc biệt: không', 'words-contradict'],
    [52, 'Di tích quốc gia: 0', 'words-contradict'],
    [52, 'Di tích quốc gia đặc biệt', 'grade-unclear'],
    [52, 'Đang đề nghị xếp hạng di tích quốc gia đặc biệt', 'planned'],
    [52, 'Có hồ sơ đề nghị công nhận 01 di tích', 'planned'],
    [52, '01 công trình cấp huyện', 'grade-unclear'],
    [52, '01 di tích cấp tỉnh', 'minimum'],
    [4, -5, 'words-contradict'],
    [4, '(5)', 'words-contradict'],
    [4, '0', 'words-contradict'],
    [4, '5', 'grade-unclear'],
    [4, 5, 'grade-unclear'],
    [4, 'Tăng 4,2%', 'grade-unclear'],
    [4, 'Tăng', 'minimum'],
    [4, '1,5 điểm', 'minimum'],
    [2, '12 tỷ đồng', 'grade-unclear'],
    [2, 'Thu 188 tỷ, chi 180 tỷ', 'grade-unclear'],
    [2, 'Thu NSNN 188 tỷ đồng; chi NSNN 180 tỷ đồng', 'grade-unclear'],
    [2, 'Thu ngân sách năm 2022: 188,5 tỷ', 'grade-unclear'],
    [2, 'Thu/chi: 188/180', 'grade-unclear'],
    [2, 'Thu 188 tỷ, chi 180 tỷ, đủ', 'grade-unclear'],
    [2, 'Thu 180 tỷ, chi 180 tỷ, đủ', 'minimum'],
    [2, 'Theo báo cáo năm 2022', 'minimum'],
    [2, 'Báo cáo số 45/BC-UBND', 'minimum'],
    [25, '02 bến xe', 'grade-unclear'],
    [52, '01 công trình', 'grade-unclear'],
    [48, '80%', 'minimum'],
    [48, '80% số phường', 'minimum'],
    [48, 75, 'minimum'],
    [48, '60% các phường', 'words-contradict'],
    [48, '100%', 'words-contradict'],
    [4, '1,5', 'minimum'],
    [4, 1.5, 'minimum'],
    [4, 'Tăng nhưng chưa đạt mục tiêu', 'words-contradict'],
    [1, 'Trung tâm cấp huyện', 'grade-unclear'],
    [1, 'Trung tâm tổng hợp cấp tỉnh', 'minimum'],
    [25, 'Cấp tỉnh', 'grade-unclear'],
    [25, 'Có bến xe', 'minimum'],
  ])('row %i: %j filed at the minimum is %s', (number, value, expected) => {
    const row = standards[0]?.indicators.find((indicator) => indicator.number === number);
    expect(standing(number, value, row?.points.minimum ?? 0, 'Đạt')).toBe(expected);
  });

  it.each([
    [48, '100% các phường thực hiện tốt quy chế', 'words-contradict'],
    [52, 'Có 01 công trình cấp tỉnh', 'words-contradict'],
    [48, 'Chưa ban hành quy chế', 'none'],
    [48, '', 'none'],
  ])('row %i: %j filed with none is %s', (number, value, expected) => {
    expect(standing(number, value, 0, 'Chưa')).toBe(expected);
  });
});

describe('filed points', () => {
  const points = (cell: CellValue): readonly [number | null, readonly string[]] => {
    const recognition = read(tableWith({ row: 4, column: columns.points, value: cell }));
    return [only(recognition).observations[3]?.filed.points ?? null, troubles(recognition)];
  };

  it.each<[CellValue, number | null, readonly string[]]>([
    ['2,0', 2, []],
    ['1.5', 1.5, []],
    ['1,500', 1.5, []],
    [0.75, 0.75, []],
    ['1,5 điểm', 1.5, []],
    ['', null, []],
    ['2,5', 2.5, ['points-above-maximum @ H5']],
    ['hai', null, ['points-unreadable @ H5']],
    [-1, null, ['points-unreadable @ H5']],
    ['1,5 - 2,0', null, ['points-unreadable @ H5']],
    [{ kind: 'error', code: '#N/A' }, null, ['points-unreadable @ H5']],
  ])('%j', (cell, expected, problems) => {
    expect(points(cell)).toEqual([expected, problems]);
  });
});
