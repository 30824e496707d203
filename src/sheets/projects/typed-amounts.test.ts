/** Amounts that stand as texts (typed with an apostrophe, pasted out of Word) place the lines of a list as numbers do: a group's sum is no project. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { readProjects } from './read-projects';

type Line = readonly [number: string, name: string, amount: number];

const spellings = {
  'a number': (amount: number): CellValue => amount,
  'a text': (amount: number): CellValue => String(amount).replace('.', ','),
  'a text with its thousands parted': (amount: number): CellValue => String(amount * 1000).replace(/(?=\d{3}$)/, '.'),
} as const;

function projectsOf(lines: readonly Line[], spelling: keyof typeof spellings): readonly string[] {
  const unit = spelling === 'a text with its thousands parted' ? 'triệu đồng' : 'tỷ đồng';
  const rows = lines.map(([number, name, amount]) => [number, name, spellings[spelling](amount)]);
  const { projects } = readProjects(workbookOf(gridOf([['TT', 'Tên dự án', `Tổng mức đầu tư (${unit})`], ...rows])));
  return projects.map(({ number, name }) => `${number} ${name}`.trim());
}

describe.each(Object.keys(spellings) as readonly (keyof typeof spellings)[])('%s in the column of the total', (spelling) => {
  it.each<readonly [string, readonly Line[], readonly string[]]>([
    [
      'numbers in parts',
      [
        ['1', 'Hạ tầng giao thông', 165],
        ['1.1', 'Đường A', 120],
        ['1.2', 'Đường B', 45],
        ['2', 'Trường học', 45.5],
        ['2.1', 'Trường C', 45.5],
      ],
      ['1.1 Đường A', '1.2 Đường B', '2.1 Trường C'],
    ],
    [
      'sums without a number',
      [
        ['', 'Hạ tầng giao thông', 165],
        ['1', 'Đường A', 120],
        ['2', 'Đường B', 45],
        ['', 'Trường học', 45.5],
        ['1', 'Trường C', 45.5],
      ],
      ['1 Đường A', '2 Đường B', '1 Trường C'],
    ],
    [
      'no numbers at all',
      [
        ['', 'Tổng hợp', 210.5],
        ['', 'Đường A', 120],
        ['', 'Đường B', 45],
        ['', 'Trường C', 45.5],
      ],
      ['Đường A', 'Đường B', 'Trường C'],
    ],
    [
      'letters below numbers',
      [
        ['1', 'Hạ tầng giao thông', 165],
        ['a', 'Đường A', 120],
        ['b', 'Đường B', 45],
        ['2', 'Trường học', 45.5],
      ],
      ['a Đường A', 'b Đường B', '2 Trường học'],
    ],
    [
      'letters above numbers',
      [
        ['a', 'Hạ tầng giao thông', 165],
        ['1', 'Đường A', 120],
        ['2', 'Đường B', 45],
        ['b', 'Trường học', 45.5],
        ['1', 'Trường C', 45.5],
      ],
      ['1 Đường A', '2 Đường B', '1 Trường C'],
    ],
  ])('%s', (_, lines, projects) => {
    expect(projectsOf(lines, spelling)).toEqual(projects);
  });
});
