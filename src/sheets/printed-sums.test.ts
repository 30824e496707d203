/** The sums that a table prints, told apart: by what stands below them, by the criterion's number, by name. Rows of NQ 26/2022, class II. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../tests/support/grid-builder';
import { standard } from '../../tests/support/sample-baseline';
import type { CellValue } from '../domain/cell';
import { cellReference } from '../domain/cell';
import { readSums } from './printed-sums';
import type { SectionRow } from './table-rows';

type Line = readonly [text: string, points: CellValue] | number | null | readonly ['total', string, CellValue];

/** Sums of a table: a text with its points is a section, a number the indicator of a row, null a row that was not matched. */
function sumsOf(lines: readonly Line[], column: number | null = 1, of = standard): readonly string[] {
  const sections: SectionRow[] = [];
  const indicators: (number | null)[] = [];
  const cells = lines.map((line, row): readonly CellValue[] => {
    if (line === null || typeof line === 'number') {
      indicators.push(line);
      return [line ?? 'dòng lạ', 1];
    }
    const [text, points] = line.length === 3 ? [line[1], line[2]] : line;
    sections.push({ row, text, kind: line.length === 3 ? 'total' : 'section', before: indicators.length });
    return [text, points];
  });
  const at = (position: number): number | null => indicators[position] ?? null;
  return readSums(gridOf(cells), sections, column, of, at).map(
    ({ kind, of: section, points, cell }) => `${kind} ${String(section)} ${String(points)} ${cellReference(cell)}`,
  );
}

describe('rows of sums above the rows of a table', () => {
  it('are a criterion and its group where both begin, in their order, whatever they are called', () => {
    expect(sumsOf([['Một', 18], ['Hai', 5.5], 1, ['Ba', 12.5], 2])).toEqual(['criterion 1 18 B1', 'group 1.a 5.5 B2', 'group 1.b 12.5 B4']);
  });

  it('are a criterion, its group and the group within', () => {
    expect(sumsOf([14, ['A', 60], ['B', 48], ['C', 10], 15])).toEqual(['criterion 5 60 B2', 'group 5.A 48 B3', 'group 5.A.I 10 B4']);
    // Of one criterion the group goes on: only what begins here is opened.
    expect(sumsOf([24, ['Về hạ tầng kỹ thuật', 14], 25])).toEqual(['group 5.A.II 14 B2']);
    expect(sumsOf([54, ['Ngoại thành', 12], ['Về hạ tầng xã hội', 4], 55])).toEqual(['group 5.B 12 B2', 'group 5.B.I 4 B3']);
  });

  it('are told by the number of the criterion, or by their names, where fewer stand there than begin', () => {
    expect(sumsOf([14, ['Tiêu chí 5: hạ tầng', 60], 15])).toEqual(['criterion 5 60 B2']);
    expect(sumsOf([14, ['Về hạ tầng xã hội', 10], 15])).toEqual(['group 5.A.I 10 B2']);
    // Shortened to words of it.
    expect(sumsOf([14, ['Khu vực nội thành', 48], 15])).toEqual(['group 5.A 48 B2']);
    expect(sumsOf([14, ['Về hạ tầng xã hội', 10], ['Tiêu chí 5', 60], 15])).toEqual(['group 5.A.I 10 B2', 'criterion 5 60 B3']);
    expect(sumsOf([14, ['Hạ tầng và kiến trúc, cảnh quan khu vực nội thành, nội thị', 48], 15])).toEqual(['group 5.A 48 B2']);
  });

  it('are told by a few words of a long name, and by a name whose words ran together', () => {
    // `Nội thị` is two words of the twenty of group 5.A.
    expect(sumsOf([14, ['Nội thị', 48], 15])).toEqual(['group 5.A 48 B2']);
    expect(sumsOf([14, ['Hạtầng xãhội', 10], 15])).toEqual(['group 5.A.I 10 B2']);
  });

  it('are of no section where their words stand in the names of several', () => {
    // Of criterion 5, of its group 5.A and of 5.A.I alike; and of the first two.
    expect(sumsOf([14, ['Hạ tầng', 10], 15])).toEqual(['group null 10 B2']);
    expect(sumsOf([14, ['Kiến trúc, cảnh quan', 10], 15])).toEqual(['group null 10 B2']);
    // Once one of them is told, the other is meant.
    expect(sumsOf([14, ['Tiêu chí 5', 60], ['Kiến trúc, cảnh quan', 48], 15])).toEqual(['criterion 5 60 B2', 'group 5.A 48 B3']);
  });

  it('are told by the number of a criterion, never by that of a group', () => {
    const sections = standard.sections.map((section) => (section.id === '5.A' ? { ...section, number: 4 } : section));
    expect(sumsOf([14, ['Tiêu chí 4', 10], 15], 1, { ...standard, sections })).toEqual(['group null 10 B2']);
  });

  it('are of no section where nothing says of which: another number, another name, more rows than begin', () => {
    expect(sumsOf([14, ['Mục khác', 10], 15])).toEqual(['group null 10 B2']);
    expect(sumsOf([14, ['Tổ chức thực hiện', 10], 15])).toEqual(['group null 10 B2']);
    expect(sumsOf([14, ['Hạ tầng thực tế', 10], 15])).toEqual(['group null 10 B2']);
    // Half of the letter pairs of `Về hạ tầng xã hội`, and no more than half.
    expect(sumsOf([14, ['Về hội trường', 10], 15])).toEqual(['group null 10 B2']);
    expect(sumsOf([14, ['Hạ tầng xã hội', 10], 15])).toEqual(['group 5.A.I 10 B2']);
    expect(sumsOf([14, ['Tiêu chí 4', 10], 15])).toEqual(['group null 10 B2']);
    // One section is given once.
    expect(sumsOf([24, ['Về hạ tầng kỹ thuật', 14], ['Về hạ tầng kỹ thuật', 13], 25])).toEqual(['group 5.A.II 14 B2', 'group null 13 B3']);
    // Within a group nothing begins.
    expect(sumsOf([9, ['Quy mô dân số', 8], 10])).toEqual(['group null 8 B2']);
  });

  it('say nothing by their place where the row below was not matched; above, it is as if nothing stood there', () => {
    expect(sumsOf([8, ['Quy mô dân số', 8], null])).toEqual(['group null 8 B2']);
    expect(sumsOf([null, ['Quy mô dân số', 8], 9])).toEqual(['criterion 2 8 B2']);
  });

  it('without points are no sums, and leave the others their places', () => {
    expect(sumsOf([['Một', ''], ['Hai', 5.5], 1])).toEqual(['group 1.a 5.5 B2']);
    expect(sumsOf([['Một', 'chưa chấm'], ['Hai', 5.5], 1])).toEqual(['group 1.a 5.5 B2']);
    expect(sumsOf([['Một', 18], 1], null)).toEqual([]);
  });
});

describe('the row of the total', () => {
  it('stands for itself, before, between and behind the sections', () => {
    expect(sumsOf([1, ['total', 'Tổng cộng', 81.5]])).toEqual(['total null 81.5 B2']);
    expect(sumsOf([['total', 'Tổng cộng', 81.5], ['Một', 18], ['Hai', 5.5], 1])).toEqual([
      'total null 81.5 B1',
      'criterion 1 18 B2',
      'group 1.a 5.5 B3',
    ]);
    expect(sumsOf([8, ['Quy mô dân số', 8], ['total', 'Cộng', 26], 9])).toEqual(['criterion 2 8 B2', 'total null 26 B3']);
    expect(sumsOf([1, ['total', 'Tổng cộng', '']])).toEqual([]);
  });

  it('of one number of the total is that number: 81,5 of 100', () => {
    expect(sumsOf([1, ['total', 'Tổng cộng', '81,5/100']])).toEqual(['total null 81.5 B2']);
  });
});
