/** Projects whose name, size or money goes on in the lines below: what is read of each, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellRange, CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { effectsSaid } from '../../language/project-effects';
import { readProjects } from './read-projects';

type Rows = readonly (readonly CellValue[])[];

const header = ['STT', 'Danh mục dự án', 'Quy mô', 'TMĐT (tỷ đồng)'];

function read(rows: Rows, merges: readonly CellRange[] = []) {
  return readProjects(workbookOf(gridOf([header, ...rows], { sheet: 'Dự án', merges })));
}

/** `1 Đường A 120 D3`: the cost, or why there is none. */
function told(rows: Rows, merges: readonly CellRange[] = []): readonly string[] {
  return read(rows, merges).projects.map(({ number, name, cost, doubt, costCell, groups = [] }) =>
    [
      ...groups.map((group) => `${group.name} /`),
      number,
      name,
      String(cost ?? doubt),
      costCell === null || costCell === undefined ? '' : cellReference(costCell),
    ]
      .filter((text) => text !== '')
      .join(' '),
  );
}

const next = ['2', 'Đường B', '', 85] as const;

describe('a line without a number that continues the project above it', () => {
  it.each<[string, Rows, readonly string[], (readonly CellRange[])?]>([
    [
      'begins with a small letter, the money in the first line',
      [['1', 'Đường vành đai từ cầu Phà', '', 120], ['', 'đến phường Sông Cầu', '', ''], next],
      ['1 Đường vành đai từ cầu Phà đến phường Sông Cầu 120 D2', '2 Đường B 85 D4'],
    ],
    [
      'begins with a small letter, the money in the last line',
      [['1', 'Đường vành đai từ cầu Phà', '', ''], ['', 'qua phường Xuất Hóa', '', ''], ['', 'đến phường Sông Cầu', '', 120], next],
      ['1 Đường vành đai từ cầu Phà qua phường Xuất Hóa đến phường Sông Cầu 120 D4', '2 Đường B 85 D5'],
    ],
    [
      'follows a word that cannot end a name',
      [['1', 'Khu dân cư thuộc phường', '', 120], ['', 'Nguyễn Thị Minh Khai', '', ''], next],
      ['1 Khu dân cư thuộc phường Nguyễn Thị Minh Khai 120 D2', '2 Đường B 85 D4'],
    ],
    [
      'follows a bracket that is open',
      [['1', 'Đường A (đoạn cầu Phà –', '', 120], ['', 'Sông Cầu)', '', ''], next],
      ['1 Đường A (đoạn cầu Phà – Sông Cầu) 120 D2', '2 Đường B 85 D4'],
    ],
    [
      'stands in brackets',
      [['1', 'Đường A', '', 120], ['', '(giai đoạn 1)', '', ''], next],
      ['1 Đường A (giai đoạn 1) 120 D2', '2 Đường B 85 D4'],
    ],
    [
      'stands under a number merged over both lines',
      [['1', 'Đường A', '', 120], ['', 'Nguyễn Văn Thoát', '', ''], next],
      ['1 Đường A Nguyễn Văn Thoát 120 D2', '2 Đường B 85 D4'],
      [{ sheet: 'Dự án', row: 1, column: 0, rows: 2, columns: 1 }],
    ],
    [
      'has no name: it goes on in another column',
      [['1', 'Đường A', 'Tổng chiều dài', ''], ['', '', 'tuyến 5,2 km', 120], next],
      ['1 Đường A 120 D3', '2 Đường B 85 D4'],
    ],
    [
      'is the last of the list',
      [next, ['3', 'Đường C từ cầu Phà', '', ''], ['', 'đến Sông Cầu', '', 120]],
      ['2 Đường B 85 D2', '3 Đường C từ cầu Phà đến Sông Cầu 120 D4'],
    ],
  ])('%s', (_what, rows, expected, merges = []) => {
    expect(told(rows, merges)).toEqual(expected);
    expect(read(rows, merges).problems).toEqual([]);
  });

  it('brings its words with it: a size said in two lines is one, and its cell is the first of them', () => {
    const [first] = read([['1', 'Đường A', 'Xây dựng tuyến có tổng chiều dài', 120], ['', '', '5,2 km', ''], next]).projects;
    expect(first?.words).toEqual([{ text: 'Xây dựng tuyến có tổng chiều dài 5,2 km', cell: { sheet: 'Dự án', row: 1, column: 2 } }]);
    expect(effectsSaid(first?.name ?? '', first?.words ?? [])).toMatchObject([{ driver: 'road-length', amount: 5.2, doubt: null }]);
  });

  it('brings the sizes of several pieces, and none of them is taken for the whole', () => {
    const [first] = read([['1', 'Đường A', 'Tuyến 1 dài 2 km', 120], ['', '', 'Tuyến 2 dài 2 km', ''], next]).projects;
    expect(effectsSaid(first?.name ?? '', first?.words ?? [])).toMatchObject([{ driver: 'road-length', doubt: 'several' }]);
  });

  it('may be a dash: what it says is the project’s own words', () => {
    const { projects, problems } = read([['1', 'Đường A', '', 120], ['', '- Tổng chiều dài tuyến 5,2 km', '', ''], next]);
    expect(problems).toEqual([]);
    expect(projects.map(({ name, cost }) => [name, cost])).toEqual([
      ['Đường A', 120],
      ['Đường B', 85],
    ]);
    expect(projects[0]?.words).toEqual([{ text: 'Tổng chiều dài tuyến 5,2 km', cell: { sheet: 'Dự án', row: 2, column: 1 } }]);
  });
});

describe('a line that may continue the project above it is told', () => {
  const problems = (rows: Rows, merges: readonly CellRange[] = []): readonly unknown[] =>
    read(rows, merges).problems.map(({ code, cell, data }) => [code, cell === null ? '' : cellReference(cell), data]);

  it('with the only money of both: they are read as one project', () => {
    const rows = [['1', 'Đường A', '', ''], ['', 'Nguyễn Huệ', '', 120], next];
    expect(told(rows)).toEqual(['1 Đường A Nguyễn Huệ 120 D3', '2 Đường B 85 D4']);
    expect(problems(rows)).toEqual([['project-line-unclear', 'B3', { project: 'Đường A', line: 'Nguyễn Huệ', readAs: 'same' }]]);
  });

  it('with neither number nor money between two projects: it heads what follows, as before', () => {
    const rows = [['1', 'Đường A', '', 120], ['', 'Nguyễn Huệ', '', ''], next];
    expect(told(rows)).toEqual(['1 Đường A 120 D2', 'Nguyễn Huệ / 2 Đường B 85 D4']);
    expect(problems(rows)).toEqual([['project-line-unclear', 'B3', { project: 'Đường A', line: 'Nguyễn Huệ', readAs: 'heading' }]]);
  });

  it('with another amount in a second line of the same project: none is taken', () => {
    const rows = [['1', 'Đường vành đai từ cầu Phà', '', 120], ['', 'đến Sông Cầu', '', 30], next];
    expect(told(rows)).toEqual(['1 Đường vành đai từ cầu Phà đến Sông Cầu lines-differ D2', '2 Đường B 85 D4']);
    expect(problems(rows)).toEqual([['project-lines-differ', 'D2', { project: 'Đường vành đai từ cầu Phà đến Sông Cầu' }]]);
  });

  it('with an amount and no name below a project that has one', () => {
    const rows = [['1', 'Đường A', '', 120], ['', '', '', 30], next];
    expect(told(rows)).toEqual(['1 Đường A 120 D2', '2 Đường B 85 D4']);
    expect(problems(rows)).toEqual([['project-line-unclear', 'D3', { project: 'Đường A', line: '30', readAs: 'unused' }]]);
  });

  it('with a number and no name: it is nobody’s, and what stands below it continues nothing above it', () => {
    const third = ['3', 'Đường C', '', 85] as const;
    const nameless = (row: readonly CellValue[]): Rows => [['1', 'Đường A', '5 km', 300], row, ['', 'đến Sông Cầu', '', ''], third];
    expect(problems(nameless(['2', '', '3 km', 60]))).toEqual([['project-nameless', 'D3', { number: '2', line: '60' }]]);
    expect(told(nameless(['2', '', '3 km', 60]))).toEqual(['1 Đường A 300 D2', 'đến Sông Cầu / 3 Đường C 85 D5']);
    // As much as stands above it: no sum of it, for it has a number.
    expect(problems(nameless(['2', '', '', 300]))).toEqual([['project-nameless', 'D3', { number: '2', line: '300' }]]);
    // Without an amount it is shown by what it says.
    expect(problems(nameless(['2', '', '3 km', '']))).toEqual([['project-nameless', 'C3', { number: '2', line: '3 km' }]]);
    expect(problems([['1', '', '3 km', 60], third])).toEqual([['project-nameless', 'D2', { number: '1', line: '60' }]]);
  });

  it('with an amount alone below a blank row: it continues nothing and is nobody’s', () => {
    const rows: Rows = [
      ['1', 'Đường A', '', 300],
      ['', '', '', ''],
      ['', '', '', 60],
      ['2', 'Đường B', '', 85],
    ];
    expect(told(rows)).toEqual(['1 Đường A 300 D2', '2 Đường B 85 D5']);
    expect(problems(rows)).toEqual([['project-nameless', 'D4', { number: '', line: '60' }]]);
    // A sum of what stands above it is none, nor is a formula that gives 0.
    expect(
      problems([
        ['1', 'Đường A', '', 300],
        ['2', 'Đường B', '', 85],
        ['', '', '', ''],
        ['', '', '', 385],
      ]),
    ).toEqual([]);
    expect(
      problems([
        ['1', 'Đường A', '', 300],
        ['', '', '', ''],
        ['', '', '', 0],
      ]),
    ).toEqual([]);
  });

  it('a row that waits for a project, with a number and a formula that gives 0 or nothing, is none', () => {
    expect(
      problems([
        ['1', 'Đường A', '', 300],
        ['2', '', '', 0],
        ['3', '', '', ''],
      ]),
    ).toEqual([]);
  });

  it('a cost merged over the lines of two projects is the cost of neither', () => {
    const merges = [{ sheet: 'Dự án', row: 1, column: 3, rows: 2, columns: 1 }];
    const rows = [
      ['1', 'Đường A', '', 120],
      ['2', 'Đường B', '', ''],
      ['3', 'Đường C', '', 50],
    ];
    expect(told(rows, merges)).toEqual(['1 Đường A cost-shared D2', '2 Đường B cost-shared D2', '3 Đường C 50 D4']);
    expect(problems(rows, merges)).toEqual([['project-cost-shared', 'D2', { project: 'Đường A', other: 'Đường B' }]]);
  });
});

describe('what continues no project', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'headings of a list that has them from its start',
      [['', 'Giao thông', '', ''], ['1', 'Đường A', '', 120], ['', 'Đô thị', '', ''], next],
      ['Giao thông / 1 Đường A 120 D3', 'Đô thị / 2 Đường B 85 D5'],
    ],
    ['a heading in capitals', [['1', 'Đường A', '', 120], ['', 'ĐÔ THỊ', '', ''], next], ['1 Đường A 120 D2', 'ĐÔ THỊ / 2 Đường B 85 D4']],
    [
      'a heading behind which numbers begin anew',
      [
        ['1', 'Đường A', '', 120],
        ['', 'Đô thị', '', ''],
        ['1', 'Khu dân cư B', '', 85],
      ],
      ['1 Đường A 120 D2', 'Đô thị / 1 Khu dân cư B 85 D4'],
    ],
    [
      'the sum of all, without a word',
      [
        ['1', 'Đường A', '', 120],
        ['2', 'Đường B', '', ''],
        ['', '', '', 120],
      ],
      ['1 Đường A 120 D2', '2 Đường B blank D3'],
    ],
    [
      'an amount at the end that nobody names',
      [
        ['1', 'Đường A', '', 120],
        ['2', 'Đường B', '', 85],
        ['', '', '', 205],
      ],
      ['1 Đường A 120 D2', '2 Đường B 85 D3'],
    ],
    [
      'what a source pays',
      [['1', 'Đường A', '', 120], ['', 'trong đó: ngân sách tỉnh', '', 60], next],
      ['1 Đường A 120 D2', '2 Đường B 85 D4'],
    ],
    [
      'what stands below a blank line',
      [
        ['1', 'Đường A', '', 120],
        ['', '', '', ''],
        ['', 'ngày 5 tháng 10', '', ''],
      ],
      ['1 Đường A 120 D2'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(told(rows)).toEqual(expected);
    expect(read(rows).problems).toEqual([]);
  });
});
